import { isObject, objectAt, textAt, type JsonObject } from '../documents/json.ts';
import type { GeneratedFile } from './generated-file.ts';
import { notice } from './notice.ts';

/** Characters of a line, as the formatter breaks it. */
const LINE = 100;

function schemaType(name: string): string {
  const line = `export type ${name} = components['schemas']['${name}'];`;
  return line.length <= LINE ? line : line.replace(' = ', ' =\n  ');
}

function webhookEvent(members: readonly string[]): string {
  const line = `export type WebhookEvent = ${members.join(' | ')};`;
  return line.length <= LINE
    ? line
    : `export type WebhookEvent =${members.map((name) => `\n  | ${name}`).join('')};`;
}

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
    ...schemas.map(schemaType),
  ];
  if (events.length > 0) {
    lines.push(
      '',
      '/** Every event that this service sends; narrow it by `type`. */',
      webhookEvent(events),
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
    webhookEvent(services.map(aliasOf)),
  ];
  return { path: 'packages/sdk/src/generated/webhook-events.ts', text: `${lines.join('\n')}\n` };
}
