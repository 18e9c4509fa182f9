import type { Segment } from './segments.ts';

/** A learner's standing in one lesson that the service has not acknowledged. */
export interface PendingProgress {
  readonly lessonId: string;
  readonly positionSeconds?: number;
  readonly playedSegments?: readonly Segment[];
  readonly completed?: boolean;
}

export interface ProgressMemory {
  read(enrolmentId: string): readonly PendingProgress[];
  write(enrolmentId: string, pending: readonly PendingProgress[]): void;
}

const key = (enrolmentId: string) => `khuevan:course:${enrolmentId}`;

/**
 * Keeps unsent progress on the device, so that a tab closed without a network loses nothing. It holds opaque ids and
 * positions only. Written as things happen: what is first written while a page closes is often lost.
 */
export function deviceMemory(storage: Storage | undefined): ProgressMemory {
  return {
    read(enrolmentId) {
      try {
        const kept: unknown = JSON.parse(storage?.getItem(key(enrolmentId)) ?? '[]');
        return Array.isArray(kept) ? kept.flatMap(parsePending) : [];
      } catch {
        return [];
      }
    },
    write(enrolmentId, pending) {
      try {
        if (pending.length === 0) storage?.removeItem(key(enrolmentId));
        else storage?.setItem(key(enrolmentId), JSON.stringify(pending));
      } catch {
        // Storage is refused: the progress still waits in memory and is sent as long as the page lives.
      }
    },
  };
}

/** The device's storage, or `undefined` where the browser refuses even to name it. */
export function localStorageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function parsePending(value: unknown): PendingProgress[] {
  if (!isRecord(value) || typeof value.lessonId !== 'string') return [];
  const { lessonId, positionSeconds, playedSegments, completed } = value;
  return [
    {
      lessonId,
      ...(isTime(positionSeconds) ? { positionSeconds } : {}),
      ...(Array.isArray(playedSegments)
        ? { playedSegments: playedSegments.filter(isSegment) }
        : {}),
      ...(completed === true ? { completed } : {}),
    },
  ];
}

function isSegment(value: unknown): value is Segment {
  return isRecord(value) && isTime(value.start) && isTime(value.end) && value.start < value.end;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
