/**
 * Writes everything that follows from the OpenAPI documents: the bundled documents that the sandbox serves by, and
 * the SDK's types, operations and entries. With `--check` nothing is written: it names each file that is not what
 * the documents give, and ends with status 1.
 */
import { loadBundle } from '../documents/bundle.ts';
import { listServices } from '../documents/read.ts';
import { bundleFile } from './bundle-file.ts';
import { describeOperations } from './describe-operation.ts';
import { entryFile, eventsFile, webhookSchemas } from './entry-file.ts';
import { hasDrifted, write, type GeneratedFile } from './generated-file.ts';
import { operationsFile } from './operations-file.ts';
import { typesFile } from './types-file.ts';

async function generate(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const sending: string[] = [];
  for (const service of await listServices()) {
    const bundle = await loadBundle(service);
    if (webhookSchemas(bundle).length > 0) sending.push(service);
    files.push(
      bundleFile(service, bundle),
      await typesFile(service, bundle),
      operationsFile(service, describeOperations(bundle, service)),
      entryFile(service, bundle),
    );
  }
  return [...files, eventsFile(sending)];
}

const files = await generate();
if (process.argv.includes('--check')) {
  const drifted: string[] = [];
  for (const file of files) if (await hasDrifted(file)) drifted.push(file.path);
  for (const path of drifted)
    console.error(`${path} is not what the documents give; run the generator`);
  if (drifted.length > 0) process.exitCode = 1;
} else {
  for (const file of files) await write(file);
  console.log(`${files.length} files generated`);
}
