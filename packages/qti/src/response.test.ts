import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivative, half, statements } from './fixtures.test-data.ts';
import { parseResponse } from './response.ts';

const problem = (pointer: string, code: string) => ({ ok: false, problems: [{ pointer, code }] });

describe('parseResponse', () => {
  it('takes an answer of the item', () => {
    expect(parseResponse(derivative, 'D')).toEqual({ ok: true, response: 'D' });
    expect(parseResponse(statements, { a: true, d: false })).toEqual({
      ok: true,
      response: { a: true, d: false },
    });
    expect(parseResponse(half, ' 2,5 ')).toEqual({ ok: true, response: '2,5' });
  });

  it('takes an answer back', () => {
    for (const item of [derivative, statements, half])
      expect(parseResponse(item, null)).toEqual({ ok: true, response: null });
    expect(parseResponse(statements, {})).toEqual({ ok: true, response: null });
    expect(parseResponse(half, '  ')).toEqual({ ok: true, response: null });
  });

  it('names what is wrong and where', () => {
    expect(parseResponse(derivative, 'E')).toEqual(problem('', 'unknown-choice'));
    expect(parseResponse(derivative, ['A'])).toEqual(problem('', 'response-type'));
    expect(parseResponse(statements, 'A')).toEqual(problem('', 'response-type'));
    expect(parseResponse(statements, [true])).toEqual(problem('', 'response-type'));
    expect(parseResponse(statements, { 'x/y': true })).toEqual(
      problem('/x~1y', 'unknown-statement'),
    );
    expect(parseResponse(statements, { b: 'yes' })).toEqual(problem('/b', 'response-type'));
    expect(parseResponse(half, 2.5)).toEqual(problem('', 'response-type'));
    expect(parseResponse(half, '2,500')).toEqual(problem('', 'too-long'));
    expect(parseResponse(half, 'hai')).toEqual(problem('', 'number-characters'));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(derivative, statements, half), fc.anything(), (item, raw) => {
        expect(typeof parseResponse(item, raw).ok).toBe('boolean');
      }),
    );
  });
});
