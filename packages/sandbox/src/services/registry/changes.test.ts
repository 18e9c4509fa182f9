import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

interface Change {
  sequence: number;
  kind: string;
  id: string;
  schoolId: string;
  change: string;
}
interface Page {
  data: Change[];
  lastSequence: number;
  hasMore: boolean;
}

const schoolId = demo.schools.lowerSecondary;

describe.each(testDatabases())('the change feed on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    ministry = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const read = async (query: Record<string, string>, caller = ministry): Promise<Page> => {
    const answer = await caller.get('/registry/v1/changes', { query });
    expect(answer.status).toBe(200);
    return answer.body as Page;
  };
  const head = async () => (await read({ size: '1000' })).lastSequence;
  const newClass = (name: string, school: string = schoolId, grade = '7') =>
    ministry.post('/registry/v1/classes', {
      body: { schoolId: school, name, grade, schoolYear: '2028-2029' },
    });

  test('tells what was created and changed, in its order', async () => {
    const after = await head();
    const learner = await ministry.post('/registry/v1/learners', {
      body: { schoolId, name: 'Người Mới', birthDate: '2014-05-20', gender: 'male' },
    });
    const group = await newClass('7B1');
    await ministry.patch(String(learner.headers['location']), {
      body: { name: 'Người Mới Hơn' },
      headers: { 'if-match': String(learner.headers['etag']) },
    });
    const { data } = await read({ after: String(after) });
    expect(data.map(({ kind, change }) => `${kind} ${change}`)).toEqual([
      'learner created',
      'enrolment created',
      'class created',
      'learner updated',
    ]);
    expect(data[2]?.id).toBe(group.at('/id'));
    expect(JSON.stringify(data)).not.toContain('Người');
    const classes = await read({ after: String(after), kind: 'class' });
    expect(classes.data).toHaveLength(1);
    expect(classes.lastSequence).toBe(after + 4);
  });

  test('tells each caller what lies in its reach', async () => {
    const after = await head();
    await newClass('7B2');
    await newClass('10B2', demo.schools.upperSecondary, '10');
    const school = await sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
    const page = await read({ after: String(after) }, school);
    expect(page.data.map((change) => change.schoolId)).toEqual([schoolId]);
    expect(page.lastSequence).toBe(after + 2);
  });

  test('neither skips nor repeats while many write and others read', async () => {
    const start = await head();
    const made: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 6 }, async (_unused, writer) => {
      for (let at = 0; at < 8; at += 1) {
        made.push((await newClass(`7C${writer}${at}`)).at('/id'));
      }
    });
    const follow = async () => {
      const seen: Change[] = [];
      let after = start;
      for (let last = false; !last;) {
        last = !writing;
        const page = await read({ after: String(after), size: '5' });
        seen.push(...page.data);
        after = page.lastSequence;
        if (page.hasMore) last = false;
      }
      return seen;
    };
    const readers = [follow(), follow()];
    await Promise.all(writers);
    writing = false;
    for (const seen of await Promise.all(readers)) {
      const sequences = seen.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
      expect(seen.map(({ id }) => id).toSorted()).toEqual(made.toSorted());
    }
  });

  // The embedded database has one connection: nothing commits while a transaction is open.
  if (database === 'postgresql') {
    test('a change that commits late comes after those that were told before', async () => {
      const after = await head();
      const client = await sandbox.runtime.database.pool.connect();
      await client.query('begin');
      const { newId } = sandbox.runtime;
      const late = newId('cls');
      await client.query(
        `insert into registry.change (id, kind, entity_id, school_id, change, occurred_at)
         values ($1, 'class', $2, $3, 'created', now())`,
        [newId('chg'), late, schoolId],
      );
      const early = (await newClass('7D1')).at('/id');
      const first = await read({ after: String(after) });
      expect(first.data.map(({ id }) => id)).toEqual([early]);
      await client.query('commit');
      client.release();
      const second = await read({ after: String(first.lastSequence) });
      expect(second.data.map(({ id }) => id)).toEqual([late]);
    });
  }

  test('no fault was logged', () => {
    expect(sandbox.faults).toEqual([]);
  });
});
