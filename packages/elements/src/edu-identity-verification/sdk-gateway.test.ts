import { createClient } from '@khuevan/sdk';
import { expect } from '@open-wc/testing';
import { createIdentityGateway } from './sdk-gateway.ts';

describe('createIdentityGateway', () => {
  it('asks for the identity provider’s pages in the language that the element has at that moment', async () => {
    const asked: (string | null)[] = [];
    const client = createClient({
      baseUrl: 'http://localhost:4401',
      fetch: async (request: RequestInfo | URL, init?: RequestInit) => {
        asked.push(new Request(request, init).headers.get('accept-language'));
        return Response.json({
          redirectUrl: 'http://127.0.0.1:4402/auth',
          expiresAt: '2026-11-23T02:01:00Z',
        });
      },
    });
    let locale: 'vi' | 'en' = 'vi';
    const gateway = createIdentityGateway(client, 'ver_01kaz8m2q4x7v9c1d3f5g7h9jn', () => locale);
    await gateway.start('http://localhost:4400/xac-thuc');
    locale = 'en';
    await gateway.start('http://localhost:4400/xac-thuc');
    expect(asked).to.deep.equal(['vi', 'en']);
  });
});
