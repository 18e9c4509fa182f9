import { join } from 'node:path';
import type { Checks } from '../../packages/tooling/src/test/checks.ts';
import { command, root, type Tarball } from './pack.ts';

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** publint and are-the-types-wrong over the very files that would be published. */
export async function checkMetadata(checks: Checks, tarballs: readonly Tarball[]): Promise<void> {
  for (const { name, file } of tarballs) {
    await checks.check(`publint: ${name}`, async () => {
      await command(root, bin('publint'), [file, '--strict']);
    });
    await checks.check(`are the types wrong: ${name}`, async () => {
      const exclude = name === 'elements' ? ['--exclude-entrypoints', ...NOT_MODULES] : [];
      await command(root, bin('attw'), [file, '--profile', 'esm-only', ...exclude]);
    });
  }
}

/** Entry points of the elements that are data or a script, and so have no types by nature. */
const NOT_MODULES = ['./custom-elements.json', './khuevan.min.js', './manifest.json'];
