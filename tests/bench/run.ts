/**
 * `npm run bench [-- NAME …]`: each suite prints one JSON line a figure,
 * `{"name","value","unit","peer","ratio"}`. A timing is a ratio of two things measured in one run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SUITES = ['sdk', 'bundle', 'sandbox', 'filtering'] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES.some((suite) => suite === name));
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(', ')}. There are: ${SUITES.join(', ')}.`);
  process.exit(2);
}

for (const suite of SUITES.filter((name) => asked.length === 0 || asked.includes(name))) {
  const file = fileURLToPath(new URL(`${suite}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@khuevan/source', file], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exitCode = 1;
}
