/**
 * `npm run bench [-- NAME …]`: each suite prints one JSON line a figure,
 * `{"name","value","unit","peer","ratio"}`. A timing is a ratio of two things measured in one run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The files of each suite. */
const SUITES: Readonly<Record<string, readonly string[]>> = {
  sdk: ['sdk'],
  bundle: ['bundle'],
  sandbox: ['sandbox', 'services'],
  services: ['services'],
  filtering: ['filtering'],
};

const asked = process.argv.slice(2);
const names = Object.keys(SUITES);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const wanted = asked.length === 0 ? names : names.filter((name) => asked.includes(name));
for (const file of new Set(wanted.flatMap((name) => SUITES[name] ?? []))) {
  const path = fileURLToPath(new URL(`${file}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@khuevan/source', path], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exitCode = 1;
}
