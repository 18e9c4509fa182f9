import { isObject, resolvePointer, type JsonObject, type JsonValue } from '../../json.ts';
import type { LintContext } from '../rule.ts';

/** One fault and what the rule says of it. */
export interface Fault {
  rule: string;
  fault: string;
  break: (document: JsonObject, context: LintContext) => void;
  pointer: string;
  message: string;
}

export function at(document: JsonObject, pointer: string): JsonObject {
  const place = resolvePointer(document, pointer);
  if (!isObject(place)) throw new Error(`no object at ${pointer}`);
  return place;
}

export const set =
  (pointer: string, name: string, value: JsonValue) =>
  (document: JsonObject): void => {
    at(document, pointer)[name] = value;
  };

export const drop =
  (pointer: string, name: string) =>
  (document: JsonObject): void => {
    delete at(document, pointer)[name];
  };

export const PUPIL = '/components/schemas/Pupil';
export const NAME = `${PUPIL}/properties/name`;
export const LIST = '/paths/~1pupils/get';
export const CREATE = '/paths/~1pupils/post';
export const UPDATE = '/paths/~1pupils~1{pupilId}/patch';
export const JSON_BODY = `${CREATE}/requestBody/content/application~1json`;

export const rename = (from: string, to: string) => (document: JsonObject) => {
  const paths = at(document, '/paths');
  paths[to] = paths[from] ?? null;
  delete paths[from];
};
