/**
 * Writes everything that follows from the OpenAPI documents: the bundled documents that the sandbox serves by, and
 * the SDK's types, operations and entries. With `--check` nothing is written: it names each file that is not what
 * the documents give, and ends with status 1.
 */
import { loadBundle } from '../documents/bundle.ts';
import { listServices } from '../documents/read.ts';
import { bundleFile } from './bundle-file.ts';
import { hasDrifted, write, type GeneratedFile } from './generated-file.ts';

async function generate(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const service of await listServices()) {
    const bundle = await loadBundle(service);
    files.push(bundleFile(service, bundle));
  }
  return files;
}

const files = await generate();
if (process.argv.includes('--check')) {
  const drifted: string[] = [];
  for (const file of files) if (await hasDrifted(file)) drifted.push(file.path);
  for (const path of drifted) console.error(`${path} is not what the documents give; run generate`);
  if (drifted.length > 0) process.exitCode = 1;
} else {
  for (const file of files) await write(file);
  console.log(`${files.length} files generated`);
}
