/** A stretch of a video that was played, `[start, end]` in seconds. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Gaps shorter than this are counted as played: a player reports its position a few times a second. */
const tolerance = 1;

/** Adds a stretch; the outcome is sorted and without overlaps. */
export function addSegment(segments: readonly Segment[], added: Segment): readonly Segment[] {
  if (!(added.end > added.start)) return segments;
  const sorted = [...segments, added].sort((a, b) => a.start - b.start);
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && segment.start <= last.end + tolerance) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, segment.end) };
    } else {
      merged.push(segment);
    }
  }
  return merged;
}

export function mergeSegments(
  first: readonly Segment[],
  second: readonly Segment[],
): readonly Segment[] {
  return second.reduce(addSegment, first);
}

/** Seconds played, each counted once. */
export function playedSeconds(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Share of a video that was played, 0 to 1. */
export function playedShare(segments: readonly Segment[], durationSeconds: number): number {
  return durationSeconds > 0 ? Math.min(1, playedSeconds(segments) / durationSeconds) : 0;
}
