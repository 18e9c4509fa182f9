import { arrayAt, isObject, textsAt, type JsonObject } from '../json.ts';
import { exchangesOf } from '../operations.ts';
import type { Finding, OperationNode, Rule } from './rule.ts';

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** What `security` says must be what `x-scopes` and `x-widgets` say. */
function disagreement(operation: JsonObject): string | undefined {
  const security = operation['security'];
  if (!Array.isArray(security)) return 'needs its own security';
  const requirements = security.filter(isObject);
  const client = requirements.find((requirement) => 'clientCredentials' in requirement);
  const widget = requirements.some((requirement) => 'widgetSession' in requirement);
  const scopes = textsAt(operation, 'x-scopes');
  const widgets = textsAt(operation, 'x-widgets');
  const person = requirements.find((requirement) => 'signedInPerson' in requirement);
  if (person && !sameTexts(textsAt(person, 'signedInPerson'), scopes)) {
    return 'security of signedInPerson and x-scopes differ';
  }
  if (person && !client && widgets.length === 0) return undefined;
  if (!sameTexts(client ? textsAt(client, 'clientCredentials') : [], scopes)) {
    return 'security and x-scopes differ';
  }
  if (widget !== widgets.length > 0)
    return 'security names widgetSession exactly where x-widgets is';
  return undefined;
}

function problemsOf({ operation, isWebhook }: OperationNode, known: ReadonlySet<string>): string[] {
  if (!Array.isArray(operation['x-scopes'])) return ['needs x-scopes'];
  const unknown = textsAt(operation, 'x-scopes')
    .filter((scope) => !known.has(scope))
    .map((scope) => `the scope ${scope} is not in the platform's x-scope-registry`);
  const difference = isWebhook ? undefined : disagreement(operation);
  return difference === undefined ? unknown : [...unknown, difference];
}

/** Each operation says which scopes it needs, from the registry, and says the same in `security`. */
export const knownScopes: Rule = {
  name: 'known-scopes',
  check: ({ document, scopes }) =>
    exchangesOf(document).flatMap((node) =>
      problemsOf(node, scopes).map((message): Finding => ({ pointer: node.pointer, message })),
    ),
};

/** The registry and the scopes of the OAuth security scheme are the same list. */
export const scopeRegistry: Rule = {
  name: 'scope-registry',
  check({ document, scopes }) {
    const pointer = '/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes';
    const path = pointer.split('/').slice(1);
    let place: JsonObject = document;
    for (const name of path) {
      const next = place[name];
      if (!isObject(next)) return [];
      place = next;
    }
    const declared = new Set(Object.keys(place));
    return [
      ...[...declared].filter((name) => !scopes.has(name)),
      ...[...scopes].filter((name) => !declared.has(name)),
    ].map((name): Finding => ({ pointer, message: `${name} is in only one of the two lists` }));
  },
};

/** Names in the `x-scope-registry` of the platform's document. */
export function scopeNames(platform: JsonObject): Set<string> {
  const entries = arrayAt(platform, 'x-scope-registry').filter(isObject);
  return new Set(entries.map(({ name }) => String(name)));
}
