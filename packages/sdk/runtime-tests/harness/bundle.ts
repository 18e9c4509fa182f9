import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One file with the suite and the SDK's sources, for runtimes that take no TypeScript. */
export const bundleSuite = async (
  entry: string,
  platform: 'browser' | 'neutral',
): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../runners/${entry}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform,
    mainFields: ['module', 'main'],
    conditions: ['@khuevan/source'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};
