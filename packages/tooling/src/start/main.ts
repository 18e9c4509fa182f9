/** What `npm start` runs on the pinned Node: everything of the demo in one process, in the order it is needed. */
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseOptions, parsePort } from '../../bootstrap/options.mjs';
import { addressesFrom, portOf } from './addresses.ts';
import { announcement } from './announce.ts';
import { ensureElementsBuilt } from './elements-build.ts';
import { busyPort } from './ports.ts';
import { startServers, type Running } from './servers.ts';
import { LOCK_FILE, lockState } from './state-lock.ts';

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

function settings(): { json: boolean; reset: boolean; port: number; profile: 'xs' | 'dev' } {
  const options = parseOptions(process.argv.slice(2));
  if ('error' in options) throw new StartError(options.error, 2);
  const port = parsePort(process.env['KHUEVAN_PORT']);
  if ('error' in port) throw new StartError(port.error, 2);
  const profile = process.env['KHUEVAN_PROFILE'] ?? 'dev';
  if (profile !== 'xs' && profile !== 'dev') {
    throw new StartError(`KHUEVAN_PROFILE="${profile}": chỉ có / only xs, dev.`, 2);
  }
  return { ...options, port: port.port, profile };
}

const cleanups: (() => Promise<void>)[] = [];
let stopping: Promise<void> | null = null;

/** Stops what was started, last first; leaves by force when something hangs. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    setTimeout(() => process.exit(code), FORCE_EXIT_AFTER_MS).unref();
    for (const cleanup of cleanups.reverse()) {
      await cleanup().catch((error: unknown) => say(String(error)));
    }
    process.exit(code);
  })();
  return stopping;
}

async function start(): Promise<void> {
  const { json, reset, port, profile } = settings();
  const addresses = addressesFrom(port);
  const busy = await busyPort(Object.values(addresses).map(portOf));
  if (busy !== null) {
    throw new StartError(
      `Cổng ${busy} đang bận: hãy dừng chương trình đang dùng nó, hoặc chọn cổng khác / port ${busy} is in use: stop what uses it, or choose others: KHUEVAN_PORT=${port + 10} npm start`,
      1,
    );
  }
  const state = resolve(ROOT, process.env['KHUEVAN_STATE'] ?? '.khuevan/state');
  cleanups.push(await lockState(state));
  if (reset) {
    for (const entry of await readdir(state)) {
      if (entry !== LOCK_FILE) await rm(join(state, entry), { recursive: true, force: true });
    }
  }
  await ensureElementsBuilt(ROOT, say);
  const running: Running = await startServers({ addresses, state, profile });
  cleanups.push(() => running.stop());
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
  say(error instanceof Error ? error.message : String(error));
  await stop(error instanceof StartError ? error.code : 1);
}
