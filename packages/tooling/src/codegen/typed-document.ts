import {
  isObject,
  objectAt,
  resolve,
  textAt,
  textsAt,
  type JsonObject,
  type JsonValue,
} from '../documents/json.ts';

/**
 * The document as the SDK's types should see it: what is the client's own business (`Accept-Language`, response
 * headers, examples) is left out, `If-Match` is required because the service answers 428 without it, and Vietnamese
 * labels stand in the doc comments.
 */
export function typedDocument(bundle: JsonObject): JsonObject {
  const document = structuredClone(bundle);
  const components = objectAt(document, 'components');
  for (const kind of ['headers', 'examples', 'securitySchemes']) delete components[kind];
  requireIfMatch(components);
  dropLanguage(document, components);
  visit(document, (object) => {
    delete object['examples'];
    delete object['example'];
    if ('responses' in object && isObject(object['responses'])) {
      for (const response of Object.values(object['responses'])) dropHeaders(response);
    }
    labelProperties(object);
  });
  return document;
}

function requireIfMatch(components: JsonObject): void {
  const parameter = objectAt(components, 'parameters')['IfMatch'];
  if (isObject(parameter)) parameter['required'] = true;
}

function dropLanguage(document: JsonObject, components: JsonObject): void {
  visit(document, (object) => {
    if (!Array.isArray(object['parameters'])) return;
    object['parameters'] = object['parameters'].filter((parameter) => {
      const found = resolve(document, parameter);
      return !(isObject(found) && found['name'] === 'Accept-Language');
    });
  });
  delete objectAt(components, 'parameters')['AcceptLanguage'];
}

function dropHeaders(response: JsonValue): void {
  if (isObject(response)) delete response['headers'];
}

/** `Full name (Họ và tên).`: the label is what the people who use the form call the field. */
function labelProperties(object: JsonObject): void {
  for (const property of Object.values(objectAt(object, 'properties'))) {
    if (!isObject(property)) continue;
    const label = textAt(property, 'x-label-vi');
    if (label === undefined) continue;
    const description = textAt(property, 'description')?.trim();
    property['description'] = description === undefined ? `${label}.` : `${label}: ${description}`;
  }
}

function visit(value: JsonValue, use: (object: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const member of value) visit(member, use);
  } else if (isObject(value)) {
    use(value);
    for (const member of Object.values(value)) visit(member, use);
  }
}

/** Known values of an open enumeration. */
export function knownValues(schema: JsonObject): string[] {
  return textsAt(schema, 'x-known-values');
}
