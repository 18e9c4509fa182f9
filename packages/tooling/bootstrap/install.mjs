/** Brings node_modules into line with package-lock.json. Plain JavaScript: Node 20 runs it before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Browsers are looked for (or installed) by `npm test` itself; no package may fetch its own on the way. */
const QUIET_ENVIRONMENT = {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** Path of the pinned Node that runs everything after the bootstrap. */
export const pinnedNode = () =>
  join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The first difference between the lock and what is installed, or null when they agree. Read from npm's own
 * hidden lock (node_modules/.package-lock.json), so an `npm ci` made by hand counts too.
 * @param {string} root
 * @returns {string | null}
 */
export function staleReason(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present || !wanted) return 'node_modules';
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue;
    const installed = present[path];
    if (entry.link) {
      if (!existsSync(join(root, path))) return path;
      continue;
    }
    // Optional packages are for other platforms more often than for this one.
    if (!installed) {
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return path;
    }
    if (installed.version !== entry.version || installed.integrity !== entry.integrity) return path;
  }
  return existsSync(join(root, 'node_modules', 'node', 'bin')) ? null : 'node_modules/node';
}

/** @param {string} path @returns {Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> | null} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Installs what is missing; says so in one line on stderr. Throws with npm's own words when npm fails.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  if (process.env['KHUEVAN_SKIP_INSTALL'] === '1') return;
  if (staleReason(ROOT) === null) return;
  process.stderr.write(
    'Đang cài các gói cần thiết, lần đầu mất khoảng một phút… / Installing packages, about a minute the first time…\n',
  );
  const { code, output } = await run(...npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']));
  if (code !== 0)
    throw new Error(
      `npm ci dừng với mã ${code} / npm ci failed with code ${code}:\n${output.trim()}`,
    );
}

/**
 * npm, by the file that is running us when npm started us (no shell, the same npm), else from PATH.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const npmFile = process.env['npm_execpath'];
  return npmFile && /npm-cli\.c?js$/.test(npmFile)
    ? [process.execPath, [npmFile, ...args]]
    : ['npm', args];
}

/**
 * Runs a command quietly and gives back what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET_ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      reject(
        new Error(
          'code' in error && error.code === 'ENOENT'
            ? `Thiếu lệnh "${command}" / the command "${command}" is missing: hãy cài rồi chạy lại / install it and run again.`
            : error.message,
        ),
      ),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
