/** Scenario server: real HTTP for every runtime, scripted, with no sandbox behind it. Node only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SeenRequest } from './scenario.ts';

/** One request of a scenario. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly seen: SeenRequest;
  /** 1 for the scenario's first request. */
  readonly count: number;
  /** Address of the scenario, as the client's `baseUrl`. */
  readonly baseUrl: string;
  /** What earlier requests of this scenario left. */
  readonly memory: Map<string, unknown>;
  json(status: number, body: unknown, headers?: Record<string, string>): void;
}

/** Answers every request of a scenario. */
export type Script = (exchange: Exchange) => void | Promise<void>;

/** A running scenario server. */
export interface ScenarioServer {
  readonly origin: string;
  close(): Promise<void>;
}

interface Running {
  readonly seen: SeenRequest[];
  readonly memory: Map<string, unknown>;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) {
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString();
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** Starts the server. `pages` are static files by path, for the browser. */
export const startScenarioServer = async (
  scripts: Readonly<Record<string, Script>>,
  pages: Readonly<Record<string, { type: string; body: string }>> = {},
): Promise<ScenarioServer> => {
  const running = new Map<string, Running>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const page = pages[url.pathname];
    if (page) {
      response.writeHead(200, { 'content-type': page.type }).end(page.body);
      return;
    }
    const [, kind = '', first = '', second = '', ...rest] = url.pathname.split('/');
    if (kind === 'seen') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(running.get(first)?.seen ?? []));
      return;
    }
    const script = kind === 'scenario' ? scripts[first] : undefined;
    if (!script) {
      response.writeHead(404).end();
      return;
    }
    const state: Running = running.get(second) ?? { seen: [], memory: new Map() };
    running.set(second, state);
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: `/${rest.join('/')}`,
      query: url.search,
      headers: request.headers as Record<string, string>,
      body: request.method === 'GET' ? '' : await readBody(request),
    };
    state.seen.push(seen);
    await script({
      request,
      response,
      seen,
      count: state.seen.length,
      baseUrl: `${url.origin}/scenario/${first}/${second}`,
      memory: state.memory,
      json: (status, body, headers = {}) => {
        const type = status < 400 ? 'application/json' : 'application/problem+json';
        response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
      },
    });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
