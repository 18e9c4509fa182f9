import { isObject, objectAt, textAt, type JsonObject } from '../documents/json.ts';
import type { GeneratedFile } from './generated-file.ts';
import { notice } from './notice.ts';

/** Names of the schemas that a document's webhooks carry. */
export function webhookSchemas(bundle: JsonObject): string[] {
  return Object.values(objectAt(bundle, 'webhooks'))
    .filter(isObject)
    .map((item) => {
      const body = objectAt(objectAt(item, 'post'), 'requestBody');
      const media = objectAt(objectAt(body, 'content'), 'application/json');
      const reference = textAt(objectAt(media, 'schema'), '$ref');
      if (reference === undefined)
        throw new Error('a webhook names the schema of its body by $ref');
      return reference.slice(reference.lastIndexOf('/') + 1);
    })
    .toSorted();
}

/** What `@khuevan/sdk/<service>` gives: every operation, a type for every schema, and the events it sends. */
export function entryFile(service: string, bundle: JsonObject): GeneratedFile {
  const schemas = Object.keys(objectAt(objectAt(bundle, 'components'), 'schemas')).toSorted();
  const events = webhookSchemas(bundle);
  const title = textAt(objectAt(bundle, 'info'), 'summary') ?? service;
  const lines = [
    `${notice(service)}/**`,
    ` * ${title}`,
    ' *',
    ' * @module',
    ' */',
    `export * from '../generated/${service}/operations.ts';`,
    `export type { operations, webhooks } from '../generated/${service}/types.ts';`,
    `import type { components } from '../generated/${service}/types.ts';`,
    '',
    ...schemas.map((name) => `export type ${name} = components['schemas']['${name}'];`),
  ];
  if (events.length > 0) {
    lines.push(
      '',
      '/** Every event that this service sends; narrow it by `type`. */',
      `export type WebhookEvent = ${events.join(' | ')};`,
    );
  }
  return { path: `packages/sdk/src/services/${service}.ts`, text: `${lines.join('\n')}\n` };
}

/** The events of all services in one union, for `@khuevan/sdk/webhooks`. */
export function eventsFile(services: readonly string[]): GeneratedFile {
  const aliasOf = (service: string): string =>
    `${service.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Event`;
  const lines = [
    '// Generated from the webhooks of every OpenAPI document. Change those and run the generator; never this file.',
    ...services.map(
      (service) =>
        `import type { WebhookEvent as ${aliasOf(service)} } from '../services/${service}.ts';`,
    ),
    '',
    '/** Every event that any service sends; narrow it by `type`. */',
    `export type WebhookEvent = ${services.map(aliasOf).join(' | ')};`,
  ];
  return { path: 'packages/sdk/src/generated/webhook-events.ts', text: `${lines.join('\n')}\n` };
}
