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
