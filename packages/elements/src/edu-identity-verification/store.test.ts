import { expect } from '@open-wc/testing';
import { verificationSession } from '../testing/identity-fixture.ts';
import type { IdentityGateway, VerificationSession } from './identity-gateway.ts';
import { IdentityStore, isFinal } from './store.ts';

const url = 'http://127.0.0.1:4402/auth?request_uri=urn%3Aexample';

function setUp(change: Partial<IdentityGateway> = {}, session: Partial<VerificationSession> = {}) {
  const gateway: IdentityGateway = {
    session: async () => ({ ...verificationSession, ...session }),
    start: async () => url,
    ...change,
  };
  return new IdentityStore(gateway);
}

describe('IdentityStore', () => {
  it('knows which states are the last', () => {
    const states = [
      'requires_consent',
      'requires_action',
      'processing',
      'verified',
      'mismatch',
      'canceled',
      'expired',
    ] as const;
    expect(states.filter(isFinal)).to.deep.equal(['verified', 'mismatch', 'canceled', 'expired']);
  });

  it('gives the provider’s address and passes on where to come back to', async () => {
    const returns: string[] = [];
    const store = setUp({
      start: async (returnUrl) => {
        returns.push(returnUrl);
        return url;
      },
    });
    await store.load();
    expect(await store.start('http://localhost:4400/xac-thuc.html')).to.equal(url);
    expect(returns).to.deep.equal(['http://localhost:4400/xac-thuc.html']);
    expect(store.state.starting).to.equal(false);
  });

  it('says why a start failed, and shows a session that has ended meanwhile', async () => {
    const failing = setUp({ start: () => Promise.reject({ status: 503 }) });
    await failing.load();
    expect(await failing.start('x')).to.equal(undefined);
    expect(failing.state.startFailure?.kind).to.equal('busy');

    let status: VerificationSession['status'] = 'requires_consent';
    const ended = setUp({
      session: async () => ({ ...verificationSession, status }),
      start: () => Promise.reject({ status: 409 }),
    });
    await ended.load();
    status = 'expired';
    await ended.start('x');
    expect(ended.state.session?.status).to.equal('expired');
    expect(ended.state.startFailure).to.equal(undefined);
  });

  it('keeps the last known state when asking again fails', async () => {
    let down = false;
    const store = setUp({
      session: async () => {
        if (down) throw new TypeError('Failed to fetch');
        return verificationSession;
      },
    });
    await store.load();
    down = true;
    await store.refresh();
    expect(store.state.session?.id).to.equal(verificationSession.id);
  });

  it('names what was compared and what of it agrees', async () => {
    const store = setUp({}, { status: 'mismatch', reasons: [{ claim: 'name', code: 'differs' }] });
    await store.load();
    expect(store.matchedClaims).to.deep.equal(['birthDate']);
    expect(store.comparedClaims).to.deep.equal([
      { claim: 'name', matches: false },
      { claim: 'birthDate', matches: true },
    ]);
  });
});
