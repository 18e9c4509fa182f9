import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Principal } from '../service.ts';

/** The bundled OpenAPI documents, one JSON file a service. */
export const DOCUMENTS_DIRECTORY = fileURLToPath(new URL('../../../openapi/', import.meta.url));

/** Security scheme of the documents → whose token it means. */
const CALLERS: Readonly<Record<string, Principal['kind']>> = {
  clientCredentials: 'client',
  signedInPerson: 'person',
  widgetSession: 'widget',
};

export type JsonSchema = Record<string, unknown>;

export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}

export interface MediaTypeObject {
  schema?: JsonSchema;
  example?: unknown;
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}

export interface OperationObject {
  operationId: string;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaTypeObject> } | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  'x-scopes'?: string[];
  'x-widgets'?: string[];
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaTypeObject>;
}

interface Reference {
  $ref: string;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

export interface ServiceDocument {
  /** `platform`, `registry`, … */
  service: string;
  /** Path prefix of every operation: `/platform/v1`. */
  prefix: string;
  document: OpenApiDocument;
  operations: Operation[];
}

export interface Operation {
  id: string;
  service: string;
  method: string;
  /** As the document writes it, below the prefix: `/clients/{clientId}`. */
  path: string;
  /** Whole template: `/platform/v1/clients/{clientId}`; what the log shows. */
  route: string;
  /** JSON Pointer of the operation in its document. */
  pointer: string;
  parameters: ParameterObject[];
  /** Content type → JSON Pointer of its schema (null without one). */
  requestContent: ReadonlyMap<string, string | null>;
  requestBodyRequired: boolean;
  responses: ReadonlyMap<string, OperationResponse>;
  /** `security: []`: no token needed. */
  isPublic: boolean;
  /** Whose tokens it takes, by the security schemes that it names. */
  allows: ReadonlySet<Principal['kind']>;
  scopes: readonly string[];
  widgets: readonly string[];
  /** Whether the document asks for Idempotency-Key. */
  idempotent: boolean;
  object: OperationObject;
}

export interface OperationResponse {
  pointer: string;
  /** Content type → JSON Pointer of its schema (null without one). */
  content: ReadonlyMap<string, string | null>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Follows a local reference, `#/components/…`; returns the place it ends at. */
export function resolve<T>(
  document: OpenApiDocument,
  value: T | Reference,
  pointer: string,
): { value: T; pointer: string } {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) {
    return { value: value as T, pointer };
  }
  const { $ref } = value;
  if (!$ref.startsWith('#/')) throw new Error(`not a local reference: ${$ref}`);
  let place: unknown = document;
  for (const segment of $ref.slice(2).split('/')) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    place = (place as Record<string, unknown> | undefined)?.[key];
  }
  if (place === undefined) throw new Error(`the reference ${$ref} leads nowhere`);
  return resolve(document, place as T, $ref.slice(1));
}

function contentPointers(
  content: Record<string, MediaTypeObject> | undefined,
  pointer: string,
): Map<string, string | null> {
  const entries = Object.entries(content ?? {}).map(([type, media]): [string, string | null] => [
    type,
    media.schema === undefined ? null : `${pointer}/content/${escapePointer(type)}/schema`,
  ]);
  return new Map(entries);
}

function readOperation(
  document: OpenApiDocument,
  service: string,
  prefix: string,
  path: string,
  method: string,
): Operation {
  const item = document.paths[path] ?? {};
  const object = item[method] as OperationObject;
  const pointer = `/paths/${escapePointer(path)}/${method}`;
  const shared = (item['parameters'] ?? []) as (ParameterObject | Reference)[];
  const parameters = [...shared, ...(object.parameters ?? [])].map(
    (parameter) => resolve<ParameterObject>(document, parameter, '').value,
  );
  const body =
    object.requestBody === undefined
      ? undefined
      : resolve<{ required?: boolean; content: Record<string, MediaTypeObject> }>(
          document,
          object.requestBody,
          `${pointer}/requestBody`,
        );
  const responses = Object.entries(object.responses).map(
    ([status, response]): [string, OperationResponse] => {
      const found = resolve<ResponseObject>(document, response, `${pointer}/responses/${status}`);
      return [
        status,
        { pointer: found.pointer, content: contentPointers(found.value.content, found.pointer) },
      ];
    },
  );
  const security = object.security ?? document.security ?? [];
  return {
    id: object.operationId,
    service,
    method: method.toUpperCase(),
    path,
    route: `${prefix}${path}`,
    pointer,
    parameters,
    requestContent: body ? contentPointers(body.value.content, body.pointer) : new Map(),
    requestBodyRequired: body?.value.required === true,
    responses: new Map(responses),
    isPublic: security.length === 0,
    allows: new Set(
      security.flatMap((requirement) =>
        Object.keys(requirement).flatMap((scheme) => CALLERS[scheme] ?? []),
      ),
    ),
    scopes: object['x-scopes'] ?? [],
    widgets: object['x-widgets'] ?? [],
    idempotent: parameters.some(
      ({ name, in: place }) => place === 'header' && name.toLowerCase() === 'idempotency-key',
    ),
    object,
  };
}

export function readDocument(service: string, document: OpenApiDocument): ServiceDocument {
  const server = document.servers[0]?.url ?? `/${service}/v1`;
  const prefix = new URL(server, 'http://localhost').pathname.replace(/\/$/, '');
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      if (method in item) {
        operations.push(readOperation(document, service, prefix, path, method));
      }
    }
  }
  return { service, prefix, document, operations };
}

/** Reads every `<service>.json` of the directory, in the order of their names. */
export async function loadDocuments(directory = DOCUMENTS_DIRECTORY): Promise<ServiceDocument[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(directory, name), 'utf8');
      return readDocument(name.slice(0, -'.json'.length), JSON.parse(text) as OpenApiDocument);
    }),
  );
}
