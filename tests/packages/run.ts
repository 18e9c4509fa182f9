/**
 * What would be published must work outside the workspace: the packed tarballs are installed into
 * empty folders and used as strangers would use them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checks } from '../../packages/tooling/src/test/checks.ts';
import { packAll } from './pack.ts';
import { checkMetadata } from './metadata.ts';
import { checkNodeImports } from './node-imports.ts';
import { checkScriptTag } from './script-tag.ts';
import { checkTypeScriptConsumer } from './typescript-consumer.ts';
import { checkViteApp } from './vite-app.ts';

const checks = new Checks();
const folder = await mkdtemp(join(tmpdir(), 'khuevan-packages-'));
try {
  const tarballs = await packAll(folder);
  await checkMetadata(checks, tarballs);
  await checkNodeImports(checks, folder, tarballs);
  await checkTypeScriptConsumer(checks, folder, tarballs);
  await checkViteApp(checks, folder, tarballs);
  await checkScriptTag(checks, folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
checks.finish();
