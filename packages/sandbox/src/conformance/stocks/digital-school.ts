import { maturityCriteria2022 } from '@khuevan/rules';
import { demo } from '../../seed/demo.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const API = '/digital-school/v1';
const SCHOOL = demo.schools.upperSecondary;
const YEAR = '2026-2027';

const STAGES = [
  'received',
  'allocated-to-department',
  'allocated-to-school',
  'awaiting-signature',
  'on-loan',
  'lost',
  'write-off',
] as const;
type Stage = (typeof STAGES)[number];

let batches = 0;

/** A device that has come this far. */
async function makeDevice({ make, ids }: StockTools, stage: Stage): Promise<void> {
  const reached = STAGES.indexOf(stage);
  ids.prefer(SCHOOL);
  ids.prefer(demo.learners.hoa);
  const donor = await make(`${API}/donors`, { name: 'Quỹ Mẫu', kind: 'organisation' });
  batches += 1;
  const batch = await make(`${API}/device-batches`, {
    donorId: donor.at('/id'),
    code: `KHO-${batches}`,
    name: 'Lô thử',
    deviceKind: 'tablet',
    modes: ['gift', 'loan'],
    announcedCount: 1,
    receivedOn: '2026-09-01',
  });
  const made = await make(`${API}/device-batches/${batch.at('/id')}/devices`, {
    devices: [{ serialNumber: `KHO-${batches}-1`, model: 'Mẫu' }],
  });
  const device: string = made.at('/deviceIds/0');
  ids.prefer(device);
  const decision = { deviceIds: [device], decisionNumber: '1/QĐ', decidedOn: '2026-09-02' };
  const steps: (() => Promise<unknown>)[] = [
    () => make(`${API}/device-allocations`, { ...decision, provinceCode: '33' }),
    () => make(`${API}/device-allocations`, { ...decision, schoolId: SCHOOL }),
    () =>
      make(`${API}/devices/${device}/handovers`, {
        learnerId: demo.learners.hoa,
        mode: 'gift',
        items: [{ name: 'Máy tính bảng', quantity: 1 }],
        representativeName: 'Lê Thị Thu Hà',
      }),
    () =>
      make(`${API}/device-handovers/${ids.latest('hov')}/signature`, {
        method: 'typed-name',
        name: 'Nguyễn Văn Hùng',
        relationship: 'father',
      }),
    () =>
      make(`${API}/devices/${device}/incidents`, {
        kind: 'lost',
        occurredOn: '2026-09-20',
        description: 'Mất trên đường',
      }),
    () => make(`${API}/device-write-offs`, { deviceId: device, reason: 'Không tìm lại được' }),
  ];
  for (const step of steps.slice(0, reached)) await step();
  ids.prefer(device);
}

/** Batches are filled by what is recorded; an empty one is left to fill. */
async function makeBatch({ make }: StockTools): Promise<void> {
  const donor = await make(`${API}/donors`, { name: 'Quỹ Mẫu', kind: 'organisation' });
  batches += 1;
  await make(`${API}/device-batches`, {
    donorId: donor.at('/id'),
    code: `KHO-${batches}`,
    name: 'Lô thử',
    deviceKind: 'tablet',
    modes: ['gift', 'loan'],
    announcedCount: 100_000,
    receivedOn: '2026-09-01',
  });
}

async function makeAssessment(tools: StockTools, submitted: boolean, decided: boolean) {
  const { client, make } = tools;
  const created = await make(`${API}/maturity-assessments`, { schoolId: SCHOOL, schoolYear: YEAR });
  const path = `${API}/maturity-assessments/${created.at('/id')}`;
  const evidence = [{ title: 'Minh chứng' }];
  await client.patch(path, {
    body: {
      scores: maturityCriteria2022.map(({ code, maximum }) =>
        maximum === 0
          ? { criterionCode: code, met: true, evidence }
          : { criterionCode: code, points: '5', evidence },
      ),
    },
    headers: { 'if-match': String(created.headers['etag']) },
  });
  if (submitted) await make(`${path}/submission`, undefined);
  if (decided) await make(`${path}/decision`, { decision: 'approved' });
}

/** The school's assessment of the year, anew and as far as the step needs it. */
async function renewAssessment(tools: StockTools, path: string, method: string): Promise<void> {
  await tools.sandbox.runtime.database.pool.query(
    'delete from digital_school.maturity_assessment where school_id = $1 and school_year = $2',
    [SCHOOL, YEAR],
  );
  tools.ids.prefer(SCHOOL);
  if (path === '/maturity-assessments' && method === 'POST') return;
  const decided = path.endsWith('/publication');
  const submitted = decided || /\/(?:external-check|decision)$/.test(path);
  await makeAssessment(tools, submitted, decided);
}

async function renewPilot({ client, make, ids }: StockTools, path: string): Promise<void> {
  const day = (offset: number) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  batches += 1;
  const programme = await make(`${API}/pilot-programmes`, {
    code: `KHO-${batches}`,
    name: 'Thí điểm',
    goal: 'Thử',
    startsOn: day(-30),
    endsOn: day(30),
  });
  ids.prefer(SCHOOL);
  if (path === '/pilot-sites') return;
  const site = await make(`${API}/pilot-sites`, {
    pilotProgrammeId: programme.at('/id'),
    schoolId: SCHOOL,
    reason: 'Đủ điều kiện',
  });
  const steps = `${API}/pilot-sites/${site.at('/id')}`;
  if (/\/(?:start|evaluation)$/.test(path))
    await client.post(`${steps}/decision`, { body: { decision: 'approved' } });
  if (path.endsWith('/evaluation')) await client.post(`${steps}/start`);
}

/** What is published once is forgotten, so that it can be published again. */
async function forget({ sandbox }: StockTools, ...tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await sandbox.runtime.database.pool.query(`delete from digital_school.${table}`);
  }
}

async function renewDataset(tools: StockTools, path: string, method: string): Promise<void> {
  await forget(tools, 'dataset_row', 'dataset_release');
  if (path === '/dataset-releases' && method === 'POST') return;
  await tools.make(`${API}/dataset-releases`, {
    title: 'Học sinh theo cấp học',
    schoolYear: YEAR,
    provinceCode: '33',
    dimensions: ['level', 'gender'],
  });
}

/** How far a device must have come for an operation that uses it up. */
const DEVICE_STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/^\/device-allocations$/, 'allocated-to-department'],
  [/^\/devices\/\{deviceId\}\/(?:handovers|incidents)$/, 'allocated-to-school'],
  [/^\/device-handovers\/\{deviceHandoverId\}\/(?:signature|cancellation)$/, 'awaiting-signature'],
  [/^\/devices\/\{deviceId\}\/returns$/, 'on-loan'],
  [/^\/device-handovers\/\{deviceHandoverId\}\/record$/, 'on-loan'],
  [/^\/device-write-offs$/, 'lost'],
  [/^\/device-write-offs\/\{deviceWriteOffId\}\/decision$/, 'write-off'],
  [/^\/devices\/\{deviceId\}$/, 'received'],
];

export const renewDigitalSchool: RenewStock = async ({ method, path }, tools) => {
  const stage = DEVICE_STAGES.find(([pattern]) => pattern.test(path))?.[1];
  if (stage !== undefined) await makeDevice(tools, stage);
  if (path === '/device-batches/{deviceBatchId}/devices') await makeBatch(tools);
  if (path.startsWith('/maturity-assessments')) await renewAssessment(tools, path, method);
  if (path.startsWith('/pilot-sites')) await renewPilot(tools, path);
  if (path.endsWith('/publication') && path.startsWith('/indicators'))
    await forget(tools, 'indicator_value', 'indicator_publication');
  if (/^\/(?:dataset-releases|model-cards)/.test(path)) await renewDataset(tools, path, method);
};
