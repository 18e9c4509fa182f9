import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceModule } from '../../kernel/service.ts';
import { testDatabases } from '../../testing/databases.ts';
import { ProofKey, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const PORTAL = 'http://localhost:4400';
const OTHER_ORIGIN = 'http://localhost:4410';
const OWN = 'asm_own00000000000000000000';
const OTHER = 'asm_other000000000000000000';
const SUBJECT = { type: 'learner', id: 'lrn_00000000000000000000000000' };
const SESSION = { widget: 'edu-quiz-runner', origin: PORTAL, subject: SUBJECT, resource: OWN };
const EXCHANGE = '/platform/v1/widget-sessions/exchange';

/** Says 409 when a call came through to it. */
const reached = async () => {
  throw problem('conflict');
};

const services: Record<string, ServiceModule> = {
  assessment: {
    handlers: { getAssessment: reached, startAttempt: reached, listAssessments: reached },
    widgetSessionChecks: {
      'edu-quiz-runner': async ({ resource }) =>
        resource === OWN || resource === OTHER
          ? []
          : [{ pointer: '/resource', code: 'unknown-reference' }],
    },
  },
};

describe.each(testDatabases())('widget sessions on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller & { clientId: string };
  let machineNow = Date.now();

  beforeAll(async () => {
    const clock = new TestClock({ offsetMilliseconds: 0, frozenAt: null }, () => machineNow);
    sandbox = await startTestSandbox({ database, services, clock });
    backend = await sandbox.client({ origins: [PORTAL, OTHER_ORIGIN] });
  });
  afterAll(() => sandbox.close());

  const later = async (milliseconds: number, work: () => Promise<void>) => {
    machineNow += milliseconds;
    try {
      await work();
    } finally {
      machineNow -= milliseconds;
    }
  };

  async function newHandle(change: Partial<typeof SESSION> = {}) {
    const created = await backend.post('/platform/v1/widget-sessions', {
      body: { ...SESSION, ...change },
    });
    expect(created.status).toBe(201);
    return { id: created.at('/id'), handle: created.at('/handle'), created };
  }

  test('an application opens no widget that reaches further than itself', async () => {
    const narrow = await sandbox.client({ scopes: ['platform.widget-sessions.write'] });
    const answer = await narrow.post('/platform/v1/widget-sessions', { body: SESSION });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/widget', code: 'not-allowed' }] });
  });

  test('one lets the widget call its operations on its resource, and nothing else', async () => {
    const widget = await sandbox.widget(backend, SESSION);
    const info = await widget.get('/platform/v1/access-tokens/current');
    expect(info.body).toMatchObject({
      kind: 'widget',
      clientId: backend.clientId,
      widget: 'edu-quiz-runner',
      subject: SUBJECT,
      resource: OWN,
      scopes: [],
      operations: expect.arrayContaining(['getAssessment', 'startAttempt', 'submitAttempt']),
    });
    expect((await widget.get(`/assessment/v1/assessments/${OWN}`)).status).toBe(409);
    const other = await widget.get(`/assessment/v1/assessments/${OTHER}`);
    expect([other.status, other.at('/code')]).toEqual([404, 'not-found']);
    const list = await widget.get('/platform/v1/clients');
    expect([list.status, list.at('/code')]).toEqual([403, 'widget-operation-not-allowed']);
  });

  test('it works from its origin only', async () => {
    const widget = await sandbox.widget(backend, SESSION);
    for (const origin of [OTHER_ORIGIN, 'https://evil.example', null]) {
      const elsewhere = new TestCaller(widget.inside, widget.key, widget.accessToken, origin);
      const answer = await elsewhere.get(`/assessment/v1/assessments/${OWN}`);
      expect([answer.status, answer.at('/code')]).toEqual([403, 'wrong-origin']);
    }
  });

  test('its token works with its key only', async () => {
    const widget = await sandbox.widget(backend, SESSION);
    const thief = new TestCaller(
      widget.inside,
      await ProofKey.create(),
      widget.accessToken,
      PORTAL,
    );
    const answer = await thief.get(`/assessment/v1/assessments/${OWN}`);
    expect([answer.status, answer.at('/code')]).toEqual([401, 'invalid-token']);
  });

  test('a handle opens once, even when sixteen pages try at the same moment', async () => {
    const { handle } = await newHandle();
    const pages = await Promise.all(Array.from({ length: 16 }, () => sandbox.stranger(PORTAL)));
    const answers = await Promise.all(
      pages.map((page) => page.post(EXCHANGE, { body: { handle } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 15 }, () => 410),
    ]);
  });

  test('from another origin it does not open, and stays unused', async () => {
    const { handle } = await newHandle();
    const elsewhere = await (
      await sandbox.stranger(OTHER_ORIGIN)
    ).post(EXCHANGE, {
      body: { handle },
    });
    expect([elsewhere.status, elsewhere.at('/code')]).toEqual([403, 'wrong-origin']);
    const page = await sandbox.stranger(PORTAL);
    expect((await page.post(EXCHANGE, { body: { handle } })).status).toBe(200);
  });

  test('without a proof it does not open', async () => {
    const { handle } = await newHandle();
    const page = await sandbox.stranger(PORTAL);
    const answer = await page.post(EXCHANGE, { body: { handle }, proof: null });
    expect([answer.status, answer.at('/code')]).toEqual([401, 'invalid-dpop-proof']);
  });

  test('unknown handles look like used ones', async () => {
    const page = await sandbox.stranger(PORTAL);
    const answer = await page.post(EXCHANGE, { body: { handle: `kvh_${'A'.repeat(43)}` } });
    expect([answer.status, answer.at('/code')]).toEqual([410, 'gone']);
  });

  test('a handle ends after ten minutes', async () => {
    const { id, handle } = await newHandle();
    await later(10 * 60_000, async () => {
      const page = await sandbox.stranger(PORTAL);
      const iat = Math.floor(machineNow / 1000);
      const proof = await page.key.prove({
        method: 'POST',
        url: `http://localhost:4401${EXCHANGE}`,
        iat,
      });
      expect((await page.post(EXCHANGE, { body: { handle }, proof })).status).toBe(410);
    });
    const read = await backend.get(`/platform/v1/widget-sessions/${id}`);
    expect(read.at('/status')).toBe('pending');
  });

  test('a token ends after fifteen minutes', async () => {
    const widget = await sandbox.widget(backend, SESSION);
    const path = `/assessment/v1/assessments/${OWN}`;
    const callIn = (milliseconds: number, expected: number) =>
      later(milliseconds, async () => {
        const proof = await widget.key.prove({
          method: 'GET',
          url: `http://localhost:4401${path}`,
          accessToken: widget.accessToken ?? '',
          iat: Math.floor(machineNow / 1000),
        });
        expect((await widget.get(path, { proof })).status).toBe(expected);
      });
    await callIn(14 * 60_000, 409);
    await callIn(15 * 60_000 + 1000, 401);
  });

  test('a revoked session ends at once; revoking again changes nothing', async () => {
    const { id, handle } = await newHandle();
    const page = await sandbox.stranger(PORTAL);
    const exchanged = await page.post(EXCHANGE, { body: { handle } });
    const widget = new TestCaller(page.inside, page.key, exchanged.at('/accessToken'), PORTAL);
    expect((await widget.get('/platform/v1/access-tokens/current')).status).toBe(200);
    const path = `/platform/v1/widget-sessions/${id}`;
    expect((await backend.delete(path)).status).toBe(204);
    expect((await backend.delete(path)).status).toBe(204);
    expect((await widget.get('/platform/v1/access-tokens/current')).status).toBe(401);
    expect((await backend.get(path)).at('/status')).toBe('revoked');
  });

  test('another application neither sees nor ends it', async () => {
    const { id } = await newHandle();
    const other = await sandbox.client();
    expect((await other.get(`/platform/v1/widget-sessions/${id}`)).status).toBe(404);
    expect((await other.delete(`/platform/v1/widget-sessions/${id}`)).status).toBe(404);
  });

  test.each([
    [{ origin: 'https://not-ours.example' }, '/origin', 'not-in-list'],
    [{ widget: 'edu-unknown' }, '/widget', 'unknown-reference'],
    // A name that every object has: no widget either.
    [{ widget: 'constructor' }, '/widget', 'unknown-reference'],
    [{ resource: 'asm_unknown0000000000000000' }, '/resource', 'unknown-reference'],
  ])('refused for %j', async (change, pointer, code) => {
    const answer = await backend.post('/platform/v1/widget-sessions', {
      body: { ...SESSION, ...change },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer, code }] });
  });

  test('neither handle nor token stands in the database', async () => {
    const { handle, created } = await newHandle();
    const page = await sandbox.stranger(PORTAL);
    const exchanged = await page.post(EXCHANGE, { body: { handle } });
    expect(created.headers['idempotency-replayed']).toBeUndefined();
    const { pool } = sandbox.runtime.database;
    const { rows } = await pool.query<{ content: string }>(
      `select w::text as content from platform.widget_session w
       union all select i::text from kernel.idempotency i`,
    );
    const everything = rows.map(({ content }) => content).join('\n');
    expect(everything).toContain(created.at('/id'));
    expect(everything).not.toContain(handle);
    expect(everything).not.toContain(exchanged.at('/accessToken'));
  });
});
