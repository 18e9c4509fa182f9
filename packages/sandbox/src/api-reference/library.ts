import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import Fastify from 'fastify';

const compress = promisify(gzip);

export interface Library {
  text: string;
  compressed: Uint8Array;
  /** Entity tag of both. */
  tag: string;
}

/**
 * Its schema library tries `Function('')` to see whether it may compile, which the page's policy forbids and reports.
 * This tells it not to try.
 */
const NO_COMPILER = 'globalThis.__zod_globalConfig = { jitless: true };\n';

let library: Promise<Library> | undefined;

/**
 * Scalar's reference page as one script without a network of its own. The plugin that carries it gives it to servers
 * only, so one is set up and asked; no port is opened.
 */
export function loadLibrary(): Promise<Library> {
  library ??= readScript().then(async (text) => ({
    text,
    compressed: await compress(text),
    tag: `W/"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`,
  }));
  return library;
}

async function readScript(): Promise<string> {
  const { default: plugin } = await import('@scalar/fastify-api-reference');
  const carrier = Fastify();
  const content = { openapi: '3.1.0', info: { title: 'none', version: '0' }, paths: {} };
  await carrier.register(plugin, { routePrefix: '/carrier', configuration: { content } });
  const { body } = await carrier.inject('/carrier/js/scalar.js');
  await carrier.close();
  return NO_COMPILER + body.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}
