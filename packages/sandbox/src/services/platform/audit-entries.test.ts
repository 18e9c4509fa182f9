import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';

interface Entry {
  subjectIds: string[];
  fields: string[];
  operationId: string;
  role: string;
}

const entriesOf = (answer: Answer): Entry[] => (answer.body as { data: Entry[] }).data;

describe.each(testDatabases())('the record of reads on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let school: TestCaller;
  let learnerId: string;

  beforeAll(async () => {
    sandbox = await startTestSandbox({ database, profile: 'xs' });
    ministry = await sandbox.client({ organisation: 'ministry' });
    const found = await sandbox.runtime.database.kysely
      .selectFrom('registry.learner')
      .select(['id', 'school_id'])
      .where('ethnic_group', 'is not', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    learnerId = found.id;
    school = await sandbox.client({
      organisation: 'school-a',
      role: 'school',
      reach: { schoolIds: [found.school_id] },
    });
  });
  afterAll(() => sandbox.close());

  const read = (caller: TestCaller) => caller.get(`/registry/v1/learners/${learnerId}`);
  const list = (caller: TestCaller) =>
    caller.get('/platform/v1/audit-entries', { query: { subjectId: learnerId } });

  test('names who looked, at whom and at which fields, and never a value', async () => {
    const { body, status } = await read(school);
    expect(status).toBe(200);
    const { name } = body as { name: string };
    const answer = await list(school);
    expect(entriesOf(answer)[0]).toMatchObject({
      operationId: 'getLearner',
      role: 'school',
      subjectIds: [learnerId],
    });
    expect(entriesOf(answer)[0]?.fields).toContain('ethnicGroup');
    expect(answer.text).not.toContain(name);
  });

  test('an answer without sensitive fields leaves no entry', async () => {
    const plain = await sandbox.client({
      scopes: ['registry.schools.read', 'platform.audit.read'],
    });
    expect((await plain.get('/registry/v1/schools')).status).toBe(200);
    const { rows } = await sandbox.runtime.database.pool.query(
      "select id from platform.audit_entry where operation_id = 'listSchools'",
    );
    expect(rows).toEqual([]);
  });

  test('another organisation does not see it, the ministry does', async () => {
    await read(school);
    const other = await sandbox.client({ organisation: 'school-b', role: 'school', reach: {} });
    expect(entriesOf(await list(other))).toEqual([]);
    expect(entriesOf(await list(ministry)).length).toBeGreaterThan(0);
  });

  test('a read outside the reach is refused and leaves no entry', async () => {
    const other = await sandbox.client({ organisation: 'school-c', role: 'school', reach: {} });
    expect((await read(other)).status).toBe(404);
    expect(entriesOf(await list(other))).toEqual([]);
  });

  test('when the entry cannot be kept, nothing is shown', async () => {
    const { pool } = sandbox.runtime.database;
    await pool.query('alter table platform.audit_entry rename to audit_entry_gone');
    try {
      const answer = await read(school);
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain('ethnicGroup');
    } finally {
      await pool.query('alter table platform.audit_entry_gone rename to audit_entry');
    }
  });

  test('events about a school go to those who reach it', async () => {
    const scopes = ['platform.events.read', 'registry.learners.read'];
    const here = await sandbox.client({
      scopes,
      role: 'department',
      reach: { provinceCodes: ['33'] },
    });
    const elsewhere = await sandbox.client({
      scopes,
      role: 'department',
      reach: { provinceCodes: ['01'] },
    });
    const { school_id: schoolId } = await sandbox.runtime.database.kysely
      .selectFrom('registry.learner')
      .select('school_id')
      .where('id', '=', learnerId)
      .executeTakeFirstOrThrow();
    await sandbox.contexts.inTransaction((context) =>
      context.emit('registry.learner.updated', { learnerId, schoolId, change: 'updated' }),
    );
    const seen = async (caller: TestCaller) =>
      ((await caller.get('/platform/v1/events')).body as { data: { data: object }[] }).data.length;
    expect(await seen(here)).toBe(1);
    expect(await seen(elsewhere)).toBe(0);
  });
});
