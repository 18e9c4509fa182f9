import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDocuments } from './check-documents.ts';
import { DOCUMENTS_DIRECTORY } from './read.ts';

/** Documents that agree with each other about scopes and ids; the rest would only take time. */
const COPIED = ['common.yaml', 'platform.yaml', 'courses.yaml', 'resources.yaml'];

/** A copy of some of our documents, with one text changed in one of them. */
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'khuevan-documents-'));
  for (const name of COPIED) await cp(join(DOCUMENTS_DIRECTORY, name), join(directory, name));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function change(name: string, from: string, to: string): Promise<void> {
  const path = join(directory, name);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  await writeFile(path, text.replace(from, to));
}

const failed = async (): Promise<string[]> =>
  (await checkDocuments(directory))
    .filter(({ findings }) => findings.length > 0)
    .map(({ service, rule, findings }) => `${service} ${rule} ${findings[0]?.pointer ?? ''}`);

describe('checkDocuments', () => {
  it('finds what Redocly finds, in the document that has it', async () => {
    await change('platform.yaml', '      summary: List scopes\n', '');
    expect(await failed()).toEqual(['platform redocly /paths/~1scopes/get/summary']);
  });

  it('finds an id that two documents use, in both', async () => {
    await change(
      'resources.yaml',
      'operationId: listLearningResources',
      'operationId: listCourses',
    );
    expect(await failed()).toEqual([
      'courses operation-ids /paths/~1courses/get',
      'resources operation-ids /paths/~1learning-resources/get',
    ]);
  });

  it('finds a scope that the registry does not have', async () => {
    await change(
      'platform.yaml',
      '  - { name: courses.courses.read,',
      '  - { name: courses.courses.see,',
    );
    const findings = await failed();
    expect(findings).toContain('courses known-scopes /paths/~1courses/get');
    expect(findings).toContain(
      'courses scope-registry /components/securitySchemes/clientCredentials/flows/clientCredentials/scopes',
    );
  });
});
