import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type JsonObject, type JsonValue } from './json.ts';

/** Where the documents stand. */
export const DOCUMENTS_DIRECTORY = fileURLToPath(new URL('../../../../openapi/', import.meta.url));

/** What every document refers to; no service of its own. */
export const COMMON = 'common.yaml';

const CONFIGURATION = 'redocly.yaml';

/** Names of the services, one a document, in the order of the alphabet. */
export async function listServices(directory = DOCUMENTS_DIRECTORY): Promise<string[]> {
  const names = await readdir(directory);
  return names
    .filter((name) => name.endsWith('.yaml') && name !== COMMON && name !== CONFIGURATION)
    .map((name) => name.slice(0, -'.yaml'.length))
    .toSorted();
}

/** @throws Error when the file is not a YAML mapping */
export async function readDocument(
  name: string,
  directory = DOCUMENTS_DIRECTORY,
): Promise<JsonObject> {
  const document = parse(await readFile(join(directory, name), 'utf8')) as JsonValue;
  if (!isObject(document)) throw new Error(`${name} is not a mapping`);
  return document;
}
