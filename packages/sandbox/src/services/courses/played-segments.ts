/** A stretch of a video that was played (xAPI video profile, `played-segments`), in seconds. */
export interface PlayedSegment {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** More than a learner makes; a list that is longer closes its shortest gaps. */
export const maximumSegments = 500;

const MILLISECOND = 1000;
const round = (seconds: number): number => Math.round(seconds * MILLISECOND) / MILLISECOND;

/**
 * Unites stretches: sorted, without overlap, touching ones joined, cut at the video's end.
 * @param durationSeconds length of the video; undefined when it isn't known
 */
export function uniteSegments(
  segments: readonly PlayedSegment[],
  durationSeconds?: number,
): PlayedSegment[] {
  const end = durationSeconds ?? Number.POSITIVE_INFINITY;
  const sorted = segments
    .map(({ startSeconds, endSeconds }) => ({
      startSeconds: round(Math.max(0, startSeconds)),
      endSeconds: round(Math.min(end, endSeconds)),
    }))
    .filter(({ startSeconds, endSeconds }) => endSeconds > startSeconds)
    .sort((a, b) => a.startSeconds - b.startSeconds);
  const united: PlayedSegment[] = [];
  for (const segment of sorted) {
    const last = united.at(-1);
    if (last === undefined || segment.startSeconds > last.endSeconds) {
      united.push(segment);
    } else {
      united[united.length - 1] = {
        startSeconds: last.startSeconds,
        endSeconds: Math.max(last.endSeconds, segment.endSeconds),
      };
    }
  }
  return closeGaps(united);
}

function closeGaps(segments: PlayedSegment[]): PlayedSegment[] {
  const surplus = segments.length - maximumSegments;
  if (surplus <= 0) return segments;
  const gaps = segments
    .slice(1)
    .map((segment, index) => ({
      index: index + 1,
      length: segment.startSeconds - (segments[index]?.endSeconds ?? 0),
    }))
    .sort((a, b) => a.length - b.length);
  const closed = new Set(gaps.slice(0, surplus).map(({ index }) => index));
  const joined: PlayedSegment[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && closed.has(index)) {
      joined[joined.length - 1] = {
        startSeconds: last.startSeconds,
        endSeconds: segment.endSeconds,
      };
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

/** Seconds that were played at least once; the stretches must be united. */
export const playedSeconds = (segments: readonly PlayedSegment[]): number =>
  round(segments.reduce((sum, segment) => sum + segment.endSeconds - segment.startSeconds, 0));
