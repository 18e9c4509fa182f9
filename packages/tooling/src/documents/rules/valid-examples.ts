import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { examplesOf } from '../examples.ts';
import type { Finding, Rule } from './rule.ts';

const DOCUMENT = 'document';

/** A JSON Pointer as a URI fragment. */
const toFragment = (pointer: string): string =>
  `${DOCUMENT}#${pointer.split('/').map(encodeURIComponent).join('/')}`;

/** Every example fits its schema (JSON Schema 2020-12), formats included. */
export const validExamples: Rule = {
  name: 'valid-examples',
  check({ document }) {
    const ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      validateSchema: false,
      logger: false,
    });
    addFormats.default(ajv);
    ajv.addSchema(document, DOCUMENT, false, false);
    return examplesOf(document).flatMap(({ pointer, schemaPointer, value }): Finding[] => {
      const validate = ajv.compile({ $ref: toFragment(schemaPointer) });
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => ({
        pointer,
        message: `${instancePath || 'the whole'} ${message ?? 'does not fit'}`,
      }));
    });
  },
};
