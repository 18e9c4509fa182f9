import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasDrifted, write } from './generated-file.ts';

it('knows a file that is missing, is the same, or was changed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'khuevan-generated-'));
  try {
    const file = { path: 'a/b.ts', text: 'export {};\n' };
    expect(await hasDrifted(file, root)).toBe(true);
    await write(file, root);
    expect(await hasDrifted(file, root)).toBe(false);
    expect(await hasDrifted({ ...file, text: 'export { };\n' }, root)).toBe(true);
  } finally {
    await rm(root, { recursive: true });
  }
});
