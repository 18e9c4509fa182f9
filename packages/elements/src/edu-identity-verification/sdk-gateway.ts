import { getVerificationSession, startVerification } from '@khuevan/sdk/identity';
import type { Client } from '../base/client.ts';
import type { IdentityGateway } from './identity-gateway.ts';

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
