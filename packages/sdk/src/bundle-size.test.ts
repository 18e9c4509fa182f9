/** What a page pays: bytes of a bundle made as a site's bundler makes it. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundle = async (source: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: source,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@khuevan/source'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

const getOne = `
  import { createClient } from '@khuevan/sdk';
  import { getLearner } from '@khuevan/sdk/registry';
  const client = createClient({ baseUrl: 'https://api.example' });
  console.log(await getLearner(client, { learnerId: 'lrn_1' }));
`;

const widget = `
  import { createClient } from '@khuevan/sdk';
  import { widgetSession } from '@khuevan/sdk/auth';
  import { getLearner } from '@khuevan/sdk/registry';
  const baseUrl = 'https://api.example';
  const auth = widgetSession({ baseUrl, fetchHandle: async () => 'handle' });
  console.log(await getLearner(createClient({ baseUrl, auth }), { learnerId: 'lrn_1' }));
`;

test('getting one resource costs at most 11 kB, ky included', async () => {
  const code = await bundle(getOne);
  console.log(`GET one resource: ${gzip(code)} B gzip`);
  expect(gzip(code)).toBeLessThanOrEqual(11_000);
});

test('a widget with its session costs at most 13 kB, ky included', async () => {
  const code = await bundle(widget);
  console.log(`with widgetSession: ${gzip(code)} B gzip`);
  expect(gzip(code)).toBeLessThanOrEqual(13_000);
});

test('a page pays for no operation that it does not call, and a widget for no backend authentication', async () => {
  const code = await bundle(widget);
  expect(code).toContain('getLearner');
  for (const unused of [
    'listLearners',
    'getSchool',
    'x-ndjson',
    'nextCursor',
    'client_assertion',
    'PKCS8',
    'http.request.method',
  ]) {
    expect(code).not.toContain(unused);
  }
});
