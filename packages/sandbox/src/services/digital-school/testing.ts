import { reachOf } from '../../kernel/access.ts';
import { demo } from '../../seed/demo.ts';
import type { DatabaseKind } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';
import { withCheckDigit } from './imei.ts';

export const API = '/digital-school/v1';
export const SCHOOL = demo.schools.upperSecondary;
export const OTHER_SCHOOL = demo.schools.lowerSecondary;
export const HOA = demo.learners.hoa;

/** A seeded sandbox and who works in it. */
export interface Bench {
  sandbox: TestSandbox;
  ministry: TestCaller;
  department: TestCaller;
  school: TestCaller;
  otherSchool: TestCaller;
  /** New devices that wait at the school. */
  devicesAtSchool(count: number, modes?: string[]): Promise<string[]>;
  /** New devices of a new batch, just received. */
  received(count: number, modes?: string[]): Promise<string[]>;
}

let serial = 0;

/** The answer, when it is the one expected. */
export async function good(answer: Promise<Answer>, status = 201): Promise<Answer> {
  const given = await answer;
  if (given.status !== status) throw new Error(`${given.status}: ${given.text}`);
  return given;
}

export async function openBench(database: DatabaseKind): Promise<Bench> {
  const sandbox = await startTestSandbox({ database, profile: 'xs' });
  const ministry = await sandbox.client();
  const department = await sandbox.client({
    role: 'department',
    reach: reachOf({ provinceCodes: ['33'] }),
  });
  const at = (schoolId: string) =>
    sandbox.client({ role: 'school', reach: reachOf({ schoolIds: [schoolId] }) });
  const [school, otherSchool] = [await at(SCHOOL), await at(OTHER_SCHOOL)];

  const received: Bench['received'] = async (count, modes = ['gift', 'loan']) => {
    const donor = await good(
      ministry.post(`${API}/donors`, { body: { name: 'Quỹ Mẫu', kind: 'organisation' } }),
    );
    serial += 1;
    const batch = await good(
      ministry.post(`${API}/device-batches`, {
        body: {
          donorId: donor.at('/id'),
          code: `THU-${serial}`,
          name: 'Lô thử',
          deviceKind: 'tablet',
          modes,
          announcedCount: count,
          receivedOn: '2026-01-05',
        },
      }),
    );
    const devices = Array.from({ length: count }, (_, index) => ({
      serialNumber: `THU${serial}N${index}`,
      imei: withCheckDigit(
        `0010199${String(serial).padStart(3, '0')}${String(index).padStart(4, '0')}`,
      ),
      model: 'Máy tính bảng mẫu',
    }));
    const made = await good(
      ministry.post(`${API}/device-batches/${batch.at('/id')}/devices`, { body: { devices } }),
    );
    return (made.body as { deviceIds: string[] }).deviceIds;
  };

  return {
    sandbox,
    ministry,
    department,
    school,
    otherSchool,
    received,
    async devicesAtSchool(count, modes) {
      const deviceIds = await received(count, modes);
      const decision = { deviceIds, decisionNumber: '1/QĐ', decidedOn: '2026-01-06' };
      await good(
        ministry.post(`${API}/device-allocations`, { body: { ...decision, provinceCode: '33' } }),
      );
      await good(
        department.post(`${API}/device-allocations`, { body: { ...decision, schoolId: SCHOOL } }),
      );
      return deviceIds;
    },
  };
}

/** A day so many days from now. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const loan = (learnerId: string = HOA) => ({
  learnerId,
  mode: 'loan',
  dueOn: dayFromNow(30),
  items: [{ name: 'Máy tính bảng', quantity: 1 }],
  representativeName: 'Lê Thị Thu Hà',
});

export const signature = { method: 'typed-name', name: 'Nguyễn Văn Hùng', relationship: 'father' };

/** Types of the events of a thing, in the order they came. */
export async function eventsAbout({ runtime }: TestSandbox, id: string): Promise<string[]> {
  const { rows } = await runtime.database.pool.query<{ type: string }>(
    'select type from platform.event where data::text like $1 order by id',
    [`%${id}%`],
  );
  return rows.map(({ type }) => type);
}
