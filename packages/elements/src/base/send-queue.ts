import { isTransient, toFailure, type Failure } from './failure.ts';
import type { Timers } from './timers.ts';

/** The pause after a first failure. It doubles with each further one, with jitter so that a class does not knock at once. */
const FIRST_RETRY_MS = 1000;

export interface SendQueueOptions {
  /** Told of every change of what waits, of `sending` and of `failure`. */
  readonly onChange: () => void;
  readonly timers: Timers;
  /** Uniform in [0, 1), for the jitter. */
  readonly random: () => number;
}

/** How a kind of queue goes about it. */
export interface SendQueueManner {
  /** Pauses between tries grow up to this. */
  readonly longestRetryMs: number;
  /** What is newly put moves an appointment to its own delay; else the earlier one stays. */
  readonly postpones: boolean;
}

/**
 * Sends one at a time, the newest of each key only, until the service has acknowledged it. What the service cannot
 * take now is tried again, for as long as it takes; what it refuses for good is let go.
 */
export abstract class SendQueue<Entry> {
  readonly #options: SendQueueOptions;
  readonly #manner: SendQueueManner;
  readonly #pending = new Map<string, Entry>();
  #failures = 0;
  #timer: unknown;
  #dueIn = Infinity;
  #stopped = false;
  #draining: Promise<void> | undefined;

  /** Why the last try failed; cleared by the next success. */
  failure: Failure | undefined;

  constructor(options: SendQueueOptions, manner: SendQueueManner) {
    this.#options = options;
    this.#manner = manner;
  }

  get pending(): readonly Entry[] {
    return [...this.#pending.values()];
  }

  get sending(): boolean {
    return this.#draining !== undefined;
  }

  /** Sends all that waits, now and in turn. Resolves when nothing waits; rejects with the error of a try that failed. */
  async flush(): Promise<void> {
    await this.#draining?.catch(() => undefined);
    while (this.#pending.size > 0) {
      if (this.#stopped) throw new Error('The queue was stopped.');
      await this.#drain();
    }
  }

  /**
   * The last push before the page may go away: all that waits, side by side, in requests that may outlive the page.
   * What they do not reach still waits.
   */
  async flushOnHide(): Promise<void> {
    await Promise.allSettled(this.pending.map((entry) => this.#deliver(entry, true)));
    this.#options.onChange();
  }

  /** Tries again now, as when the connection is back. */
  retryNow(): void {
    if (this.#pending.size > 0) this.#schedule(0);
  }

  /** Starts no further send; what waits stays in `pending`. */
  stop(): void {
    this.#stopped = true;
    this.#options.timers.clear(this.#timer);
  }

  protected abstract keyOf(entry: Entry): string;

  /** Brings it to the service and takes note of the acknowledgement. Rejects when there is none. */
  protected abstract send(entry: Entry, keepalive: boolean): Promise<void>;

  /** The service refuses this one for good. */
  protected refuse?(entry: Entry, failure: Failure): void;

  /** What waits under a key. */
  protected waiting(key: string): Entry | undefined {
    return this.#pending.get(key);
  }

  /** Takes an entry in place of an older one of its key, without an appointment of its own. */
  protected keep(entry: Entry): void {
    this.#pending.set(this.keyOf(entry), entry);
  }

  /** Takes an entry and sends it within `delay` milliseconds. */
  protected take(entry: Entry, delay: number): void {
    this.keep(entry);
    // While the connection is failing the running pause counts, not each new entry.
    if (this.#failures === 0 && (this.#manner.postpones || delay < this.#dueIn)) {
      this.#schedule(delay);
    }
    this.#options.onChange();
  }

  #schedule(delay: number): void {
    const { timers } = this.#options;
    timers.clear(this.#timer);
    if (this.#stopped) return;
    this.#dueIn = delay;
    this.#timer = timers.set(() => {
      this.#dueIn = Infinity;
      // A failed try has noted its failure and the next try; nobody waits for this one.
      this.#drain().catch(() => undefined);
    }, delay);
  }

  /** One drain at a time, whoever asks: two senders would send an entry twice. */
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

  async #deliver(entry: Entry, keepalive: boolean): Promise<void> {
    try {
      await this.send(entry, keepalive);
      this.failure = undefined;
    } catch (error) {
      this.failure = toFailure(error);
      if (isTransient(this.failure) || this.failure.kind === 'session') {
        this.#failures += 1;
        this.#schedule(this.#pause());
        throw error;
      }
      this.refuse?.(entry, this.failure);
    }
    this.#failures = 0;
    // A newer one of the same key, come while this one was on its way, stays.
    const key = this.keyOf(entry);
    if (this.#pending.get(key) === entry) this.#pending.delete(key);
  }

  #pause(): number {
    const longest = Math.min(
      this.#manner.longestRetryMs,
      FIRST_RETRY_MS * 2 ** (this.#failures - 1),
    );
    return longest * (0.5 + this.#options.random() / 2);
  }
}
