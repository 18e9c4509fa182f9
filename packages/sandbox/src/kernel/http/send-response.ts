import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceResponse } from '../service.ts';

/** Writes a service's answer: a stream, a file, a text of its own type, or JSON (of a type of its own where the service names one). */
export function sendResponse(
  response: ServiceResponse,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.code(response.status);
  if (response.headers !== undefined) reply.headers(response.headers);
  if (response.stream !== undefined) return reply.send(Readable.from(response.stream));
  if (response.bytes !== undefined) return reply.send(Buffer.from(response.bytes));
  if (response.body === undefined) return reply.send();
  if (typeof response.body === 'string' && reply.hasHeader('content-type')) {
    return reply.send(response.body);
  }
  reply.header('content-language', request.locale);
  if (!reply.hasHeader('content-type')) reply.type('application/json; charset=utf-8');
  return reply.send(JSON.stringify(response.body));
}
