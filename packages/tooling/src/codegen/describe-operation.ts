import {
  arrayAt,
  isObject,
  objectAt,
  resolve,
  textAt,
  textsAt,
  type JsonObject,
  type JsonValue,
} from '../documents/json.ts';

/** What the generator needs to know of one operation. */
export interface DescribedOperation {
  id: string;
  service: string;
  method: string;
  /** From the origin's root. */
  path: string;
  query: string[];
  header: string[];
  paged: boolean;
  idempotent: boolean;
  body: 'json' | 'ndjson' | 'bytes' | undefined;
  response: 'json' | 'ndjson' | 'file' | 'none';
  summary: string;
  description: string;
  isPublic: boolean;
  scopes: string[];
  widgets: string[];
  deprecated: boolean;
  /** Statuses of errors, `default` aside. */
  errors: string[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const NDJSON = 'application/x-ndjson';
const JSON_TYPE = /[/+]json$/;

function parametersOf(document: JsonObject, ...lists: JsonValue[][]): JsonObject[] {
  return lists
    .flat()
    .map((parameter) => resolve(document, parameter))
    .filter(isObject);
}

const namesIn = (parameters: readonly JsonObject[], place: string): string[] =>
  parameters.filter((parameter) => parameter['in'] === place).map(({ name }) => String(name));

/** Headers that the transport sets by itself and that no caller passes. */
const TRANSPORT_HEADERS = new Set(['accept-language', 'dpop']);

function responseKind(document: JsonObject, responses: JsonObject): DescribedOperation['response'] {
  const successes = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => resolve(document, response))
    .filter(isObject);
  const types = successes.flatMap((response) => Object.keys(objectAt(response, 'content')));
  if (types.includes(NDJSON)) return 'ndjson';
  if (types.length === 0) return 'none';
  return types.some((type) => JSON_TYPE.test(type)) ? 'json' : 'file';
}

function bodyKind(types: readonly string[]): DescribedOperation['body'] {
  if (types.includes(NDJSON)) return 'ndjson';
  if (types.includes('application/octet-stream')) return 'bytes';
  return types.length > 0 ? 'json' : undefined;
}

/** @throws Error for an operation without an id: nothing can be called then */
export function describeOperation(
  document: JsonObject,
  service: string,
  path: string,
  method: string,
): DescribedOperation {
  const item = objectAt(objectAt(document, 'paths'), path);
  const operation = objectAt(item, method);
  const id = textAt(operation, 'operationId');
  if (id === undefined) throw new Error(`${service}: ${method} ${path} has no operationId`);
  const parameters = parametersOf(
    document,
    arrayAt(item, 'parameters'),
    arrayAt(operation, 'parameters'),
  );
  const header = namesIn(parameters, 'header').filter(
    (name) => !TRANSPORT_HEADERS.has(name.toLowerCase()),
  );
  const query = namesIn(parameters, 'query');
  const requestBody = resolve(document, operation['requestBody']);
  const bodyTypes = isObject(requestBody) ? Object.keys(objectAt(requestBody, 'content')) : [];
  const responses = objectAt(operation, 'responses');
  return {
    id,
    service,
    method: method.toUpperCase(),
    path: `${prefixOf(document, service)}${path}`,
    query,
    header,
    paged: query.includes('cursor'),
    idempotent: header.includes('Idempotency-Key'),
    body: bodyKind(bodyTypes),
    response: responseKind(document, responses),
    summary: textAt(operation, 'summary') ?? '',
    description: textAt(operation, 'description') ?? '',
    isPublic: Array.isArray(operation['security']) && operation['security'].length === 0,
    scopes: textsAt(operation, 'x-scopes'),
    widgets: textsAt(operation, 'x-widgets'),
    deprecated: operation['deprecated'] === true,
    errors: Object.keys(responses).filter((status) => /^4|^5/.test(status)),
  };
}

/** Path of the document's first server: `/registry/v1`. */
function prefixOf(document: JsonObject, service: string): string {
  const [server] = arrayAt(document, 'servers');
  const url = isObject(server) ? textAt(server, 'url') : undefined;
  return new URL(url ?? `/${service}/v1`, 'http://localhost').pathname.replace(/\/$/, '');
}

/** Every operation of a bundled document, by its id. Webhooks are not operations: nobody calls them. */
export function describeOperations(document: JsonObject, service: string): DescribedOperation[] {
  return Object.entries(objectAt(document, 'paths'))
    .flatMap(([path, item]) =>
      METHODS.filter((method) => isObject(item) && method in item).map((method) =>
        describeOperation(document, service, path, method),
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
