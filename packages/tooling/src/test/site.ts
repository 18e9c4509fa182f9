import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface SiteFile {
  body: string | Uint8Array;
  /** Sent beside `content-type`, which comes from the path's ending and is HTML where there is none. */
  headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  close(): void;
}

/** What stands at a path such as `/assets/main.js`; undefined is answered with 404. */
export type FindFile = (path: string) => SiteFile | undefined | Promise<SiteFile | undefined>;

/** Serves files to a browser under test, on a free port of this machine. Query strings are ignored. */
export async function serveSite(find: FindFile): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    void Promise.resolve(find(pathname)).then((file) => {
      if (file === undefined) {
        // Browsers ask for an icon on their own.
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
        return;
      }
      response.writeHead(200, { 'content-type': typeOf(pathname), ...file.headers });
      response.end(file.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

function typeOf(path: string): string {
  const ending = extname(path);
  return TYPES[ending === '' ? '.html' : ending] ?? 'application/octet-stream';
}

/** The files of a folder; `/` is its `index.html`. */
export const filesIn =
  (folder: string): FindFile =>
  async (path) => {
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const body = await readFile(file).catch(() => undefined);
    return body && { body };
  };
