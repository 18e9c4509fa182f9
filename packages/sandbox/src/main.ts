/** The sandbox as a program: `node --conditions=@khuevan/source src/main.ts [--reset]`. */
import type { SeedProfile } from './kernel/config.ts';
import { startSandbox } from './start.ts';
import type { RunningSandbox } from './start.ts';

const PROFILES: ReadonlySet<string> = new Set(['xs', 'dev', 'none']);

class UsageError extends Error {}

function readEnvironment() {
  const port = Number(process.env['KHUEVAN_PORT'] ?? 4400);
  if (!Number.isInteger(port) || port < 1 || port > 65_530) {
    throw new UsageError(`KHUEVAN_PORT=${process.env['KHUEVAN_PORT']} is no port`);
  }
  const profile = process.env['KHUEVAN_PROFILE'] ?? 'dev';
  if (!PROFILES.has(profile)) {
    throw new UsageError(`KHUEVAN_PROFILE=${profile}: there are xs, dev and none`);
  }
  const unknown = process.argv.slice(2).find((argument) => argument !== '--reset');
  if (unknown !== undefined) throw new UsageError(`unknown option ${unknown}; there is --reset`);
  const databaseUrl = process.env['DATABASE_URL'];
  return {
    basePort: port,
    directory: process.env['KHUEVAN_STATE'] ?? '.khuevan/state',
    profile: profile as SeedProfile,
    reset: process.argv.includes('--reset'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  };
}

let running: RunningSandbox | null = null;

async function stop(): Promise<void> {
  await running?.close();
  process.exit(0);
}

try {
  running = await startSandbox({
    ...readEnvironment(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  process.stdout.write(`${JSON.stringify(running.origins)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
}
