import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress, percent, type Progress, type ProgressMessage } from './lesson-progress.ts';
import { maximumSegments, playedSeconds, uniteSegments } from './played-segments.ts';

const seg = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds });
const video = { kind: 'video', duration_seconds: 100 } as const;
const reading = { kind: 'reading', duration_seconds: 240 } as const;
const quiz = { kind: 'quiz', duration_seconds: 900 } as const;

describe('uniteSegments', () => {
  it('sorts, joins what touches or overlaps, cuts at the end', () => {
    expect(uniteSegments([seg(50, 60), seg(0, 10), seg(10, 20), seg(55, 130)], 100)).toEqual([
      seg(0, 20),
      seg(50, 100),
    ]);
  });

  it('drops what is empty', () => {
    expect(uniteSegments([seg(5, 5), seg(9, 7), seg(120, 130)], 100)).toEqual([]);
  });

  it('closes the shortest gaps of a list that is too long', () => {
    const many = Array.from({ length: maximumSegments + 1 }, (_, index) =>
      seg(index * 10, index * 10 + (index === 3 ? 9 : 5)),
    );
    const united = uniteSegments(many);
    expect(united).toHaveLength(500);
    expect(united[3]).toEqual(seg(30, 45));
  });

  it('gives the same for any order and any repetition', () => {
    const segment = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => seg(a / 10, (a + b) / 10));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 30 }), fc.nat(30), (segments, cut) => {
        const once = uniteSegments(segments, 100);
        const [head, tail] = [segments.slice(cut), segments.slice(0, cut)];
        expect(uniteSegments([...uniteSegments(head, 100), ...tail, ...segments], 100)).toEqual(
          once,
        );
        expect(playedSeconds(once)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('mergeProgress', () => {
  it('completes a video at nine tenths, not before and not by saying so', () => {
    const almost = mergeProgress(video, undefined, {
      playedSegments: [seg(0, 89.9)],
      completed: true,
      sequence: 1,
    });
    expect(almost.status).toBe('in_progress');
    const seen = mergeProgress(video, almost, { playedSegments: [seg(89, 90)], sequence: 2 });
    expect(seen.status).toBe('completed');
    expect(seen.playedSegments).toEqual([seg(0, 90)]);
  });

  it('skipping to the end is not seeing it', () => {
    const skipped = mergeProgress(video, undefined, {
      positionSeconds: 100,
      playedSegments: [seg(95, 100)],
      sequence: 9,
    });
    expect(skipped).toMatchObject({ status: 'in_progress', positionSeconds: 100 });
  });

  it('completes a reading by saying so, for good', () => {
    const done = mergeProgress(reading, undefined, { completed: true, sequence: 1 });
    expect(done.status).toBe('completed');
    expect(mergeProgress(reading, done, { completed: false, sequence: 2 }).status).toBe(
      'completed',
    );
  });

  it('never completes a quiz', () => {
    expect(mergeProgress(quiz, undefined, { completed: true, sequence: 1 }).status).toBe(
      'in_progress',
    );
  });

  it('ends the same in whatever order messages come, each once or twice', () => {
    const message = fc.record({
      positionSeconds: fc.nat(100),
      playedSegments: fc.array(
        fc.tuple(fc.nat(100), fc.nat(50)).map(([a, b]) => seg(a, a + b)),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (list, chance) => {
          const messages: ProgressMessage[] = list.map((entry, index) => ({
            ...entry,
            sequence: index + 1,
          }));
          const shuffled = [...messages, ...messages]
            .map((entry) => [chance.next().value ?? 0, entry] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, entry]) => entry);
          const merge = (all: readonly ProgressMessage[]) =>
            all.reduce<Progress | undefined>(
              (kept, next) => mergeProgress(video, kept, next),
              undefined,
            );
          expect(merge(shuffled)).toEqual(merge(messages));
        },
      ),
    );
  });
});

it('percent rounds down', () => {
  expect([percent(1, 3), percent(2, 3), percent(3, 3), percent(0, 0)]).toEqual([33, 66, 100, 0]);
});
