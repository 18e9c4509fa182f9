import { escapePointer, objectAt, textAt } from '../json.ts';
import { operationsOf } from '../operations.ts';
import { schemasOf } from '../schemas.ts';
import type { Finding, Rule } from './rule.ts';

const CAMEL = /^[a-z][A-Za-z0-9]*$/;

/** Properties and query parameters are camelCase; `x-external-names` names the standard that wants it otherwise. */
export const propertyNames: Rule = {
  name: 'property-names',
  check({ document }) {
    const properties = schemasOf(document).flatMap(({ pointer, schema }): Finding[] => {
      if (textAt(schema, 'x-external-names') !== undefined) return [];
      return Object.keys(objectAt(schema, 'properties'))
        .filter((name) => !CAMEL.test(name))
        .map((name) => ({
          pointer: `${pointer}/properties/${escapePointer(name)}`,
          message: 'is not camelCase',
        }));
    });
    const parameters = operationsOf(document).flatMap(({ pointer, parameters: list }) =>
      list
        .filter(
          (parameter) =>
            parameter['in'] !== 'header' &&
            textAt(parameter, 'x-external-names') === undefined &&
            !CAMEL.test(String(parameter['name'])),
        )
        .map((parameter): Finding => ({
          pointer,
          message: `the parameter ${String(parameter['name'])} is not camelCase`,
        })),
    );
    return [...properties, ...parameters];
  },
};
