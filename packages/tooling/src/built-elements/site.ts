import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The host contract of the house plan: the strictest policy that a page with elements may send. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface Site {
  readonly origin: string;
  /** Puts a page under `/pages/<name>`, sent with the strict policy. */
  page(name: string, body: string): string;
  close(): void;
}

/** Serves built files from memory, with pages around them. Query strings are ignored, so `?v=2` is another copy. */
export async function serveFiles(files: ReadonlyMap<string, string>): Promise<Site> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    const file = files.get(pathname.slice(1));
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', STRICT_POLICY);
      response.end(page);
    } else if (file !== undefined) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(file);
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page(name, body) {
      pages.set(
        `/pages/${name}`,
        `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`,
      );
      return `${origin}/pages/${name}`;
    },
    close: () => void server.close(),
  };
}
