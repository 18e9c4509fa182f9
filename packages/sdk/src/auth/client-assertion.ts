import { SignJWT } from 'jose';
import type { Binding } from './binding.ts';
import { type AssertionAlgorithm, type PrivateKeyInput, readPrivateKey } from './private-key.ts';

/** How a backend shows that it is the client it says it is. */
export interface ClientIdentity {
  /** Client as registered with the platform. */
  clientId: string;
  /** Key whose public half is registered: a JWK, PKCS #8 PEM text, or a `CryptoKey`. */
  privateKey: PrivateKeyInput;
  /** Key id of the private key; by default the JWK's `kid`. */
  kid?: string | undefined;
  /** @default 'EdDSA' for an Ed25519 key, else 'ES256' */
  algorithm?: AssertionAlgorithm | undefined;
}

/** An assertion is used at once; a minute allows for clocks that differ. */
const lifetime = 60;

/**
 * Form fields of `private_key_jwt` (RFC 7523 §2.2), signed anew at each call.
 *
 * @param audience the issuer: FAPI 2.0 takes no other; an assertion for the endpoint's URL is refused.
 */
export const clientAssertion = (
  identity: ClientIdentity,
  audience: string,
  binding: Binding,
): (() => Promise<Record<string, string>>) => {
  const { clientId } = identity;
  let signer: ReturnType<typeof readPrivateKey> | undefined;
  return async () => {
    const { key, alg, kid } = await (signer ??= readPrivateKey(identity));
    const issuedAt = Math.floor((Date.now() + binding.skew) / 1000);
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg, ...(kid && { kid }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetime)
      .sign(key);
    return {
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    };
  };
};
