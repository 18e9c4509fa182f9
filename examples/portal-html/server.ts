/**
 * A web server as a portal may have it: static files, server-side includes, and the response headers of the host
 * contract. It holds no data and no secret; people and keys are the back end's business.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy, securityHeaders, type PortalOrigins } from './headers.ts';

export interface PortalOptions {
  port: number;
  origins: PortalOrigins;
}

const PUBLIC = fileURLToPath(new URL('public/', import.meta.url));
/** Folders outside `public` that are served under a path of their own. */
const MOUNTS: Readonly<Record<string, string>> = {
  '/khuevan/': fileURLToPath(
    new URL('./', import.meta.resolve('@khuevan/elements/khuevan.min.js')),
  ),
  '/fonts/': fileURLToPath(
    new URL('files/', import.meta.resolve('@fontsource/be-vietnam-pro/package.json')),
  ),
};
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Starts the portal on 127.0.0.1; the promise settles when it listens. */
export function startPortal({ port, origins }: PortalOptions): Promise<Server> {
  const policy = contentSecurityPolicy(origins);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('content-security-policy', policy);
    answer(request, response, origins).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origins: PortalOrigins,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = pathOf(request.url ?? '/');
  if (pathname === '/config.json') {
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify({ api: origins.api, backend: origins.backend }));
    return;
  }
  const file = pathname === null ? null : await fileFor(pathname);
  if (file === null || pathname === null) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(await page(join(PUBLIC, 'khong-thay.html')));
    return;
  }
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader(
    'cache-control',
    pathname.startsWith('/fonts/') ? 'max-age=86400' : 'no-cache',
  );
  if (extname(file) === '.html') response.end(await page(file));
  else await pipeline(createReadStream(file), response);
}

/** The decoded path of an address; null when it is none that a page could have. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(`http://portal${address}`).pathname);
  } catch {
    return null;
  }
}

/** `/` → index.html, `/luyen-tap` → luyen-tap.html, mounts from their folders; null when there is no such file. */
async function fileFor(pathname: string): Promise<string | null> {
  const mount = Object.keys(MOUNTS).find((prefix) => pathname.startsWith(prefix));
  const folder = mount === undefined ? PUBLIC : (MOUNTS[mount] ?? PUBLIC);
  const rest = pathname.slice(mount === undefined ? 1 : mount.length);
  const name =
    rest === '' && mount === undefined
      ? 'index.html'
      : extname(rest) === ''
        ? `${rest}.html`
        : rest;
  const file = normalize(join(folder, name));
  // Nothing outside the folder, whatever dots and slashes the address holds.
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? file : null;
}

/** A page with its parts put in: `<!--#include file="parts/header.html" -->`, as Apache and nginx do. */
async function page(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const parts = new Map<string, string>();
  for (const [, name] of source.matchAll(INCLUDE)) {
    if (name !== undefined) parts.set(name, await readFile(join(PUBLIC, name), 'utf8'));
  }
  return source.replaceAll(INCLUDE, (_all, name: string) => parts.get(name) ?? '');
}
const INCLUDE = /<!--#include file="([\w/.-]+)" -->\n?/g;
