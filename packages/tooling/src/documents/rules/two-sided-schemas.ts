import { schemasOf } from '../schemas.ts';
import type { Rule } from './rule.ts';

/** What is sent and what comes back have schemas of their own; a schema with two faces misleads types and readers. */
export const twoSidedSchemas: Rule = {
  name: 'two-sided-schemas',
  check: ({ document }) =>
    schemasOf(document)
      .filter(({ schema }) => 'readOnly' in schema || 'writeOnly' in schema)
      .map(({ pointer }) => ({
        pointer,
        message: 'has readOnly or writeOnly; make a Create or Update schema instead',
      })),
};
