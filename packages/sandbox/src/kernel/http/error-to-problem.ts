import { problem, ProblemError } from '../problem.ts';

interface FrameworkError {
  code?: string;
  statusCode?: number;
}

/** A unique key taken by another request in the same moment. */
const UNIQUE_VIOLATION = '23505';

const CONNECTION_LOST = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET']);

/** Turns whatever was thrown into the problem to answer with. */
export function errorToProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { code, statusCode } = error as FrameworkError;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('body-too-large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported-media-type');
    case 'FST_ERR_BAD_URL':
      return problem('malformed-url');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('malformed-request');
    case UNIQUE_VIOLATION:
      return problem('already-exists', { cause: error });
    default:
      if (code !== undefined && CONNECTION_LOST.has(code)) {
        return problem('unavailable', { headers: { 'retry-after': '1' }, cause: error });
      }
      if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
        return problem('malformed-request', { cause: error });
      }
      return problem('internal-error', { cause: error });
  }
}
