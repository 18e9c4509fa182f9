import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import {
  API,
  dayFromNow,
  eventsAbout,
  good,
  HOA,
  loan,
  openBench,
  SCHOOL,
  signature,
} from './testing.ts';
import type { Bench } from './testing.ts';

interface Inventory {
  total: number;
  byStatus: { count: number }[];
}

describe.each(testDatabases())('who reaches devices on %s', (database) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(database);
  });
  afterAll(() => bench.sandbox.close());

  const draw = (id: string | undefined) =>
    bench.school.post(`${API}/devices/${id}/handovers`, { body: loan() });
  const sign = (id: string) =>
    bench.school.post(`${API}/device-handovers/${id}/signature`, { body: signature });

  test('the father signs for his child; another parent sees nothing of it', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const id = (await good(draw(device))).at('/id');
    const father = await bench.sandbox.person(demo.guardian);
    const { rows } = await bench.sandbox.runtime.database.pool.query<{ id: string }>(
      'select id from registry.guardian where learner_id <> $1 order by id limit 1',
      [HOA],
    );
    const path = `${API}/device-handovers/${id}`;
    const stranger = await bench.sandbox.person(rows[0]?.id ?? '');
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(`${path}/signature`, { body: signature })).status).toBe(404);
    expect((await stranger.get(`${API}/devices/${device}`)).status).toBe(404);
    expect((await father.get(path)).at('/status')).toBe('awaiting-signature');
    const pupil = await bench.sandbox.person(HOA);
    expect((await pupil.post(`${path}/signature`, { body: signature })).status).toBe(403);
    const signed = await good(father.post(`${path}/signature`, { body: signature }), 200);
    expect(signed.at('/signature/signedBy')).toBe('guardian');
    expect((await father.get(`${API}/devices/${device}`)).at('/status')).toBe('on-loan');
    const devices = await father.get(`${API}/devices`, { query: { limit: '200' } });
    const holders = (devices.body as { data: { learnerId: string }[] }).data.map(
      ({ learnerId }) => learnerId,
    );
    expect([...new Set(holders)]).toEqual([HOA]);
    const foreign = await stranger.get(`${API}/device-handovers`, { query: { learnerId: HOA } });
    expect(foreign.body).toEqual({ data: [] });
  });

  test('a parent whom a school took on record as staff still signs; no other teacher does', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const path = `${API}/device-handovers/${(await good(draw(device))).at('/id')}/signature`;
    const { rows } = await bench.sandbox.runtime.database.pool.query<{
      number: string;
      born: string;
    }>(
      'select personal_number as number, birth_date::text as born from registry.guardian where id = $1',
      [demo.guardian],
    );
    const hire = (more: object) =>
      good(
        bench.otherSchool.post('/registry/v1/staff-members', {
          body: {
            schoolId: demo.schools.lowerSecondary,
            name: 'Nguyễn Văn Hùng',
            gender: 'male',
            position: 'teacher',
            ...more,
          },
        }),
      );
    await hire({ birthDate: rows[0]?.born, personalNumber: rows[0]?.number });
    const other = await hire({ birthDate: '1985-02-03', personalNumber: '000085000731' });
    const colleague = await bench.sandbox.person(other.at('/id'));
    expect((await colleague.post(path, { body: signature })).status).toBe(404);
    const father = await bench.sandbox.person(demo.guardian);
    const signed = await good(father.post(path, { body: signature }), 200);
    expect(signed.at('/signature/signedBy')).toBe('guardian');
  });

  test('a pupil who has gone to another school is given nothing any more', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const { pool } = bench.sandbox.runtime.database;
    const { rows } = await pool.query<{ id: string }>(
      "select id from registry.learner where school_id = $1 and id <> $2 and status = 'ENROLLED' order by id limit 1",
      [SCHOOL, HOA],
    );
    const learnerId = rows[0]?.id ?? '';
    const drawn = await good(
      bench.school.post(`${API}/devices/${device}/handovers`, { body: loan(learnerId) }),
    );
    await pool.query(
      'update registry.learner set school_id = $1, class_id = null where school_id = $2 and id = $3',
      [demo.schools.lowerSecondary, SCHOOL, learnerId],
    );
    const refused = await sign(drawn.at('/id'));
    expect([refused.status, refused.at('/detail')]).toEqual([
      409,
      'Học sinh đã chuyển trường. Hãy huỷ biên bản này.',
    ]);
    const cancelled = await bench.school.post(
      `${API}/device-handovers/${drawn.at('/id')}/cancellation`,
      { body: { reason: 'Chuyển trường' } },
    );
    expect(cancelled.status).toBe(200);
  });

  test('a school sees and moves its own alone; another one gets 404 as for nothing there', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const nothing = `${API}/devices/dev_${'z'.repeat(26)}`;
    for (const path of ['', '/movements']) {
      const foreign = await bench.otherSchool.get(`${API}/devices/${device}${path}`);
      const none = await bench.otherSchool.get(`${nothing}${path}`);
      expect([foreign.status, none.status]).toEqual([404, 404]);
      expect(foreign.at('/detail')).toBe(none.at('/detail'));
    }
    const taken = await bench.otherSchool.post(`${API}/devices/${device}/handovers`, {
      body: loan(),
    });
    expect(taken.status).toBe(404);
    const own = await bench.otherSchool.get(`${API}/devices`, { query: { limit: '200' } });
    const schools = (own.body as { data: { schoolId: string }[] }).data.map((row) => row.schoolId);
    expect(schools.filter((id) => id !== demo.schools.lowerSecondary)).toEqual([]);
    const inventory = async (caller: TestCaller) =>
      (await caller.get(`${API}/device-inventory`)).body as Inventory;
    const [all, ours] = [await inventory(bench.ministry), await inventory(bench.school)];
    expect(all.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect(ours.total).toBeLessThan(all.total);
    const allocation = { deviceIds: [device], decisionNumber: '1', decidedOn: '2026-01-06' };
    const asSchool = await bench.school.post(`${API}/device-allocations`, {
      body: { ...allocation, schoolId: SCHOOL },
    });
    expect(asSchool.status).toBe(403);
    const asDepartment = await bench.department.post(`${API}/device-allocations`, {
      body: { ...allocation, provinceCode: '33' },
    });
    expect(asDepartment.status).toBe(403);
  });

  test('an overdue loan is told once', async () => {
    const [device] = await bench.devicesAtSchool(1);
    await good(sign((await good(draw(device))).at('/id')), 200);
    await bench.sandbox.runtime.database.pool.query(
      'update digital_school.device set due_on = $1 where id = $2',
      [dayFromNow(-2), device],
    );
    const late = await bench.school.get(`${API}/devices`, {
      query: { overdue: 'true', limit: '200' },
    });
    expect(JSON.stringify(late.body)).toContain(device);
    await bench.sandbox.doDueWork();
    await bench.sandbox.doDueWork();
    expect(await eventsAbout(bench.sandbox, device ?? '')).toEqual([
      'digital-school.device.handed-over',
      'digital-school.device.loan-overdue',
    ]);
  });

  test('a record that was signed on paper is sealed once, when first asked for', async () => {
    const answer = await bench.school.get(`${API}/devices`, { query: { status: 'on-loan' } });
    const { data } = answer.body as { data: { deviceHandoverId: string }[] };
    const path = `${API}/device-handovers/${data[0]?.deviceHandoverId}/record`;
    const [first, second] = await Promise.all([bench.school.get(path), bench.school.get(path)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.at('/record')).toMatch(/^ey[\w-]+[.][\w-]+[.][\w-]{86}$/);
    expect(second.at('/record')).toBe(first.at('/record'));
  });
});
