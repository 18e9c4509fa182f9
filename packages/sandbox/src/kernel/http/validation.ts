import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { problem } from '../problem.ts';
import type { FieldError } from '../problem.ts';
import { bodyErrors, parameterErrors } from './field-errors.ts';
import type { JsonSchema, Operation, ParameterObject, ServiceDocument } from './documents.ts';
import { MALFORMED_QUERY } from './query-string.ts';
import { replaceUniqueItems } from './unique-items.ts';
import { findUnsafeValues, isUnsafeText } from './unsafe-text.ts';

/** What the wire brought, before the document has judged it. */
export interface RawRequest {
  params: Record<string, unknown>;
  query: Record<string | symbol, unknown>;
  headers: Record<string, unknown>;
  /** undefined: no body was sent. */
  body: unknown;
  contentType: string | undefined;
}

export interface ValidRequest {
  params: Record<string, string>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
}

type Place = 'path' | 'query' | 'header';

const PLACES: readonly Place[] = ['path', 'query', 'header'];

interface ParameterValidator {
  validate: ValidateFunction;
  names: ReadonlyMap<string, string>;
}

function createAjv(coerce: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    useDefaults: true,
    coerceTypes: coerce ? 'array' : false,
    validateSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  replaceUniqueItems(ajv);
  return ajv;
}

/** References inside a schema that is taken out of its document get the document's name in front. */
function withAbsoluteReferences(value: unknown, service: string): unknown {
  if (Array.isArray(value)) return value.map((member) => withAbsoluteReferences(member, service));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' && member.startsWith('#')
        ? `${service}${member}`
        : withAbsoluteReferences(member, service),
    ]),
  );
}

/** A JSON Pointer as a URI fragment: the braces of path templates need encoding there. */
function toReference(service: string, pointer: string): string {
  return `${service}#${pointer.split('/').map(encodeURIComponent).join('/')}`;
}

/** Judges requests and responses by the documents. Validators are compiled on first use. */
export class DocumentValidator {
  readonly #strict = createAjv(false);
  readonly #coercing = createAjv(true);
  readonly #schemas = new Map<string, ValidateFunction>();
  readonly #parameters = new Map<string, ParameterValidator>();

  constructor(documents: readonly ServiceDocument[]) {
    for (const { service, document } of documents) {
      this.#strict.addSchema(document, service, false, false);
      this.#coercing.addSchema(document, service, false, false);
    }
  }

  /** @throws problem `invalid-request` with every error of path, query, headers and body */
  validateRequest(operation: Operation, raw: RawRequest): ValidRequest {
    if (MALFORMED_QUERY in raw.query) throw problem('malformed-url');
    const given: Record<Place, Record<string, unknown>> = {
      path: { ...raw.params },
      query: { ...raw.query },
      header: { ...raw.headers },
    };
    const errors: FieldError[] = [];
    for (const place of PLACES) errors.push(...this.#checkParameters(operation, place, given));
    errors.push(...this.#checkBody(operation, raw));
    if (errors.length > 0) throw requestProblem(operation, errors);
    return {
      params: given.path as Record<string, string>,
      query: given.query,
      headers: given.header,
      body: raw.body,
    };
  }

  /** What is wrong with an answer by its document; empty when nothing is. */
  responseErrors(
    operation: Operation,
    status: number,
    contentType: string | undefined,
    body: unknown,
  ): string[] {
    const response = operation.responses.get(String(status)) ?? operation.responses.get('default');
    if (response === undefined) return [`status ${status} is not in the document`];
    if (body === undefined) {
      return response.content.size === 0 ? [] : [`status ${status} needs a body`];
    }
    const type = contentType?.split(';')[0]?.trim() ?? '';
    const pointer = response.content.get(type);
    if (pointer === undefined) return [`content type ${type} is not in the document`];
    if (pointer === null || type === 'application/x-ndjson') return [];
    const validate = this.schemaValidator(operation.service, pointer);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  schemaValidator(service: string, pointer: string): ValidateFunction {
    const reference = toReference(service, pointer);
    let validate = this.#schemas.get(reference);
    if (validate === undefined) {
      validate = this.#strict.compile({ $ref: reference });
      this.#schemas.set(reference, validate);
    }
    return validate;
  }

  #checkParameters(
    operation: Operation,
    place: Place,
    given: Record<Place, Record<string, unknown>>,
  ): FieldError[] {
    const { validate, names } = this.#parameterValidator(operation, place);
    const values = given[place];
    const errors: FieldError[] = [];
    for (const [key, value] of Object.entries(values)) {
      if (place === 'header' && !names.has(key)) continue;
      const texts = Array.isArray(value) ? value : [value];
      if (texts.some((text) => typeof text === 'string' && isUnsafeText(text))) {
        errors.push({ parameter: names.get(key) ?? 'query', code: 'unsafe-text' });
      }
    }
    if (errors.length > 0) return errors;
    if (validate(values)) return [];
    return parameterErrors(validate.errors as ErrorObject[], names);
  }

  #checkBody(operation: Operation, raw: RawRequest): FieldError[] {
    if (operation.requestContent.size === 0) return [];
    if (raw.body === undefined) {
      return operation.requestBodyRequired ? [{ pointer: '', code: 'required' }] : [];
    }
    const pointer = operation.requestContent.get(raw.contentType ?? '');
    if (pointer === undefined || pointer === null || raw.contentType !== 'application/json') {
      return [];
    }
    const unsafe = findUnsafeValues(raw.body);
    if (unsafe.length > 0) return unsafe;
    const validate = this.schemaValidator(operation.service, pointer);
    return validate(raw.body) ? [] : bodyErrors(validate.errors as ErrorObject[]);
  }

  #parameterValidator(operation: Operation, place: Place): ParameterValidator {
    const key = `${operation.id} ${place}`;
    let known = this.#parameters.get(key);
    if (known === undefined) {
      known = this.#compileParameters(operation, place);
      this.#parameters.set(key, known);
    }
    return known;
  }

  #compileParameters(operation: Operation, place: Place): ParameterValidator {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const keyOf = ({ name }: ParameterObject) => (place === 'header' ? name.toLowerCase() : name);
    const schema: JsonSchema = {
      type: 'object',
      properties: Object.fromEntries(
        parameters.map((parameter) => [
          keyOf(parameter),
          withAbsoluteReferences(parameter.schema, operation.service),
        ]),
      ),
      required: parameters.filter(({ required }) => required === true).map(keyOf),
      // A misspelt filter must not read as "no filter"; headers always carry more than the documented.
      additionalProperties: place === 'header',
    };
    return {
      validate: this.#coercing.compile(schema),
      names: new Map(parameters.map((parameter) => [keyOf(parameter), parameter.name])),
    };
  }
}

const MAXIMUM_ERRORS = 100;

function requestProblem(operation: Operation, errors: readonly FieldError[]) {
  const [first] = errors;
  const isMissingKey =
    operation.idempotent &&
    errors.length === 1 &&
    first?.parameter?.toLowerCase() === 'idempotency-key' &&
    first.code === 'required';
  return problem(isMissingKey ? 'idempotency-key-required' : 'invalid-request', {
    errors: errors.slice(0, MAXIMUM_ERRORS),
  });
}
