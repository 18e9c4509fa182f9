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
import Fastify from 'fastify';

const kind = process.env['BENCH_SERVER'];
const CLIENT = 'cli_bench0000a000000000000000';

async function startSandbox(databaseUrl: string | undefined): Promise<object> {
  const api = await createSandboxApi({
    profile: 'xs',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const { runtime, app } = api;
  await seedDatabase(runtime, 'xs');
  const scopes = ['registry.learners.read'];
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
  return {
    port: (app.server.address() as AddressInfo).port,
    learner: demo.learners.hoa,
    token: await issueAccessToken(runtime.keys, runtime.config, { clientId: CLIENT, scopes, jkt }),
  };
}

/** What a framework costs without documents, database and tokens. */
async function startRaw(): Promise<object> {
  const app = Fastify();
  const learners = new Map([['lrn_1', { id: 'lrn_1', name: 'Nguyễn Thị Hoà' }]]);
  app.get<{ Params: { id: string } }>('/learners/:id', async ({ params }) =>
    learners.get(params.id),
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
