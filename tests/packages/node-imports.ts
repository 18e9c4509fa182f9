import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks } from '../../packages/tooling/src/test/checks.ts';
import { command, installInto, type Tarball } from './pack.ts';

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, unknown>;
}

/** Every JavaScript entry point imports in Node, where there is no DOM, without throwing. */
export async function checkNodeImports(
  checks: Checks,
  folder: string,
  tarballs: readonly Tarball[],
): Promise<void> {
  const project = await installInto(folder, 'node-imports', tarballs);
  for (const { name } of tarballs) {
    const manifestFile = join(project, 'node_modules', '@khuevan', name, 'package.json');
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
    const entries = Object.keys(manifest.exports).filter(
      (entry) => !entry.includes('*') && !entry.endsWith('.json') && !entry.endsWith('.min.js'),
    );
    await checks.check(`imports in Node: ${name} (${entries.length} entries)`, async () => {
      const source = entries
        .map((entry) => `await import(${JSON.stringify(manifest.name + entry.slice(1))});`)
        .join('\n');
      await command(project, process.execPath, ['--input-type=module', '--eval', source]);
    });
  }
}
