import { SendQueue, type SendQueueOptions } from '../../base/send-queue.ts';
import type { LessonProgress, ProgressWrite } from './course-gateway.ts';
import type { PendingProgress } from './progress-memory.ts';
import { mergeSegments } from './segments.ts';

export interface ProgressQueueOptions extends SendQueueOptions {
  readonly send: (
    lessonId: string,
    progress: ProgressWrite,
    options: { readonly keepalive: boolean },
  ) => Promise<LessonProgress>;
  readonly onSaved: (progress: LessonProgress) => void;
}

/**
 * Sends where the learner stands, newest standing of a lesson only. Sequence numbers rise within a lesson, so a late
 * copy of an old standing never replaces a newer one.
 */
export class ProgressQueue extends SendQueue<PendingProgress> {
  readonly #options: ProgressQueueOptions;
  readonly #sequences = new Map<string, number>();

  constructor(options: ProgressQueueOptions) {
    // A video that plays on must not put its saving off for ever.
    super(options, { longestRetryMs: 60_000, postpones: false });
    this.#options = options;
  }

  /** Notes the last sequence that the service knows of a lesson. */
  acknowledge({ lessonId, sequence }: LessonProgress): void {
    this.#sequences.set(lessonId, Math.max(sequence, this.#sequences.get(lessonId) ?? 0));
  }

  /** Takes a standing and sends it within `delay` milliseconds; an earlier appointment stays. */
  put(progress: PendingProgress, delay: number): void {
    this.take(combine(this.waiting(progress.lessonId), progress), delay);
  }

  protected override keyOf({ lessonId }: PendingProgress): string {
    return lessonId;
  }

  protected override async send(
    { lessonId, ...rest }: PendingProgress,
    keepalive: boolean,
  ): Promise<void> {
    const sequence = (this.#sequences.get(lessonId) ?? 0) + 1;
    this.#sequences.set(lessonId, sequence);
    const saved = await this.#options.send(lessonId, { ...rest, sequence }, { keepalive });
    this.acknowledge(saved);
    this.#options.onSaved(saved);
  }
}

/** The newer position; all that was played; completed once is completed. */
function combine(older: PendingProgress | undefined, newer: PendingProgress): PendingProgress {
  if (older === undefined) return newer;
  const { playedSegments } = newer;
  return {
    ...older,
    ...newer,
    ...(playedSegments === undefined
      ? {}
      : { playedSegments: mergeSegments(older.playedSegments ?? [], playedSegments) }),
    ...(older.completed === true ? { completed: true } : {}),
  };
}
