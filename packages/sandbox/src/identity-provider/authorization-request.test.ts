import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentityBench, openPage, startSession } from '../services/identity/testing.ts';
import type { IdentityBench } from '../services/identity/testing.ts';
import { demoPeople } from './demo-people.ts';

let bench: IdentityBench;
let provider: string;

beforeAll(async () => {
  bench = await openIdentityBench();
  provider = bench.runtime.config.origins.identityProvider;
});

afterAll(() => bench.close());

describe('the authorization request', () => {
  it('is opened once; a second browser gets nowhere and spoils nothing', async () => {
    const { id, redirectUrl } = await startSession(bench);
    const browser = bench.browser();
    const page = await openPage(browser.follow(redirectUrl));
    const second = await openPage(bench.browser().follow(redirectUrl));
    expect(second.response.status).toBe(400);
    expect(second.html).toContain('đã hết hạn hoặc đã dùng');
    const consent = await openPage(browser.submit(page, { testPerson: demoPeople.hoa.loginName }));
    const { portal } = bench.runtime.config.origins;
    const done = await browser.submit(consent, { step: 'accept' }, [portal]);
    expect(done.url.searchParams.get('verificationSession')).toBe(id);
  });

  it.each([
    ['GET', '/auth?client_id=a%00b'],
    ['GET', '/auth?client_id=khuevan-verification&request_uri=a%00b'],
    [
      'GET',
      '/auth?client_id=khuevan-verification&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aa%00b',
    ],
    ['GET', '/auth/a%00b'],
    ['GET', '/interaction/a%00bcdefgh'],
    ['POST', '/auth?client_id=a%00b'],
    ['POST', '/token?grant_type=client_credentials&client_id=a%00b'],
    ['POST', '/token?grant_type=authorization_code&client_id=khuevan-verification&code=a%00b'],
    ['POST', '/request?client_id=a%00b'],
    ['POST', '/token/revocation?client_id=a%00b&token=a%00b'],
    ['GET', '/session/end?client_id=a%00b'],
    ['POST', '/session/end?client_id=a%00b'],
  ])('is no fault when %s %s holds what no database can', async (method, address) => {
    const [path, query = ''] = address.split('?');
    const target = method === 'GET' ? address : path;
    const response = await bench.browser().open(`${provider}${target}`, {
      method,
      ...(method === 'POST' && {
        body: query,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(bench.runtime.faults).toEqual([]);
  });

  it('must be pushed', async () => {
    const { api } = bench.runtime.config.origins;
    const query = new URLSearchParams({
      client_id: 'khuevan-verification',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${api}/identity/v1/callback`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      state: 's',
    });
    const answer = await bench.browser().follow(`${provider}/auth?${query}`, {}, [api]);
    expect(answer.url.searchParams.get('error')).toBe('invalid_request');
    expect(answer.url.searchParams.get('iss')).toBe(provider);
  });

  it('never answers in a fragment', async () => {
    const { redirectUrl } = await startSession(bench);
    const answer = await bench.browser().open(`${redirectUrl}&response_mode=fragment`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });
});
