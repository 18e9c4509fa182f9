import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findAsset } from '../identity-provider/assets.ts';
import { DEMO_APPLICATIONS } from '../identity-provider/index.ts';
import { fontFaces } from '../identity-provider/pages/style.ts';
import type { Authenticator } from '../kernel/auth/authenticator.ts';
import type { ClientDirectory } from '../kernel/clients.ts';
import type { ServiceDocument } from '../kernel/http/documents.ts';
import { problem } from '../kernel/problem.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';
import { readScopes } from '../services/platform/public.ts';
import { issueDemoToken, TOKEN_SECONDS } from './demo-token.ts';
import { loadLibrary } from './library.ts';
import { PAGE_POLICY, referencePage } from './page.ts';
import { servedDocument } from './served-document.ts';

/** The page's own script and sheet; they are read by browsers only and stand outside the sources. */
const ASSETS = fileURLToPath(new URL('../../api-reference/', import.meta.url));

export interface ApiReferenceParts {
  runtime: SandboxRuntime;
  documents: readonly ServiceDocument[];
  authenticator: Authenticator;
  directory: ClientDirectory;
}

/** The reference of every document at `/docs`, on the API's own origin, with a way to try each operation. */
export function addApiReference(app: FastifyInstance, parts: ApiReferenceParts): void {
  const { runtime, documents } = parts;
  const { api } = runtime.config.origins;
  const canTry = runtime.config.profile !== 'none';
  const services = documents.map(({ service }) => service).toSorted(byImportance);

  app.get('/docs', async (request, reply) => {
    // Under another name of this machine the page would be of another origin than its calls.
    if (request.headers.host !== new URL(api).host) return reply.redirect(`${api}/docs`);
    return reply
      .header('content-security-policy', PAGE_POLICY)
      .header('cross-origin-opener-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(referencePage(services, canTry));
  });

  app.get('/docs/assets/page.css', async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .send(`${fontFaces}\n${await readFile(`${ASSETS}page.css`, 'utf8')}`),
  );
  app.get('/docs/assets/page.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(await readFile(`${ASSETS}page.js`, 'utf8')),
  );
  app.get<{ Params: { file: string } }>('/docs/assets/fonts/:file', async (request, reply) => {
    const font = await findAsset(`/assets/fonts/${request.params.file}`);
    if (font === undefined) throw problem('unknown-path');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(font.type)
      .send(font.body);
  });

  app.get('/docs/assets/scalar.js', async (request, reply) => {
    const { text, compressed, tag } = await loadLibrary();
    reply.headers({ 'cache-control': 'no-cache', etag: tag, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    reply.type('text/javascript; charset=utf-8');
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return takesGzip ? reply.header('content-encoding', 'gzip').send(compressed) : reply.send(text);
  });

  for (const document of documents) {
    let text: string | undefined;
    app.get(`/docs/openapi/${document.service}.json`, async (_request, reply) => {
      text ??= JSON.stringify(servedDocument(document, api));
      return reply.type('application/json; charset=utf-8').send(text);
    });
  }

  app.post('/docs/token', async (request, reply) => {
    const token = await demoToken(request, parts);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(token));
  });
}

/** The record of the sector first, then by the alphabet. */
function byImportance(one: string, other: string): number {
  const rank = (service: string): number => (service === 'registry' ? 0 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

/**
 * A token for the reference page: only for a page of this very origin (a browser says so and no script can), only of a
 * demo application, only bound to the key whose proof came along.
 *
 * @throws problem `wrong-origin`, `invalid-dpop-proof`, `invalid-request`, `not-found` without demo applications
 */
async function demoToken(request: FastifyRequest, parts: ApiReferenceParts): Promise<object> {
  const { runtime, documents, authenticator, directory } = parts;
  const { origin } = request.headers;
  const isOwnPage =
    origin === runtime.config.origins.api && request.headers['sec-fetch-site'] === 'same-origin';
  if (!isOwnPage) throw problem('wrong-origin');
  const { role } = (request.body ?? {}) as { role?: unknown };
  const application = DEMO_APPLICATIONS.find(({ key }) => key === role);
  if (application === undefined) {
    throw problem('invalid-request', { errors: [{ pointer: '/role', code: 'unknown-reference' }] });
  }
  const jkt = await authenticator.proofKeyOf({
    authorization: undefined,
    dpop: request.headers.dpop,
    origin,
    method: 'POST',
    path: '/docs/token',
  });
  if (!(await directory.isActive(application.clientId))) throw problem('not-found');
  const scopes = readScopes(documents).map(({ name }) => name);
  return {
    accessToken: await issueDemoToken(runtime, application.clientId, scopes, jkt),
    expiresIn: TOKEN_SECONDS,
  };
}
