import { createHash } from 'node:crypto';
import { problem } from '../../kernel/problem.ts';
import { ownTransactions } from '../../kernel/service.ts';
import type { Locale, ServiceContext, UnwrappedHandler } from '../../kernel/service.ts';
import type { VerificationRequest } from '../../identity-provider/verification-request.ts';
import { VerificationRequests } from '../../identity-provider/verification-requests.ts';
import type { IdentityPorts } from './ports.ts';
import { RelyingParty } from './relying-party.ts';
import type { StartedAuthorization } from './relying-party.ts';
import { allowedReturnUrl } from './return-url.ts';
import { changeSession, isFinal, loadSession, statusAt } from './session.ts';
import type { SessionRow } from './session.ts';

/** How long a person has on the identity provider's pages: as long as an interaction lives there. */
const AUTHORIZATION_MILLISECONDS = 10 * 60_000;

const RETRY_SECONDS = 5;

/** State values are kept as digests: who reads the table cannot finish somebody's verification. */
export function hashState(state: string): string {
  return createHash('sha256').update(state).digest('base64url');
}

function assertOpen(row: SessionRow, context: ServiceContext): void {
  const status = statusAt(row, context.clock.now());
  if (isFinal(status)) throw problem('conflict');
}

function toRequest(row: SessionRow, returnUrl: URL): VerificationRequest {
  return {
    requester: row.requester_name,
    returnOrigin: returnUrl.origin,
    purpose: row.purpose,
    claims: row.requested_claims,
  };
}

/** @throws problem `unavailable` while the identity provider cannot be reached or gives no answer in time */
async function pushRequest(
  context: ServiceContext,
  request: VerificationRequest,
  locale: Locale,
): Promise<StartedAuthorization> {
  const reference = await new VerificationRequests(context.db).keep(request);
  try {
    return await new RelyingParty(context.config, context.keys).start(request, reference, locale);
  } catch (cause) {
    throw problem('unavailable', { cause, headers: { 'retry-after': String(RETRY_SECONDS) } });
  }
}

/** `startVerification`: the address of the identity provider's page for this session. */
export function startVerification(ports: IdentityPorts): UnwrappedHandler {
  return ownTransactions(async (request, context) => {
    const { principal, params } = request;
    const row = await loadSession(context, params['verificationSessionId'] ?? '', principal);
    if (principal === null) throw problem('not-found');
    assertOpen(row, context);
    const { returnUrl } = request.body as { returnUrl: string };
    const target = await allowedReturnUrl(context, ports, principal, returnUrl);
    const started = await pushRequest(context, toRequest(row, target), request.locale);
    await context.transaction(async (inner) => {
      const current = await loadSession(inner, row.id, principal, 'update');
      assertOpen(current, inner);
      // The address given before stops working: only the newest answer is waited for.
      await inner.db
        .deleteFrom('identity.authorization_request')
        .where('verification_session_id', '=', row.id)
        .execute();
      await inner.db
        .insertInto('identity.authorization_request')
        .values({
          state_hash: hashState(started.state),
          verification_session_id: row.id,
          widget_session_id: principal.kind === 'widget' ? principal.sessionId : null,
          code_verifier: started.codeVerifier,
          nonce: started.nonce,
          return_url: target.href,
          expires_at: new Date(inner.clock.now() + AUTHORIZATION_MILLISECONDS),
        })
        .execute();
      await changeSession(inner, current, { status: 'requires_action' });
    });
    const expiresAt = new Date(context.clock.now() + started.expiresIn * 1000).toISOString();
    return {
      status: 200,
      body: { redirectUrl: started.redirectUrl, expiresAt },
      headers: { 'cache-control': 'no-store' },
    };
  });
}
