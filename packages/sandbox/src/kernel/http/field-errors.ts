import type { ErrorObject } from 'ajv';
import type { FieldCode } from '../field-messages.ts';
import type { FieldError } from '../problem.ts';
import { escapePointer } from './documents.ts';

interface Finding {
  path: string;
  code: FieldCode;
  values?: Record<string, string | number>;
}

const LIMITS: Readonly<Record<string, FieldCode>> = {
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'too-few',
  maxProperties: 'too-many',
  minimum: 'too-small',
  exclusiveMinimum: 'too-small',
  maximum: 'too-large',
  exclusiveMaximum: 'too-large',
};

const MAXIMUM_ALLOWED_SHOWN = 12;

function listAllowed(values: readonly unknown[]): string {
  const shown = values.slice(0, MAXIMUM_ALLOWED_SHOWN).map((value) => String(value));
  return values.length > MAXIMUM_ALLOWED_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** What one Ajv error says in our words; null for errors that only wrap others. */
function toFinding(error: ErrorObject): Finding | null {
  const { keyword, instancePath: path, params } = error;
  const limit = LIMITS[keyword];
  if (limit !== undefined) return { path, code: limit, values: { limit: params['limit'] } };
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { path: `${path}/${escapePointer(params['missingProperty'])}`, code: 'required' };
    case 'additionalProperties':
      return {
        path: `${path}/${escapePointer(params['additionalProperty'])}`,
        code: 'not-allowed',
      };
    case 'unevaluatedProperties':
      return {
        path: `${path}/${escapePointer(params['unevaluatedProperty'])}`,
        code: 'not-allowed',
      };
    case 'type':
      return { path, code: 'wrong-type', values: { expected: String(params['type']) } };
    case 'enum':
      return {
        path,
        code: 'not-in-list',
        values: { allowed: listAllowed(params['allowedValues']) },
      };
    case 'const':
      return { path, code: 'not-in-list', values: { allowed: String(params['allowedValue']) } };
    case 'pattern':
      return { path, code: 'wrong-pattern', values: { pattern: params['pattern'] } };
    case 'format':
      return { path, code: 'wrong-format', values: { format: params['format'] } };
    case 'uniqueItems':
      return { path, code: 'duplicate' };
    case 'oneOf':
    case 'anyOf':
      return { path, code: 'no-match' };
    case 'if':
    case 'propertyNames':
      return null;
    default:
      return { path, code: 'invalid' };
  }
}

function findings(errors: readonly ErrorObject[]): Finding[] {
  const seen = new Set<string>();
  const list: Finding[] = [];
  for (const error of errors) {
    const finding = toFinding(error);
    if (finding === null) continue;
    const key = `${finding.path} ${finding.code}`;
    if (seen.has(key)) continue;
    seen.add(key);
    list.push(finding);
  }
  return list;
}

/** Errors in the body, by JSON Pointer. */
export function bodyErrors(errors: readonly ErrorObject[]): FieldError[] {
  return findings(errors).map(({ path, code, values }) =>
    values === undefined ? { pointer: path, code } : { pointer: path, code, values },
  );
}

/**
 * Errors in the parameters of one place, by name.
 *
 * @param names as validated → as documented (headers are validated in lower case)
 */
export function parameterErrors(
  errors: readonly ErrorObject[],
  names: ReadonlyMap<string, string>,
): FieldError[] {
  return findings(errors).map(({ path, code, values }) => {
    const key = path.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
    const parameter = names.get(key) ?? key;
    if (code === 'not-allowed' && !names.has(key)) return { parameter, code: 'unknown-parameter' };
    return values === undefined ? { parameter, code } : { parameter, code, values };
  });
}
