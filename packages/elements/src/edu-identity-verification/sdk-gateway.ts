import { operation } from '@khuevan/sdk';
import type { Client } from '../base/client.ts';
import type { IdentityGateway, VerificationSession } from './identity-gateway.ts';

interface Json<Body> {
  content: { 'application/json': Body };
}

const getVerificationSession = operation<{
  parameters: { path: { verificationSessionId: string } };
  responses: { 200: Json<VerificationSession> };
}>()({
  id: 'getVerificationSession',
  service: 'identity',
  method: 'GET',
  path: '/identity/v1/verification-sessions/{verificationSessionId}',
});
const startVerification = operation<{
  parameters: { path: { verificationSessionId: string } };
  requestBody: Json<{ returnUrl: string }>;
  responses: { 200: Json<{ redirectUrl: string; expiresAt: string }> };
}>()({
  id: 'startVerification',
  service: 'identity',
  method: 'POST',
  path: '/identity/v1/verification-sessions/{verificationSessionId}/start',
  body: 'json',
});

/** The element's gateway over the SDK. */
export function createIdentityGateway(
  client: Client,
  verificationSessionId: string,
): IdentityGateway {
  return {
    session: (signal) => getVerificationSession(client, { verificationSessionId }, { signal }),
    start: async (returnUrl) => {
      const { redirectUrl } = await startVerification(client, {
        verificationSessionId,
        body: { returnUrl },
      });
      return redirectUrl;
    },
  };
}
