/** PostgreSQL for the half of the sandbox's tests that runs on it; the other half needs only PGlite. */
import { existsSync, readdirSync } from 'node:fs';
import { aptInstall, canAptInstall, onPath } from './browser.mjs';

const DEBIAN_HOME = '/usr/lib/postgresql';
const OLDEST_VERSION = 15;

/** @returns {boolean} whether a PostgreSQL ≥ 15 server can be started here or is named by DATABASE_URL */
function hasPostgres() {
  if (process.env['DATABASE_URL'] || onPath(['postgres'])) return true;
  return (
    existsSync(DEBIAN_HOME) &&
    // The client alone makes a folder of the version too.
    readdirSync(DEBIAN_HOME).some(
      (version) =>
        Number(version) >= OLDEST_VERSION && existsSync(`${DEBIAN_HOME}/${version}/bin/postgres`),
    )
  );
}

/** Never fails: the suite that needs it skips with a line of its own. @returns {Promise<void>} */
export async function ensurePostgres() {
  if (hasPostgres()) return;
  if (canAptInstall()) {
    process.stderr.write(
      'Không thấy PostgreSQL, đang cài… / No PostgreSQL found, installing it…\n',
    );
    await aptInstall(['postgresql']);
    if (hasPostgres()) return;
  }
  process.stderr.write(
    'BỎ QUA: không có PostgreSQL ≥ 15, phần kiểm thử trên PostgreSQL không chạy / SKIPPED: no PostgreSQL ≥ 15, its half of the sandbox tests does not run.\n',
  );
}
