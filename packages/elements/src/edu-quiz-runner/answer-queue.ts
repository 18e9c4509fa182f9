import type { ItemResponse } from '@khuevan/qti/delivery';
import type { Failure } from '../base/failure.ts';
import { SendQueue, type SendQueueOptions } from '../base/send-queue.ts';
import type { SavedResponse, SaveReceipt } from './quiz-gateway.ts';

export interface AnswerQueueOptions extends SendQueueOptions {
  readonly send: (answer: SavedResponse) => Promise<SaveReceipt>;
  /** Gets each acknowledgement, for the server's clock in it. */
  readonly onReceipt?: (receipt: SaveReceipt) => void;
  readonly pending?: readonly SavedResponse[];
  /** Highest sequence number used so far. */
  readonly sequence?: number;
}

/**
 * Sends answers, the newest of an item only. Sequence numbers rise within an attempt, so a late copy of an old answer
 * can never replace a newer one.
 */
export class AnswerQueue extends SendQueue<SavedResponse> {
  readonly #options: AnswerQueueOptions;
  #sequence: number;

  /** Instant of the last acknowledgement, by the server's clock. */
  savedAt: string | undefined;
  /** Items whose answer the service refused for good, with the reason. */
  readonly refused = new Map<string, Failure>();

  constructor(options: AnswerQueueOptions) {
    // Typing waits until the fingers rest.
    super(options, { longestRetryMs: 30_000, postpones: true });
    this.#options = options;
    this.#sequence = options.sequence ?? 0;
    for (const answer of options.pending ?? []) this.keep(answer);
    this.retryNow();
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Takes an answer and sends it after `delay` milliseconds (typing waits a little, a click does not). */
  put(itemId: string, response: ItemResponse, delay = 0): void {
    this.#sequence += 1;
    this.refused.delete(itemId);
    this.take({ itemId, response, sequence: this.#sequence }, delay);
  }

  protected override keyOf({ itemId }: SavedResponse): string {
    return itemId;
  }

  protected override async send(answer: SavedResponse): Promise<void> {
    const receipt = await this.#options.send(answer);
    this.savedAt = receipt.savedAt;
    this.#options.onReceipt?.(receipt);
    if (receipt.sequence > answer.sequence) this.#overtake(answer.itemId, receipt.sequence);
  }

  protected override refuse({ itemId }: SavedResponse, failure: Failure): void {
    this.refused.set(itemId, failure);
  }

  /** Another device has written since; what is chosen on this one now is the newest, so it goes again on top. */
  #overtake(itemId: string, sequence: number): void {
    this.#sequence = Math.max(this.#sequence, sequence) + 1;
    const latest = this.waiting(itemId);
    if (latest !== undefined) this.keep({ ...latest, sequence: this.#sequence });
  }
}
