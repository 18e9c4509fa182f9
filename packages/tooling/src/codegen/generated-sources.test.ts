import { describe, expect, it } from 'vitest';
import { objectAt } from '../documents/json.ts';
import { sampleContext } from '../documents/rules/sample.ts';
import { describeOperations } from './describe-operation.ts';
import { entryFile, eventsFile } from './entry-file.ts';
import { operationsFile } from './operations-file.ts';
import { typesFile } from './types-file.ts';

const { document } = sampleContext();
const operations = operationsFile('sample', describeOperations(document, 'sample')).text;

describe('operations', () => {
  it('is one pure constant an operation, without members that say the default', () => {
    expect(operations)
      .toContain(`export const listPupils = /* @__PURE__ */ listOperation<operations['listPupils']>()({
  id: 'listPupils',
  service: 'sample',
  method: 'GET',
  path: '/sample/v1/pupils',
  query: ['cursor', 'limit'],
  paged: true,
});`);
    expect(operations)
      .toContain(`export const createPupil = /* @__PURE__ */ operation<operations['createPupil']>()({
  id: 'createPupil',
  service: 'sample',
  method: 'POST',
  path: '/sample/v1/pupils',
  idempotent: true,
  body: 'json',
});`);
  });

  it('imports only the factories that it uses', () => {
    expect(operations.match(/^import .*$/gm)).toEqual([
      "import { listOperation } from '../../core/list-operation.ts';",
      "import { operation } from '../../core/operation.ts';",
      "import type { operations } from './types.ts';",
    ]);
  });

  it('says who may call it', () => {
    expect(operations).toContain(' * Scope `sample.pupils.read`; widgets edu-sample.\n');
  });

  it('cannot be ended early by a text of the document', () => {
    const [first] = describeOperations(document, 'sample');
    if (!first) throw new Error('the sample has operations');
    const { text } = operationsFile('sample', [{ ...first, description: 'a */ b' }]);
    expect(text).toContain(' * a *\\/ b\n');
  });
});

describe('types', () => {
  it('keeps open enumerations open, defaults optional, If-Match required and labels in sight', async () => {
    const changed = structuredClone(document);
    const schemas = objectAt(objectAt(changed, 'components'), 'schemas');
    objectAt(objectAt(schemas, 'Pupil'), 'properties')['status'] = {
      type: 'string',
      maxLength: 10,
      default: 'here',
      'x-known-values': ['here', 'left'],
      'x-label-vi': 'Trạng thái',
      description: 'Where.',
    };
    const parameters = { IfMatch: { name: 'If-Match', in: 'header', schema: { type: 'string' } } };
    objectAt(changed, 'components')['parameters'] = parameters;
    const { text } = await typesFile('sample', changed);
    expect(text).toContain("status?: 'here' | 'left' | (string & {});");
    expect(text).toContain('@description Trạng thái: Where.');
    expect(text).not.toContain('interface paths');
    expect(text).toContain('pupilUpdated: {');
  });
});

describe('entries', () => {
  it('name every schema and the union of events', () => {
    const { path, text } = entryFile('sample', document);
    expect(path).toBe('packages/sdk/src/services/sample.ts');
    expect(text).toContain("export type Pupil = components['schemas']['Pupil'];\n");
    expect(text).toContain('export type WebhookEvent = Pupil;\n');
  });

  it('name the events of all services, kebab-case names included', () => {
    expect(eventsFile(['identity', 'school-health']).text).toContain(
      'export type WebhookEvent = identityEvent | schoolHealthEvent;\n',
    );
  });
});
