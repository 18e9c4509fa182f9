import type { Selectable } from 'kysely';
import type { ServiceContext } from '../../kernel/service.ts';
import { comparePerson } from './comparison.ts';
import { sealClaims } from './kept-person.ts';
import type { IdentityPorts } from './ports.ts';
import { AuthorizationFailed, RelyingParty } from './relying-party.ts';
import type { ProvenPerson } from './relying-party.ts';
import { SESSION_PARAMETER } from './return-url.ts';
import { findScenario } from './scenarios.ts';
import type { AuthorizationRequestTable, MismatchReason } from './schema.ts';
import { changeSession, emitOutcome, findSession, isFinal, statusAt } from './session.ts';
import type { SessionRow } from './session.ts';
import { hashState } from './start-verification.ts';

/** Where the browser goes on. Always a redirect (303), never a page of the API's origin. */
export interface CallbackAnswer {
  status: 303;
  headers: Record<string, string>;
}

type AuthorizationRequest = Selectable<AuthorizationRequestTable>;

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
};

function redirect(location: string): CallbackAnswer {
  return { status: 303, headers: { ...HEADERS, location } };
}

/**
 * Takes the identity provider's answer (`/identity/v1/callback`, outside the documents: browsers come
 * here, no client). An answer counts once: its state is deleted as it is read.
 *
 * @param context one outside a transaction; each step opens its own
 */
export async function finishVerification(
  answer: URLSearchParams,
  context: ServiceContext,
  ports: IdentityPorts,
): Promise<CallbackAnswer> {
  const state = answer.get('state') ?? '';
  const waiting = await context.transaction((inner) => takeRequest(inner, state));
  if (waiting === undefined) {
    return redirect(new URL('/problem/expired', context.config.origins.identityProvider).href);
  }
  const back = new URL(waiting.return_url);
  back.searchParams.set(SESSION_PARAMETER, waiting.verification_session_id);
  if (!(await context.transaction((inner) => begin(inner, ports, waiting)))) {
    return redirect(back.href);
  }
  try {
    const person = await new RelyingParty(context.config, context.keys).finish(answer, {
      state,
      nonce: waiting.nonce,
      codeVerifier: waiting.code_verifier,
    });
    await context.transaction((inner) => complete(inner, ports, waiting, person));
  } catch (error) {
    const failed = error instanceof AuthorizationFailed;
    await context.transaction((inner) =>
      abandon(inner, waiting, failed && error.error === 'access_denied'),
    );
    if (!failed) throw error;
  }
  return redirect(back.href);
}

/** Removes the request, so that its answer counts once; undefined when nobody waits for this state. */
async function takeRequest(
  context: ServiceContext,
  state: string,
): Promise<AuthorizationRequest | undefined> {
  return context.db
    .deleteFrom('identity.authorization_request')
    .where('state_hash', '=', hashState(state))
    .returningAll()
    .executeTakeFirst();
}

/** Marks the session as being worked on; false when the answer came too late to count. */
async function begin(
  context: ServiceContext,
  ports: IdentityPorts,
  waiting: AuthorizationRequest,
): Promise<boolean> {
  const now = context.clock.now();
  const row = await findSession(context, waiting.verification_session_id, 'update');
  const isOpen = row !== undefined && !isFinal(statusAt(row, now));
  if (!isOpen || waiting.expires_at.getTime() <= now) return false;
  if (waiting.widget_session_id !== null) {
    const origin = await ports.widgetSessions.originOf(context, waiting.widget_session_id);
    if (origin === undefined) return false;
  }
  await changeSession(context, row, { status: 'processing' });
  return true;
}

async function complete(
  context: ServiceContext,
  ports: IdentityPorts,
  waiting: AuthorizationRequest,
  person: ProvenPerson,
): Promise<void> {
  const row = await findSession(context, waiting.verification_session_id, 'update');
  if (row === undefined || isFinal(statusAt(row, context.clock.now()))) return;
  const missing = row.requested_claims.some(
    ({ claim, required }) => required && person.claims[claim] === undefined,
  );
  if (missing) {
    await changeSession(context, row, { status: 'requires_consent' });
    return;
  }
  const reasons = await differences(context, ports, row, person);
  const changed = await changeSession(context, row, {
    status: reasons.length === 0 ? 'verified' : 'mismatch',
    reasons,
    person_sub: person.sub,
    completed_at: context.clock.date(),
    ...(reasons.length === 0 && {
      verified_claims: await sealClaims(context, row.id, person.claims),
    }),
  });
  await emitOutcome(context, changed, 'identity.verification.completed');
}

async function differences(
  context: ServiceContext,
  ports: IdentityPorts,
  row: SessionRow,
  person: ProvenPerson,
): Promise<MismatchReason[]> {
  const scenario = row.scenario === null ? undefined : findScenario(row.scenario);
  if (scenario !== undefined) return scenario.reasons(person.claims);
  const subject = { type: row.subject_type, id: row.subject_id };
  return comparePerson(person.claims, await ports.people.find(context, subject));
}

/** The person declined: the session ends. Anything else that failed: they may start again. */
async function abandon(
  context: ServiceContext,
  waiting: AuthorizationRequest,
  declined: boolean,
): Promise<void> {
  const row = await findSession(context, waiting.verification_session_id, 'update');
  if (row === undefined || isFinal(statusAt(row, context.clock.now()))) return;
  const changed = await changeSession(context, row, {
    status: declined ? 'canceled' : 'requires_consent',
  });
  if (declined) await emitOutcome(context, changed, 'identity.verification.canceled');
}
