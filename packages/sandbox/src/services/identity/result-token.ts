import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import type { ServiceContext } from '../../kernel/service.ts';
import { openClaims } from './kept-person.ts';
import type { SessionRow } from './session.ts';

/** The key that signs results; its public half is what `listVerificationKeys` gives. */
export const RESULT_KEY = 'identity/results';

/** A result is to be fetched and used at once. */
export const RESULT_LIFETIME_SECONDS = 10 * 60;

const TYPE = 'verification-result+jwt';

/** Another name for the person at every application, so that applications cannot join their data. */
async function pairwiseSubject(context: ServiceContext, row: SessionRow): Promise<string> {
  const secret = await context.keys.secret('identity/pairwise');
  return createHmac('sha256', secret)
    .update(`${row.client_id}/${row.person_sub}`)
    .digest('base64url');
}

/** Signs `VerificationResultClaims` of identity.yaml. @param row a verified or mismatching session that still knows the person */
export async function signResult(
  context: ServiceContext,
  row: SessionRow,
): Promise<{ result: string; expiresAt: string }> {
  const { privateKey, kid } = await context.keys.signing(RESULT_KEY, 'ES256');
  const issuedAt = Math.floor(context.clock.now() / 1000);
  const expiresAt = issuedAt + RESULT_LIFETIME_SECONDS;
  const payload = {
    status: row.status,
    verification_session: row.id,
    ...(row.client_reference !== null && { client_reference: row.client_reference }),
    ...(row.status === 'mismatch' && { reasons: row.reasons }),
    ...(row.status === 'verified' && {
      verified_claims: {
        verification: {
          trust_framework: 'vn_population_db',
          time: (row.completed_at ?? row.updated_at).toISOString(),
        },
        claims: await openClaims(context, row),
      },
    }),
  };
  const result = await new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: TYPE, kid })
    .setIssuer(context.config.origins.api)
    .setAudience(row.client_id)
    .setSubject(await pairwiseSubject(context, row))
    .setJti(context.newId('vrs'))
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  return { result, expiresAt: new Date(expiresAt * 1000).toISOString() };
}
