import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import { problem } from '../problem.ts';
import type { Locale } from '../service.ts';
import type { ApiParts } from './api-parts.ts';
import { answerClientError } from './client-error.ts';
import { addContentParsers } from './content-parsers.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import type { Operation } from './documents.ts';
import { errorToProblem } from './error-to-problem.ts';
import { addInformationRoutes } from './information-routes.ts';
import { negotiateLocale } from './locale.ts';
import { OperationRunner } from './operation-runner.ts';
import { parseQueryString } from './query-string.ts';
import { allowedMethods, RouteTable } from './route-table.ts';
import { sendResponse } from './send-response.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation;
  }
  interface FastifyRequest {
    startedAt: number;
    locale: Locale;
    /** The application that called, for the log. */
    callerId: string | null;
    problemCode: string | null;
  }
}

const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;
const TWELVE_DIGITS = /\d{12}/;

/** The caller's own request id when it is one and cannot be a personal number, else a new one. */
function requestIdOf(given: string | string[] | undefined, fresh: () => string): string {
  const usable = typeof given === 'string' && REQUEST_ID.test(given) && !TWELVE_DIGITS.test(given);
  return usable ? given : fresh();
}

const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** The API of every document, not listening yet. */
export async function buildApi(parts: ApiParts): Promise<FastifyInstance> {
  const { runtime, documents } = parts;
  const { config, log } = runtime;
  const operations = documents.flatMap((document) => document.operations);
  const app = Fastify({
    bodyLimit: config.bodyLimit,
    genReqId: (raw) => requestIdOf(raw.headers['x-request-id'], () => runtime.newId('req')),
    requestIdHeader: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: {
      querystringParser: (text) => parseQueryString(text) as Record<string, string>,
      maxParamLength: 512,
    },
    clientErrorHandler: answerClientError(config.origins.api),
    frameworkErrors: (error, request, reply) => {
      request.locale = negotiateLocale(request.headers['accept-language']);
      request.startedAt = performance.now();
      void sendProblem(error, request as FastifyRequest, reply as unknown as FastifyReply);
    },
  });
  app.decorateRequest('startedAt', 0);
  app.decorateRequest('locale', 'vi');
  app.decorateRequest('callerId', null);
  app.decorateRequest('problemCode', null);
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  addContentParsers(app, config);

  const table = new RouteTable(operations);
  app.addHook('onRequest', async (request, reply) => {
    request.startedAt = performance.now();
    request.locale = negotiateLocale(request.headers['accept-language']);
    reply.header('x-request-id', request.id).headers(COMMON_HEADERS);
    const { origin } = request.headers;
    if (request.method === 'OPTIONS') return answerPreflight(request, reply);
    const { operation } = request.routeOptions.config;
    reply.headers(await corsHeaders(origin, operation, parts.directory));
    return undefined;
  });

  async function answerPreflight(request: FastifyRequest, reply: FastifyReply) {
    const matches = table.match(request.url.split('?')[0] ?? '');
    if (matches.length === 0) throw problem('unknown-path');
    const methods = allowedMethods(matches);
    const { origin } = request.headers;
    const wanted = request.headers['access-control-request-method'];
    if (origin === undefined || wanted === undefined) {
      return reply.code(204).header('allow', methods.join(', ')).send();
    }
    const isPublicRead =
      wanted === 'GET' && matches.some(({ method, isPublic }) => method === 'GET' && isPublic);
    const headers = await preflightHeaders(origin, methods, isPublicRead, parts.directory);
    if (headers === null) throw problem('wrong-origin');
    return reply.code(204).headers(headers).send();
  }

  async function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
    const failure = errorToProblem(error);
    if (failure.status >= 500) {
      log.fault('request failed', failure.options.cause ?? failure, request.id);
    }
    request.problemCode = failure.code;
    const instance = request.url.split('?')[0] ?? '';
    const body = failure.toBody(request.locale, request.id, config.origins.api, instance);
    return reply
      .code(failure.status)
      .headers({ ...COMMON_HEADERS, 'x-request-id': request.id, ...failure.headers })
      .header('content-language', request.locale)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  }

  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler(async (request) => {
    const matches = table.match(request.url.split('?')[0] ?? '');
    if (matches.length === 0) throw problem('unknown-path');
    throw problem('method-not-allowed', { headers: { allow: allowedMethods(matches).join(', ') } });
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    log.request({
      time: new Date().toISOString(),
      service: operation?.service ?? 'api',
      method: request.method,
      route: operation?.route ?? request.routeOptions.url ?? '(none)',
      operationId: operation?.id ?? null,
      status: reply.statusCode,
      durationMilliseconds: Math.round((performance.now() - request.startedAt) * 10) / 10,
      clientId: request.callerId,
      requestId: request.id,
      code: request.problemCode,
    });
  });

  addInformationRoutes(app, parts);
  const runner = new OperationRunner(parts);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  await app.register(openapiGlue, {
    specification: routingDocument(operations),
    operationResolver: (operationId) => {
      const operation = byId.get(operationId);
      if (operation === undefined) throw new Error(`unknown operation ${operationId}`);
      return routeOf(operation, runner);
    },
  });
  return app;
}

/**
 * All documents as one that holds only what routes are made of. Schemas stay out: requests are judged by
 * `DocumentValidator`, and the glue checks a document against OpenAPI's own schema, which took half of the start.
 */
function routingDocument(operations: readonly Operation[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { id, method, route } of operations) {
    const item = (paths[route] ??= {});
    item[method.toLowerCase()] = { operationId: id, responses: { default: { description: id } } };
  }
  return { openapi: '3.1.0', info: { title: 'Khuê Văn', version: '1' }, paths };
}

/** The document's route with our own judging: all errors at once, and 401 before 400. */
function routeOf(operation: Operation, runner: OperationRunner): RouteOptions {
  return {
    method: operation.method,
    url: operation.route.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: {},
    config: { operation },
    onRequest: (request) => runner.authenticate(operation, request),
    handler: async (request, reply) => {
      const response = await runner.run(operation, request);
      return sendResponse(response, request, reply);
    },
  };
}
