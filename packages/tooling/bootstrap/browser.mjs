/** Finds a Chromium for the tests, or installs one: PATH, then Debian's package as root, then Playwright's own. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { npm, ROOT, run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @param {readonly string[]} names @returns {string | null} first of the commands that PATH has */
export function onPath(names) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/** apt-get installs only on Debian and its kin, and only for root. @returns {boolean} */
export function canAptInstall() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== null
  );
}

let updated = false;

/**
 * @param {string[]} packages
 * @returns {Promise<string | null>} what apt-get said when it failed
 */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) {
    const update = await run('apt-get', ['update', '-q'], env);
    if (update.code !== 0) return update.output;
    updated = true;
  }
  const install = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    env,
  );
  return install.code === 0 ? null : install.output;
}

/** @returns {string | null} */
function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH="${named}" không có / does not exist.`);
    return named;
  }
  if (existsSync(MAC)) return MAC;
  const path = onPath(NAMES);
  if (path && isSnapStub(path)) return null;
  return path;
}

/** Ubuntu's `chromium-browser` is a script that asks for snap; it starts nothing in a container. @param {string} path */
function isSnapStub(path) {
  const head = readFileSync(path).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('snap install');
}

/** @returns {Promise<string>} path of an executable Chromium */
export async function ensureChromium() {
  const found = findChromium() ?? playwrightChromium();
  if (found) return found;
  process.stderr.write('Không thấy Chromium, đang cài… / No Chromium found, installing one…\n');
  let said = '';
  if (canAptInstall()) {
    said = (await aptInstall(['chromium'])) ?? '';
    const installed = findChromium();
    if (installed) return installed;
  }
  const { output } = await run(...npm(['exec', '--', 'playwright', 'install', 'chromium']), {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '',
  });
  const own = playwrightChromium();
  if (own) return own;
  throw new Error(
    `Không cài được Chromium; hãy đặt CHROMIUM_PATH / Chromium could not be installed; set CHROMIUM_PATH.\n${said}${output}`,
  );
}

/** @returns {string | null} the browser that Playwright installed for itself earlier */
function playwrightChromium() {
  const { chromium } = createRequire(join(ROOT, 'package.json'))('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}
