import type { BlockNode } from '@khuevan/qti/delivery';
import type { Timers } from '../course/progress-queue.ts';
import { readingSeconds, ReadingTracker } from './reading-tracker.ts';

/** One open reading: watches whether its end is in sight. */
export class ReadingSession {
  readonly #tracker: ReadingTracker;
  readonly #observer: IntersectionObserver;
  #end: Element | undefined;

  constructor(
    blocks: readonly BlockNode[],
    environment: { readonly timers: Timers; readonly now: () => number },
    onFinished: () => void,
  ) {
    this.#tracker = new ReadingTracker(readingSeconds(blocks), environment, onFinished);
    this.#observer = new IntersectionObserver((entries) => {
      this.#tracker.seeEnd(entries.at(-1)?.isIntersecting === true);
    });
  }

  /** Takes the element that stands after the last line; the same one again changes nothing. */
  watch(end: Element): void {
    if (end === this.#end) return;
    this.#observer.disconnect();
    this.#observer.observe(end);
    this.#end = end;
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#tracker.stop();
  }
}
