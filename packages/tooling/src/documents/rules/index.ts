import { boundedValues } from './bounded-values.ts';
import { closedBodies } from './closed-bodies.ts';
import { dataClass } from './data-class.ts';
import { knownScopes, scopeRegistry } from './known-scopes.ts';
import { madeUpPeople } from './made-up-people.ts';
import { namedExamples } from './named-examples.ts';
import { oneTag } from './one-tag.ts';
import { operationIds } from './operation-ids.ts';
import { pages } from './pages.ts';
import { pathNames } from './path-names.ts';
import { problemResponses } from './problem-responses.ts';
import { propertyNames } from './property-names.ts';
import type { Rule } from './rule.ts';
import { safeWrites } from './safe-writes.ts';
import { twoSidedSchemas } from './two-sided-schemas.ts';
import { validExamples } from './valid-examples.ts';
import { vietnameseLabels } from './vietnamese-labels.ts';

/** Our own rules, beside those of Redocly in openapi/redocly.yaml. */
export const RULES: readonly Rule[] = [
  boundedValues,
  closedBodies,
  dataClass,
  knownScopes,
  madeUpPeople,
  namedExamples,
  oneTag,
  operationIds,
  pages,
  pathNames,
  problemResponses,
  propertyNames,
  safeWrites,
  scopeRegistry,
  twoSidedSchemas,
  validExamples,
  vietnameseLabels,
];
