import { expect } from '@open-wc/testing';
import { ManualClock, settle } from '../testing/manual-clock.ts';
import type { Failure } from './failure.ts';
import { SendQueue, type SendQueueManner, type SendQueueOptions } from './send-queue.ts';

interface Note {
  readonly key: string;
  readonly text: string;
}

class NoteQueue extends SendQueue<Note> {
  readonly sent: string[] = [];
  readonly refusals: string[] = [];
  readonly keepalives: boolean[] = [];
  answer: (note: Note) => Promise<void> | void = () => undefined;

  put(key: string, text: string, delay = 0): void {
    this.take({ key, text }, delay);
  }

  protected override keyOf({ key }: Note): string {
    return key;
  }

  protected override async send(note: Note, keepalive: boolean): Promise<void> {
    this.sent.push(note.text);
    this.keepalives.push(keepalive);
    await this.answer(note);
  }

  protected override refuse({ key }: Note, { code }: Failure): void {
    this.refusals.push(`${key}: ${code}`);
  }
}

function setUp(
  manner: Partial<SendQueueManner> = {},
  options: Partial<SendQueueOptions> = {},
): { queue: NoteQueue; clock: ManualClock } {
  const clock = new ManualClock();
  const queue = new NoteQueue(
    { onChange: () => undefined, timers: clock.timers, random: () => 1, ...options },
    { longestRetryMs: 5000, postpones: false, ...manner },
  );
  return { queue, clock };
}

const busy = Object.assign(new Error('busy'), { status: 503 });

const down = () => {
  throw busy;
};

describe('SendQueue', () => {
  it('sends in turn, the newest of each key only', async () => {
    const { queue, clock } = setUp();
    queue.put('a', 'a1');
    queue.put('b', 'b1');
    queue.put('a', 'a2');
    await clock.advance(0);
    expect(queue.sent).to.deep.equal(['a2', 'b1']);
    expect(queue.pending).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([]);
  });

  it('keeps an earlier appointment, or puts it off where it is made to', () => {
    const early = setUp();
    early.queue.put('a', 'a1', 400);
    early.queue.put('a', 'a2', 900);
    expect(early.clock.waits).to.deep.equal([400]);
    early.queue.put('a', 'a3', 100);
    expect(early.clock.waits).to.deep.equal([100]);

    const resting = setUp({ postpones: true });
    resting.queue.put('a', 'a1', 400);
    resting.queue.put('a', 'a2', 900);
    expect(resting.clock.waits).to.deep.equal([900]);
  });

  it('does not lose what comes while the last one is on its way', async () => {
    let release = (): void => undefined;
    const { queue, clock } = setUp();
    queue.answer = ({ text }) =>
      text === 'a1' ? new Promise((resolve) => (release = resolve)) : undefined;
    queue.put('a', 'a1');
    await clock.advance(0);
    expect(queue.sending).to.equal(true);
    queue.put('a', 'a2', 10_000);
    release();
    await settle();
    expect(queue.sent).to.deep.equal(['a1', 'a2']);
    expect([queue.pending, queue.sending]).to.deep.equal([[], false]);
  });

  it('tries again with doubled pauses up to the longest, and starts over after a success', async () => {
    const { queue, clock } = setUp();
    queue.answer = down;
    queue.put('a', 'a1');
    await clock.advance(0);
    const pauses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const [pause = 0] = clock.waits;
      pauses.push(pause);
      await clock.advance(pause);
    }
    expect(pauses).to.deep.equal([1000, 2000, 4000, 5000, 5000]);
    expect(queue.failure).to.deep.equal({ kind: 'busy', code: 'http-503', status: 503 });
    queue.answer = () => undefined;
    await clock.advance(5000);
    expect([queue.failure, queue.pending]).to.deep.equal([undefined, []]);
    queue.answer = down;
    queue.put('a', 'a2');
    await clock.advance(0);
    expect(clock.waits).to.deep.equal([1000]);
  });

  it('spreads its pauses between half and the whole', async () => {
    const { queue, clock } = setUp({}, { random: () => 0 });
    queue.answer = down;
    queue.put('a', 'a1');
    await clock.advance(0);
    expect(clock.waits).to.deep.equal([500]);
  });

  it('waits for a new session as it waits for a service that is away', async () => {
    const { queue, clock } = setUp();
    queue.answer = () => {
      throw Object.assign(new Error('no'), { status: 401 });
    };
    queue.put('a', 'a1');
    await clock.advance(0);
    expect(queue.failure?.kind).to.equal('session');
    expect(queue.pending).to.have.length(1);
    expect(clock.waits).to.deep.equal([1000]);
  });

  it('does not hurry a failing service with new entries, but does when told to', async () => {
    const { queue, clock } = setUp();
    queue.answer = down;
    queue.put('a', 'a1');
    await clock.advance(0);
    queue.put('b', 'b1');
    expect(clock.waits).to.deep.equal([1000]);
    queue.retryNow();
    expect(clock.waits).to.deep.equal([0]);
  });

  it('lets go of what is refused for good and goes on with the others', async () => {
    const { queue, clock } = setUp();
    queue.answer = ({ key }) => {
      if (key === 'a') throw { status: 422, problem: { code: 'invalid-body' } };
    };
    queue.put('a', 'a1');
    queue.put('b', 'b1');
    await clock.advance(0);
    expect(queue.sent).to.deep.equal(['a1', 'b1']);
    expect(queue.refusals).to.deep.equal(['a: invalid-body']);
    expect(queue.pending).to.deep.equal([]);
  });

  it('flushes without waiting for the appointment, one sender at a time', async () => {
    let running = 0;
    let most = 0;
    const { queue, clock } = setUp();
    queue.answer = async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    };
    queue.put('a', 'a1', 600);
    queue.put('b', 'b1', 600);
    await Promise.all([queue.flush(), queue.flush()]);
    expect([most, queue.sent]).to.deep.equal([1, ['a1', 'b1']]);
    await clock.advance(600);
    expect(queue.sent).to.deep.equal(['a1', 'b1']);
  });

  it('says that a flush has failed, and keeps what it could not send', async () => {
    const { queue } = setUp();
    queue.answer = down;
    queue.put('a', 'a1', 600);
    let caught: unknown;
    await queue.flush().catch((error: unknown) => {
      caught = error;
    });
    expect(caught).to.equal(busy);
    expect(queue.pending).to.have.length(1);
  });

  it('pushes everything side by side when the page goes away', async () => {
    const { queue } = setUp();
    queue.answer = ({ key }) => (key === 'b' ? down() : undefined);
    queue.put('a', 'a1', 600);
    queue.put('b', 'b1', 600);
    await queue.flushOnHide();
    expect(queue.keepalives).to.deep.equal([true, true]);
    expect(queue.pending).to.deep.equal([{ key: 'b', text: 'b1' }]);
  });

  it('sends nothing more after it was stopped, and does not call that done', async () => {
    const { queue, clock } = setUp();
    queue.put('a', 'a1', 600);
    queue.stop();
    await clock.advance(10_000);
    let caught: unknown;
    await queue.flush().catch((error: unknown) => {
      caught = error;
    });
    expect(caught).to.be.an('error').with.property('message', 'The queue was stopped.');
    expect(queue.sent).to.deep.equal([]);
    expect(queue.pending).to.have.length(1);
  });

  it('tells of every change of what waits', async () => {
    const seen: number[] = [];
    const { queue, clock } = setUp({}, { onChange: () => seen.push(queue.pending.length) });
    queue.put('a', 'a1');
    await clock.advance(0);
    expect(seen).to.deep.equal([1, 1, 0, 0]);
  });
});
