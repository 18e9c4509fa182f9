import { problem } from '../../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../../kernel/service.ts';
import { requireHealthLearner } from '../access.ts';
import { growthOf, type MeasuredPerson } from '../growth.ts';
import type { HealthCheckRow } from '../models.ts';
import type { HealthFindings } from '../schema.ts';
import { bundleAnswer, pageOf, readSearch, resourceAnswer } from './answers.ts';
import { fromFhirId, fromReference, patientReference, SYSTEMS, toFhirId } from './ids.ts';

interface Coded {
  readonly loinc: string;
  readonly display: string;
  readonly vi: string;
}

interface Unit {
  readonly unit: string;
  readonly code: string;
}

const CM: Unit = { unit: 'cm', code: 'cm' };
const KG: Unit = { unit: 'kg', code: 'kg' };
const BMI: Unit = { unit: 'kg/m2', code: 'kg/m2' };
const PRESSURE: Unit = { unit: 'mmHg', code: 'mm[Hg]' };
const RATE: Unit = { unit: '/min', code: '/min' };

/** LOINC of the vital signs profile of FHIR R4. */
const CODES = {
  height: { loinc: '8302-2', display: 'Body height', vi: 'Chiều cao' },
  weight: { loinc: '29463-7', display: 'Body weight', vi: 'Cân nặng' },
  bmi: { loinc: '39156-5', display: 'Body mass index (BMI) [Ratio]', vi: 'Chỉ số khối cơ thể' },
  'heart-rate': { loinc: '8867-4', display: 'Heart rate', vi: 'Nhịp tim' },
  'blood-pressure': {
    loinc: '85354-9',
    display: 'Blood pressure panel with all children optional',
    vi: 'Huyết áp',
  },
} as const satisfies Record<string, Coded>;

type Kind = keyof typeof CODES;

const SYSTOLIC: Coded = {
  loinc: '8480-6',
  display: 'Systolic blood pressure',
  vi: 'Huyết áp tâm thu',
};
const DIASTOLIC: Coded = {
  loinc: '8462-4',
  display: 'Diastolic blood pressure',
  vi: 'Huyết áp tâm trương',
};

const INDICATORS: Partial<Record<Kind, string>> = {
  height: 'height-for-age',
  weight: 'weight-for-age',
  bmi: 'bmi-for-age',
};

const concept = ({ loinc, display, vi }: Coded) => ({
  coding: [{ system: SYSTEMS.loinc, code: loinc, display }],
  text: vi,
});

const quantity = (value: number, { unit, code }: Unit) => ({
  value,
  unit,
  system: SYSTEMS.ucum,
  code,
});

function pressureOf({ systolicMmHg: systolic, diastolicMmHg: diastolic }: HealthFindings) {
  if (systolic === undefined || diastolic === undefined) return null;
  return {
    component: [
      { code: concept(SYSTOLIC), valueQuantity: quantity(systolic, PRESSURE) },
      { code: concept(DIASTOLIC), valueQuantity: quantity(diastolic, PRESSURE) },
    ],
  };
}

const amount = (value: number | undefined, unit: Unit) =>
  value === undefined ? null : { valueQuantity: quantity(value, unit) };

/** Each vital sign of a check; growth is judged in the interpretation. */
function observationsOf(row: HealthCheckRow, person: MeasuredPerson) {
  const { findings } = row;
  const growth = growthOf(person, row.checked_on, findings);
  const values: Record<Kind, object | null> = {
    height: amount(findings.heightCm, CM),
    weight: amount(findings.weightKg, KG),
    bmi: amount(growth?.bmi, BMI),
    'heart-rate': amount(findings.heartRate, RATE),
    'blood-pressure': pressureOf(findings),
  };
  return (Object.keys(CODES) as Kind[]).flatMap((kind) => {
    const value = values[kind];
    if (value === null) return [];
    const score = growth?.scores.find(({ indicator }) => indicator === INDICATORS[kind]);
    return [
      {
        resourceType: 'Observation',
        id: `${toFhirId(row.id)}.${kind}`,
        status: row.revision > 1 ? 'corrected' : 'final',
        category: [{ coding: [{ system: SYSTEMS.category, code: 'vital-signs' }] }],
        code: concept(CODES[kind]),
        subject: patientReference(row.learner_id),
        effectiveDateTime: row.checked_on,
        ...value,
        ...(score === undefined
          ? {}
          : { interpretation: [{ text: `${score.labels.vi} (z = ${score.zScore})` }] }),
      },
    ];
  });
}

const checksOf = ({ db }: ServiceContext) =>
  db.selectFrom('school_health.health_check').selectAll();

export const observationHandlers: Handlers = {
  async listFhirObservations(request, context) {
    const { patient, code } = request.query as { patient: string; code?: string };
    const learner = await requireHealthLearner(request, context, fromReference(patient));
    const search = readSearch<[number]>(request, context);
    const rows = await checksOf(context)
      .where('learner_id', '=', learner.id)
      .orderBy('id')
      .execute();
    const wanted = code?.split('|').at(-1);
    const found = rows
      .flatMap((row) => observationsOf(row, learner))
      .filter((resource) => wanted === undefined || resource.code.coding[0]?.code === wanted)
      .map((resource) => ({ resource, learnerId: learner.id }));
    return bundleAnswer(request, context, 'Observation', search, pageOf(found, search));
  },

  async getFhirObservation(request, context) {
    const id = request.params['observationId'] ?? '';
    const row = await checksOf(context)
      .where('id', '=', fromFhirId(id.slice(0, id.indexOf('.'))))
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    const learner = await requireHealthLearner(request, context, row.learner_id);
    const found = observationsOf(row, learner).find((resource) => resource.id === id);
    if (found === undefined) throw problem('not-found');
    return resourceAnswer(found, learner.id);
  },
};
