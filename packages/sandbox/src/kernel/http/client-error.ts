import type { Socket } from 'node:net';
import { problem } from '../problem.ts';
import type { ProblemCode } from '../problem-catalogue.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  431: 'Request Header Fields Too Large',
};

/** Answers bytes that are not even an HTTP request: there is no request object, so the socket is written. */
export function answerClientError(
  apiOrigin: string,
): (error: Error & { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const failure = problem(CODES[error.code ?? ''] ?? 'malformed-request');
    const body = JSON.stringify(failure.toBody('vi', 'req_none', apiOrigin, ''));
    socket.end(
      [
        `HTTP/1.1 ${failure.status} ${REASONS[failure.status] ?? 'Bad Request'}`,
        'Content-Type: application/problem+json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  };
}
