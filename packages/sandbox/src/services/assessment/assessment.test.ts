import type { ItemResponse } from '@khuevan/qti';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { mathematicsAnswers } from '../../seed/demo-answers.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const NINETY_MINUTES = 90 * 60_000;
const [FIRST_ITEM = ''] = Object.keys(mathematicsAnswers);

interface Result {
  score: string;
  maxScore: string;
  scaledScore: string;
  items: { itemId: string; score: string; maxScore: string; outcome: string }[];
}

interface Attempt {
  id: string;
  status: string;
  deadline: string;
  responses: { itemId: string; response: ItemResponse; sequence: number }[];
}

const attemptOf = (answer: Answer) => answer.body as Attempt;
const resultOf = (answer: Answer) => answer.body as Result;

describe.each(testDatabases())('assessment on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller & { clientId: string };
  const clock = new TestClock();

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database, { clock });
    backend = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const runner = (learnerId: string = demo.learners.hoa, client = backend) =>
    sandbox.widget(client, {
      widget: 'edu-quiz-runner',
      subject: { type: 'learner', id: learnerId },
      resource: demo.assessment,
    });

  const start = async (caller: TestCaller, body: unknown = {}) =>
    caller.post(`/assessment/v1/assessments/${demo.assessment}/attempts`, { body });

  const save = (caller: TestCaller, attemptId: string, itemId: string, body: unknown) =>
    caller.put(`/assessment/v1/attempts/${attemptId}/responses/${itemId}`, { body });

  async function answerAll(
    caller: TestCaller,
    attemptId: string,
    answers: Readonly<Record<string, ItemResponse>>,
  ): Promise<string[]> {
    const texts: string[] = [];
    for (const [itemId, response] of Object.entries(answers)) {
      const saved = await save(caller, attemptId, itemId, { response, sequence: 1 });
      expect(saved.status).toBe(200);
      texts.push(saved.text);
    }
    return texts;
  }

  test('right answers score 10; no answer body ever holds a key', async () => {
    const caller = await runner();
    const paper = await caller.get(`/assessment/v1/assessments/${demo.assessment}`);
    expect(paper.status).toBe(200);
    expect(paper.body).toMatchObject({ itemCount: 22, maxScore: '10', durationSeconds: 5400 });
    const started = await start(caller);
    expect(started.status).toBe(201);
    const { id } = attemptOf(started);
    const saves = await answerAll(caller, id, mathematicsAnswers);
    const early = await caller.get(`/assessment/v1/attempts/${id}/result`);
    expect(early.status).toBe(409);
    const submitted = await caller.post(`/assessment/v1/attempts/${id}/submission`);
    expect(submitted.status).toBe(200);
    expect(attemptOf(submitted).status).toBe('submitted');
    const result = await caller.get(`/assessment/v1/attempts/${id}/result`);
    expect(resultOf(result)).toMatchObject({ score: '10', maxScore: '10', scaledScore: '10' });
    expect(resultOf(result).items.every(({ outcome }) => outcome === 'correct')).toBe(true);
    const again = await caller.post(`/assessment/v1/attempts/${id}/submission`);
    expect(attemptOf(again)).toMatchObject({ id, status: 'submitted' });

    const bodies = [paper.text, started.text, submitted.text, result.text, ...saves].join('\n');
    expect(bodies).not.toMatch(/correctResponse|responseDeclaration|modalFeedback|tolerance/);
    expect(sandbox.faults).toEqual([]);
  });

  test('wrong and missing answers score less, part by part', async () => {
    const caller = await runner(demo.learners.binh);
    const { id } = attemptOf(await start(caller));
    const ids = Object.keys(mathematicsAnswers);
    const wrong = {
      ...mathematicsAnswers,
      // A wrong choice costs 0.25, three of four statements give 0.5, a wrong number costs 0.5, one is left out.
      [ids[0] ?? '']: 'A',
      [ids[12] ?? '']: { a: true, b: false, c: true, d: false },
      [ids[16] ?? '']: '3',
      [ids[17] ?? '']: null,
    };
    await answerAll(caller, id, wrong);
    await caller.post(`/assessment/v1/attempts/${id}/submission`);
    const result = resultOf(await caller.get(`/assessment/v1/attempts/${id}/result`));
    expect(result.scaledScore).toBe('8.25');
    expect(
      [0, 12, 16, 17].map((index) => {
        const item = result.items[index];
        return [item?.score, item?.outcome];
      }),
    ).toEqual([
      ['0', 'incorrect'],
      ['0.5', 'partial'],
      ['0', 'incorrect'],
      ['0', 'unanswered'],
    ]);
  });

  test('an attempt goes on where it stopped; stale sequences are acknowledged and change nothing', async () => {
    const client = await sandbox.client();
    const caller = await runner(demo.learners.hoa, client);
    const { id } = attemptOf(await start(caller));
    expect((await save(caller, id, FIRST_ITEM, { response: 'A', sequence: 5 })).status).toBe(200);
    const stale = await save(caller, id, FIRST_ITEM, { response: 'C', sequence: 4 });
    expect(stale.body).toMatchObject({ sequence: 5 });
    const repeated = await save(caller, id, FIRST_ITEM, { response: 'D', sequence: 5 });
    expect(repeated.body).toMatchObject({ sequence: 5 });

    const secondDevice = await runner(demo.learners.hoa, client);
    const resumed = await start(secondDevice);
    expect(resumed.status).toBe(200);
    expect(attemptOf(resumed)).toMatchObject({
      id,
      status: 'open',
      responses: [{ itemId: FIRST_ITEM, response: 'A', sequence: 5 }],
    });
    await save(secondDevice, id, FIRST_ITEM, { response: null, sequence: 6 });
    const cleared = await caller.get(`/assessment/v1/attempts/${id}`);
    expect(attemptOf(cleared).responses[0]).toMatchObject({ response: null, sequence: 6 });
  });

  test('two starts at the same moment give one attempt', async () => {
    const client = await sandbox.client();
    const callers = await Promise.all([runner(undefined, client), runner(undefined, client)]);
    const started = await Promise.all(callers.map((caller) => start(caller)));
    expect(started.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(new Set(started.map((answer) => attemptOf(answer).id)).size).toBe(1);
  });

  test('answers that do not fit are refused with a pointer', async () => {
    const client = await sandbox.client();
    const caller = await runner(undefined, client);
    const { id } = attemptOf(await start(caller));
    const ids = Object.keys(mathematicsAnswers);
    const cases = [
      [ids[0], 'E', '/response', 'unknown-reference'],
      [ids[0], { a: true }, '/response', 'no-match'],
      [ids[12], { e: true }, '/response/e', 'unknown-reference'],
      [ids[16], 'ba', '/response', 'not-a-number'],
      [ids[16], '12345', '/response', 'invalid'],
    ] as const;
    for (const [itemId, response, pointer, code] of cases) {
      const refused = await save(caller, id, itemId ?? '', { response, sequence: 1 });
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({ errors: [{ pointer, code }] });
    }
    const wrongType = await save(caller, id, FIRST_ITEM, { response: 7, sequence: 1 });
    expect(wrongType.status).toBe(400);
    const foreign = await save(caller, id, 'itm_00000000000000000000', {
      response: 'A',
      sequence: 1,
    });
    expect(foreign.status).toBe(404);
  });

  test('after the deadline answers are refused, what was saved is scored', async () => {
    const client = await sandbox.client();
    const caller = await runner(undefined, client);
    const { id, deadline } = attemptOf(await start(caller));
    await save(caller, id, FIRST_ITEM, { response: 'B', sequence: 1 });
    expect(Date.parse(deadline) - clock.now()).toBeGreaterThan(NINETY_MINUTES - 60_000);
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(deadline) - 1 });
    expect((await save(caller, id, FIRST_ITEM, { response: 'B', sequence: 2 })).status).toBe(200);
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(deadline) });
    const late = await save(caller, id, FIRST_ITEM, { response: 'A', sequence: 3 });
    expect(late.status).toBe(409);
    expect(late.at('/detail')).toContain('hết giờ');
    expect(attemptOf(await caller.get(`/assessment/v1/attempts/${id}`)).status).toBe('expired');
    const result = resultOf(await caller.get(`/assessment/v1/attempts/${id}/result`));
    expect(result.score).toBe('0.25');

    await sandbox.doDueWork();
    const expired = await client.get('/assessment/v1/attempts', { query: { status: 'expired' } });
    expect((expired.body as { data: { id: string }[] }).data.map((row) => row.id)).toEqual([id]);
    const submitted = await caller.post(`/assessment/v1/attempts/${id}/submission`);
    expect(attemptOf(submitted).status).toBe('expired');
    expect((await start(caller)).status).toBe(201);
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
  });

  test('a backend names the learner; a widget has its own', async () => {
    const unnamed = await start(backend, {});
    expect(unnamed.status).toBe(400);
    expect(unnamed.body).toMatchObject({ errors: [{ pointer: '/learnerId', code: 'required' }] });
    const unknown = await start(backend, { learnerId: 'lrn_00000000000000000000' });
    expect(unknown.status).toBe(422);
    const caller = await runner();
    const other = await start(caller, { learnerId: demo.learners.binh });
    expect(other.status).toBe(403);
  });

  test('foreign attempts and assessments look as if they were not there', async () => {
    const owner = await sandbox.client();
    const hoa = await runner(demo.learners.hoa, owner);
    const { id } = attemptOf(await start(hoa));
    const path = `/assessment/v1/attempts/${id}`;
    const unknown = await hoa.get('/assessment/v1/attempts/att_00000000000000000000');
    const others = [
      await runner(demo.learners.binh, owner),
      await runner(demo.learners.hoa, await sandbox.client()),
      await sandbox.client(),
    ];
    for (const other of others) {
      const answer = await other.get(path);
      expect(answer.status).toBe(404);
      expect({ ...(answer.body as object), requestId: '', instance: '' }).toEqual({
        ...(unknown.body as object),
        requestId: '',
        instance: '',
      });
      expect((await other.get(`${path}/result`)).status).toBe(404);
      expect((await save(other, id, FIRST_ITEM, { response: 'A', sequence: 1 })).status).toBe(404);
      expect((await other.post(`${path}/submission`)).status).toBe(404);
    }
    const quiz = await hoa.get(`/assessment/v1/assessments/${demo.courseQuiz}`);
    expect(quiz.status).toBe(404);
  });

  test('submitting tells the application, and no other', async () => {
    const client = await sandbox.client();
    const caller = await runner(demo.learners.binh, client);
    const { id } = attemptOf(await start(caller));
    await caller.post(`/assessment/v1/attempts/${id}/submission`);
    await caller.post(`/assessment/v1/attempts/${id}/submission`);
    const events = await client.get('/platform/v1/events', {
      query: { type: 'assessment.attempt.submitted' },
    });
    expect(
      (events.body as { data: { data: object }[] }).data.map(({ data }) => data),
    ).toMatchObject([
      { attemptId: id, assessmentId: demo.assessment, learnerId: demo.learners.binh },
    ]);
    const stranger = await sandbox.client();
    const none = await stranger.get('/platform/v1/events', {
      query: { type: 'assessment.attempt.submitted' },
    });
    expect((none.body as { data: unknown[] }).data).toEqual([]);
  });

  test('lists neither skip nor repeat', async () => {
    const all = await backend.get('/assessment/v1/assessments', { query: { limit: '200' } });
    const wanted = (all.body as { data: { id: string }[] }).data.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await backend.get('/assessment/v1/assessments', {
        query: { limit: '2', ...(cursor === undefined ? {} : { cursor }) },
      });
      const { data, nextCursor } = page.body as { data: { id: string }[]; nextCursor?: string };
      seen.push(...data.map(({ id }) => id));
      cursor = nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(wanted);
    expect(seen.length).toBeGreaterThan(2);
  });

  test('a widget session is opened for a learner and a paper that exist', async () => {
    const refused = await backend.post('/platform/v1/widget-sessions', {
      body: {
        widget: 'edu-quiz-runner',
        origin: 'http://localhost:4400',
        subject: { type: 'learner', id: 'lrn_00000000000000000000' },
        resource: 'asm_00000000000000000000',
      },
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      errors: [
        { pointer: '/subject/id', code: 'unknown-reference' },
        { pointer: '/resource', code: 'unknown-reference' },
      ],
    });
  });
});
