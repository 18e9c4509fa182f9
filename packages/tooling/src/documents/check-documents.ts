import { loadBundle } from './bundle.ts';
import { textAt } from './json.ts';
import { operationsOf } from './operations.ts';
import { DOCUMENTS_DIRECTORY, listServices } from './read.ts';
import { lintWithRedocly } from './redocly.ts';
import { scopeNames } from './rules/known-scopes.ts';
import { RULES } from './rules/index.ts';
import type { Finding, LintContext } from './rules/rule.ts';

/** One rule applied to one document. */
export interface Verdict {
  service: string;
  rule: string;
  findings: Finding[];
}

/** The documents of a folder, bundled, each with what it must agree with. */
export async function loadContexts(directory = DOCUMENTS_DIRECTORY): Promise<LintContext[]> {
  const services = await listServices(directory);
  const bundles = await Promise.all(services.map((service) => loadBundle(service, directory)));
  const platform = bundles[services.indexOf('platform')];
  const operationIds = new Map<string, string[]>();
  for (const [index, service] of services.entries()) {
    for (const { operation } of operationsOf(bundles[index] ?? {})) {
      const id = textAt(operation, 'operationId') ?? '';
      operationIds.set(id, [...(operationIds.get(id) ?? []), service]);
    }
  }
  const scopes = scopeNames(platform ?? {});
  return services.map((service, index) => ({
    service,
    document: bundles[index] ?? {},
    scopes,
    operationIds,
  }));
}

/** Our rules on every document. */
export function applyRules(contexts: readonly LintContext[]): Verdict[] {
  return contexts.flatMap((context) =>
    RULES.map(({ name, check }) => ({
      service: context.service,
      rule: name,
      findings: check(context),
    })),
  );
}

/** Everything: Redocly's rules, counted as one a document, and ours. */
export async function checkDocuments(directory = DOCUMENTS_DIRECTORY): Promise<Verdict[]> {
  const contexts = await loadContexts(directory);
  const redocly = await lintWithRedocly(
    contexts.map(({ service }) => service),
    directory,
  );
  return [
    ...[...redocly].map(([service, findings]) => ({ service, rule: 'redocly', findings })),
    ...applyRules(contexts),
  ];
}

/** Name of a document's file, for messages. */
export const fileOf = (service: string): string => `openapi/${service}.yaml`;
