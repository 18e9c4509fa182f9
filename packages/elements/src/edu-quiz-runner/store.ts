import { readNumber } from '@khuevan/qti';
import type { ItemResponse } from '@khuevan/qti/delivery';
import { toFailure, type Failure } from '../base/failure.ts';
import { Store } from '../base/store.ts';
import type { Timers } from '../base/timers.ts';
import { AnswerQueue } from './answer-queue.ts';
import type { AttemptStorage } from './pending-storage.ts';
import type {
  QuizAssessment,
  QuizAttempt,
  QuizGateway,
  QuizResult,
  SaveReceipt,
} from './quiz-gateway.ts';
import { outline, type QuizPlace } from './quiz-outline.ts';
import { passedMark, ServerClock } from './server-clock.ts';

/** A typed number is sent when the fingers rest; a click at once. */
const TYPING_PAUSE_MS = 600;

/** `start` before the clock runs · `working` · `submitting` the paper is on its way · `result`. */
export type QuizStage = 'start' | 'working' | 'submitting' | 'result';

export interface QuizState {
  readonly stage: QuizStage;
  readonly assessment: QuizAssessment | undefined;
  readonly places: readonly QuizPlace[];
  readonly attempt: QuizAttempt | undefined;
  readonly answers: ReadonlyMap<string, ItemResponse>;
  /** Numeric items whose text is not a number: shown as typed, not counted, not sent. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly flagged: ReadonlySet<string>;
  readonly currentIndex: number;
  readonly sending: boolean;
  /** Answers that the service has not acknowledged. */
  readonly waiting: number;
  /** Instant of the last acknowledged answer. */
  readonly savedAt: Date | undefined;
  readonly saveFailure: Failure | undefined;
  readonly refused: ReadonlyMap<string, Failure>;
  readonly remainingSeconds: number | undefined;
  /** Last announced mark in seconds, for the polite announcement. */
  readonly announcedSeconds: number | undefined;
  readonly timeUp: boolean;
  /** Starting is under way. */
  readonly starting: boolean;
  /** Why starting or handing in failed. */
  readonly actionFailure: Failure | undefined;
  readonly result: QuizResult | undefined;
}

export interface QuizEnvironment {
  readonly storage: AttemptStorage;
  readonly timers: Timers;
  /** Milliseconds since the epoch by the device's clock. */
  readonly now: () => number;
  readonly random: () => number;
}

const initial: QuizState = {
  stage: 'start',
  assessment: undefined,
  places: [],
  attempt: undefined,
  answers: new Map(),
  unreadable: new Map(),
  flagged: new Set(),
  currentIndex: 0,
  sending: false,
  waiting: 0,
  savedAt: undefined,
  saveFailure: undefined,
  refused: new Map(),
  remainingSeconds: undefined,
  announcedSeconds: undefined,
  timeUp: false,
  starting: false,
  actionFailure: undefined,
  result: undefined,
};

/** The quiz without its looks: attempt, answers, time, handing in. */
export class QuizStore extends Store<QuizState> {
  readonly #gateway: QuizGateway;
  readonly #environment: QuizEnvironment;
  readonly #clock: ServerClock;
  #queue: AnswerQueue | undefined;
  #submitting: Promise<void> | undefined;
  #conflicts = 0;

  constructor(gateway: QuizGateway, environment: QuizEnvironment) {
    super(initial);
    this.#gateway = gateway;
    this.#environment = environment;
    this.#clock = new ServerClock(environment.now);
  }

  get current(): QuizPlace | undefined {
    return this.state.places[this.state.currentIndex];
  }

  /** Fetches the assessment and takes up an attempt that is open or handed in. */
  async load(signal: AbortSignal): Promise<'ready' | 'empty'> {
    const assessment = await this.#gateway.assessment(signal);
    const places = outline(assessment.parts);
    this.update({ ...initial, assessment, places });
    if (places.length === 0) return 'empty';
    const attempt = await this.#rememberedAttempt(assessment.id);
    if (signal.aborted || attempt === undefined) return 'ready';
    if (attempt.status === 'open') this.#enter(attempt);
    else await this.#showResult(attempt);
    return 'ready';
  }

  /** The attempt that this tab was working on before a reload; none when it is another learner's now. */
  async #rememberedAttempt(assessmentId: string): Promise<QuizAttempt | undefined> {
    const { storage } = this.#environment;
    const attemptId = storage.attemptOf(assessmentId);
    if (attemptId === undefined) return undefined;
    try {
      return await this.#gateway.attempt(attemptId);
    } catch (error) {
      const { kind } = toFailure(error);
      if (kind !== 'forbidden' && kind !== 'not-found') throw error;
      storage.setAttempt(assessmentId, undefined);
      return undefined;
    }
  }

  async start(): Promise<void> {
    if (this.state.starting) return;
    this.update({ starting: true, actionFailure: undefined });
    try {
      this.#enter(await this.#gateway.startAttempt());
    } catch (error) {
      this.update({ actionFailure: toFailure(error) });
    } finally {
      this.update({ starting: false });
    }
  }

  /** Leaves the result for the page before the start. */
  retake(): void {
    const { assessment, places } = this.state;
    if (assessment === undefined || this.state.stage !== 'result') return;
    this.#environment.storage.setAttempt(assessment.id, undefined);
    this.update({ ...initial, assessment, places });
  }

  /** Takes an answer; `null` takes it back. It is sent after `delay` milliseconds. */
  answer(itemId: string, response: ItemResponse, delay = 0): void {
    if (this.state.stage !== 'working') return;
    this.update({ answers: new Map(this.state.answers).set(itemId, response) });
    this.#queue?.put(itemId, response, delay);
  }

  /** Answers one statement of a true-false question. */
  answerStatement(itemId: string, statementId: string, value: boolean): void {
    const before = this.state.answers.get(itemId);
    const known = typeof before === 'object' && before !== null ? before : {};
    this.answer(itemId, { ...known, [statementId]: value });
  }

  /** Takes a number as typed. What cannot be read as a number counts as no answer, and the text stays in the field. */
  answerNumber(itemId: string, typed: string): void {
    if (this.state.stage !== 'working') return;
    const text = typed.trim();
    const readable = text === '' || readNumber(text).ok;
    const unreadable = new Map(this.state.unreadable);
    if (readable) unreadable.delete(itemId);
    else unreadable.set(itemId, typed);
    this.update({ unreadable });
    this.answer(itemId, readable && text !== '' ? text : null, TYPING_PAUSE_MS);
  }

  goTo(index: number): void {
    if (index < 0 || index >= this.state.places.length) return;
    this.update({ currentIndex: index });
    this.#remember();
  }

  toggleFlag(itemId: string): void {
    const flagged = new Set(this.state.flagged);
    if (!flagged.delete(itemId)) flagged.add(itemId);
    this.update({ flagged });
    this.#remember();
  }

  /** Reads the clock. At zero the paper is handed in with what was answered. */
  tick(): void {
    const { attempt, stage, remainingSeconds: before } = this.state;
    if (attempt?.deadline === undefined || stage !== 'working') return;
    const remainingSeconds = this.#clock.secondsUntil(attempt.deadline);
    if (remainingSeconds === before) return;
    const mark = passedMark(before, remainingSeconds);
    this.update({
      remainingSeconds,
      announcedSeconds: mark ?? this.state.announcedSeconds,
    });
    if (remainingSeconds === 0) {
      this.update({ timeUp: true });
      void this.submit();
    }
  }

  /** The connection is back: sends what waits, and hands in a paper whose time ran out meanwhile. */
  resume(): void {
    if (this.state.stage === 'submitting') void this.submit();
    else this.#queue?.retryNow();
  }

  /** Sends what waits before the page goes away; the tab's storage holds it if that fails. */
  hurry(): void {
    this.#queue?.retryNow();
  }

  /** Hands in the paper. Answers that wait go first; nothing is handed in without them unless time is up. */
  submit(): Promise<void> {
    this.#submitting ??= this.#submit().finally(() => {
      this.#submitting = undefined;
    });
    return this.#submitting;
  }

  /** Stops sending; the tab's storage keeps what waits. */
  stop(): void {
    this.#queue?.stop();
  }

  async #submit(): Promise<void> {
    const { attempt } = this.state;
    if (attempt === undefined) return;
    this.update({ stage: 'submitting', actionFailure: undefined });
    try {
      await this.#queue?.flush();
      await this.#closeAttempt(attempt.id);
      await this.#showResult(await this.#gateway.attempt(attempt.id));
    } catch (error) {
      this.update({
        stage: this.state.timeUp ? 'submitting' : 'working',
        actionFailure: toFailure(error),
      });
    }
  }

  /** A conflict means that the attempt is closed already: by the deadline, or in another tab. */
  async #closeAttempt(attemptId: string): Promise<void> {
    try {
      await this.#gateway.submit(attemptId);
    } catch (error) {
      if (toFailure(error).kind !== 'conflict') throw error;
    }
  }

  async #showResult(attempt: QuizAttempt): Promise<void> {
    const result = await this.#gateway.result(attempt.id);
    this.#queue?.stop();
    this.#queue = undefined;
    this.#environment.storage.clear(attempt.id);
    const answers = new Map(attempt.responses.map(({ itemId, response }) => [itemId, response]));
    this.update({ stage: 'result', attempt, answers, result, waiting: 0, sending: false });
  }

  #enter(attempt: QuizAttempt): void {
    this.#clock.set(attempt.serverTime);
    const assessmentId = this.state.assessment?.id;
    if (assessmentId !== undefined) this.#environment.storage.setAttempt(assessmentId, attempt.id);
    const memory = this.#environment.storage.read(attempt.id);
    const answers = new Map(attempt.responses.map(({ itemId, response }) => [itemId, response]));
    for (const { itemId, response } of memory?.pending ?? []) answers.set(itemId, response);
    const place = this.state.places.find(({ item }) => item.id === memory?.currentItemId);
    this.#queue?.stop();
    const queue = new AnswerQueue({
      send: (answer) => this.#gateway.save(attempt.id, answer),
      onChange: () => this.#onQueueChange(queue),
      onReceipt: (receipt) => this.#onReceipt(receipt),
      timers: this.#environment.timers,
      random: this.#environment.random,
      pending: memory?.pending ?? [],
      sequence: Math.max(
        memory?.sequence ?? 0,
        ...attempt.responses.map(({ sequence }) => sequence),
      ),
    });
    this.#queue = queue;
    this.update({
      stage: 'working',
      attempt,
      answers,
      flagged: new Set(memory?.flagged),
      currentIndex: place?.index ?? 0,
      waiting: queue.pending.length,
      remainingSeconds:
        attempt.deadline === undefined ? undefined : this.#clock.secondsUntil(attempt.deadline),
    });
  }

  #onQueueChange(queue: AnswerQueue): void {
    if (queue !== this.#queue) return;
    this.#remember();
    this.update({
      sending: queue.sending,
      waiting: queue.pending.length,
      savedAt: queue.savedAt === undefined ? undefined : new Date(queue.savedAt),
      saveFailure: queue.failure,
      refused: new Map(queue.refused),
    });
    const conflicts = [...queue.refused.values()].filter(({ kind }) => kind === 'conflict').length;
    const isNew = conflicts > this.#conflicts;
    this.#conflicts = conflicts;
    if (isNew && this.state.stage === 'working') void this.#checkClosed();
  }

  /** Each acknowledgement brings the server's clock, and a deadline that may have been moved for this learner. */
  #onReceipt({ serverTime, deadline }: SaveReceipt): void {
    this.#clock.set(serverTime);
    const { attempt } = this.state;
    if (attempt !== undefined && deadline !== undefined) {
      this.update({ attempt: { ...attempt, deadline } });
    }
  }

  /** An answer met a closed attempt: shows the result if it is so, and lets the work go on if not. */
  async #checkClosed(): Promise<void> {
    const { attempt } = this.state;
    if (attempt === undefined) return;
    try {
      const latest = await this.#gateway.attempt(attempt.id);
      if (latest.status !== 'open') await this.#showResult(latest);
    } catch {
      // The answer stays marked as refused; the next answer asks again.
    }
  }

  #remember(): void {
    const { attempt, flagged, stage } = this.state;
    const queue = this.#queue;
    if (attempt === undefined || queue === undefined || stage === 'result') return;
    const currentItemId = this.current?.item.id;
    this.#environment.storage.write(attempt.id, {
      pending: queue.pending,
      sequence: queue.sequence,
      flagged: [...flagged],
      ...(currentItemId === undefined ? {} : { currentItemId }),
    });
  }
}
