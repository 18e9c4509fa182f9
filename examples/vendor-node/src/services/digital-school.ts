import type { Client } from '@khuevan/sdk';
import {
  getCurrentIndicatorValue,
  getDeviceHandoverRecord,
  getDeviceInventory,
  getMaturityAssessment,
  listDeviceHandovers,
  listDevices,
  listHandoverKeys,
  listIndicatorValues,
  listMaturityAssessments,
  submitDeviceHandoverSignature,
} from '@khuevan/sdk/digital-school';
import { verifyJws } from '@khuevan/sdk/verification';

/** The demo school of upper secondary, whose software we are. */
const SCHOOL = 'sch_demo0thpt0mau0000000';
const YEAR = '2026-2027';

/** Signs the record that waits for a guardian of the school, as the clerk who has the signed paper; nothing when none waits. */
async function signWaiting(client: Client): Promise<void> {
  const { data } = await listDeviceHandovers(client, {
    schoolId: SCHOOL,
    status: 'awaiting-signature',
  });
  for (const { id, number } of data) {
    await submitDeviceHandoverSignature(client, {
      deviceHandoverId: id,
      body: { method: 'typed-name', name: 'Nguyễn Văn Hùng', relationship: 'father' },
    });
    console.log(`${number}: signed`);
  }
}

/** Counts the school's devices, has a hand-over signed and checks its sealed record, then reads maturity and indicators. */
export async function run(client: Client): Promise<void> {
  const inventory = await getDeviceInventory(client, { schoolId: SCHOOL });
  console.log(`${inventory.total} devices, ${inventory.overdueLoanCount} loans overdue`);
  for (const { status, count } of inventory.byStatus) console.log(`${status}: ${count}`);

  await signWaiting(client);
  const lent = await listDevices(client, { schoolId: SCHOOL, status: 'on-loan', limit: 1 });
  const [device] = lent.data;
  if (device?.deviceHandoverId !== undefined) {
    const { deviceHandoverId } = device;
    const { number, record } = await getDeviceHandoverRecord(client, { deviceHandoverId });
    const keys = await listHandoverKeys(client);
    const { payload } = await verifyJws(record, keys, { algorithms: ['ES256'] });
    const { items } = JSON.parse(new TextDecoder().decode(payload)) as { items: unknown[] };
    console.log(`${number}: the seal holds, ${items.length} items`);
  }

  const assessments = await listMaturityAssessments(client, { schoolId: SCHOOL });
  for (const { id } of assessments.data) {
    const found = await getMaturityAssessment(client, { maturityAssessmentId: id });
    console.log(
      `maturity ${found.schoolYear}: ${found.status}, level ${found.result.overall}, due ${found.dueOn}`,
    );
  }

  const synced = { indicatorCode: 'learner-identity-sync-share', schoolYear: YEAR } as const;
  const now = await getCurrentIndicatorValue(client, { ...synced, schoolId: SCHOOL });
  console.log(`synced with the population database: ${now.value ?? '–'} % here`);
  const published = await listIndicatorValues(client, { ...synced, placeLevel: 'nation' });
  for (const { value } of published.data) console.log(`nation: ${value ?? 'left out'} %`);
}
