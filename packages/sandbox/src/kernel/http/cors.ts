import type { ClientDirectory } from '../clients.ts';
import type { Operation } from './documents.ts';

const ALLOWED_HEADERS = [
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'DPoP',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Prefer',
  'Traceparent',
  'X-Request-Id',
].join(', ');

const EXPOSED_HEADERS = [
  'Content-Language',
  'Deprecation',
  'DPoP-Nonce',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'Retry-After',
  'Sunset',
  'WWW-Authenticate',
  'X-Request-Id',
].join(', ');

const PREFLIGHT_SECONDS = '600';

/**
 * What lets a page read an answer (Fetch standard §3.2): origins that an application has registered, and
 * anyone for the public reads. Credentials are never allowed, there are no cookies here.
 */
export async function corsHeaders(
  origin: string | undefined,
  operation: Operation | undefined,
  directory: ClientDirectory,
): Promise<Record<string, string>> {
  if (origin === undefined) return { vary: 'Origin' };
  const isPublicRead = operation?.isPublic === true && operation.method === 'GET';
  const allowed = isPublicRead ? '*' : (await directory.allowsOrigin(origin)) ? origin : null;
  if (allowed === null) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': allowed,
    'access-control-expose-headers': EXPOSED_HEADERS,
  };
}

/** The answer to a preflight; null when the origin is not registered. */
export async function preflightHeaders(
  origin: string,
  methods: readonly string[],
  isPublicRead: boolean,
  directory: ClientDirectory,
): Promise<Record<string, string> | null> {
  if (!isPublicRead && !(await directory.allowsOrigin(origin))) return null;
  return {
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    'access-control-allow-origin': isPublicRead ? '*' : origin,
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': PREFLIGHT_SECONDS,
  };
}
