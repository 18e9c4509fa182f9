/**
 * Client CPU per call of the SDK and of its peers, one GET of a small resource over loopback HTTP.
 * The server runs in a child process; rounds are interleaved in random order, so that a noisy machine, and the garbage
 * that the client before has left, hit all alike. A ratio is the median of the rounds' own ratios.
 */
import { fork } from 'node:child_process';
import { createClient, operation } from '@khuevan/sdk';
import axios from 'axios';
import ky from 'ky';
import createFetchClient from 'openapi-fetch';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 150);
const callsPerRound = 40;

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
      (await openapi.GET('/registry/v1/learners/{learnerId}', { params: { path: { learnerId } } }))
        .data,
    axios: async (id) => (await axios.get(url(id))).data,
  };
};

const shuffled = <T>(values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, key: Math.random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);

/** Microseconds of this process's CPU time that a round takes per call. */
const measureRound = async (
  call: (id: string) => Promise<unknown>,
  calls: number,
): Promise<number> => {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    await call(`lrn_${index}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
};

/** A client's CPU microseconds per call, round by round; index n of every client belongs to the same round. */
export type CpuSamples = Record<string, number[]>;

/** The middle of many measurements. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Measures every client in every round. */
export const measureCpu = async (): Promise<CpuSamples> => {
  const { origin, stop } = await startServer();
  const entries = Object.entries(clients(origin));
  const samples: CpuSamples = {};
  for (const [name, call] of entries) {
    samples[name] = [];
    await measureRound(call, 500);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of shuffled(entries)) {
      samples[name]?.push(await measureRound(call, callsPerRound));
    }
  }
  stop();
  return samples;
};
