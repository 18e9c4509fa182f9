/**
 * Bytes of "GET one resource" in a page, ours against other clients: bundled and minified in the same way, gzip.
 * Prints one JSON line a peer; `ratio` is ours divided by the peer's.
 *
 * Run: `node --conditions=@khuevan/source tests/bench/bundle.ts`
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const url = "'https://api.example/registry/v1/learners/lrn_1'";

const programs: Readonly<Record<string, string>> = {
  sdk: `
    import { createClient } from '@khuevan/sdk';
    import { getLearner } from '@khuevan/sdk/registry';
    const client = createClient({ baseUrl: 'https://api.example' });
    console.log(await getLearner(client, { learnerId: 'lrn_1' }));`,
  ky: `
    import ky from 'ky';
    console.log(await ky(${url}).json());`,
  'openapi-fetch': `
    import createClient from 'openapi-fetch';
    const client = createClient({ baseUrl: 'https://api.example' });
    const params = { path: { learnerId: 'lrn_1' } };
    console.log((await client.GET('/registry/v1/learners/{learnerId}', { params })).data);`,
  axios: `
    import axios from 'axios';
    console.log((await axios.get(${url})).data);`,
  stripe: `
    import Stripe from 'stripe';
    console.log(await new Stripe('key').customers.retrieve('cus_1'));`,
};

const gzipBytes = async (program: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@khuevan/source'],
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

const { sdk = '', ...peers } = programs;
const own = await gzipBytes(sdk);
for (const [peer, program] of Object.entries(peers)) {
  const ratio = Math.round((own / (await gzipBytes(program))) * 1000) / 1000;
  console.log(
    JSON.stringify({ name: 'sdk.bundle-get-one', value: own, unit: 'B gzip', peer, ratio }),
  );
}
