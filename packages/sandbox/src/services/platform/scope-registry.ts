import type { ServiceDocument } from '../../kernel/http/documents.ts';

export interface Scope {
  name: string;
  service: string;
  title: { vi: string; en: string };
}

interface RegistryEntry {
  name: string;
  vi: string;
  en: string;
}

/** Every scope, as the platform's document lists them. */
export function readScopes(documents: readonly ServiceDocument[]): Scope[] {
  const platform = documents.find(({ service }) => service === 'platform')?.document;
  const entries = (platform as { 'x-scope-registry'?: RegistryEntry[] } | undefined)?.[
    'x-scope-registry'
  ];
  return (entries ?? []).map(({ name, vi, en }) => ({
    name,
    service: name.split('.')[0] ?? name,
    title: { vi, en },
  }));
}

interface WebhookOperation {
  'x-scopes'?: string[];
  requestBody?: {
    content?: Record<string, { examples?: Record<string, { value?: { type?: string } }> }>;
  };
}

/** Event type → scopes that an application needs to see it, from the documents' `webhooks`. */
export function readEventScopes(
  documents: readonly ServiceDocument[],
): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, readonly string[]>();
  for (const { document } of documents) {
    const { webhooks = {} } = document as {
      webhooks?: Record<string, { post?: WebhookOperation }>;
    };
    for (const { post } of Object.values(webhooks)) {
      const examples = post?.requestBody?.content?.['application/json']?.examples ?? {};
      for (const { value } of Object.values(examples)) {
        if (value?.type !== undefined) scopes.set(value.type, post?.['x-scopes'] ?? []);
      }
    }
  }
  return scopes;
}
