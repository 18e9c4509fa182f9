/** The sandbox as a program: `node --conditions=@khuevan/source src/main.ts [--reset]`. */
import { readEnvironment } from './environment.mjs';
import { startSandbox } from './start.ts';
import type { RunningSandbox } from './start.ts';

const PROFILES = ['xs', 'dev', 'none'] as const;

class UsageError extends Error {}

function settings() {
  const environment = readEnvironment(process.env, PROFILES);
  if ('error' in environment) throw new UsageError(environment.error);
  const unknown = process.argv.slice(2).find((argument) => argument !== '--reset');
  if (unknown !== undefined) throw new UsageError(`unknown option ${unknown}; there is --reset`);
  return { ...environment, reset: process.argv.includes('--reset') };
}

let running: RunningSandbox | null = null;

async function stop(): Promise<void> {
  await running?.close();
  process.exit(0);
}

try {
  running = await startSandbox({
    ...settings(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  process.stdout.write(`${JSON.stringify(running.origins)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
}
