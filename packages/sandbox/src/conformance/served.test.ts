import { expect, test } from 'vitest';
import { loadDocuments } from '../kernel/http/documents.ts';
import { services } from '../services/index.ts';

test('every operation of every document is served', async () => {
  const handled = new Set(Object.values(services).flatMap(({ handlers }) => Object.keys(handlers)));
  const operations = (await loadDocuments()).flatMap((document) => document.operations);
  const missing = operations
    .filter(({ service }) => service !== 'platform')
    .filter(({ id }) => !handled.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
