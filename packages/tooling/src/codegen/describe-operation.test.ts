import { describe, expect, it } from 'vitest';
import { sampleContext } from '../documents/rules/sample.ts';
import { objectAt } from '../documents/json.ts';
import { describeOperation, describeOperations } from './describe-operation.ts';

const { document } = sampleContext();

describe('describeOperation', () => {
  it('tells a list by its cursor', () => {
    expect(describeOperation(document, 'sample', '/pupils', 'get')).toMatchObject({
      id: 'listPupils',
      method: 'GET',
      path: '/sample/v1/pupils',
      query: ['cursor', 'limit'],
      header: [],
      paged: true,
      idempotent: false,
      body: undefined,
      response: 'json',
      scopes: ['sample.pupils.read'],
      widgets: [],
      errors: ['400', '401', '403'],
    });
  });

  it('tells a creation by its Idempotency-Key', () => {
    expect(describeOperation(document, 'sample', '/pupils', 'post')).toMatchObject({
      idempotent: true,
      header: ['Idempotency-Key'],
      body: 'json',
      paged: false,
    });
  });

  it('tells rows of NDJSON in either direction, and an answer without a body', () => {
    const changed = structuredClone(document);
    const post = objectAt(objectAt(objectAt(changed, 'paths'), '/pupils'), 'post');
    post['requestBody'] = { content: { 'application/x-ndjson': {} } };
    post['responses'] = { '200': { content: { 'application/x-ndjson': {} } } };
    expect(describeOperation(changed, 'sample', '/pupils', 'post')).toMatchObject({
      body: 'ndjson',
      response: 'ndjson',
    });
    post['requestBody'] = { content: { 'application/octet-stream': {} } };
    post['responses'] = { '200': { content: { 'application/pdf': {} } } };
    expect(describeOperation(changed, 'sample', '/pupils', 'post')).toMatchObject({
      body: 'bytes',
      response: 'file',
    });
    post['responses'] = { '204': { description: 'Gone.' } };
    expect(describeOperation(changed, 'sample', '/pupils', 'post').response).toBe('none');
  });

  it('leaves out headers that the transport sets', () => {
    const changed = structuredClone(document);
    const get = objectAt(objectAt(objectAt(changed, 'paths'), '/pupils'), 'get');
    get['parameters'] = [
      { name: 'Accept-Language', in: 'header' },
      { name: 'DPoP', in: 'header' },
      { name: 'If-None-Match', in: 'header' },
    ];
    expect(describeOperation(changed, 'sample', '/pupils', 'get').header).toEqual([
      'If-None-Match',
    ]);
  });

  it('refuses an operation that has no id', () => {
    const changed = structuredClone(document);
    delete objectAt(objectAt(objectAt(changed, 'paths'), '/pupils'), 'get')['operationId'];
    expect(() => describeOperations(changed, 'sample')).toThrow(
      'sample: get /pupils has no operationId',
    );
  });
});

describe('describeOperations', () => {
  it('gives operations by name, and no webhooks', () => {
    expect(describeOperations(document, 'sample').map(({ id }) => id)).toEqual([
      'createPupil',
      'listPupils',
      'updatePupil',
    ]);
  });
});
