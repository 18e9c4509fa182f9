/**
 * Holds the arrows between packages over their real imports, and keeps the DOM out of headless ones: their
 * TypeScript project must compile with no DOM library, so that a DOM type is a type error there. Inside the sandbox
 * it holds the walls between services.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Checks } from '../test/checks.ts';
import { RULES } from './rules.ts';
import { scanPackage, sourcesUnder } from './scan.ts';
import { scanWalls } from './walls.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const checks = new Checks();

await checks.check('every package has a rule', () => {
  const folders = ['packages', 'examples'].flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`),
  );
  const known = new Set(Object.values(RULES).map((rule) => rule.folder));
  const unknown = folders.filter(
    (folder) => existsSync(join(ROOT, folder, 'package.json')) && !known.has(folder),
  );
  if (unknown.length > 0) throw new Error(`no rule for ${unknown.join(', ')}`);
});

for (const [name, rule] of Object.entries(RULES)) {
  await checks.check(`arrows: ${name}`, () => {
    const wrong = scanPackage(ROOT, name, rule);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
  if (!rule.headless) continue;
  await checks.check(`no DOM: ${name}`, () => {
    const config = readFileSync(join(ROOT, rule.folder, 'tsconfig.json'), 'utf8');
    if (/"dom[."]/i.test(config))
      throw new Error(`${rule.folder}/tsconfig.json names a DOM library`);
    for (const path of sourcesUnder(join(ROOT, rule.folder))) {
      const source = readFileSync(join(ROOT, rule.folder, path), 'utf8');
      if (/^\/\/\/\s*<reference\s+lib="dom/m.test(source))
        throw new Error(`${path} asks for the DOM`);
    }
  });
}

await checks.check('walls: inside the sandbox', () => {
  const broken = scanWalls(ROOT);
  if (broken.length > 0) throw new Error(broken.join('\n'));
});
checks.finish();
