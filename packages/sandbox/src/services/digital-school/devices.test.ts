import { createHash } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import type { JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
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

describe.each(testDatabases())('devices on %s', (database) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(database);
  });
  afterAll(() => bench.sandbox.close());

  const draw = (id: string | undefined, body: object = loan()) =>
    bench.school.post(`${API}/devices/${id}/handovers`, { body });
  const sign = (id: string, body: object = signature) =>
    bench.school.post(`${API}/device-handovers/${id}/signature`, { body });

  test('from the donor to the learner and back, each step told and written down', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const record = await good(draw(device));
    expect(record.at('/status')).toBe('awaiting-signature');
    expect(record.at('/number')).toMatch(/^BBBG-20\d\d-\d{4}$/);
    expect((await bench.school.get(`${API}/devices/${device}`)).at('/status')).toBe(
      'allocated-to-school',
    );
    const signed = await good(sign(record.at('/id')), 200);
    expect(signed.at('/signature/signedBy')).toBe('school-clerk');
    expect(signed.at('/signature/signatureSha256')).toBe(
      createHash('sha256').update('Nguyễn Văn Hùng').digest('hex'),
    );
    const held = await bench.school.get(`${API}/devices/${device}`);
    expect(held.body).toMatchObject({
      status: 'on-loan',
      learnerId: HOA,
      dueOn: dayFromNow(30),
      deviceHandoverId: record.at('/id'),
    });
    const back = await good(
      bench.school.post(`${API}/devices/${device}/returns`, {
        body: { condition: 'worn', missingItems: ['Bộ sạc'] },
      }),
    );
    expect(back.body).toMatchObject({ status: 'returned', condition: 'worn' });
    expect(back.body).not.toHaveProperty('learnerId');
    const closed = await bench.school.get(`${API}/device-handovers/${record.at('/id')}`);
    expect(closed.at('/status')).toBe('closed');
    const steps = await bench.school.get(`${API}/devices/${device}/movements`);
    expect(
      (steps.body as { data: { toStatus: string }[] }).data.map((step) => step.toStatus),
    ).toEqual([
      'received',
      'allocated-to-department',
      'allocated-to-school',
      'on-loan',
      'returned',
    ]);
    expect(steps.at('/data/4/note')).toBe('Thiếu: Bộ sạc');
    expect(await eventsAbout(bench.sandbox, device ?? '')).toEqual([
      'digital-school.device.handed-over',
      'digital-school.device.returned',
    ]);
  });

  test('a signed record verifies with the public keys and never changes', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const { mode: _mode, dueOn: _dueOn, ...gift } = loan();
    const id = (await good(draw(device, { ...gift, mode: 'gift' }))).at('/id');
    expect((await bench.school.get(`${API}/device-handovers/${id}/record`)).status).toBe(409);
    await good(sign(id), 200);
    const sealed = await bench.school.get(`${API}/device-handovers/${id}/record`);
    const jws: string = sealed.at('/record');
    const stranger = await bench.sandbox.stranger();
    const keys = await stranger.get(`${API}/handover-keys`);
    const key = await importJWK((keys.body as { keys: JWK[] }).keys[0] ?? {}, 'ES256');
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['ES256'] });
    expect(protectedHeader.typ).toBe('device-handover+jwt');
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      jti: id,
      mode: 'gift',
      device: { id: device, condition: 'new' },
      giver: { schoolId: SCHOOL, name: 'Trường THPT Mẫu', representative: 'Lê Thị Thu Hà' },
      receiver: { learnerId: HOA, name: 'Nguyễn Thị Hoa' },
      signature: { name: 'Nguyễn Văn Hùng', relationship: 'father', method: 'typed-name' },
    });
    const [head, , tail] = jws.split('.');
    const other = Buffer.from('{"number":"BBBG-2026-9999"}').toString('base64url');
    await expect(compactVerify(`${head}.${other}.${tail}`, key)).rejects.toThrow();

    expect((await sign(id)).status).toBe(409);
    const cancel = await bench.school.post(`${API}/device-handovers/${id}/cancellation`, {
      body: { reason: 'Nhầm' },
    });
    expect(cancel.status).toBe(409);
    await good(
      bench.school.post(`${API}/devices/${device}/returns`, { body: { condition: 'good' } }),
    );
    expect((await bench.school.get(`${API}/device-handovers/${id}/record`)).at('/record')).toBe(
      jws,
    );
  });

  test('a record that nobody signed is cancelled, and the device is free again', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const id = (await good(draw(device))).at('/id');
    expect((await draw(device)).status).toBe(409);
    const cancel = () =>
      bench.school.post(`${API}/device-handovers/${id}/cancellation`, {
        body: { reason: 'Học sinh đã chuyển trường' },
      });
    expect((await good(cancel(), 200)).at('/status')).toBe('cancelled');
    expect((await cancel()).status).toBe(409);
    expect((await sign(id)).status).toBe(409);
    const steps = await bench.school.get(`${API}/devices/${device}/movements`);
    expect(steps.at('/data/3/note')).toBe('Học sinh đã chuyển trường');
    await good(draw(device));
  });

  test('however many reach for a device, one gets it', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const answers = await Promise.all(Array.from({ length: 6 }, () => draw(device)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    const id = answers.find(({ status }) => status === 201)?.at('/id') ?? '';
    const signatures = await Promise.all(Array.from({ length: 4 }, () => sign(id)));
    expect(signatures.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect(await eventsAbout(bench.sandbox, device ?? '')).toEqual([
      'digital-school.device.handed-over',
    ]);
  });

  test('numbers of records go on without a gap or a double', async () => {
    const devices = await bench.devicesAtSchool(5);
    const answers = await Promise.all(devices.map((device) => good(draw(device))));
    const numbers = answers
      .map((answer) => Number(String(answer.at('/number')).slice(-4)))
      .toSorted((a, b) => a - b);
    expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4]);
  });

  test('steps out of order are refused', async () => {
    const [device] = await bench.received(1);
    const post = (path: string, body: object) =>
      bench.ministry.post(`${API}${path}`, { body }).then((answer) => answer.status);
    const decision = { deviceIds: [device], decisionNumber: '2/QĐ', decidedOn: '2026-01-06' };
    expect(await post('/device-allocations', { ...decision, schoolId: SCHOOL })).toBe(409);
    expect(await post(`/devices/${device}/handovers`, loan())).toBe(409);
    expect(await post(`/devices/${device}/returns`, { condition: 'good' })).toBe(409);
    const lost = { kind: 'lost', occurredOn: '2026-01-07', description: 'Mất ở trường' };
    expect(await post(`/devices/${device}/incidents`, lost)).toBe(409);
    const writeOff = { deviceId: device, reason: 'Hỏng nặng' };
    expect(await post('/device-write-offs', writeOff)).toBe(409);
    expect(await post('/device-allocations', { ...decision, provinceCode: '33' })).toBe(201);
    expect(await post('/device-allocations', { ...decision, provinceCode: '33' })).toBe(409);
    expect(await post('/device-allocations', { ...decision, schoolId: SCHOOL })).toBe(201);
    expect(await post('/device-allocations', { ...decision, schoolId: SCHOOL })).toBe(409);
    expect(await post(`/devices/${device}/incidents`, lost)).toBe(201);
    expect(await post(`/devices/${device}/handovers`, loan())).toBe(409);
  });

  test('a lost device is told, asked to be written off and written off by the department alone', async () => {
    const [device] = await bench.devicesAtSchool(1);
    await good(sign((await good(draw(device))).at('/id')), 200);
    await good(
      bench.school.post(`${API}/devices/${device}/incidents`, {
        body: { kind: 'lost', occurredOn: '2026-11-01', description: 'Mất trên đường đi học' },
      }),
    );
    const body = { deviceId: device, reason: 'Không tìm lại được' };
    const asked = await good(bench.school.post(`${API}/device-write-offs`, { body }));
    expect((await bench.school.post(`${API}/device-write-offs`, { body })).status).toBe(409);
    const found = { body: { condition: 'good' } };
    expect((await bench.school.post(`${API}/devices/${device}/returns`, found)).status).toBe(409);
    const path = `${API}/device-write-offs/${asked.at('/id')}/decision`;
    const decision = { body: { decision: 'approved' } };
    const own = await bench.school.post(path, decision);
    expect([own.status, own.at('/code')]).toEqual([403, 'role-not-allowed']);
    expect((await bench.otherSchool.post(path, decision)).status).toBe(403);
    await good(bench.department.post(path, decision), 200);
    expect((await bench.department.post(path, decision)).status).toBe(409);
    const gone = await bench.school.get(`${API}/devices/${device}`);
    expect(gone.at('/status')).toBe('written-off');
    const changed = await bench.school.patch(`${API}/devices/${device}`, {
      body: { note: 'x' },
      headers: { 'if-match': String(gone.headers['etag']) },
    });
    expect(changed.status).toBe(409);
    expect(await eventsAbout(bench.sandbox, device ?? '')).toEqual([
      'digital-school.device.handed-over',
      'digital-school.device.lost',
    ]);
  });

  test('wrong numbers, doubles and too many are refused with their place', async () => {
    const donors = await bench.ministry.get(`${API}/donors`);
    const batch = await good(
      bench.ministry.post(`${API}/device-batches`, {
        body: {
          donorId: donors.at('/data/0/id'),
          code: `SAI-${database.toUpperCase()}`,
          name: 'Lô',
          deviceKind: 'tablet',
          modes: ['loan'],
          announcedCount: 2,
          receivedOn: '2026-01-05',
        },
      }),
    );
    const record = (devices: object[]) =>
      bench.ministry.post(`${API}/device-batches/${batch.at('/id')}/devices`, {
        body: { devices },
      });
    const device = { serialNumber: 'SAI-0001', model: 'Mẫu' };
    const luhn = await record([
      device,
      { ...device, serialNumber: 'SAI-0002', imei: '490154203237517' },
    ]);
    expect([luhn.status, luhn.at('/errors/0/pointer')]).toEqual([422, '/devices/1/imei']);
    const twice = await record([device, device]);
    expect([twice.status, twice.at('/errors/0/pointer')]).toEqual([422, '/devices/1/serialNumber']);
    await good(record([device]));
    const known = await record([device]);
    expect([known.status, known.at('/errors/0/pointer')]).toEqual([409, '/devices/0']);
    const many = await record([
      { ...device, serialNumber: 'SAI-0003' },
      { ...device, serialNumber: 'SAI-0004' },
    ]);
    expect(many.status).toBe(409);
    const recorded = await bench.ministry.get(`${API}/device-batches/${batch.at('/id')}`);
    expect(recorded.body).toMatchObject({ deviceCount: 1 });
  });

  test('a loan has a day to come back on, a gift none; the donor says which', async () => {
    const [device] = await bench.devicesAtSchool(1, ['loan']);
    const { dueOn: _dueOn, ...open } = loan();
    const pointerOf = async (body: object) => {
      const answer = await draw(device, body);
      return [answer.status, answer.at('/errors/0/pointer')];
    };
    expect(await pointerOf(open)).toEqual([422, '/dueOn']);
    expect(await pointerOf({ ...loan(), dueOn: '2026-01-01' })).toEqual([422, '/dueOn']);
    expect(await pointerOf({ ...open, mode: 'gift' })).toEqual([422, '/mode']);
    expect(await pointerOf(loan(`lrn_${'z'.repeat(26)}`))).toEqual([422, '/learnerId']);
  });

  test('a drawn signature must be a PNG', async () => {
    const [device] = await bench.devicesAtSchool(1);
    const id = (await good(draw(device))).at('/id');
    const image = { ...signature, method: 'image' };
    const text = Buffer.from('không phải ảnh').toString('base64');
    expect((await sign(id, image)).at('/errors/0/code')).toBe('required');
    expect((await sign(id, { ...image, image: text })).at('/errors/0/code')).toBe('wrong-format');
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(16)]);
    const signed = await good(sign(id, { ...image, image: png.toString('base64') }), 200);
    expect(signed.at('/signature/signatureSha256')).toBe(
      createHash('sha256').update(png).digest('hex'),
    );
  });
});
