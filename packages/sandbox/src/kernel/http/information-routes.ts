import type { FastifyInstance } from 'fastify';
import { problem } from '../problem.ts';
import { NO_ACCESS } from '../access.ts';
import { PROBLEMS } from '../problem-catalogue.ts';
import type { ApiParts } from './api-parts.ts';
import type { ServiceDocument } from './documents.ts';
import { sendResponse } from './send-response.ts';

interface ServiceHealth {
  service: string;
  /** Of the document. */
  version: string;
  /** `incomplete`: an operation of the document has no handler. */
  state: 'ready' | 'incomplete';
  operations: number;
}

function serviceHealth(
  { service, document, operations }: ServiceDocument,
  { services }: ApiParts,
): ServiceHealth {
  const handlers = services[service]?.handlers ?? {};
  const isReady = operations.every(({ id }) => handlers[id] !== undefined);
  return {
    service,
    version: document.info.version,
    state: isReady ? 'ready' : 'incomplete',
    operations: operations.length,
  };
}

/** Addresses beside the documents: health, the documents themselves, what a problem means, browser landings. */
export function addInformationRoutes(app: FastifyInstance, parts: ApiParts): void {
  const { documents, runtime } = parts;
  const { origins } = runtime.config;

  app.get('/health', async (_request, reply) => {
    await runtime.database.pool.query({ name: 'health', text: 'select 1' });
    return reply.type('application/json; charset=utf-8').send(
      JSON.stringify({
        status: 'ok',
        database: runtime.database.kind,
        profile: runtime.config.profile,
        services: documents.map((document) => serviceHealth(document, parts)),
      }),
    );
  });

  app.get('/', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(
      JSON.stringify({
        name: 'Khuê Văn sandbox',
        identityProvider: origins.identityProvider,
        reference: `${origins.api}/docs`,
        documents: documents.map(({ service }) => `${origins.api}/openapi/${service}.json`),
      }),
    ),
  );

  for (const { service, document } of documents) {
    const text = JSON.stringify(document);
    app.get(`/openapi/${service}.json`, async (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .type('application/json; charset=utf-8')
        .send(text),
    );
  }

  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const code = Object.keys(PROBLEMS).find((known) => known === request.params.code);
    if (code === undefined) throw problem('unknown-path');
    const entry = PROBLEMS[code as keyof typeof PROBLEMS];
    return reply
      .type('application/json; charset=utf-8')
      .send(
        JSON.stringify({ code, status: entry.status, title: entry.title, detail: entry.detail }),
      );
  });

  for (const module of Object.values(parts.services)) {
    for (const [path, handle] of Object.entries(module.browserRoutes ?? {})) {
      app.get(path, async (request, reply) => {
        const response = await handle(
          {
            params: {},
            query: request.query as Record<string, unknown>,
            body: undefined,
            headers: request.headers,
            principal: null,
            access: NO_ACCESS,
            operationId: path,
            requestId: request.id,
            locale: request.locale,
          },
          parts.contexts.outside(),
        );
        return sendResponse(response, request, reply);
      });
    }
  }
}
