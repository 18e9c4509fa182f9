import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

interface Learner {
  id: string;
  name: string;
  personalNumber?: string;
}

const listOf = (answer: Answer) => answer.body as { data: Learner[]; nextCursor?: string };
const schoolId = demo.schools.lowerSecondary;

describe.each(testDatabases())('registry on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller & { clientId: string };

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    backend = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  async function readAll(query: Record<string, string>, between?: () => Promise<unknown>) {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await backend.get('/registry/v1/learners', {
        query: { ...query, ...(cursor === undefined ? {} : { cursor }) },
      });
      expect(page.status).toBe(200);
      ids.push(...listOf(page).data.map(({ id }) => id));
      cursor = listOf(page).nextCursor;
      if (cursor !== undefined) await between?.();
    } while (cursor !== undefined);
    return ids;
  }

  const newLearner = (name = 'Lê Gia Bảo') => ({
    schoolId,
    name,
    birthDate: '2015-05-20',
    gender: 'male',
    ethnicGroup: '01',
  });

  test('schools and classes are found with and without diacritics', async () => {
    const schools = await backend.get('/registry/v1/schools', { query: { q: 'binh MINH' } });
    expect(listOf(schools).data.map(({ name }) => name)).toEqual(['Trường THCS Bình Minh']);
    const classes = await backend.get('/registry/v1/classes', { query: { schoolId, grade: '7' } });
    expect(listOf(classes).data.map(({ name }) => name)).toContain('7A1');
    const one = await backend.get(`/registry/v1/classes/${demo.classes.grade7}`);
    expect(one.body).toMatchObject({ name: '7A1', schoolYear: '2026-2027' });
    expect((await backend.get('/registry/v1/schools/sch_00000000000000000000')).status).toBe(404);
  });

  test('learners are found by a part of their name', async () => {
    const found = await backend.get('/registry/v1/learners', {
      query: { q: 'nguyen thi hoa', schoolId: demo.schools.upperSecondary },
    });
    expect(listOf(found).data.map(({ id }) => id)).toContain(demo.learners.hoa);
    const wild = await backend.get('/registry/v1/learners', { query: { q: '%' } });
    expect(listOf(wild).data).toEqual([]);
  });

  test('pages neither skip nor repeat while others write', async () => {
    const before = await readAll({ schoolId, limit: '200' });
    const seen = await readAll({ schoolId, limit: '77' }, () =>
      backend.post('/registry/v1/learners', { body: newLearner('Người Mới') }),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
    expect(before.length).toBeGreaterThan(450);
  });

  test('a cursor of another list is refused by name', async () => {
    const page = await backend.get('/registry/v1/learners', { query: { limit: '1' } });
    const refused = await backend.get('/registry/v1/learners', {
      query: { limit: '1', schoolId, cursor: listOf(page).nextCursor ?? '' },
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      errors: [{ parameter: 'cursor', code: 'invalid-cursor' }],
    });
  });

  test('personal numbers are shown with their own scope only', async () => {
    const path = `/registry/v1/learners/${demo.learners.hoa}`;
    const withScope = await backend.get(path);
    expect((withScope.body as Learner).personalNumber).toMatch(/^000\d{9}$/);
    const without = await sandbox.client({ scopes: ['registry.learners.read'] });
    expect((await without.get(path)).text).not.toMatch(/\d{12}/);
    const list = await without.get('/registry/v1/learners', { query: { schoolId } });
    expect(list.text).not.toContain('personalNumber');
    const lines = await without.get('/registry/v1/learner-export', { query: { schoolId } });
    expect(lines.text).not.toContain('personalNumber');
  });

  test('a learner is created once, changed with If-Match, and others are told', async () => {
    const key = randomUUID();
    const create = () =>
      backend.post('/registry/v1/learners', { body: newLearner(), idempotencyKey: key });
    const created = await create();
    expect(created.status).toBe(201);
    expect((await create()).body).toEqual(created.body);
    const path = String(created.headers['location']);
    const etag = String(created.headers['etag']);
    const changed = await backend.patch(path, {
      body: { classId: demo.classes.grade7, name: 'Lê Gia Bão' },
      headers: { 'if-match': etag },
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ name: 'Lê Gia Bão', classId: demo.classes.grade7 });
    const stale = await backend.patch(path, {
      body: { name: 'Khác' },
      headers: { 'if-match': etag },
    });
    expect(stale.status).toBe(412);
    expect((await backend.patch(path, { body: { name: 'Khác' } })).status).toBe(428);
    const history = await sandbox.runtime.database.kysely
      .selectFrom('registry.enrolment')
      .select(['class_id', 'ended_on'])
      .where('learner_id', '=', created.at('/id'))
      .orderBy('id')
      .execute();
    expect(history.map((row) => [row.class_id, row.ended_on === null])).toEqual([
      [null, false],
      [demo.classes.grade7, true],
    ]);
    const events = await backend.get('/platform/v1/events', {
      query: { type: 'registry.learner.updated' },
    });
    const { data } = events.body as { data: { data: { learnerId: string } }[] };
    expect(
      data.filter((event) => event.data.learnerId === created.at('/id')).map((event) => event.data),
    ).toEqual(
      expect.arrayContaining([
        { learnerId: created.at('/id'), schoolId, change: 'created' },
        { learnerId: created.at('/id'), schoolId, change: 'updated', fields: ['classId', 'name'] },
      ]),
    );
    expect(events.text).not.toContain('Gia');
  });

  test('what refers to nothing is refused with a pointer', async () => {
    const refused = await backend.post('/registry/v1/learners', {
      body: {
        ...newLearner(),
        schoolId: 'sch_00000000000000000000',
        ethnicGroup: '99',
        birthDate: '2090-01-01',
      },
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      errors: [
        { pointer: '/ethnicGroup', code: 'unknown-reference' },
        { pointer: '/birthDate', code: 'invalid' },
        { pointer: '/schoolId', code: 'unknown-reference' },
      ],
    });
    const wrongClass = await backend.post('/registry/v1/learners', {
      body: { ...newLearner(), classId: demo.classes.grade12 },
    });
    expect(wrongClass.body).toMatchObject({ errors: [{ pointer: '/classId' }] });
    const taken = await backend.post('/registry/v1/learners', {
      body: { ...newLearner(), personalNumber: '000309004821' },
    });
    expect(taken.status).toBe(409);
    expect(taken.text).not.toContain('000309004821');
  });

  test('an export holds every learner of the school, a line each', async () => {
    const answer = await backend.get('/registry/v1/learner-export', { query: { schoolId } });
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    const lines = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Learner);
    expect(lines.map(({ id }) => id)).toEqual(await readAll({ schoolId, limit: '200' }));
    const unknown = await backend.get('/registry/v1/learner-export', {
      query: { schoolId: 'sch_00000000000000000000' },
    });
    expect(unknown.status).toBe(404);
  });

  const importLines = (lines: readonly string[], key = randomUUID()) =>
    backend.post('/registry/v1/learner-imports', {
      payload: lines.join('\n'),
      headers: { 'content-type': 'application/x-ndjson' },
      idempotencyKey: key,
    });

  test('an import takes the good lines and names the bad ones by number', async () => {
    const line = (extra: object) => JSON.stringify({ ...newLearner('Nhập Từ Tệp'), ...extra });
    const taken = await importLines([
      line({}),
      line({ birthDate: '20/05/2015' }),
      '',
      '{"schoolId": ',
      line({ personalNumber: '000215123456' }),
      line({ personalNumber: '000215123456' }),
      line({ schoolId: 'sch_00000000000000000000' }),
      line({ nickname: 'Bo' }),
    ]);
    expect(taken.status).toBe(202);
    expect(taken.headers['retry-after']).toBe('1');
    expect(taken.body).toMatchObject({ status: 'pending', lineCount: 7, createdCount: 0 });
    const path = String(taken.headers['location']);
    await sandbox.contexts.idle();
    const done = await backend.get(path, { headers: { 'accept-language': 'en' } });
    expect(done.headers['retry-after']).toBeUndefined();
    expect(done.body).toMatchObject({
      status: 'succeeded',
      lineCount: 7,
      createdCount: 2,
      failedCount: 5,
      rowErrors: [
        { line: 2, errors: [{ pointer: '/birthDate', code: 'wrong-format' }] },
        { line: 4, errors: [{ pointer: '', code: 'invalid', message: 'The value is not valid.' }] },
        { line: 6, errors: [{ pointer: '/personalNumber', code: 'duplicate' }] },
        { line: 7, errors: [{ pointer: '/schoolId', code: 'unknown-reference' }] },
        { line: 8, errors: [{ pointer: '/nickname', code: 'not-allowed' }] },
      ],
    });
    expect(done.text).not.toContain('000215123456');
    const kept = await sandbox.runtime.database.kysely
      .selectFrom('registry.learner_import')
      .select('lines')
      .where('id', '=', done.at('/id'))
      .executeTakeFirstOrThrow();
    expect(kept.lines).toBeNull();
    const found = await backend.get('/registry/v1/learners', { query: { q: 'nhap tu tep' } });
    expect(listOf(found).data).toHaveLength(2);
    const stranger = await sandbox.client();
    expect((await stranger.get(path)).status).toBe(404);
    expect(sandbox.faults).toEqual([]);
  });

  test('an import that a stopped server left is taken up where it stood', async () => {
    const lines = Array.from({ length: 250 }, (_, index) =>
      JSON.stringify(newLearner(`Dòng ${'abcdefghij'[index % 10]}`)),
    );
    const taken = await importLines(lines);
    await sandbox.contexts.idle();
    const path = String(taken.headers['location']);
    const stored = lines.map((line, index) => `${index + 1} ${line}`);
    await sandbox.runtime.database.pool.query(
      `update registry.learner_import set status = 'running', next_line = 200, created_count = 200,
         finished_at = null, lines = $1::jsonb where id = $2`,
      [JSON.stringify(stored), taken.at('/id')],
    );
    await sandbox.doDueWork();
    expect((await backend.get(path)).body).toMatchObject({
      status: 'succeeded',
      createdCount: 250,
    });
    const found = await readAll({ q: 'dong', schoolId, limit: '200' });
    // 250 by the first run, 50 by the second, which began at line 201.
    expect(found.length).toBe(300);
  });

  test('a number used as a name does not stay in the row errors, nor a name without an end', async () => {
    const taken = await importLines(['{"000123456789":1}', `{"${'x'.repeat(5000)}":1}`]);
    await sandbox.contexts.idle();
    const done = await backend.get(String(taken.headers['location']));
    const { rowErrors } = done.body as { rowErrors: { errors: { pointer?: string }[] }[] };
    const pointers = rowErrors.flatMap(({ errors }) => errors.map(({ pointer }) => pointer ?? ''));
    expect(pointers.filter((pointer) => /\d{12}/.test(pointer) || pointer.length > 512)).toEqual(
      [],
    );
    expect(pointers.length).toBeGreaterThan(2);
  });

  test('an import with U+0000 is refused whole', async () => {
    const answer = await importLines(['{"name":"a\u0000b"}']);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      400,
      'invalid-request',
    ]);
  });

  test('an empty import and one that is no text are refused', async () => {
    expect((await importLines([' '])).status).toBe(400);
    const binary = await backend.post('/registry/v1/learner-imports', {
      payload: Buffer.from([0xff, 0xfe, 0x00]),
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expect(binary.status).toBe(400);
  });
});
