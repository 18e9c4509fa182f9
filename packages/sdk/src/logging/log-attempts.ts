import type { Middleware } from '../core/middleware.ts';

/** One finished attempt. Holds the path template, never the URL, so nothing personal. */
export interface AttemptRecord {
  readonly operation: string;
  readonly method: string;
  /** Path template, e.g. `/registry/v1/learners/{learnerId}`. */
  readonly path: string;
  readonly attempt: number;
  /** HTTP status, or the `code` of the error that came instead of an answer. */
  readonly outcome: number | string;
  /** Milliseconds until the answer's head was there. */
  readonly duration: number;
  readonly requestId: string | undefined;
}

/** Where attempts are written: `console` fits, so do pino and winston. */
export interface Logger {
  /** Attempts that were answered with success. */
  debug(message: string, record: AttemptRecord): void;
  /** Attempts that failed or were refused. */
  warn(message: string, record: AttemptRecord): void;
}

/** Writes a record of every attempt. */
export const logAttempts =
  (logger: Logger): Middleware =>
  async (request, next, context) => {
    const { id: operation, method, path } = context.operation;
    const { attempt } = context;
    const started = performance.now();
    const write = (level: 'debug' | 'warn', outcome: number | string, requestId?: string): void => {
      const duration = Math.round(performance.now() - started);
      const record = { operation, method, path, attempt, outcome, duration, requestId };
      logger[level](`${operation} ${outcome}`, record);
    };
    try {
      const response = await next(request);
      const { status, headers } = response;
      write(status < 400 ? 'debug' : 'warn', status, headers.get('x-request-id') ?? undefined);
      return response;
    } catch (error) {
      const { code, name } = error as { code?: unknown; name?: string };
      write(
        'warn',
        request.signal.aborted ? 'aborted' : typeof code === 'string' ? code : (name ?? 'error'),
      );
      throw error;
    }
  };
