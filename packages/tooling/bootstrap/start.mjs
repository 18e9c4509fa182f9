/** `npm start`: options, packages, then the real thing on the pinned Node. */
import { readEnvironment } from '../../sandbox/src/environment.mjs';
import { ensureInstalled } from './install.mjs';
import { HELP, parseOptions, PROFILES } from './options.mjs';
import { fail, nodeTooOld, runPinned } from './pinned.mjs';

const tooOld = nodeTooOld();
if (tooOld) fail(tooOld);
const options = parseOptions(process.argv.slice(2));
if ('error' in options) fail(options.error, 2);
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const environment = readEnvironment(process.env, PROFILES);
if ('error' in environment) fail(environment.error, 2);
try {
  await ensureInstalled();
  process.exit(await runPinned('packages/tooling/src/start/main.ts', process.argv.slice(2)));
} catch (error) {
  fail(error);
}
