import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SandboxOrigins } from '../../../sandbox/src/kernel/origins.ts';
import { freeBasePort } from '../../../sandbox/src/ports.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const START = fileURLToPath(new URL('../../bootstrap/start.mjs', import.meta.url));
const READY_WITHIN_MS = 180_000;

export interface System {
  origins: SandboxOrigins;
  port: number;
  /** Milliseconds from the command to the line that says it is ready. */
  readyAfter: number;
  /** Everything that was written to standard output, line by line. */
  stdout: readonly string[];
  /** Everything that was written to standard error. */
  stderr: () => string;
  /** Sends SIGTERM; gives back exit code and how many milliseconds the stop took. */
  stop(): Promise<{ code: number | null; took: number }>;
}

/** `npm start -- --json` on ports of its own and a state folder of its own. Rejects with what it said when it ends early. */
export async function startSystem(
  state: string,
  {
    port = 0,
    args = [],
    profile = 'xs',
  }: { port?: number; args?: readonly string[]; profile?: 'xs' | 'default' } = {},
): Promise<System> {
  const first = port === 0 ? await freeBasePort() : port;
  const begin = performance.now();
  const child = spawnStart(['--json', ...args], {
    KHUEVAN_PORT: String(first),
    KHUEVAN_STATE: state,
    ...(profile === 'default' && { KHUEVAN_PROFILE: undefined }),
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const stdout: string[] = [];
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const origins = await new Promise<SandboxOrigins>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGTERM');
      reject(new Error(`not ready after ${READY_WITHIN_MS} ms\n${stderr}`));
    }, READY_WITHIN_MS);
    lines.on('line', (line) => {
      stdout.push(line);
      clearTimeout(late);
      try {
        resolve(JSON.parse(line) as SandboxOrigins);
      } catch (error) {
        reject(error as Error);
      }
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`ended with ${code}\n${stderr}`));
    });
  });
  return {
    origins,
    port: first,
    readyAfter: performance.now() - begin,
    stdout,
    stderr: () => stderr,
    stop: async () => {
      const from = performance.now();
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      return { code: child.exitCode, took: performance.now() - from };
    },
  };
}

/** Runs the start command to its end: for the ways in which it refuses. */
export async function runStart(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawnStart(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

function spawnStart(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [START, ...args], {
    cwd: ROOT,
    // Whoever runs the tests has installed; a second `npm ci` under their feet would break them.
    env: {
      ...process.env,
      KHUEVAN_PROFILE: 'xs',
      KHUEVAN_SKIP_INSTALL: '1',
      KHUEVAN_LOG: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
