/** FHIR ids have no underscore (`[A-Za-z0-9\-.]{1,64}`); ours have exactly one. */
export const toFhirId = (id: string): string => id.replace('_', '-');
export const fromFhirId = (id: string): string => id.replace('-', '_');

/** `Patient/lrn-…` or `lrn-…` → `lrn_…`. */
export const fromReference = (reference: string): string =>
  fromFhirId(reference.slice(reference.indexOf('/') + 1));

/** Systems of this reference model; national ones take their place when they are published. */
const OWN = 'https://khuevan.example/fhir';
export const SYSTEMS = {
  learner: `${OWN}/sid/learner`,
  ministryCode: `${OWN}/sid/ministry-code`,
  personalNumber: `${OWN}/sid/personal-number`,
  vaccine: `${OWN}/CodeSystem/vaccine`,
  disease: `${OWN}/CodeSystem/disease`,
  doseSource: `${OWN}/CodeSystem/dose-source`,
  loinc: 'http://loinc.org',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  ucum: 'http://unitsofmeasure.org',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  forecast: 'http://terminology.hl7.org/CodeSystem/immunization-recommendation-status',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
} as const;

export const patientReference = (learnerId: string) => ({
  reference: `Patient/${toFhirId(learnerId)}`,
});
