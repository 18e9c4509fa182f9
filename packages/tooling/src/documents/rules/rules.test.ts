import { describe, expect, it } from 'vitest';
import { FAULTS_OF_OPERATIONS } from './faults/of-operations.ts';
import { FAULTS_OF_SCHEMAS } from './faults/of-schemas.ts';
import type { JsonObject } from '../json.ts';
import { RULES } from './index.ts';
import { sampleContext } from './sample.ts';

const FAULTS = [...FAULTS_OF_SCHEMAS, ...FAULTS_OF_OPERATIONS];

const rule = (name: string) => {
  const found = RULES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};

describe('rules on documents', () => {
  it.each(RULES.map(({ name }) => name))('%s: a document that keeps it has no findings', (name) => {
    expect(rule(name).check(sampleContext())).toEqual([]);
  });

  it.each(FAULTS.map((fault) => [fault.rule, fault.fault, fault] as const))(
    '%s: finds %s',
    (name, _, fault) => {
      const context = sampleContext();
      fault.break(context.document, context);
      expect(rule(name).check(context)).toContainEqual({
        pointer: fault.pointer,
        message: fault.message,
      });
    },
  );

  it('every rule has a document that breaks it', () => {
    const broken = new Set(FAULTS.map((fault) => fault.rule));
    expect(RULES.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('names of a standard are left as the standard writes them', () => {
    const context = sampleContext();
    const parameter = { name: '_id', in: 'query', 'x-external-names': 'FHIR R4' };
    const paths = context.document['paths'] as JsonObject;
    paths['/fhir/Patient/{id}'] = {
      'x-external-names': 'FHIR R4',
      get: { operationId: 'getFhirPatient', parameters: [parameter] },
    };
    expect(rule('path-names').check(context)).toEqual([]);
    expect(rule('property-names').check(context)).toEqual([]);
  });
});
