import { isTransient, toFailure, type Failure } from '../../base/failure.ts';
import type { LessonProgress, ProgressWrite } from './course-gateway.ts';
import type { PendingProgress } from './progress-memory.ts';
import { mergeSegments } from './segments.ts';
import type { Timers } from './timers.ts';

/** Pauses between tries double from one second to a minute, with jitter so that a class does not knock at once. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;

export interface ProgressQueueOptions {
  readonly send: (
    lessonId: string,
    progress: ProgressWrite,
    options: { readonly keepalive: boolean },
  ) => Promise<LessonProgress>;
  readonly onChange: () => void;
  readonly onSaved: (progress: LessonProgress) => void;
  readonly timers: Timers;
  /** Uniform in [0, 1), for the jitter. */
  readonly random: () => number;
}

/**
 * Sends where the learner stands, newest standing of a lesson only, until the service has acknowledged it. Sequence
 * numbers rise within a lesson, so a late copy of an old standing never replaces a newer one.
 */
export class ProgressQueue {
  readonly #options: ProgressQueueOptions;
  readonly #pending = new Map<string, PendingProgress>();
  readonly #sequences = new Map<string, number>();
  #failures = 0;
  #timer: unknown;
  #dueIn = Infinity;
  #stopped = false;
  #draining: Promise<void> | undefined;

  /** Why the last try failed; cleared by the next success. */
  failure: Failure | undefined;

  constructor(options: ProgressQueueOptions) {
    this.#options = options;
  }

  get pending(): readonly PendingProgress[] {
    return [...this.#pending.values()];
  }

  get sending(): boolean {
    return this.#draining !== undefined;
  }

  /** Notes the last sequence that the service knows of a lesson. */
  acknowledge({ lessonId, sequence }: LessonProgress): void {
    this.#sequences.set(lessonId, Math.max(sequence, this.#sequences.get(lessonId) ?? 0));
  }

  /** Takes a standing and sends it within `delay` milliseconds; an earlier appointment stays. */
  put(progress: PendingProgress, delay: number): void {
    this.#pending.set(progress.lessonId, combine(this.#pending.get(progress.lessonId), progress));
    // While the connection is failing the running pause counts, not each new standing.
    if (this.#failures === 0 && delay < this.#dueIn) this.#schedule(delay);
    this.#options.onChange();
  }

  /** Tries again now, as when the connection is back. */
  retryNow(): void {
    if (this.#pending.size > 0) this.#schedule(0);
  }

  /**
   * The last push before the page may go away: all that waits, side by side, in requests that outlive the page. What
   * they do not reach is still in the device's memory.
   */
  async flushOnHide(): Promise<void> {
    const attempts = this.pending.map((progress) => this.#deliver(progress, true));
    await Promise.allSettled(attempts);
    this.#options.onChange();
  }

  /** Starts no further send; what waits stays in `pending`. */
  stop(): void {
    this.#stopped = true;
    this.#cancelTimer();
  }

  #schedule(delay: number): void {
    this.#cancelTimer();
    if (this.#stopped) return;
    this.#dueIn = delay;
    this.#timer = this.#options.timers.set(() => {
      this.#timer = undefined;
      this.#dueIn = Infinity;
      // A failed try has noted its failure and the next try; nobody waits for this one.
      this.#drain().catch(() => undefined);
    }, delay);
  }

  #cancelTimer(): void {
    if (this.#timer !== undefined) this.#options.timers.clear(this.#timer);
    this.#timer = undefined;
    this.#dueIn = Infinity;
  }

  /** One drain at a time, whoever asks. */
  #drain(): Promise<void> {
    this.#draining ??= this.#sendAll().finally(() => {
      this.#draining = undefined;
      this.#options.onChange();
    });
    return this.#draining;
  }

  async #sendAll(): Promise<void> {
    this.#options.onChange();
    for (;;) {
      const [next] = this.#pending.values();
      if (next === undefined || this.#stopped) return;
      await this.#deliver(next, false);
      this.#options.onChange();
    }
  }

  async #deliver(progress: PendingProgress, keepalive: boolean): Promise<void> {
    const { lessonId, ...rest } = progress;
    const sequence = (this.#sequences.get(lessonId) ?? 0) + 1;
    this.#sequences.set(lessonId, sequence);
    try {
      const saved = await this.#options.send(lessonId, { ...rest, sequence }, { keepalive });
      this.acknowledge(saved);
      this.#failures = 0;
      this.failure = undefined;
      this.#settle(progress);
      this.#options.onSaved(saved);
    } catch (error) {
      const failure = toFailure(error);
      this.failure = failure;
      if (isTransient(failure) || failure.kind === 'session') {
        this.#failures += 1;
        this.#schedule(this.#pause());
        throw error;
      }
      this.#failures = 0;
      this.#settle(progress);
    }
  }

  /** Takes the standing out unless a newer one of the same lesson came while it was on its way. */
  #settle(progress: PendingProgress): void {
    if (this.#pending.get(progress.lessonId) === progress) this.#pending.delete(progress.lessonId);
  }

  #pause(): number {
    const longest = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.#failures - 1));
    return longest * (0.5 + this.#options.random() / 2);
  }
}

/** The newer position; all that was played; completed once is completed. */
function combine(older: PendingProgress | undefined, newer: PendingProgress): PendingProgress {
  if (older === undefined) return newer;
  const { playedSegments } = newer;
  return {
    ...older,
    ...newer,
    ...(playedSegments === undefined
      ? {}
      : { playedSegments: mergeSegments(older.playedSegments ?? [], playedSegments) }),
    ...(older.completed === true ? { completed: true } : {}),
  };
}
