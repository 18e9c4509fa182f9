import { expect } from '@open-wc/testing';
import { quizAssessment, quizResult, someAnswers } from '../testing/quiz-fixture.ts';
import type { AttemptMemory, AttemptStorage } from './pending-storage.ts';
import type { QuizAttempt, QuizGateway, SavedResponse } from './quiz-gateway.ts';
import { QuizStore } from './store.ts';

const attemptId = 'att_01kaz8m2q4x7v9c1d3f5g7h9jn';
const conflict = { status: 409, problem: { code: 'attempt-closed' } };
const offline = new TypeError('Failed to fetch');

class MemoryStorage implements AttemptStorage {
  attempts = new Map<string, string>();
  memories = new Map<string, AttemptMemory>();
  attemptOf = (id: string) => this.attempts.get(id);
  setAttempt = (id: string, attempt: string | undefined) => {
    if (attempt === undefined) this.attempts.delete(id);
    else this.attempts.set(id, attempt);
  };
  read = (id: string) => this.memories.get(id);
  write = (id: string, memory: AttemptMemory) => this.memories.set(id, memory);
  clear = (id: string) => this.memories.delete(id);
}

function setUp(change: Partial<QuizGateway> = {}, storage = new MemoryStorage()) {
  const world = {
    now: Date.parse('2026-11-23T02:00:00Z'),
    status: 'open' as QuizAttempt['status'],
    saved: [] as SavedResponse[],
    responses: [] as SavedResponse[],
    submissions: 0,
  };
  const attempt = (): QuizAttempt => ({
    id: attemptId,
    status: world.status,
    deadline: '2026-11-23T02:30:00Z',
    serverTime: new Date(world.now).toISOString(),
    responses: world.responses,
  });
  const gateway: QuizGateway = {
    assessment: async () => quizAssessment,
    startAttempt: async () => attempt(),
    attempt: async () => attempt(),
    save: async (_id, answer) => {
      world.saved.push(answer);
      const instant = new Date(world.now).toISOString();
      return { savedAt: instant, serverTime: instant, sequence: answer.sequence };
    },
    submit: async () => {
      world.submissions += 1;
      world.status = 'submitted';
    },
    result: async () => quizResult,
    ...change,
  };
  const store = new QuizStore(gateway, {
    storage,
    timers: {
      set: (callback, milliseconds) =>
        setTimeout(callback, milliseconds === 600 ? 5 : milliseconds),
      clear: (timer) => clearTimeout(timer as number),
    },
    now: () => world.now,
    random: () => 0,
  });
  return { store, world, storage };
}

const load = (store: QuizStore) => store.load(new AbortController().signal);
const settle = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('QuizStore', () => {
  it('waits for the start when this tab knows no attempt', async () => {
    const { store } = setUp();
    expect(await load(store)).to.equal('ready');
    expect(store.state.stage).to.equal('start');
    expect(store.state.places.length).to.equal(22);
    expect(store.state.places[13]?.number).to.equal(2);
  });

  it('is empty without questions', async () => {
    const { store } = setUp({ assessment: async () => ({ ...quizAssessment, parts: [] }) });
    expect(await load(store)).to.equal('empty');
  });

  it('saves each answer and tells when', async () => {
    const { store, world } = setUp();
    await load(store);
    await store.start();
    store.answer('itm_101', 'B');
    store.answerStatement('itm_201', 'a', true);
    store.answerStatement('itm_201', 'c', false);
    store.answerNumber('itm_301', ' 2,5 ');
    await settle();
    expect(world.saved.at(-2)).to.deep.equal({
      itemId: 'itm_201',
      response: { a: true, c: false },
      sequence: 3,
    });
    expect(world.saved.at(-1)).to.deep.equal({ itemId: 'itm_301', response: '2,5', sequence: 4 });
    expect(store.state.waiting).to.equal(0);
    expect(store.state.savedAt?.toISOString()).to.equal('2026-11-23T02:00:00.000Z');
  });

  it('counts a text that is no number as no answer, keeps it on screen, and recovers', async () => {
    const { store, world } = setUp();
    await load(store);
    await store.start();
    store.answerNumber('itm_301', '2,5');
    await settle();
    store.answerNumber('itm_301', '2,5 km');
    await settle();
    expect(world.saved.at(-1)?.response).to.equal(null);
    expect(store.state.unreadable.get('itm_301')).to.equal('2,5 km');
    store.answerNumber('itm_301', '−3');
    await settle();
    expect(world.saved.at(-1)?.response).to.equal('−3');
    expect(store.state.unreadable.size).to.equal(0);
  });

  it('takes up an attempt after a reload: saved answers, unsent ones on top, place and flags', async () => {
    const storage = new MemoryStorage();
    storage.setAttempt(quizAssessment.id, attemptId);
    storage.write(attemptId, {
      pending: [{ itemId: 'itm_102', response: 'D', sequence: 9 }],
      sequence: 9,
      currentItemId: 'itm_202',
      flagged: ['itm_104'],
    });
    const { store, world } = setUp({}, storage);
    world.responses = [
      { itemId: 'itm_101', response: 'A', sequence: 1 },
      { itemId: 'itm_102', response: 'B', sequence: 2 },
    ];
    await load(store);
    expect(store.state.stage).to.equal('working');
    expect(store.state.answers.get('itm_101')).to.equal('A');
    expect(store.state.answers.get('itm_102')).to.equal('D');
    expect(store.current?.item.id).to.equal('itm_202');
    expect([...store.state.flagged]).to.deep.equal(['itm_104']);
    await settle();
    expect(world.saved).to.deep.equal([{ itemId: 'itm_102', response: 'D', sequence: 9 }]);
    store.answer('itm_103', 'A');
    await settle();
    expect(world.saved.at(-1)?.sequence).to.equal(10);
  });

  it('begins anew when the remembered attempt is another learner’s', async () => {
    const storage = new MemoryStorage();
    storage.setAttempt(quizAssessment.id, attemptId);
    const { store } = setUp({ attempt: () => Promise.reject({ status: 404 }) }, storage);
    await load(store);
    expect(store.state.stage).to.equal('start');
    expect(storage.attempts.size).to.equal(0);
  });

  it('keeps unsent answers in the tab’s storage until they are acknowledged', async () => {
    let down = true;
    const { store, storage } = setUp({
      save: async (_id, answer) => {
        if (down) throw offline;
        return { savedAt: 'x', serverTime: 'x', sequence: answer.sequence };
      },
    });
    await load(store);
    await store.start();
    store.answer('itm_101', 'B');
    await settle();
    expect(store.state.waiting).to.equal(1);
    expect(store.state.saveFailure?.kind).to.equal('offline');
    expect(storage.read(attemptId)?.pending).to.deep.equal([
      { itemId: 'itm_101', response: 'B', sequence: 1 },
    ]);
    down = false;
    store.resume();
    await settle();
    expect(store.state.waiting).to.equal(0);
    expect(storage.read(attemptId)?.pending).to.deep.equal([]);
  });

  it('hands in only after everything is sent, and shows the result', async () => {
    const { store, world, storage } = setUp();
    await load(store);
    await store.start();
    store.answer('itm_101', 'B', 5000);
    await store.submit();
    expect(world.saved.length).to.equal(1);
    expect(world.submissions).to.equal(1);
    expect(store.state.stage).to.equal('result');
    expect(store.state.result?.scaledScore).to.equal('7.25');
    expect(storage.memories.size).to.equal(0);
  });

  it('goes back to work when handing in fails, with everything still there', async () => {
    const { store } = setUp({ submit: () => Promise.reject({ status: 500 }) });
    await load(store);
    await store.start();
    store.answer('itm_101', 'B');
    await store.submit();
    expect(store.state.stage).to.equal('working');
    expect(store.state.actionFailure?.kind).to.equal('server');
    expect(store.state.answers.get('itm_101')).to.equal('B');
  });

  it('hands in once by itself when time is up, and waits for the connection if need be', async () => {
    let down = true;
    const { store, world } = setUp({
      submit: async () => {
        if (down) throw offline;
        world.status = 'submitted';
      },
    });
    await load(store);
    await store.start();
    world.now += 29 * 60_000;
    store.tick();
    expect(store.state.remainingSeconds).to.equal(60);
    expect(store.state.announcedSeconds).to.equal(60);
    world.now += 60_000;
    store.tick();
    await settle();
    expect(store.state.stage).to.equal('submitting');
    expect(store.state.timeUp).to.equal(true);
    expect(store.state.actionFailure?.kind).to.equal('offline');
    down = false;
    store.resume();
    await settle();
    expect(store.state.stage).to.equal('result');
  });

  it('takes a closed attempt for what it is, on submit and on save', async () => {
    const first = setUp({ submit: () => Promise.reject(conflict) });
    await load(first.store);
    await first.store.start();
    first.world.status = 'submitted';
    await first.store.submit();
    expect(first.store.state.stage).to.equal('result');

    const second = setUp({ save: () => Promise.reject(conflict) });
    await load(second.store);
    await second.store.start();
    second.world.status = 'expired';
    second.store.answer('itm_101', 'A');
    await settle();
    expect(second.store.state.stage).to.equal('result');
    expect(second.store.state.attempt?.status).to.equal('expired');
  });

  it('follows a deadline that was moved for this learner', async () => {
    const { store, world } = setUp({
      save: async (_id, answer) => ({
        savedAt: new Date(world.now).toISOString(),
        serverTime: new Date(world.now).toISOString(),
        deadline: '2026-11-23T02:45:00Z',
        sequence: answer.sequence,
      }),
    });
    await load(store);
    await store.start();
    expect(store.state.remainingSeconds).to.equal(1800);
    store.answer('itm_101', 'A');
    await settle();
    store.tick();
    expect(store.state.remainingSeconds).to.equal(2700);
  });

  it('tells why a start failed and can be tried again', async () => {
    let down = true;
    const { store } = setUp();
    const failing = setUp({
      startAttempt: () => (down ? Promise.reject(offline) : setUpAttempt()),
    });
    expect(store.state.actionFailure).to.equal(undefined);
    await load(failing.store);
    await failing.store.start();
    expect(failing.store.state.stage).to.equal('start');
    expect(failing.store.state.actionFailure?.kind).to.equal('offline');
    down = false;
    await failing.store.start();
    expect(failing.store.state.stage).to.equal('working');
  });

  it('leaves the result for another try when the host allows it', async () => {
    const { store, storage } = setUp();
    await load(store);
    await store.start();
    await store.submit();
    store.retake();
    expect(store.state.stage).to.equal('start');
    expect(store.state.result).to.equal(undefined);
    expect(storage.attempts.size).to.equal(0);
    expect(Object.keys(someAnswers).length).to.equal(13);
  });
});

async function setUpAttempt(): Promise<QuizAttempt> {
  return {
    id: attemptId,
    status: 'open',
    serverTime: '2026-11-23T02:00:00Z',
    responses: [],
  };
}
