import type { ItemResponse } from '@khuevan/qti/delivery';
import { isTransient, toFailure, type Failure } from '../base/failure.ts';
import type { SavedResponse, SaveReceipt } from './quiz-gateway.ts';

/** Pauses between tries double from one second to half a minute, with jitter so that a class does not knock at once. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

export interface Timers {
  set(callback: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

export interface AnswerQueueOptions {
  readonly send: (answer: SavedResponse) => Promise<SaveReceipt>;
  readonly onChange: () => void;
  /** Gets each acknowledgement, for the server's clock in it. */
  readonly onReceipt?: (receipt: SaveReceipt) => void;
  readonly timers: Timers;
  /** Uniform in [0, 1), for the jitter. */
  readonly random: () => number;
  readonly pending?: readonly SavedResponse[];
  /** Highest sequence number used so far. */
  readonly sequence?: number;
}

/**
 * Sends answers one at a time, newest answer of an item only, until the service has acknowledged each.
 * Sequence numbers rise within an attempt, so a late copy of an old answer can never replace a newer one.
 */
export class AnswerQueue {
  readonly #options: AnswerQueueOptions;
  readonly #pending = new Map<string, SavedResponse>();
  #sequence: number;
  #failures = 0;
  #timer: unknown;
  #stopped = false;
  #draining: Promise<void> | undefined;

  /** Instant of the last acknowledgement, by the server's clock. */
  savedAt: string | undefined;
  /** Why the last try failed; cleared by the next success. */
  failure: Failure | undefined;
  /** Items whose answer the service refused for good, with the reason. */
  readonly refused = new Map<string, Failure>();

  constructor(options: AnswerQueueOptions) {
    this.#options = options;
    this.#sequence = options.sequence ?? 0;
    for (const answer of options.pending ?? []) this.#pending.set(answer.itemId, answer);
    if (this.#pending.size > 0) this.#schedule(0);
  }

  get pending(): readonly SavedResponse[] {
    return [...this.#pending.values()];
  }

  get sequence(): number {
    return this.#sequence;
  }

  get sending(): boolean {
    return this.#draining !== undefined;
  }

  /** Takes an answer and sends it after `delay` milliseconds (typing waits a little, a click does not). */
  put(itemId: string, response: ItemResponse, delay = 0): void {
    this.#sequence += 1;
    this.refused.delete(itemId);
    this.#pending.set(itemId, { itemId, response, sequence: this.#sequence });
    // While the connection is failing the running pause counts, not each new answer.
    if (this.#failures === 0) this.#schedule(delay);
    this.#options.onChange();
  }

  /** Sends all that waits, now. Resolves when nothing waits; rejects with the error of a try that failed. */
  async flush(): Promise<void> {
    this.#cancelTimer();
    await this.#draining?.catch(() => undefined);
    this.#cancelTimer();
    while (this.#pending.size > 0) await this.#drain();
  }

  /** Tries again now, as when the connection is back. */
  retryNow(): void {
    if (this.#pending.size > 0) this.#schedule(0);
  }

  /** Starts no further send; what waits stays in `pending`. */
  stop(): void {
    this.#stopped = true;
    this.#cancelTimer();
  }

  #schedule(delay: number): void {
    this.#cancelTimer();
    if (this.#stopped) return;
    this.#timer = this.#options.timers.set(() => {
      this.#timer = undefined;
      // A failed try has noted its failure and the next try; nobody waits for this one.
      this.#drain().catch(() => undefined);
    }, delay);
  }

  #cancelTimer(): void {
    if (this.#timer !== undefined) this.#options.timers.clear(this.#timer);
    this.#timer = undefined;
  }

  /** One drain at a time, whoever asks: two senders would send an answer twice. */
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
      if (next === undefined) return;
      await this.#deliver(next);
      this.#options.onChange();
    }
  }

  async #deliver(answer: SavedResponse): Promise<void> {
    try {
      const receipt = await this.#options.send(answer);
      this.savedAt = receipt.savedAt;
      this.failure = undefined;
      this.#failures = 0;
      this.#options.onReceipt?.(receipt);
      if (receipt.sequence > answer.sequence) this.#overtake(answer, receipt.sequence);
      else this.#settle(answer);
    } catch (error) {
      const failure = toFailure(error);
      this.failure = failure;
      if (isTransient(failure) || failure.kind === 'session') {
        this.#failures += 1;
        this.#schedule(this.#pause());
        throw error;
      }
      this.#failures = 0;
      this.refused.set(answer.itemId, failure);
      this.#settle(answer);
    }
  }

  /** Another device has written since; what is chosen on this one now is the newest, so it goes again on top. */
  #overtake({ itemId }: SavedResponse, sequence: number): void {
    this.#sequence = Math.max(this.#sequence, sequence) + 1;
    const latest = this.#pending.get(itemId);
    if (latest !== undefined) this.#pending.set(itemId, { ...latest, sequence: this.#sequence });
  }

  /** Takes the answer out unless a newer one of the same item came while it was on its way. */
  #settle(answer: SavedResponse): void {
    if (this.#pending.get(answer.itemId)?.sequence === answer.sequence) {
      this.#pending.delete(answer.itemId);
    }
  }

  #pause(): number {
    const longest = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.#failures - 1));
    return longest * (0.5 + this.#options.random() / 2);
  }
}
