/** Runs a TypeScript entry on the pinned Node 24 and passes signals on, so that nothing outlives its parent. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pinnedNode, ROOT } from './install.mjs';

/** Later than the child's own last resort, sooner than the three seconds that are promised. */
const KILL_AFTER_MS = 2800;
const PARENT_CHECK_MS = 500;

/**
 * @param {string} entry path from the project's root
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} the exit code
 */
export function runPinned(entry, args, env = {}) {
  const node = pinnedNode();
  if (!existsSync(node))
    throw new Error(`Thiếu ${node}; hãy chạy npm ci / is missing: run npm ci.`);
  return new Promise((resolve, reject) => {
    const child = spawn(
      node,
      [
        '--conditions=@khuevan/source',
        '--disable-warning=ExperimentalWarning',
        join(ROOT, entry),
        ...args,
      ],
      {
        cwd: ROOT,
        // Tools that this entry starts by name find the pinned Node first.
        env: {
          ...process.env,
          ...env,
          PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        },
        // The channel closes when this process dies in whatever way: the child sees it and stops.
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      },
    );
    let stopping = false;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      if (stopping) return;
      stopping = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => stop(signal));
    // npm, or the shell between npm and us, may die without passing anything on.
    const ancestors = [process.ppid, parentOf(process.ppid)];
    const watch = setInterval(() => {
      if (process.ppid !== ancestors[0] || parentOf(process.ppid) !== ancestors[1]) stop('SIGTERM');
    }, PARENT_CHECK_MS);
    watch.unref();
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal === 'SIGKILL' ? 137 : 1));
    });
  });
}

/**
 * Who started a process; null where the system does not say (it does on Linux) or the process is gone.
 * @param {number} pid
 * @returns {string | null}
 */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // pid (command) state parent …; the command may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? null;
  } catch {
    return null;
  }
}

/**
 * Node 20 is what the bootstrap itself needs.
 * @param {string} [version]
 * @returns {string | null}
 */
export function nodeTooOld(version = process.versions.node) {
  const major = Number(version.split('.')[0]);
  return major >= 20
    ? null
    : `Cần Node 20 trở lên, máy này có ${version} / Node 20 or newer is needed, this is ${version}.`;
}

/**
 * One clear line, then out.
 * @param {unknown} error
 * @param {number} [code]
 * @returns {never}
 */
export function fail(error, code = 1) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(code);
}
