import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadDocuments } from '../kernel/http/documents.ts';
import { codeSample } from './code-sample.ts';
import { sourceText } from './source-text.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const documents = await loadDocuments();

function sampleOf(id: string): string {
  for (const { operations, document } of documents) {
    const operation = operations.find((known) => known.id === id);
    if (operation !== undefined) return codeSample(operation, document);
  }
  throw new Error(`no operation ${id}`);
}

test('values are written as people write them', () => {
  expect(sourceText({ a: "it's", 'b-c': [1, true, null], d: {} })).toBe(
    String.raw`{ a: 'it\'s', 'b-c': [1, true, null], d: {} }`,
  );
  expect(sourceText('một\n"hai"')).toBe(String.raw`'một\n"hai"'`);
});

test('a public operation needs nothing but an address', () => {
  expect(sampleOf('getAdministrativeUnit')).toBe(`import { createClient } from '@khuevan/sdk';
import { getAdministrativeUnit } from '@khuevan/sdk/reference';

const client = createClient({ baseUrl: 'http://localhost:4401', locale: 'vi' });

const answer = await getAdministrativeUnit(client, { code: '01' });
console.log(answer);
`);
});

test('a list is its first page, with the scope that it takes', () => {
  const sample = sampleOf('listClasses');
  expect(sample).toContain("scope: ['registry.classes.read']");
  expect(sample).toContain('const { data } = await listClasses(client, { limit: 5 });');
});

test('a record is one that the seed has', () => {
  expect(sampleOf('getLearner')).toContain(
    "const answer = await getLearner(client, { learnerId: 'lrn_demo0nguyen0thi0hoa00' });",
  );
});

test('every sample compiles against the SDK', async () => {
  await mkdir(join(ROOT, '.khuevan'), { recursive: true });
  // Inside the project, so that the packages' names resolve as they do for the examples.
  const folder = await mkdtemp(join(ROOT, '.khuevan', 'samples-'));
  try {
    let count = 0;
    for (const { operations, document } of documents) {
      for (const operation of operations) {
        await writeFile(join(folder, `${operation.id}.ts`), codeSample(operation, document));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(120);
    const config = {
      extends: '../../tsconfig.base.json',
      compilerOptions: { types: ['node'], lib: ['es2024', 'dom'] },
      include: ['*.ts'],
    };
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const found = await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false', '-p', folder],
      { cwd: folder, maxBuffer: 16_000_000 },
    ).catch((error: { stdout: string }) => error);
    expect(found.stdout).toBe('');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
