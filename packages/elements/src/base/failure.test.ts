import { expect } from '@open-wc/testing';
import { isTransient, toFailure } from './failure.ts';

/** The shapes of the SDK's errors, as another copy of it on the page would throw them. */
const apiError = (status: number, code: string) =>
  Object.assign(new Error('x'), {
    name: 'ApiError',
    code,
    status,
    problem: { type: 'about:blank', title: code, status, code, requestId: 'req_body' },
    requestId: 'req_header',
  });
const named = (name: string, code: string, status?: number) =>
  Object.assign(new Error('x'), { name, code, ...(status === undefined ? {} : { status }) });

describe('toFailure', () => {
  it('sorts service answers by what they mean for the person', () => {
    const kinds = [401, 403, 404, 410, 409, 412, 429, 503, 500, 422].map(
      (status) => toFailure(apiError(status, 'x')).kind,
    );
    expect(kinds).to.deep.equal([
      'session',
      'forbidden',
      'not-found',
      'not-found',
      'conflict',
      'conflict',
      'busy',
      'busy',
      'server',
      'unexpected',
    ]);
  });

  it('keeps the stable code, the status and the request id', () => {
    expect(toFailure(apiError(409, 'attempt-closed'))).to.deep.equal({
      kind: 'conflict',
      code: 'attempt-closed',
      status: 409,
      requestId: 'req_header',
    });
  });

  it('knows a lost connection and a timeout of the SDK, and bare fetch', () => {
    for (const error of [
      named('ConnectionError', 'connection-failed'),
      named('TimeoutError', 'timeout'),
      new TypeError('Failed to fetch'),
    ]) {
      expect(toFailure(error)).to.deep.equal({ kind: 'offline', code: 'network-unreachable' });
    }
  });

  it('knows a session that ran out and cannot be renewed', () => {
    expect(toFailure(named('AuthError', 'session-expired', 0))).to.deep.equal({
      kind: 'session',
      code: 'session-expired',
    });
    expect(toFailure(named('AuthError', 'handle-used', 409)).kind).to.equal('session');
    expect(toFailure(named('AuthError', 'unavailable', 503)).kind).to.equal('busy');
  });

  it('calls anything else unexpected and never repeats its message', () => {
    expect(toFailure(new Error('000123456789'))).to.deep.equal({
      kind: 'unexpected',
      code: 'unexpected-error',
    });
    expect(toFailure('text')).to.deep.equal({ kind: 'unexpected', code: 'unexpected-error' });
  });

  it('says which failures pass by themselves', () => {
    expect(isTransient({ kind: 'offline', code: 'x' })).to.equal(true);
    expect(isTransient({ kind: 'busy', code: 'x' })).to.equal(true);
    expect(isTransient({ kind: 'conflict', code: 'x' })).to.equal(false);
  });
});
