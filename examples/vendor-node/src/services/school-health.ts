import type { Client } from '@khuevan/sdk';
import { listLearners } from '@khuevan/sdk/registry';
import {
  createHealthCheck,
  getImmunisationCard,
  listDueHealthChecks,
  listFhirObservations,
  listHealthChecks,
  type HealthCheck,
} from '@khuevan/sdk/school-health';

/** The software of a school, which needs no consent; a vendor's own application needs one for each child. */
export const role = 'school';

const PERIOD = 'growth-monitoring';

/** The day in Vietnam. */
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The measurement of today, from an earlier run where there was one. */
async function measure(client: Client, learnerId: string): Promise<HealthCheck> {
  for await (const check of listHealthChecks(client, { learnerId })) {
    if (check.kind === PERIOD && check.checkedOn === today()) return check;
  }
  return createHealthCheck(client, {
    body: {
      learnerId,
      kind: PERIOD,
      checkedOn: today(),
      checkedBy: 'Nhân viên y tế trường',
      findings: { heightCm: 151.5, weightKg: 43.2 },
    },
  });
}

/** Weighs a pupil, prints how WHO judges it, which doses are missing, and the same as FHIR. */
export async function run(client: Client): Promise<void> {
  const [pupil] = (await listLearners(client, { limit: 1 })).data;
  if (pupil === undefined) return;
  const due = await listDueHealthChecks(client, { schoolId: pupil.schoolId, limit: 200 });
  console.log(`${due.data.length} pupils of the first page are due to be measured`);

  const { findings, growth } = await measure(client, pupil.id);
  console.log(`${findings.heightCm} cm, ${findings.weightKg} kg`);
  for (const { indicator, zScore, label } of growth) {
    console.log(`${indicator}: z = ${zScore}, ${label.vi}`);
  }

  const card = await getImmunisationCard(client, { learnerId: pupil.id });
  const missing = card.catchUp.map(({ label }) => label.vi);
  console.log(`${missing.length} doses to catch up on: ${missing.slice(0, 3).join(', ')}`);

  const bundle = await listFhirObservations(client, {
    patient: pupil.id.replace('_', '-'),
    code: '39156-5',
  });
  for (const { resource } of bundle.entry ?? []) {
    const { value, unit } = resource.valueQuantity ?? { value: 0 };
    console.log(`FHIR ${resource.id}: ${value} ${unit ?? ''}`);
  }
}
