/**
 * A page, one by id and a new one of every service, on both databases, beside the same of Fastify without anything
 * (no document, token, proof, database). The three servers are measured one right after the other, in random order;
 * a ratio is the median of the rounds' own.
 */
import { findPostgres, startPostgres } from '../../packages/sandbox/src/testing/postgres.ts';
import { forkServer, measure, report } from './measuring.ts';
import type { Call, Server } from './measuring.ts';
import { servicePlans } from './service-plans.ts';
import type { ServicePlan } from './service-plans.ts';
import { startSandbox } from './service-setup.ts';
import type { Sandbox } from './service-setup.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
/** On a busy machine no round begins after this: the suite is to end within three minutes. */
const secondsForRounds = 45;
const requestsPerRound = 64;
/** More, or they are over before they can be measured. */
const rawRequestsPerRound = 640;
const peer = 'fastify';

const operations = ['list', 'get', 'create'] as const;
type Operation = (typeof operations)[number];
type Calls = Partial<Record<Operation, Call>>;

function rawCalls({ ready }: Server): Record<Operation, Call> {
  const call = { port: ready.port, status: 200, prepare: async () => ({ headers: {} }) };
  const body = JSON.stringify({ name: 'Nguyễn Thị Thử' });
  return {
    list: { ...call, name: 'raw list', method: 'GET', path: '/learners' },
    get: { ...call, name: 'raw get', method: 'GET', path: '/learners/lrn_1' },
    create: {
      ...call,
      name: 'raw create',
      method: 'POST',
      path: '/learners',
      status: 201,
      prepare: async () => ({ headers: { 'content-type': 'application/json' }, body }),
    },
  };
}

/** The service's calls, warmed up. Something is created first, so that a caller's own list is not an empty one. */
async function callsOf(sandbox: Sandbox, plan: ServicePlan): Promise<Calls> {
  const { server, kind, prepare } = sandbox;
  const setup = sandbox.setup();
  const calls: Calls = {};
  const add = async (operation: Operation, path: string, body?: () => Promise<object>) => {
    const method = body === undefined ? 'GET' : 'POST';
    const call: Call = {
      name: `${kind}: ${method} ${path}`,
      port: server.ready.port,
      method,
      path,
      status: body === undefined ? 200 : 201,
      prepare: async () => prepare(method, path, await body?.()),
    };
    await measure(call, requestsPerRound, server.cpu);
    calls[operation] = call;
  };
  const collection = `/${plan.service}/v1/${plan.collection}`;
  const creation = await plan.creation?.(setup);
  if (creation !== undefined) await add('create', creation.path ?? collection, creation.body);
  const [one] = await setup.list(collection);
  await add('list', collection);
  await add('get', `${collection}/${String(one?.[plan.key ?? 'id'])}`);
  return calls;
}

/** One operation of one service, by each server that has it. */
interface Trial {
  readonly service: string;
  readonly operation: Operation;
  readonly targets: readonly { kind: string; call: Call; server: Server; count: number }[];
  /** Requests a second of the rounds. */
  readonly speeds: Record<string, number[]>;
}

const shuffled = <Member>(members: readonly Member[]) =>
  members.toSorted(() => Math.random() - 0.5);

const binaries = findPostgres();
const postgres = binaries === null ? null : await startPostgres(binaries);
await postgres?.ready;
const [raw, ...sandboxes] = await Promise.all([
  forkServer('raw'),
  startSandbox('pglite', {}),
  ...(postgres === null ? [] : [startSandbox('postgresql', { BENCH_DATABASE: postgres.url })]),
]);
try {
  const ofRaw = rawCalls(raw);
  for (const call of Object.values(ofRaw)) await measure(call, rawRequestsPerRound, raw.cpu);
  const trials: Trial[] = [];
  for (const plan of servicePlans) {
    const ofEach = [];
    for (const sandbox of sandboxes)
      ofEach.push({ ...sandbox, calls: await callsOf(sandbox, plan) });
    for (const operation of operations) {
      const targets = ofEach.flatMap(({ kind, server, calls: { [operation]: call } }) =>
        call === undefined ? [] : [{ kind, call, server, count: requestsPerRound }],
      );
      const beside = { call: ofRaw[operation], server: raw, count: rawRequestsPerRound };
      trials.push({
        service: plan.service,
        operation,
        targets: targets.length === 0 ? [] : [{ ...beside, kind: peer }, ...targets],
        speeds: {},
      });
    }
  }
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0 && performance.now() - begin > secondsForRounds * 1000) break;
    for (const { targets, speeds } of shuffled(trials)) {
      for (const { kind, call, server, count } of shuffled(targets)) {
        const { requestsPerSecond } = await measure(call, count, server.cpu);
        (speeds[kind] ??= []).push(requestsPerSecond);
      }
    }
  }
  for (const { service, operation, speeds } of trials) {
    const name = `sandbox-${operation}-${service}`;
    const { [peer]: ofPeer, ...own } = speeds;
    for (const [kind, values] of Object.entries(own).toSorted())
      report(`${name}-${kind}`, 'requests/s', peer, values, ofPeer ?? []);
    // Said, so that nobody looks for the figure.
    if (ofPeer === undefined)
      console.log(
        JSON.stringify({ name, value: null, unit: 'no such operation', peer, ratio: null }),
      );
  }
} finally {
  for (const { stop } of [raw, ...sandboxes.map(({ server }) => server)]) stop();
  await postgres?.stop();
}
