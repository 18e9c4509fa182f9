/**
 * Client CPU per call of the SDK and of its peers, one GET of a small resource over loopback HTTP.
 * The server runs in a child process; rounds are interleaved and their order rotates, so that a noisy machine hits all
 * alike. Each client's figure is its median round.
 */
import { fork } from 'node:child_process';
import { createClient, operation } from '@khuevan/sdk';
import axios from 'axios';
import ky from 'ky';
import createFetchClient from 'openapi-fetch';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 80);
const callsPerRound = 60;

interface Learner {
  id: string;
  name: string;
}
interface GetLearner {
  parameters: { path: { learnerId: string } };
  responses: { 200: { content: { 'application/json': Learner } } };
}
interface Paths {
  '/registry/v1/learners/{learnerId}': { get: GetLearner };
}

const startServer = async (): Promise<{ origin: string; stop: () => void }> => {
  const child = fork(new URL('sdk-server.ts', import.meta.url));
  const port = await new Promise<unknown>((resolve) => child.once('message', resolve));
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
};

type Clients = Record<string, (id: string) => Promise<unknown>>;

const clients = (origin: string): Clients => {
  const getLearner = operation<GetLearner>()({
    id: 'getLearner',
    service: 'registry',
    method: 'GET',
    path: '/registry/v1/learners/{learnerId}',
  });
  const client = createClient({ baseUrl: origin });
  const openapi = createFetchClient<Paths>({ baseUrl: origin });
  const url = (id: string): string => `${origin}/registry/v1/learners/${encodeURIComponent(id)}`;
  return {
    sdk: (learnerId) => getLearner(client, { learnerId }),
    ky: (id) => ky(url(id)).json(),
    fetch: async (id) => (await fetch(url(id))).json(),
    'openapi-fetch': async (learnerId) =>
      (await openapi.GET('/registry/v1/learners/{learnerId}', { params: { path: { learnerId } } })).data,
    axios: async (id) => (await axios.get(url(id))).data,
  };
};

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Microseconds of this process's CPU time that a round takes per call. */
const measureRound = async (call: (id: string) => Promise<unknown>, calls: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    await call(`lrn_${index}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
};

/** Median CPU microseconds a call, by client name. */
export const measureCpu = async (): Promise<Record<string, number>> => {
  const { origin, stop } = await startServer();
  const entries = Object.entries(clients(origin));
  const samples = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (const [, call] of entries) {
    await measureRound(call, 300);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const [name, call] = entries[(round + turn) % entries.length] as [string, (id: string) => Promise<unknown>];
      samples.get(name)?.push(await measureRound(call, callsPerRound));
    }
  }
  stop();
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]));
};
