import { expect } from '@open-wc/testing';
import { AnswerQueue, type AnswerQueueOptions } from './answer-queue.ts';
import type { SavedResponse, SaveReceipt } from './quiz-gateway.ts';

/** Timers that run only when told to, and show how long each would have waited. */
class ManualTimers {
  waiting: { callback: () => void; milliseconds: number } | undefined;

  set(callback: () => void, milliseconds: number): unknown {
    this.waiting = { callback, milliseconds };
    return this.waiting;
  }

  clear(timer: unknown): void {
    if (this.waiting === timer) this.waiting = undefined;
  }

  /** Lets the waiting timer ring and everything it started settle. Gives the pause it had. */
  async ring(): Promise<number | undefined> {
    const timer = this.waiting;
    this.waiting = undefined;
    timer?.callback();
    await new Promise((resolve) => setTimeout(resolve));
    return timer?.milliseconds;
  }
}

const receipt = ({ sequence }: SavedResponse): SaveReceipt => ({
  savedAt: '2026-11-23T02:03:05Z',
  serverTime: '2026-11-23T02:03:05Z',
  sequence,
});

function setUp(change: Partial<AnswerQueueOptions> = {}) {
  const timers = new ManualTimers();
  const sent: SavedResponse[] = [];
  const queue = new AnswerQueue({
    send: async (answer) => {
      sent.push(answer);
      return receipt(answer);
    },
    onChange: () => undefined,
    timers,
    random: () => 0,
    ...change,
  });
  return { queue, timers, sent };
}

const busy = { status: 503, problem: { code: 'service-unavailable' } };

describe('AnswerQueue', () => {
  it('sends the newest answer of an item with a rising sequence number', async () => {
    const { queue, timers, sent } = setUp({ sequence: 7 });
    queue.put('itm_1', 'A');
    queue.put('itm_1', 'B');
    queue.put('itm_2', { a: true });
    expect(queue.pending.length).to.equal(2);
    await timers.ring();
    expect(sent).to.deep.equal([
      { itemId: 'itm_1', response: 'B', sequence: 9 },
      { itemId: 'itm_2', response: { a: true }, sequence: 10 },
    ]);
    expect(queue.pending).to.deep.equal([]);
    expect(queue.savedAt).to.equal('2026-11-23T02:03:05Z');
  });

  it('waits a little for typing and not at all for a click', () => {
    const { queue, timers } = setUp();
    queue.put('itm_1', '2', 600);
    expect(timers.waiting?.milliseconds).to.equal(600);
    queue.put('itm_2', 'A');
    expect(timers.waiting?.milliseconds).to.equal(0);
  });

  it('tries again with growing pauses up to half a minute, then clears the failure', async () => {
    let down = true;
    const { queue, timers } = setUp({
      send: async (answer) => {
        if (down) throw busy;
        return receipt(answer);
      },
      random: () => 0.999_999,
    });
    queue.put('itm_1', 'A');
    const pauses: number[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      await timers.ring();
      pauses.push(Math.round(timers.waiting?.milliseconds ?? 0));
    }
    expect(pauses).to.deep.equal([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(queue.failure?.code).to.equal('service-unavailable');
    expect(queue.pending.length).to.equal(1);
    down = false;
    await timers.ring();
    expect(queue.failure).to.equal(undefined);
    expect(queue.pending).to.deep.equal([]);
  });

  it('marks an answer that is refused for good and goes on with the others', async () => {
    const sent: string[] = [];
    const { queue, timers } = setUp({
      send: async (answer) => {
        sent.push(answer.itemId);
        if (answer.itemId === 'itm_1') throw { status: 422, problem: { code: 'invalid-response' } };
        return receipt(answer);
      },
    });
    queue.put('itm_1', 'Z');
    queue.put('itm_2', 'A');
    await timers.ring();
    expect(sent).to.deep.equal(['itm_1', 'itm_2']);
    expect(queue.pending).to.deep.equal([]);
    expect(queue.refused.get('itm_1')?.code).to.equal('invalid-response');
    queue.put('itm_1', 'A');
    expect(queue.refused.size).to.equal(0);
  });

  it('goes on top when another device has written a newer answer', async () => {
    const sent: SavedResponse[] = [];
    const { queue, timers } = setUp({
      send: async (answer) => {
        sent.push(answer);
        return { ...receipt(answer), sequence: Math.max(12, answer.sequence) };
      },
    });
    queue.put('itm_1', 'A');
    await timers.ring();
    expect(sent).to.deep.equal([
      { itemId: 'itm_1', response: 'A', sequence: 1 },
      { itemId: 'itm_1', response: 'A', sequence: 13 },
    ]);
  });

  it('takes up what a reload left behind', async () => {
    const { timers, sent } = setUp({
      pending: [{ itemId: 'itm_3', response: '2,5', sequence: 4 }],
      sequence: 4,
    });
    await timers.ring();
    expect(sent).to.deep.equal([{ itemId: 'itm_3', response: '2,5', sequence: 4 }]);
  });
});
