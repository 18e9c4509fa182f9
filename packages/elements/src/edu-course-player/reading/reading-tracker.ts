import type { BlockNode, InlineNode } from '@khuevan/qti/delivery';
import type { Timers } from '../../base/timers.ts';

/** About 240 Vietnamese syllables a minute, silent reading. */
const WORDS_PER_SECOND = 4;
/** The end has to stay in sight this long, so that scrolling past is not reading. */
const DWELL_MS = 1500;
/** Whoever reads fast needs a third of the usual time; nobody is held longer than a minute. */
const LEAST_SHARE = 1 / 3;
const MOST_MS = 60_000;

/** Seconds that reading these blocks takes. */
export function readingSeconds(blocks: readonly BlockNode[]): number {
  return Math.ceil(blocks.reduce((sum, block) => sum + blockWords(block), 0) / WORDS_PER_SECOND);
}

/** Finishes a reading when its end stays in sight and enough time has gone by to have read it. */
export class ReadingTracker {
  readonly #timers: Timers;
  readonly #now: () => number;
  readonly #onFinished: () => void;
  readonly #earliest: number;
  #timer: unknown;

  constructor(
    seconds: number,
    environment: { readonly timers: Timers; readonly now: () => number },
    onFinished: () => void,
  ) {
    this.#timers = environment.timers;
    this.#now = environment.now;
    this.#onFinished = onFinished;
    this.#earliest = this.#now() + Math.min(MOST_MS, seconds * 1000 * LEAST_SHARE);
  }

  /** The end of the text came into sight, or left it. */
  seeEnd(visible: boolean): void {
    this.stop();
    if (!visible) return;
    const wait = Math.max(DWELL_MS, this.#earliest - this.#now());
    this.#timer = this.#timers.set(this.#onFinished, wait);
  }

  stop(): void {
    if (this.#timer !== undefined) this.#timers.clear(this.#timer);
    this.#timer = undefined;
  }
}

function blockWords(block: BlockNode): number {
  return block.type === 'list'
    ? block.items.reduce((sum, item) => sum + inlineWords(item), 0)
    : inlineWords(block.children);
}

function inlineWords(nodes: readonly InlineNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text')
      return sum + node.text.split(/\s+/u).filter((word) => word !== '').length;
    // A formula takes as long as a handful of words.
    return sum + (node.type === 'math' ? 6 : inlineWords(node.children));
  }, 0);
}
