/** A sandbox of the services' benchmark, and what is asked of it before any clock runs. */
import { randomUUID } from 'node:crypto';
import { ProofKey } from '../../packages/sandbox/src/testing/test-client.ts';
import { API, forkServer } from './measuring.ts';
import type { Headers, Prepared, Server } from './measuring.ts';

export interface Row {
  readonly id: string;
  readonly [member: string]: unknown;
}

interface Page {
  readonly data: Row[];
  readonly nextCursor?: string;
}

export interface Setup {
  /** The first page of a list. */
  list(path: string): Promise<Row[]>;
  create(path: string, body: object): Promise<Row>;
  /** A learner whom this setup has not given yet. */
  newLearner(): Promise<Row>;
}

export interface Sandbox {
  readonly kind: string;
  readonly server: Server;
  /** Signed, with the token of the service that the path is of. */
  prepare(method: string, path: string, body?: object): Promise<Prepared>;
  setup(): Setup;
}

/** The largest page. */
const LIMIT = 200;

/** Every learner once, page after page. */
function learnersFrom(get: (path: string) => Promise<Page>): () => Promise<Row> {
  let waiting: Row[] = [];
  let next: string | undefined = '';
  return async () => {
    if (waiting.length === 0 && next !== undefined) {
      const { data, nextCursor } = await get(`/registry/v1/learners?limit=${LIMIT}${next}`);
      waiting = data;
      next = nextCursor === undefined ? undefined : `&cursor=${nextCursor}`;
    }
    const learner = waiting.shift();
    if (learner === undefined) throw new Error('the seed has not enough learners');
    return learner;
  };
}

/** Starts a sandbox of its own, seeded, on the database that the environment names. */
export async function startSandbox(kind: string, environment: Headers): Promise<Sandbox> {
  const key = await ProofKey.create();
  const server = await forkServer(kind, { ...environment, BENCH_JKT: key.jkt });
  const { port, tokens = {} } = server.ready;

  const prepare: Sandbox['prepare'] = async (method, path, body) => {
    const token = tokens[path.split('/')[1] ?? ''] ?? '';
    const [resource] = path.split('?');
    const headers = {
      authorization: `DPoP ${token}`,
      dpop: await key.prove({ method, url: `${API}${resource}`, accessToken: token }),
    };
    if (body === undefined) return { headers };
    const more = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return { headers: { ...headers, ...more }, body: JSON.stringify(body) };
  };

  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const prepared = await prepare(method, path, body);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...prepared });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const get = (path: string) => ask<Page>('GET', path);

  return {
    kind,
    server,
    prepare,
    setup: () => ({
      list: async (path) => (await get(path)).data,
      create: (path, body) => ask('POST', path, body),
      newLearner: learnersFrom(get),
    }),
  };
}
