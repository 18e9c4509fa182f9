import { createClient, type Client } from '@khuevan/sdk';

/** What a fake route sees of a call. */
export interface FakeCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly body?: unknown;
}

/** `'GET /assessment/v1/attempts/{attemptId}'` to what it answers. */
export type FakeRoutes = Readonly<
  Record<string, (call: FakeCall) => FakeAnswer | Promise<FakeAnswer>>
>;

/** A network that a test or story can cut, slow down and read. */
export interface FakeApi {
  readonly client: Client;
  /** Calls so far, as `METHOD path`. */
  readonly calls: string[];
  /** `false` makes every call fail as a lost connection does. */
  online: boolean;
  /** Milliseconds before each answer. */
  latency: number;
  routes: FakeRoutes;
}

/** A real SDK client whose `fetch` is answered by functions, so that stories and tests run the real code path. */
export function fakeApi(routes: FakeRoutes): FakeApi {
  const api: FakeApi = {
    client: createClient({
      baseUrl: 'https://api.example.test',
      fetch: (request) => answer(api, request),
      retry: 0,
    }),
    calls: [],
    online: true,
    latency: 0,
    routes,
  };
  return api;
}

/** A problem answer as the services give it (RFC 9457). */
export function fakeProblem(status: number, code: string): FakeAnswer {
  return {
    status,
    body: {
      type: `https://khuevan.example/problems/${code}`,
      title: code,
      status,
      code,
      requestId: 'req_01kaz8m2q4x7v9c1d3f5g7h9jn',
      errors: [],
    },
  };
}

/** Never answers: for the loading state. */
export function never(): Promise<FakeAnswer> {
  return new Promise(() => undefined);
}

async function answer(api: FakeApi, request: Request): Promise<Response> {
  const url = new URL(request.url);
  api.calls.push(`${request.method} ${url.pathname}`);
  if (api.latency > 0) await new Promise((resolve) => setTimeout(resolve, api.latency));
  if (!api.online) throw new TypeError('Failed to fetch');
  for (const [route, respond] of Object.entries(api.routes)) {
    const params = match(route, request.method, url.pathname);
    if (params === undefined) continue;
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return toResponse(await respond({ params, query: url.searchParams, body }));
  }
  return toResponse(fakeProblem(404, 'not-found'));
}

function toResponse({ status = 200, body }: FakeAnswer): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': type },
  });
}

function match(route: string, method: string, path: string): Record<string, string> | undefined {
  const [routeMethod, template = ''] = route.split(' ');
  if (routeMethod !== method) return undefined;
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const found = new RegExp(`^${pattern}$`).exec(path);
  if (found === null) return undefined;
  return Object.fromEntries(
    names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
  );
}
