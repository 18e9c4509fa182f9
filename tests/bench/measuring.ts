/** Servers in processes of their own, requests to them by sixteen clients at once, and the line that a figure is. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

export const CONCURRENCY = 16;
/** The origin that the API believes to have: proofs name it. */
export const API = 'http://localhost:4401';

export type Headers = Record<string, string>;

/** What a server of the benchmark says when it listens. */
export interface Ready {
  readonly port: number;
  /** A learner of the demonstration. */
  readonly learner?: string;
  /** May read learners. */
  readonly token?: string;
  /** One a service, with every scope of it. */
  readonly tokens?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly ready: Ready;
  /** CPU that the server has used, in microseconds. */
  cpu(): Promise<number>;
  stop(): void;
}

export interface Prepared {
  readonly headers: Headers;
  /** JSON. */
  readonly body?: string;
}

/** A request that is sent many times. */
export interface Call {
  readonly name: string;
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The status of a good answer. */
  readonly status: number;
  /** Made before the clock starts: signing is the client's work, not the server's. */
  prepare(): Promise<Prepared>;
}

export interface Round {
  readonly requestsPerSecond: number;
  /** Microseconds. */
  readonly cpuPerRequest: number;
}

const cpuOf = (child: ChildProcess) => async () => {
  const answer = new Promise<{ cpuMicroseconds: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { cpuMicroseconds: number })),
  );
  child.send('cpu');
  return (await answer).cpuMicroseconds;
};

/** Starts `sandbox-server.ts` as `kind`. */
export async function forkServer(kind: string, environment: Headers = {}): Promise<Server> {
  const child = fork(fileURLToPath(new URL('sandbox-server.ts', import.meta.url)), {
    env: { ...process.env, BENCH_SERVER: kind, ...environment },
    execArgv: ['--conditions=@khuevan/source'],
  });
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`the ${kind} server ended with ${code}`)));
  });
  return { ready, cpu: cpuOf(child), stop: () => void child.kill() };
}

/** @throws when the answer has another status than a good one, with what it says */
export function send(call: Call, { headers, body }: Prepared, agent: Agent): Promise<void> {
  const { port, method, path, name } = call;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers, agent },
      (response) => {
        const isGood = response.statusCode === call.status;
        let said = '';
        response.on('error', reject);
        if (isGood) response.resume();
        else response.on('data', (piece: Buffer) => (said += piece.toString()));
        response.on('end', () => {
          if (isGood) resolve();
          else reject(new Error(`${name} answers ${response.statusCode}: ${said}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends the call so often by sixteen clients, each the next one as soon as it has an answer. */
export async function measure(
  call: Call,
  count: number,
  cpu: () => Promise<number>,
): Promise<Round> {
  const waiting: Prepared[] = [];
  for (let index = 0; index < count; index += 1) waiting.push(await call.prepare());
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const cpuBefore = await cpu();
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        await send(call, next, agent);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const used = (await cpu()) - cpuBefore;
  agent.destroy();
  return { requestsPerSecond: count / seconds, cpuPerRequest: used / count };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Prints a figure: the median of the rounds, and of the rounds' own ratios to the peer. */
export function report(
  name: string,
  unit: string,
  peer: string,
  values: readonly number[],
  peers: readonly number[],
): void {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  const ratios = values.map((value, at) => value / (peers[at] ?? 0));
  const value = round(median(values), 1);
  console.log(JSON.stringify({ name, value, unit, peer, ratio: round(median(ratios), 3) }));
}
