import { expect } from '@open-wc/testing';
import { ErrorTypes } from 'hls.js/light';
import { failureOf } from './hls-failure.ts';

describe('failureOf', () => {
  const answered = (code: number) =>
    failureOf({
      type: ErrorTypes.NETWORK_ERROR,
      response: { url: 'https://content.test/s.m4s', code },
    });

  it('tells an address that ran out from a network that is gone', () => {
    expect([401, 403, 410].map(answered)).to.deep.equal(['expired', 'expired', 'expired']);
    expect([0, 404, 500].map(answered)).to.deep.equal(['network', 'network', 'network']);
    expect(failureOf({ type: ErrorTypes.NETWORK_ERROR })).to.equal('network');
  });

  it('takes everything else for a video that this browser cannot play', () => {
    expect(failureOf({ type: ErrorTypes.MEDIA_ERROR })).to.equal('unsupported');
    expect(failureOf({ type: ErrorTypes.MUX_ERROR })).to.equal('unsupported');
  });
});
