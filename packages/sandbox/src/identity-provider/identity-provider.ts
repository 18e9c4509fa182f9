import type { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { ACCESS_TOKEN_KEY } from '../kernel/keys.ts';
import type { OriginServer, SandboxRuntime } from '../kernel/runtime.ts';
import { findAsset } from './assets.ts';
import { providerConfiguration } from './configuration.ts';
import { createAdapterFactory, deleteExpiredPayloads } from './database-adapter.ts';
import type { FindClient } from './database-adapter.ts';
import { FormToken } from './form-token.ts';
import { Interactions } from './interactions.ts';
import type { ScopeMeaning } from './pages/access-page.ts';
import { PageWriter } from './page-writer.ts';
import type { PageContext } from './page-writer.ts';
import { signedOutPage, signOutPage } from './pages/message-pages.ts';
import { People } from './people.ts';
import { contentSecurityPolicy, SECURITY_HEADERS } from './security-headers.ts';
import { SignInLimit } from './sign-in-limit.ts';
import { VerificationRequests } from './verification-requests.ts';

const SWEEP_MILLISECONDS = 10 * 60_000;
const EXPIRED_ERRORS: ReadonlySet<string> = new Set(['invalid_request_uri', 'invalid_session']);

export interface IdentityProviderOptions {
  findClient: FindClient;
  /** Every scope of the API, from the documents. */
  scopes: readonly string[];
  /** Those that people can give an application, with what they mean. */
  peopleScopes?: readonly ScopeMeaning[];
}

/**
 * The sandbox's identity provider: oidc-provider with the sandbox's database, clients, people and
 * pages, on an origin of its own. Not listening yet.
 */
export async function buildIdentityProvider(
  runtime: SandboxRuntime,
  options: IdentityProviderOptions,
): Promise<OriginServer & { provider: Provider }> {
  const { keys, config, log } = runtime;
  const db = runtime.database.kysely;
  const people = new People(db);
  const requests = new VerificationRequests(db);
  await people.ensureDemoPeople();
  const pages = new PageWriter(config.origins.identityProvider);
  const [signing, cookieSecret, pairwiseSecret, formSecret] = await Promise.all([
    keys.signing(ACCESS_TOKEN_KEY, 'ES256'),
    keys.secret('identity-provider/cookies'),
    keys.secret('identity-provider/pairwise'),
    keys.secret('identity-provider/forms'),
  ]);
  const provider = new Provider(
    config.origins.identityProvider,
    providerConfiguration({
      apiOrigin: config.origins.api,
      db,
      adapter: createAdapterFactory(db, options.findClient),
      scopes: options.scopes,
      signingJwk: signing.privateJwk,
      cookieSecret,
      pairwiseSecret,
      people,
      requests,
      render: {
        error(ctx, error) {
          const code = error.error ?? 'server_error';
          const kind = EXPIRED_ERRORS.has(code) ? 'expired' : 'request';
          pages.error(ctx, ctx.status >= 500 ? 'server' : kind, code, ctx.status);
        },
        signOut: (ctx, form) => pages.write(ctx, {}, (frame) => signOutPage(frame, form)),
        signedOut: (ctx) => pages.write(ctx, {}, signedOutPage),
      },
    }),
  );
  provider.on('server_error', (_ctx, error) => log.fault('identity provider', error));
  // Koa would write it to the console by itself.
  const koa: EventEmitter = provider;
  koa.on('error', (error: unknown) => log.fault('identity provider', error));
  const interactions = new Interactions({
    provider,
    people,
    requests,
    limit: new SignInLimit(db),
    tokens: new FormToken(formSecret),
    apiOrigin: config.origins.api,
    peopleScopes: options.peopleScopes ?? [],
    pages,
  });
  provider.use(async (ctx, next) => {
    try {
      await answer(ctx, next, { interactions, pages });
    } catch (error) {
      log.fault('identity provider', error);
      pages.fault(ctx);
    }
  });
  const server = createServer(provider.callback());
  return { provider, ...originServer(server, config.origins.identityProvider, db) };
}

/** Headers for every answer; then our own pages and files; then oidc-provider. */
async function answer(
  ctx: PageContext,
  next: () => Promise<unknown>,
  own: { interactions: Interactions; pages: PageWriter },
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) ctx.set(name, value);
  const isSignOut = ctx.path === '/session/end';
  ctx.set('content-security-policy', contentSecurityPolicy([], isSignOut));
  if (ctx.method === 'GET' && ctx.path.startsWith('/assets/')) {
    const asset = await findAsset(ctx.path);
    if (asset !== undefined) {
      ctx.set('cache-control', 'public, max-age=31536000, immutable');
      ctx.type = asset.type;
      ctx.body = asset.body;
      return;
    }
  }
  if (ctx.method === 'GET' && ctx.path === '/problem/expired') {
    own.pages.error(ctx, 'expired', 'expired', 400);
    return;
  }
  if (ctx.path === '/auth' && (ctx.query['response_mode'] ?? 'query') !== 'query') {
    own.pages.error(ctx, 'request', 'unsupported_response_mode', 400);
    return;
  }
  if (await own.interactions.handle(ctx)) return;
  await next();
  if (ctx.path.startsWith('/.well-known/') && isRecord(ctx.body)) {
    ctx.body = { ...ctx.body, response_modes_supported: ['query'] };
  }
  if (ctx.status === 404 && (ctx.body === undefined || ctx.body === null)) {
    own.pages.error(ctx, 'not-found', 'not_found', 404);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function originServer(
  server: Server,
  origin: string,
  db: SandboxRuntime['database']['kysely'],
): OriginServer {
  let sweep: NodeJS.Timeout | undefined;
  return {
    async listen() {
      await deleteExpiredPayloads(db);
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(Number(new URL(origin).port), '127.0.0.1', resolve);
      });
      sweep = setInterval(() => {
        deleteExpiredPayloads(db).catch(() => undefined);
      }, SWEEP_MILLISECONDS).unref();
    },
    async close() {
      clearInterval(sweep);
      server.closeIdleConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      });
    },
  };
}
