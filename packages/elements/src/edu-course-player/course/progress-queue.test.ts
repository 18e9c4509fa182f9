import { expect } from '@open-wc/testing';
import { ManualClock } from '../../testing/manual-clock.ts';
import type { LessonProgress, ProgressWrite } from './course-gateway.ts';
import { ProgressQueue } from './progress-queue.ts';

interface Sent extends ProgressWrite {
  readonly lessonId: string;
  readonly keepalive: boolean;
}

function queueWith(answer: (sent: Sent, count: number) => Promise<void> | void = () => undefined): {
  queue: ProgressQueue;
  clock: ManualClock;
  sent: Sent[];
  saved: LessonProgress[];
} {
  const clock = new ManualClock();
  const sent: Sent[] = [];
  const saved: LessonProgress[] = [];
  const queue = new ProgressQueue({
    send: async (lessonId, progress, { keepalive }) => {
      const one = { lessonId, keepalive, ...progress };
      sent.push(one);
      await answer(one, sent.length);
      return {
        lessonId,
        positionSeconds: progress.positionSeconds ?? 0,
        playedSegments: progress.playedSegments ?? [],
        completed: progress.completed === true,
        sequence: progress.sequence,
      };
    },
    onChange: () => undefined,
    onSaved: (progress) => saved.push(progress),
    timers: clock.timers,
    random: () => 1,
  });
  return { queue, clock, sent, saved };
}

const unavailable = () => {
  throw Object.assign(new Error('busy'), { status: 503 });
};

describe('ProgressQueue', () => {
  it('sends the newest standing once within the delay, with all that was played', async () => {
    const { queue, clock, sent } = queueWith();
    queue.put(
      { lessonId: 'a', positionSeconds: 5, playedSegments: [{ start: 0, end: 5 }] },
      10_000,
    );
    await clock.advance(6000);
    queue.put(
      { lessonId: 'a', positionSeconds: 40, playedSegments: [{ start: 35, end: 40 }] },
      10_000,
    );
    await clock.advance(4000);
    expect(sent).to.deep.equal([
      {
        lessonId: 'a',
        keepalive: false,
        positionSeconds: 40,
        playedSegments: [
          { start: 0, end: 5 },
          { start: 35, end: 40 },
        ],
        sequence: 1,
      },
    ]);
    expect(queue.pending).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([]);
  });

  it('numbers on from what the service knows', async () => {
    const { queue, clock, sent } = queueWith();
    queue.acknowledge({
      lessonId: 'a',
      positionSeconds: 0,
      playedSegments: [],
      completed: false,
      sequence: 12,
    });
    queue.put({ lessonId: 'a', completed: true }, 0);
    await clock.advance(0);
    queue.put({ lessonId: 'a', completed: true }, 0);
    await clock.advance(0);
    expect(sent.map(({ sequence }) => sequence)).to.deep.equal([13, 14]);
  });

  it('keeps what the service cannot take now and tries again with growing pauses', async () => {
    let down = true;
    const { queue, clock, sent, saved } = queueWith(() => {
      if (down) unavailable();
    });
    queue.put({ lessonId: 'a', positionSeconds: 5 }, 0);
    await clock.advance(0);
    expect(queue.failure).to.deep.equal({ kind: 'busy', code: 'http-503', status: 503 });
    expect(clock.waits).to.deep.equal([1000]);
    await clock.advance(1000);
    expect(clock.waits).to.deep.equal([2000]);
    queue.put({ lessonId: 'a', positionSeconds: 9 }, 0);
    expect(clock.waits).to.deep.equal([2000]);
    down = false;
    await clock.advance(2000);
    expect(saved.map(({ positionSeconds }) => positionSeconds)).to.deep.equal([9]);
    expect([queue.pending, queue.failure]).to.deep.equal([[], undefined]);
    expect(sent).to.have.length(3);
  });

  it('lets go of what the service refuses for good, and says so', async () => {
    const { queue, clock, sent } = queueWith(() => {
      throw Object.assign(new Error('no'), { status: 422, problem: { code: 'invalid-body' } });
    });
    queue.put({ lessonId: 'a', positionSeconds: 5 }, 0);
    await clock.advance(60_000);
    expect(sent).to.have.length(1);
    expect(queue.pending).to.deep.equal([]);
    expect(queue.failure?.code).to.equal('invalid-body');
  });

  it('pushes everything side by side when the page goes away', async () => {
    const { queue, sent } = queueWith();
    queue.put({ lessonId: 'a', positionSeconds: 5 }, 10_000);
    queue.put({ lessonId: 'b', completed: true }, 10_000);
    await queue.flushOnHide();
    expect(sent.map(({ lessonId, keepalive }) => [lessonId, keepalive])).to.deep.equal([
      ['a', true],
      ['b', true],
    ]);
    expect(queue.pending).to.deep.equal([]);
  });
});
