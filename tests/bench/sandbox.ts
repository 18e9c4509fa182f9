/**
 * GET by id, against Prism's mock of the same document and against Fastify without anything:
 * one learner (document, token, DPoP proof, database; Prism checks none of the last three) and one administrative unit
 * (public, held in memory). Rounds are interleaved in random order; a ratio is the median of the rounds' own.
 */
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../packages/sandbox/src/ports.ts';
import { findPostgres, startPostgres } from '../../packages/sandbox/src/testing/postgres.ts';
import { ProofKey } from '../../packages/sandbox/src/testing/test-client.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const requestsPerRound = 600;
const concurrency = 16;
const API = 'http://localhost:4401';

type Headers = Record<string, string>;

interface Target {
  name: string;
  /** What it is compared with; a peer itself has none. */
  peers: readonly string[];
  port: number;
  path: string;
  /** Made before the clock starts: signing is the client's work, not the server's. */
  headers(): Promise<Headers>;
  /** CPU that the server has used, in microseconds. */
  cpu(): Promise<number>;
  stop(): void;
}

function clockTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

async function forkServer(
  kind: string,
  environment: Headers,
): Promise<{ child: ChildProcess; ready: Record<string, string>; port: number }> {
  const child = fork(fileURLToPath(new URL('sandbox-server.ts', import.meta.url)), {
    env: { ...process.env, BENCH_SERVER: kind, ...environment },
    execArgv: ['--conditions=@khuevan/source'],
  });
  const ready = await new Promise<Record<string, string>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Record<string, string>));
    child.once('exit', (code) => reject(new Error(`the ${kind} server ended with ${code}`)));
  });
  return { child, ready, port: Number(ready['port']) };
}

const cpuOf = (child: ChildProcess) => async () => {
  const answer = new Promise<{ cpuMicroseconds: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { cpuMicroseconds: number })),
  );
  child.send('cpu');
  return (await answer).cpuMicroseconds;
};

async function sandboxTargets(kind: string, environment: Headers): Promise<Target[]> {
  const key = await ProofKey.create();
  const { child, ready, port } = await forkServer(kind, { ...environment, BENCH_JKT: key.jkt });
  const path = `/registry/v1/learners/${ready['learner']}`;
  const token = ready['token'] ?? '';
  const shared = { port, cpu: cpuOf(child), stop: () => void child.kill() };
  const learner: Target = {
    ...shared,
    name: `learner-${kind}`,
    peers: ['prism-registry', 'fastify'],
    path,
    headers: async () => ({
      authorization: `DPoP ${token}`,
      dpop: await key.prove({ method: 'GET', url: `${API}${path}`, accessToken: token }),
    }),
  };
  const unit: Target = {
    ...shared,
    name: 'administrative-unit',
    peers: ['prism-reference', 'fastify'],
    path: '/reference/v1/administrative-units/01',
    headers: async () => ({}),
  };
  return kind === 'pglite' ? [learner, unit] : [learner];
}

async function rawTarget(): Promise<Target> {
  const { child, port } = await forkServer('raw', {});
  return {
    name: 'fastify',
    peers: [],
    port,
    path: '/learners/lrn_1',
    headers: async () => ({}),
    cpu: cpuOf(child),
    stop: () => child.kill(),
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
    name: `prism-${service}`,
    peers: [],
    port,
    path,
    headers: async () => ({ authorization: 'Bearer x' }),
    cpu: async () => clockTicks(pid) * 10_000,
    stop: () => child.kill(),
  };
}

function send(target: Target, headers: Headers, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: target.port, path: target.path, headers, agent },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

async function waitUntilUp(target: Target): Promise<void> {
  const agent = new Agent();
  for (let attempt = 0; ; attempt += 1) {
    const status = await send(target, await target.headers(), agent).catch(() => 0);
    if (status === 200) return;
    if (attempt > 100) throw new Error(`${target.name} answers ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface Round {
  requestsPerSecond: number;
  cpuPerRequest: number;
}

async function measure(target: Target, count: number): Promise<Round> {
  const headers: Headers[] = [];
  for (let index = 0; index < count; index += 1) headers.push(await target.headers());
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const cpuBefore = await target.cpu();
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let next = headers.pop(); next !== undefined; next = headers.pop()) {
        const status = await send(target, next, agent);
        if (status !== 200) throw new Error(`${target.name} answers ${status}`);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const cpu = (await target.cpu()) - cpuBefore;
  agent.destroy();
  return { requestsPerSecond: count / seconds, cpuPerRequest: cpu / count };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function report(
  name: string,
  values: number[],
  unit: string,
  peer: string,
  ratios: number[],
): void {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  console.log(
    JSON.stringify({
      name,
      value: round(median(values), 1),
      unit,
      peer,
      ratio: round(median(ratios), 3),
    }),
  );
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
    await measure(target, requestsPerRound);
  }
  const results = new Map(targets.map(({ name }) => [name, [] as Round[]]));
  for (let index = 0; index < rounds; index += 1) {
    for (const target of targets.toSorted(() => Math.random() - 0.5)) {
      results.get(target.name)?.push(await measure(target, requestsPerRound));
    }
  }
  for (const { name, peers } of targets) {
    const own = results.get(name) ?? [];
    for (const peer of peers) {
      const other = results.get(peer) ?? [];
      report(
        `sandbox-get-${name}`,
        own.map(({ requestsPerSecond }) => requestsPerSecond),
        'requests/s',
        peer,
        own.map((round, at) => round.requestsPerSecond / (other[at]?.requestsPerSecond ?? 0)),
      );
      report(
        `sandbox-get-${name}-cpu`,
        own.map(({ cpuPerRequest }) => cpuPerRequest),
        'µs/request',
        peer,
        own.map((round, at) => round.cpuPerRequest / (other[at]?.cpuPerRequest ?? 0)),
      );
    }
  }
} finally {
  for (const target of targets) target.stop();
  await postgres?.stop();
}
