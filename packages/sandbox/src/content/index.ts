import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { negotiateLocale } from '../kernel/http/locale.ts';
import { problem, ProblemError } from '../kernel/problem.ts';
import type { OriginServer, SandboxRuntime } from '../kernel/runtime.ts';
import { CachedClientDirectory } from '../services/platform/public.ts';
import { MediaFolders, serveMedia } from './serve-media.ts';

/**
 * Nothing on this origin is a page: no script, no style, no frame runs, and what is sent is never taken for another
 * type. `cross-origin`: portals that isolate themselves (COEP) may still show the media.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'Origin',
} as const;

const METHODS = 'GET, HEAD, OPTIONS';
const PREFLIGHT_SECONDS = '600';
/** How long a reader may take to finish a file when the server stops. */
const CLOSE_AFTER_MILLISECONDS = 1000;

function sendProblem(
  error: ProblemError,
  request: IncomingMessage,
  response: ServerResponse,
  runtime: SandboxRuntime,
): void {
  const locale = negotiateLocale(request.headers['accept-language']);
  // The address holds its own key, so the problem names the place without it.
  const body = error.toBody(locale, runtime.newId('req'), runtime.config.origins.api, '/m');
  response.removeHeader('accept-ranges');
  response.removeHeader('etag');
  response.writeHead(error.status, {
    'cache-control': 'no-store',
    'content-language': locale,
    'content-type': 'application/problem+json',
    ...error.headers,
  });
  response.end(JSON.stringify(body));
}

function answerPreflight(response: ServerResponse): void {
  response
    .writeHead(204, {
      'access-control-allow-headers': 'Range, If-Range',
      'access-control-allow-methods': METHODS,
      'access-control-max-age': PREFLIGHT_SECONDS,
    })
    .end();
}

/** The content origin: media under signed addresses, readable by the pages of registered origins. */
export async function createContentServer(runtime: SandboxRuntime): Promise<OriginServer> {
  const directory = new CachedClientDirectory(runtime.database.kysely);
  const folders = new MediaFolders(runtime);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    if (origin !== undefined && (await directory.allowsOrigin(origin))) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'Accept-Ranges, Content-Range, ETag');
    }
    if (request.method === 'OPTIONS') return answerPreflight(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw problem('method-not-allowed', { headers: { allow: METHODS } });
    }
    return serveMedia(request, response, runtime, folders);
  }

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) {
        // The reader left in the middle of a file, or the file broke off: the length tells it.
        response.destroy();
        return;
      }
      if (!(error instanceof ProblemError)) runtime.log.fault('content origin', error);
      const shown = error instanceof ProblemError ? error : problem('internal-error');
      sendProblem(shown, request, response, runtime);
    });
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(Number(new URL(runtime.config.origins.content).port), '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      }),
    close: () =>
      new Promise((resolve) => {
        const patience = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MILLISECONDS);
        server.close(() => {
          clearTimeout(patience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
