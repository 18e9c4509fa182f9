import { getVerificationSession, startVerification } from '@khuevan/sdk/identity';
import type { Client } from '../base/client.ts';
import type { Locale } from '../base/localize.ts';
import type { IdentityGateway } from './identity-gateway.ts';

/** The element's gateway over the SDK. The identity provider's pages follow the language of the element. */
export function createIdentityGateway(
  client: Client,
  verificationSessionId: string,
  locale: () => Locale,
): IdentityGateway {
  return {
    session: (signal) => getVerificationSession(client, { verificationSessionId }, { signal }),
    start: async (returnUrl) => {
      const { redirectUrl } = await startVerification(
        client,
        { verificationSessionId, body: { returnUrl } },
        { headers: { 'accept-language': locale() } },
      );
      return redirectUrl;
    },
  };
}
