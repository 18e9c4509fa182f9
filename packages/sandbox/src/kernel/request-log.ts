import { redact } from './redact.ts';

/** One answered request. No body, query, id or address: nothing in it tells about a person. */
export interface RequestLogEntry {
  time: string;
  service: string;
  method: string;
  /** The route's template, `/registry/v1/learners/{learnerId}`, never the address itself. */
  route: string;
  operationId: string | null;
  status: number;
  durationMilliseconds: number;
  clientId: string | null;
  requestId: string;
  code: string | null;
}

export interface RequestLog {
  request(entry: RequestLogEntry): void;
  /** A fault of the server itself, with its stack. */
  fault(message: string, error: unknown, requestId?: string): void;
  /** The latest entries, oldest first. */
  recent(): readonly RequestLogEntry[];
}

/**
 * @param write takes one JSON line each; left out, only the ring in memory is kept
 * @param capacity how many entries the ring holds
 */
export function createRequestLog(write?: (line: string) => void, capacity = 1000): RequestLog {
  const ring: RequestLogEntry[] = [];
  return {
    request(entry) {
      ring.push(entry);
      if (ring.length > capacity) ring.shift();
      write?.(redact(JSON.stringify({ level: 'info', ...entry })));
    },
    fault(message, error, requestId) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const line = { level: 'error', time: new Date().toISOString(), message, requestId, stack };
      write?.(redact(JSON.stringify(line)));
    },
    recent: () => [...ring],
  };
}
