import type { JsonObject } from '../documents/json.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The document that the sandbox routes and validates by; the CLI and the package carry the same file. */
export function bundleFile(service: string, bundle: JsonObject): GeneratedFile {
  return {
    path: `packages/sandbox/openapi/${service}.json`,
    text: `${JSON.stringify(bundle, null, 1)}\n`,
  };
}
