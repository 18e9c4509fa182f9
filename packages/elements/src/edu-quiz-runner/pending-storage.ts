import type { SavedResponse } from './quiz-gateway.ts';

/** What a reload must not lose: answers not yet acknowledged, the place in the test, the flags. */
export interface AttemptMemory {
  readonly pending: readonly SavedResponse[];
  readonly sequence: number;
  readonly currentItemId?: string;
  readonly flagged: readonly string[];
}

export interface AttemptStorage {
  /** The attempt that this tab works on, by assessment. */
  attemptOf(assessmentId: string): string | undefined;
  setAttempt(assessmentId: string, attemptId: string | undefined): void;
  read(attemptId: string): AttemptMemory | undefined;
  write(attemptId: string, memory: AttemptMemory): void;
  clear(attemptId: string): void;
}

/** Assessment and attempt ids differ in their prefix, so one namespace serves both. */
const key = (id: string) => `khuevan:quiz:${id}`;

/**
 * Keeps an attempt's memory in this tab's session storage: gone with the tab, never shared, only item ids and
 * answers in it. Where storage is refused (private mode, a full disk) the test goes on from memory alone.
 */
export function tabStorage(storage: Storage | undefined): AttemptStorage {
  const read = (id: string) => attempt(() => storage?.getItem(key(id)) ?? undefined);
  const write = (id: string, value: string) => attempt(() => storage?.setItem(key(id), value));
  const remove = (id: string) => attempt(() => storage?.removeItem(key(id)));
  return {
    attemptOf: read,
    setAttempt(assessmentId, attemptId) {
      if (attemptId === undefined) remove(assessmentId);
      else write(assessmentId, attemptId);
    },
    read(attemptId) {
      const text = read(attemptId);
      return text === undefined ? undefined : attempt(() => parseMemory(JSON.parse(text)));
    },
    write: (attemptId, memory) => write(attemptId, JSON.stringify(memory)),
    clear: remove,
  };
}

/** Storage may throw at any call; the answers are also in memory and keep being sent. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** The tab's storage, or `undefined` where the browser refuses even to name it. */
export function sessionStorageOrNone(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

function parseMemory(value: unknown): AttemptMemory | undefined {
  if (!isRecord(value) || !Array.isArray(value.pending) || !Array.isArray(value.flagged)) {
    return undefined;
  }
  const pending = value.pending.filter(isSavedResponse);
  const { currentItemId, sequence } = value;
  return {
    pending,
    flagged: value.flagged.filter((id): id is string => typeof id === 'string'),
    sequence: typeof sequence === 'number' && Number.isSafeInteger(sequence) ? sequence : 0,
    ...(typeof currentItemId === 'string' ? { currentItemId } : {}),
  };
}

function isSavedResponse(value: unknown): value is SavedResponse {
  if (!isRecord(value) || typeof value.itemId !== 'string') return false;
  const { response, sequence } = value;
  const known =
    response === null ||
    typeof response === 'string' ||
    (isRecord(response) && Object.values(response).every((part) => typeof part === 'boolean'));
  return known && typeof sequence === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
