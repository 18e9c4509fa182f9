/**
 * One server of the sandbox's benchmark, in a process of its own. The parent says which by `BENCH_SERVER`, learns the
 * port from the first message, and asks for the CPU time used so far with any message.
 */
import type { AddressInfo } from 'node:net';
import { createSandboxApi } from '../../packages/sandbox/src/sandbox.ts';
import { seedDatabase } from '../../packages/sandbox/src/seed/index.ts';
import { demo } from '../../packages/sandbox/src/seed/demo.ts';
import { issueAccessToken } from '../../packages/sandbox/src/testing/test-client.ts';
import { json } from '../../packages/sandbox/src/kernel/column-types.ts';
import { readScopes } from '../../packages/sandbox/src/services/platform/public.ts';
import Fastify from 'fastify';
import type { Ready } from './measuring.ts';

const kind = process.env['BENCH_SERVER'];
const CLIENT = 'cli_bench0000a000000000000000';

async function startSandbox(databaseUrl: string | undefined): Promise<Ready> {
  const api = await createSandboxApi({
    profile: 'xs',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const { runtime, app, documents } = api;
  await seedDatabase(runtime, 'xs');
  const scopes = readScopes(documents).map(({ name }) => name);
  const now = runtime.clock.date();
  await runtime.database.kysely
    .insertInto('platform.client')
    .values({
      id: CLIENT,
      organisation: 'bench',
      name: 'Bench',
      status: 'active',
      scopes,
      origins: [],
      return_urls: [],
      jwks: json({ keys: [] }),
      role: 'ministry',
      reach: json({ nationwide: true }),
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const jkt = process.env['BENCH_JKT'] ?? '';
  const tokenFor = (granted: readonly string[]) =>
    issueAccessToken(runtime.keys, runtime.config, { clientId: CLIENT, scopes: granted, jkt });
  const tokens: Record<string, string> = {};
  for (const { service } of documents) {
    tokens[service] = await tokenFor(scopes.filter((name) => name.startsWith(`${service}.`)));
  }
  return {
    port: (app.server.address() as AddressInfo).port,
    learner: demo.learners.hoa,
    token: await tokenFor(['registry.learners.read']),
    tokens,
  };
}

interface RawLearner {
  id: string;
  name: string;
}

const PAGE = 50;

/** What a framework costs without documents, database and tokens: one, a page, and a new one. */
async function startRaw(): Promise<Ready> {
  const app = Fastify();
  const learners = new Map<string, RawLearner>();
  const add = (name: string): RawLearner => {
    const learner = { id: `lrn_${learners.size + 1}`, name };
    learners.set(learner.id, learner);
    return learner;
  };
  for (let index = 0; index < PAGE; index += 1) add('Nguyễn Thị Hoà');
  app.get('/learners', async () => ({
    data: Array.from({ length: PAGE }, (_, at) => learners.get(`lrn_${at + 1}`)),
  }));
  app.get<{ Params: { id: string } }>('/learners/:id', async ({ params }) =>
    learners.get(params.id),
  );
  app.post<{ Body: { name: string } }>('/learners', async ({ body }, reply) =>
    reply.code(201).send(add(body.name)),
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { port: (app.server.address() as AddressInfo).port };
}

const ready =
  kind === 'raw'
    ? await startRaw()
    : await startSandbox(kind === 'pglite' ? undefined : process.env['BENCH_DATABASE']);
process.send?.(ready);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system });
});
process.on('disconnect', () => process.exit(0));
