import type { BlockNode } from '@khuevan/qti/delivery';
import { expect } from '@open-wc/testing';
import { ManualClock } from '../../testing/manual-clock.ts';
import { readingSeconds, ReadingTracker } from './reading-tracker.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'từ').join(' ');

describe('readingSeconds', () => {
  it('counts words at any depth, and a formula as a handful', () => {
    const blocks: BlockNode[] = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: words(4) }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'strong', children: [{ type: 'text', text: words(8) }] }]],
      },
      { type: 'paragraph', children: [{ type: 'math', display: 'inline', math: [] }] },
    ];
    expect(readingSeconds(blocks)).to.equal(5);
    expect(readingSeconds([])).to.equal(0);
  });
});

describe('ReadingTracker', () => {
  function reading(seconds: number): {
    clock: ManualClock;
    tracker: ReadingTracker;
    done: () => number;
  } {
    const clock = new ManualClock();
    let finished = 0;
    const tracker = new ReadingTracker(seconds, clock, () => (finished += 1));
    return { clock, tracker, done: () => finished };
  }

  it('finishes when the end stays in sight after enough time', async () => {
    const { clock, tracker, done } = reading(60);
    await clock.advance(30_000);
    tracker.seeEnd(true);
    await clock.advance(1499);
    expect(done()).to.equal(0);
    await clock.advance(1);
    expect(done()).to.equal(1);
  });

  it('does not take scrolling past for reading', async () => {
    const { clock, tracker, done } = reading(60);
    await clock.advance(30_000);
    tracker.seeEnd(true);
    await clock.advance(1000);
    tracker.seeEnd(false);
    await clock.advance(60_000);
    expect(done()).to.equal(0);
  });

  it('waits for a third of the usual time where all of it is in sight at once', async () => {
    const { clock, tracker, done } = reading(60);
    tracker.seeEnd(true);
    await clock.advance(19_999);
    expect(done()).to.equal(0);
    await clock.advance(1);
    expect(done()).to.equal(1);
  });

  it('holds nobody longer than a minute', async () => {
    const { clock, tracker, done } = reading(3600);
    tracker.seeEnd(true);
    await clock.advance(60_000);
    expect(done()).to.equal(1);
  });
});
