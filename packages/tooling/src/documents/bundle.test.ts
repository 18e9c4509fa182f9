import { describe, expect, it } from 'vitest';
import { bundleDocument } from './bundle.ts';

const common = {
  components: {
    schemas: {
      Instant: { type: 'string' },
      Node: { properties: { children: { items: { $ref: '#/components/schemas/Node' } } } },
      Event: { properties: { at: { $ref: '#/components/schemas/Instant' } } },
      Unused: { type: 'string' },
    },
    securitySchemes: { token: { type: 'http' } },
  },
};

const at = (name: string) => ({ $ref: `common.yaml#/components/schemas/${name}` });

describe('bundleDocument', () => {
  it('brings in what is used, and what that uses, in alphabetical order', () => {
    const bundle = bundleDocument(
      { paths: { '/a': at('Event') }, components: { schemas: { Own: { type: 'number' } } } },
      common,
    );
    expect(bundle).toEqual({
      paths: { '/a': { $ref: '#/components/schemas/Event' } },
      components: {
        schemas: {
          Event: { properties: { at: { $ref: '#/components/schemas/Instant' } } },
          Instant: { type: 'string' },
          Own: { type: 'number' },
        },
      },
    });
    expect(Object.keys(bundle['components'] as object)).toEqual(['schemas']);
  });

  it('leaves recursive schemas as references', () => {
    const bundle = bundleDocument({ paths: { '/a': at('Node') } }, common);
    expect(bundle['components']).toEqual({
      schemas: {
        Node: { properties: { children: { items: { $ref: '#/components/schemas/Node' } } } },
      },
    });
  });

  it('puts the common component where one only refers to its namesake', () => {
    const document = {
      components: {
        securitySchemes: { token: { $ref: 'common.yaml#/components/securitySchemes/token' } },
      },
    };
    expect(bundleDocument(document, common)).toEqual({
      components: { securitySchemes: { token: { type: 'http' } } },
    });
  });

  it('refuses a component that has another namesake in common', () => {
    const document = {
      paths: { '/a': at('Instant') },
      components: { schemas: { Instant: { type: 'number' } } },
    };
    expect(() => bundleDocument(document, common)).toThrow(
      'schemas/Instant is also in common.yaml',
    );
  });

  it.each([
    'common.yaml#/components/schemas/Missing',
    '#/components/schemas/Missing',
    'other.yaml#/components/schemas/Instant',
    '#/paths/~1a',
  ])('refuses the reference %s', (reference) => {
    expect(() => bundleDocument({ paths: { '/a': { $ref: reference } } }, common)).toThrow(
      `the reference ${reference} leads to no component`,
    );
  });

  it('changes neither document', () => {
    const document = { paths: { '/a': at('Event') } };
    bundleDocument(document, common);
    expect(document).toEqual({ paths: { '/a': at('Event') } });
  });
});
