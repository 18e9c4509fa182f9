import { gzipSync } from 'node:zlib';
import type { OutputChunk } from 'rollup';
import { ELEMENTS, oneFileBundle, sdkGetOneBundle, splitBundle, staticClosure } from './bundles.ts';

/** Bytes as a server sends them: gzip at its strongest, file by file. */
export function gzipBytes(chunks: readonly OutputChunk[]): number {
  return chunks.reduce((total, { code }) => total + gzipSync(code, { level: 9 }).length, 0);
}

/** Names to gzip bytes: an element with everything it needs to run, the one file, hls.js, the SDK's smallest use. */
export async function measureSizes(): Promise<Record<string, number>> {
  const split = await splitBundle();
  const [all, hls] = await oneFileBundle();
  if (all === undefined || hls === undefined) throw new Error('the one-file bundle has two files');
  const sizes: Record<string, number> = {};
  for (const name of ELEMENTS) sizes[name] = gzipBytes(staticClosure(split, name));
  sizes['autoloader.js'] = gzipBytes(staticClosure(split, 'autoloader'));
  sizes['khuevan.min.js'] = gzipBytes([all]);
  sizes['khuevan-hls.min.js'] = gzipBytes([hls]);
  sizes['sdk: GET one resource'] = gzipBytes(await sdkGetOneBundle());
  return sizes;
}
