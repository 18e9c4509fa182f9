import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const SYSTEMS = Array.from({ length: 21 }, (_, index) => `S${index + 1}`);

interface Row {
  system: string;
  name: string;
  documents: string[];
  modules: string[];
  folders: string[];
  examples: string[];
}

/** The table of services of a README, row by row. */
function rowsOf(page: string): Row[] {
  const links = (cell = ''): string[] =>
    [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  return readFileSync(join(root, page), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?:S\d+|–) \|/.test(line))
    .map((line) => {
      const [system = '', name = '', documents, modules = '', folders, examples] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return {
        system,
        name,
        documents: links(documents),
        modules: [...modules.matchAll(/@khuevan\/sdk\/([\w-]+)/g)].map(
          ([, service = '']) => service,
        ),
        folders: links(folders),
        examples: links(examples),
      };
    });
}

const documented = readdirSync(join(root, 'openapi'))
  .filter((file) => file.endsWith('.yaml') && !['common.yaml', 'redocly.yaml'].includes(file))
  .map((file) => file.slice(0, -'.yaml'.length));

test.each(['README.md', 'README.vi.md'])('%s has a row for each of S1 to S21', (page) => {
  const rows = rowsOf(page);
  expect(rows.map(({ system }) => system)).toEqual([...SYSTEMS, '–']);
  expect(new Set(rows.flatMap(({ modules }) => modules))).toEqual(new Set(documented));
});

test.each(['README.md', 'README.vi.md'])(
  'what a row of %s names is there: document, SDK module, sandbox, example',
  (page) => {
    const { exports } = JSON.parse(
      readFileSync(join(root, 'packages/sdk/package.json'), 'utf8'),
    ) as { exports: object };
    for (const { system, name, documents, modules, folders, examples } of rowsOf(page)) {
      // What is a part of others, or not built, says so and claims nothing.
      if (modules.length === 0) expect([system, /S\d+/.test(name)]).toEqual([system, true]);
      expect(documents).toEqual(modules.map((service) => `openapi/${service}.yaml`));
      expect(folders).toEqual(modules.map((service) => `packages/sandbox/src/services/${service}`));
      expect(examples).toEqual(
        modules.map((service) => `examples/vendor-node/src/services/${service}.ts`),
      );
      for (const service of modules) expect(exports).toHaveProperty([`./${service}`]);
      const missing = [...documents, ...folders, ...examples].filter(
        (path) => !existsSync(join(root, path)),
      );
      expect(missing).toEqual([]);
    }
  },
);
