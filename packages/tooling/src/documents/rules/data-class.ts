import { escapePointer, isObject, objectAt, type JsonObject } from '../json.ts';
import { schemasOf } from '../schemas.ts';
import type { Finding, Rule } from './rule.ts';

/** Property names that are personal data wherever they stand; `none` says that this one is not. */
const PERSONAL =
  /^(?:(?:full|given|family|middle)?name|birthdate|birthplace|gender|personalnumber|ministrycode|address|phone|email|ethnicgroup(?:code)?|nationality(?:code)?|religion|guardians|disability|photo(?:url)?|bloodtype)$/i;

/** Law on the protection of personal data 91/2025/QH15, Decree 356/2025/NĐ-CP. */
const CLASSES = new Set(['none', 'basic', 'sensitive']);

function check(properties: JsonObject, pointer: string): Finding[] {
  return Object.entries(properties).flatMap(([name, property]): Finding[] => {
    if (!isObject(property)) return [];
    const place = `${pointer}/properties/${escapePointer(name)}`;
    const dataClass = property['x-data-class'];
    if (dataClass === undefined) {
      if (!PERSONAL.test(name)) return [];
      return [{ pointer: place, message: 'needs x-data-class: basic, sensitive or none' }];
    }
    if (typeof dataClass === 'string' && CLASSES.has(dataClass)) return [];
    return [{ pointer: place, message: `x-data-class is basic, sensitive or none` }];
  });
}

/** Personal data is marked as what it is, so that scopes, logs and retention can follow. */
export const dataClass: Rule = {
  name: 'data-class',
  check: ({ document }) =>
    schemasOf(document).flatMap(({ pointer, schema }) =>
      check(objectAt(schema, 'properties'), pointer),
    ),
};
