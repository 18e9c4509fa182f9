/**
 * Puts the bundled documents into the SDK's package, so that what is published brings its own description. Part of
 * the SDK's build; the copies are not committed.
 */
import { loadBundle } from '../documents/bundle.ts';
import { listServices } from '../documents/read.ts';
import { bundleFile } from './bundle-file.ts';
import { write } from './generated-file.ts';

for (const service of await listServices()) {
  const { text } = bundleFile(service, await loadBundle(service));
  await write({ path: `packages/sdk/openapi/${service}.json`, text });
}
