import { loadDocuments } from '../kernel/http/documents.ts';
import type { OriginServer, SandboxRuntime } from '../kernel/runtime.ts';
import { readScopes } from '../services/platform/public.ts';
import { createClientLookup } from './client-lookup.ts';
import { ensureDemoClients } from './demo-clients.ts';
import { buildIdentityProvider } from './identity-provider.ts';

export { DEMO_APPLICATIONS, DEMO_VENDOR_CLIENT_ID } from './demo-applications.ts';
export type { DemoApplicationKey } from './demo-applications.ts';
export { writeDemoClientFiles } from './demo-clients.ts';
export type { ClientCredentialsFile } from './demo-clients.ts';

/**
 * The identity provider of a running sandbox, with the clients of the platform and the scopes of the
 * documents. Registers the demo applications unless the sandbox starts empty.
 */
export async function createIdentityProvider(runtime: SandboxRuntime): Promise<OriginServer> {
  const documents = await loadDocuments();
  const known = readScopes(documents);
  const scopes = known.map(({ name }) => name);
  const forPeople = new Set(
    documents
      .flatMap(({ operations }) => operations)
      .filter(({ allows }) => allows.has('person'))
      .flatMap((operation) => operation.scopes),
  );
  if (runtime.config.profile !== 'none') await ensureDemoClients(runtime, scopes);
  return buildIdentityProvider(runtime, {
    findClient: createClientLookup(runtime),
    scopes,
    peopleScopes: known.filter(({ name }) => forPeople.has(name)),
  });
}
