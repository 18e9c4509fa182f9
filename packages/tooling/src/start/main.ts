/** What `npm start` runs on the pinned Node: everything of the demo in one process, in the order it is needed. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment, type Environment } from '../../../sandbox/src/environment.mjs';
import { originsFor, portOf } from '../../../sandbox/src/kernel/origins.ts';
import { busyPort } from '../../../sandbox/src/ports.ts';
import { parseOptions, PROFILES } from '../../bootstrap/options.mjs';
import { announcement } from './announce.ts';
import { ensureElementsBuilt } from './elements-build.ts';
import { startServers, type Running } from './servers.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FORCE_EXIT_AFTER_MS = 2500;

const begin = performance.now();
const say = (line: string): void => void process.stderr.write(`${line}\n`);

class StartError extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

function settings(): { json: boolean; reset: boolean } & Environment<'xs' | 'dev'> {
  const options = parseOptions(process.argv.slice(2));
  if ('error' in options) throw new StartError(options.error, 2);
  const environment = readEnvironment(process.env, PROFILES);
  if ('error' in environment) throw new StartError(environment.error, 2);
  return { ...options, ...environment };
}

/** A line of the sandbox's log that tells of a fault of its own; requests are shown with KHUEVAN_LOG=1 only. */
function onlyFaults(line: string): void {
  if (line.includes('"level":"error"')) say(line);
}

let running: Running | null = null;
let stopping: Promise<void> | null = null;

/** Stops what was started; leaves by force when something hangs. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    setTimeout(() => process.exit(code), FORCE_EXIT_AFTER_MS).unref();
    await running?.stop();
    process.exit(code);
  })();
  return stopping;
}

/** The embedded database has one writer. */
const inUse = (error: Error): string =>
  `Dữ liệu đang được một sandbox khác dùng; hãy dừng nó hoặc đặt KHUEVAN_STATE / another sandbox uses this data; stop it or set KHUEVAN_STATE: ${error.message}`;

async function start(): Promise<void> {
  const { json, reset, basePort, profile, directory, databaseUrl } = settings();
  const addresses = originsFor(basePort);
  const busy = await busyPort(Object.values(addresses).map(portOf));
  if (busy !== null) {
    throw new StartError(
      `Cổng ${busy} đang bận: hãy dừng chương trình đang dùng nó, hoặc chọn cổng khác / port ${busy} is in use: stop what uses it, or choose others: KHUEVAN_PORT=${basePort + 10} npm start`,
      1,
    );
  }
  const state = resolve(ROOT, directory);
  if (reset) await rm(join(state, 'vendor'), { recursive: true, force: true });
  await ensureElementsBuilt(ROOT, say);
  running = await startServers({
    addresses,
    state,
    profile,
    reset,
    databaseUrl,
    log: process.env['KHUEVAN_LOG'] === '1' ? say : onlyFaults,
  });
  if (json) process.stdout.write(`${JSON.stringify(addresses)}\n`);
  else process.stdout.write(announcement(addresses, (performance.now() - begin) / 1000));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop(0));
// The bootstrap holds the other end: when it is gone, nobody is left to stop us.
process.on('disconnect', () => void stop(0));

try {
  await start();
} catch (error) {
  if (error instanceof Error && error.name === 'InUseError') say(inUse(error));
  else say(error instanceof Error ? error.message : String(error));
  await stop(error instanceof StartError ? error.code : 1);
}
