/**
 * GET by id, against Prism's mock of the same document and against Fastify without anything:
 * one learner (document, token, DPoP proof, database; Prism checks none of the last three) and one administrative unit
 * (public, held in memory). Rounds are interleaved in random order; a ratio is the median of the rounds' own.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../packages/sandbox/src/ports.ts';
import { findPostgres, startPostgres } from '../../packages/sandbox/src/testing/postgres.ts';
import { ProofKey } from '../../packages/sandbox/src/testing/test-client.ts';
import { API, forkServer, measure, report, send } from './measuring.ts';
import type { Call, Headers, Round } from './measuring.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const requestsPerRound = 600;

interface Target extends Call {
  /** What it is compared with; a peer itself has none. */
  readonly peers: readonly string[];
  /** CPU that the server has used, in microseconds. */
  cpu(): Promise<number>;
  stop(): void;
}

const GET = { method: 'GET', status: 200 } as const;

function clockTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

async function sandboxTargets(kind: string, environment: Headers): Promise<Target[]> {
  const key = await ProofKey.create();
  const server = await forkServer(kind, { ...environment, BENCH_JKT: key.jkt });
  const { port, learner = '', token = '' } = server.ready;
  const path = `/registry/v1/learners/${learner}`;
  const shared = { ...GET, port, cpu: server.cpu, stop: server.stop };
  const one: Target = {
    ...shared,
    name: `learner-${kind}`,
    peers: ['prism-registry', 'fastify'],
    path,
    prepare: async () => ({
      headers: {
        authorization: `DPoP ${token}`,
        dpop: await key.prove({ method: 'GET', url: `${API}${path}`, accessToken: token }),
      },
    }),
  };
  const unit: Target = {
    ...shared,
    name: 'administrative-unit',
    peers: ['prism-reference', 'fastify'],
    path: '/reference/v1/administrative-units/01',
    prepare: async () => ({ headers: {} }),
  };
  return kind === 'pglite' ? [one, unit] : [one];
}

async function rawTarget(): Promise<Target> {
  const { ready, cpu, stop } = await forkServer('raw');
  return {
    ...GET,
    name: 'fastify',
    peers: [],
    port: ready.port,
    path: '/learners/lrn_1',
    prepare: async () => ({ headers: {} }),
    cpu,
    stop,
  };
}

async function prismTarget(service: string, path: string): Promise<Target> {
  const port = await freePort();
  const document = fileURLToPath(
    new URL(`../../packages/sandbox/openapi/${service}.json`, import.meta.url),
  );
  const program = fileURLToPath(
    new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url),
  );
  const child = spawn(
    process.execPath,
    [program, 'mock', '--multiprocess=false', '-v=fatal', '-h=127.0.0.1', `-p=${port}`, document],
    { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } },
  );
  const pid = child.pid ?? 0;
  return {
    ...GET,
    name: `prism-${service}`,
    peers: [],
    port,
    path,
    prepare: async () => ({ headers: { authorization: 'Bearer x' } }),
    cpu: async () => clockTicks(pid) * 10_000,
    stop: () => child.kill(),
  };
}

async function waitUntilUp(target: Target): Promise<void> {
  const agent = new Agent();
  for (let attempt = 0; ; attempt += 1) {
    try {
      await send(target, await target.prepare(), agent);
      return;
    } catch (error) {
      if (attempt > 100) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const binaries = findPostgres();
const postgres = binaries === null ? null : await startPostgres(binaries);
await postgres?.ready;
const targets = [
  await rawTarget(),
  await prismTarget('registry', '/learners/lrn_01kaz8m2q4x7v9c1d3f5g7h9jk'),
  await prismTarget('reference', '/administrative-units/01'),
  ...(await sandboxTargets('pglite', {})),
  ...(postgres === null
    ? []
    : await sandboxTargets('postgresql', { BENCH_DATABASE: postgres.url })),
];
try {
  for (const target of targets) {
    await waitUntilUp(target);
    await measure(target, requestsPerRound, target.cpu);
  }
  const results = new Map(targets.map(({ name }) => [name, [] as Round[]]));
  for (let index = 0; index < rounds; index += 1) {
    for (const target of targets.toSorted(() => Math.random() - 0.5)) {
      results.get(target.name)?.push(await measure(target, requestsPerRound, target.cpu));
    }
  }
  for (const { name, peers } of targets) {
    const of = (who: string, what: keyof Round) => (results.get(who) ?? []).map((one) => one[what]);
    for (const peer of peers) {
      for (const [suffix, unit, what] of [
        ['', 'requests/s', 'requestsPerSecond'],
        ['-cpu', 'µs/request', 'cpuPerRequest'],
      ] as const)
        report(`sandbox-get-${name}${suffix}`, unit, peer, of(name, what), of(peer, what));
    }
  }
} finally {
  for (const target of targets) target.stop();
  await postgres?.stop();
}
