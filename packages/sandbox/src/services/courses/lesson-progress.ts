import type { Selectable } from 'kysely';
import { playedSeconds, uniteSegments, type PlayedSegment } from './played-segments.ts';
import type { LessonProgressTable, LessonTable } from './schema.ts';

export type LessonRow = Selectable<LessonTable>;
export type ProgressRow = Selectable<LessonProgressTable>;

/** `SaveLessonProgress` of the document. */
export interface ProgressMessage {
  positionSeconds?: number;
  playedSegments?: readonly PlayedSegment[];
  completed?: boolean;
  sequence: number;
}

/** What is kept of a lesson. */
export interface Progress {
  readonly status: 'in_progress' | 'completed';
  readonly positionSeconds: number | null;
  readonly playedSegments: readonly PlayedSegment[];
  readonly sequence: number;
}

/** A video counts as seen when nine tenths were played. */
const SEEN_SHARE = 0.9;

function isSeen(
  lesson: Pick<LessonRow, 'duration_seconds'>,
  segments: readonly PlayedSegment[],
): boolean {
  const duration = lesson.duration_seconds;
  return duration !== null && duration > 0 && playedSeconds(segments) >= duration * SEEN_SHARE;
}

/**
 * Merges a message into what is kept, whatever the order in which messages come: segments are united, the position
 * follows the highest sequence, and what is completed stays completed. A reading is completed by saying so, a video by
 * what was played, a quiz by its score (which doesn't come this way).
 */
export function mergeProgress(
  lesson: Pick<LessonRow, 'kind' | 'duration_seconds'>,
  kept: Progress | undefined,
  message: ProgressMessage,
): Progress {
  const isNewer = message.sequence > (kept?.sequence ?? 0);
  const segments =
    lesson.kind === 'video'
      ? uniteSegments(
          [...(kept?.playedSegments ?? []), ...(message.playedSegments ?? [])],
          lesson.duration_seconds ?? undefined,
        )
      : [];
  const position =
    isNewer && message.positionSeconds !== undefined
      ? message.positionSeconds
      : (kept?.positionSeconds ?? null);
  const isCompleted =
    kept?.status === 'completed' ||
    (lesson.kind === 'reading' && message.completed === true) ||
    (lesson.kind === 'video' && isSeen(lesson, segments));
  return {
    status: isCompleted ? 'completed' : 'in_progress',
    positionSeconds: position,
    playedSegments: segments,
    sequence: Math.max(message.sequence, kept?.sequence ?? 0),
  };
}

/** Per cent, rounded down, so that 100 means all of it. */
export const percent = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(100, Math.floor((part / whole) * 100));

export const toLessonProgress = (lesson: LessonRow, row: ProgressRow) => ({
  lessonId: row.lesson_id,
  status: row.status,
  ...(row.position_seconds === null ? {} : { positionSeconds: row.position_seconds }),
  ...(lesson.kind === 'video'
    ? {
        playedSegments: row.played_segments,
        percentPlayed: percent(playedSeconds(row.played_segments), lesson.duration_seconds ?? 0),
      }
    : {}),
  sequence: row.sequence,
  updatedAt: row.updated_at.toISOString(),
});
