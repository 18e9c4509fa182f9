import type { FastifyRequest } from 'fastify';
import { accessOf } from '../access.ts';
import type { Access } from '../access.ts';
import type { Authentication } from '../auth/authenticator.ts';
import { requireOwnResource } from '../auth/authenticator.ts';
import { matchesIfNoneMatch } from '../etag.ts';
import { callerOf } from '../idempotency.ts';
import { problem } from '../problem.ts';
import type { Handler, HandlerFunction, ServiceRequest, ServiceResponse } from '../service.ts';
import type { ApiParts } from './api-parts.ts';
import { mediaType, NDJSON } from './content-parsers.ts';
import type { Operation } from './documents.ts';
import type { ValidRequest } from './validation.ts';

function isSafe(operation: Operation): boolean {
  return operation.method === 'GET';
}

function handleOf(handler: Handler): HandlerFunction {
  return typeof handler === 'function' ? handler : handler.handle;
}

/** Brings one request from its token to its answer. */
export class OperationRunner {
  readonly #parts: ApiParts;
  readonly #authentications = new WeakMap<FastifyRequest, Authentication>();

  constructor(parts: ApiParts) {
    this.#parts = parts;
  }

  /** Before the body is read: strangers cannot make the server parse megabytes. */
  async authenticate(operation: Operation, request: FastifyRequest): Promise<void> {
    const authentication = await this.#parts.authenticator.authenticate(operation, {
      authorization: request.headers.authorization,
      dpop: request.headers['dpop'],
      origin: request.headers.origin,
      method: request.method,
      path: request.url.split('?')[0] ?? '',
    });
    request.callerId = authentication.principal?.clientId ?? null;
    this.#authentications.set(request, authentication);
    const type = mediaType(request.headers['content-type']);
    const hasBody = operation.requestContent.size > 0;
    if (hasBody && type !== undefined && !operation.requestContent.has(type)) {
      throw problem('unsupported-media-type');
    }
  }

  async run(operation: Operation, raw: FastifyRequest): Promise<ServiceResponse> {
    const handler = this.#parts.services[operation.service]?.handlers[operation.id];
    if (handler === undefined) throw problem('not-implemented');
    const valid = this.#parts.validator.validateRequest(operation, {
      params: raw.params as Record<string, unknown>,
      query: raw.query as Record<string | symbol, unknown>,
      headers: raw.headers,
      body: raw.body,
      contentType: mediaType(raw.headers['content-type']),
    });
    const { principal } = this.#authenticationOf(raw);
    const access = await accessOf(principal, this.#parts.directory, this.#parts.people);
    const request = this.#toServiceRequest(operation, raw, valid, access);
    requireOwnResource(request.principal, request.params);
    const response = await this.#execute(operation, handler, request, raw);
    const final = isSafe(operation) ? notModified(response, request) : response;
    if (this.#parts.runtime.config.validateResponses) this.#checkResponse(operation, final);
    await this.#audit(operation, request, final);
    return final;
  }

  #authenticationOf(raw: FastifyRequest): Authentication {
    return this.#authentications.get(raw) ?? { principal: null };
  }

  #toServiceRequest(
    operation: Operation,
    raw: FastifyRequest,
    valid: ValidRequest,
    access: Access,
  ): ServiceRequest {
    const { principal, proofKey } = this.#authenticationOf(raw);
    const ifMatch = raw.headers['if-match'];
    const ifNoneMatch = raw.headers['if-none-match'];
    const body = Buffer.isBuffer(valid.body) ? undefined : valid.body;
    return {
      params: valid.params,
      query: valid.query,
      body,
      headers: raw.headers,
      principal,
      access,
      operationId: operation.id,
      requestId: raw.id,
      remoteAddress: raw.ip,
      locale: raw.locale,
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
      ...(proofKey === undefined ? {} : { proofKey }),
      ...(Buffer.isBuffer(valid.body) ? { rawBody: streamOf(valid.body) } : {}),
    };
  }

  #execute(
    operation: Operation,
    handler: Handler,
    request: ServiceRequest,
    raw: FastifyRequest,
  ): Promise<ServiceResponse> {
    const { contexts, idempotency } = this.#parts;
    const handle = handleOf(handler);
    if (isSafe(operation) || typeof handler !== 'function') {
      return handle(request, contexts.outside());
    }
    if (!operation.idempotent) {
      return contexts.inTransaction((context) => handle(request, context));
    }
    return idempotency.once(
      {
        caller: callerOf(request.principal),
        key: String(raw.headers['idempotency-key']),
        operationId: operation.id,
        content: [
          request.params,
          request.query,
          Buffer.isBuffer(raw.body) ? raw.body.toString('base64') : (request.body ?? null),
        ],
      },
      (work) => contexts.inTransaction(work),
      (context) => handle(request, context),
    );
  }

  /** Nothing sensitive leaves before it is on record who got it. */
  async #audit(
    operation: Operation,
    request: ServiceRequest,
    response: ServiceResponse,
  ): Promise<void> {
    const { principal, access, requestId } = request;
    if (principal === null || response.status >= 300) return;
    const { sensitiveData, audit } = this.#parts;
    const idsIn = (values: unknown[]): string[] =>
      values.filter((value): value is string => /^[a-z]{3}_/.test(String(value)));
    const type = mediaType(response.headers?.['content-type']) ?? 'application/json';
    if (response.bytes !== undefined) {
      if (!sensitiveData.isContentSensitive(operation, response.status, type)) return;
      const subjectIds = [...(response.subjectIds ?? idsIn(Object.values(request.params)))];
      const fields = ['content'];
      await audit.write({ subjectIds, fields, operation, principal, access, requestId });
      return;
    }
    if (response.stream === undefined) {
      const found = sensitiveData.find(operation, response.status, response.body, type);
      if (found === null) return;
      const subjectIds = [...(response.subjectIds ?? found.subjectIds)];
      await audit.write({ ...found, subjectIds, operation, principal, access, requestId });
      return;
    }
    const fields = sensitiveData.inStream(operation, response.status);
    if (fields.length === 0) return;
    // The lines are not known yet: the entry names what they were asked for.
    const asked = [...Object.values(request.params), ...Object.values(request.query)];
    const subjectIds = idsIn(asked);
    await audit.write({ subjectIds, fields, operation, principal, access, requestId });
  }

  #checkResponse(operation: Operation, response: ServiceResponse): void {
    const type =
      response.headers?.['content-type'] ??
      (response.stream === undefined ? 'application/json' : NDJSON);
    // As the wire carries it: a Date or undefined in a body is judged as what it becomes.
    const body: unknown =
      response.stream === undefined && response.bytes === undefined
        ? response.body === undefined
          ? undefined
          : JSON.parse(JSON.stringify(response.body))
        : '';
    const errors = this.#parts.validator.responseErrors(operation, response.status, type, body);
    if (errors.length > 0) {
      throw new Error(`${operation.id} answered against its document: ${errors.join('; ')}`);
    }
  }
}

function notModified(response: ServiceResponse, request: ServiceRequest): ServiceResponse {
  const tag = response.headers?.['etag'] ?? response.headers?.['ETag'];
  if (response.status !== 200 || tag === undefined) return response;
  if (!matchesIfNoneMatch(request.ifNoneMatch, tag)) return response;
  return { status: 304, headers: { ...response.headers } };
}

function streamOf(bytes: Buffer): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
}
