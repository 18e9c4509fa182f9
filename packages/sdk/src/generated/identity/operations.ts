// Generated from openapi/identity.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Cancel a verification session: `POST /identity/v1/verification-sessions/{verificationSessionId}/cancellation`.
 *
 * Ends a session that has no outcome yet. Cancelling again changes nothing; one with an outcome is `409`.
 *
 * Scope `identity.verifications.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/identity.yaml, cancelVerificationSession
 */
export const cancelVerificationSession = /* @__PURE__ */ operation<operations['cancelVerificationSession']>()({
  id: 'cancelVerificationSession',
  service: 'identity',
  method: 'POST',
  path: '/identity/v1/verification-sessions/{verificationSessionId}/cancellation',
});

/**
 * Create a verification session: `POST /identity/v1/verification-sessions`.
 *
 * Ask for no more claims than the purpose needs, and say why: the person reads it before agreeing. Then open a
 * widget session for `edu-identity-verification` with the session's id as its resource.
 *
 * Scope `identity.verifications.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/identity.yaml, createVerificationSession
 */
export const createVerificationSession = /* @__PURE__ */ operation<operations['createVerificationSession']>()({
  id: 'createVerificationSession',
  service: 'identity',
  method: 'POST',
  path: '/identity/v1/verification-sessions',
  idempotent: true,
  body: 'json',
});

/**
 * Get the signed result: `GET /identity/v1/verification-sessions/{verificationSessionId}/result`.
 *
 * For the backend. `result` is a compact JWS (ES256, `typ` `verification-result+jwt`) whose claims are
 * `VerificationResultClaims`: check it with `verifyJws` and the keys of `listVerificationKeys`, and that `aud` is
 * your client id. `409` while the session has no outcome, and again 24 hours after
 * it: the values are kept no longer.
 *
 * Scope `identity.verifications.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/identity.yaml, getVerificationResult
 */
export const getVerificationResult = /* @__PURE__ */ operation<operations['getVerificationResult']>()({
  id: 'getVerificationResult',
  service: 'identity',
  method: 'GET',
  path: '/identity/v1/verification-sessions/{verificationSessionId}/result',
});

/**
 * Get a verification session: `GET /identity/v1/verification-sessions/{verificationSessionId}`.
 *
 * Who asks, why, for which claims, and how far it has come. What a page shows of it is no proof: fetch the
 * signed result on the backend.
 *
 * Scope `identity.verifications.read`; widgets edu-identity-verification.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/identity.yaml, getVerificationSession
 */
export const getVerificationSession = /* @__PURE__ */ operation<operations['getVerificationSession']>()({
  id: 'getVerificationSession',
  service: 'identity',
  method: 'GET',
  path: '/identity/v1/verification-sessions/{verificationSessionId}',
});

/**
 * List the keys that sign results: `GET /identity/v1/verification-keys`.
 *
 * A JWK Set (RFC 7517). Public. Keep a copy; ask again when a result names a key you do not have.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/identity.yaml, listVerificationKeys
 */
export const listVerificationKeys = /* @__PURE__ */ operation<operations['listVerificationKeys']>()({
  id: 'listVerificationKeys',
  service: 'identity',
  method: 'GET',
  path: '/identity/v1/verification-keys',
});

/**
 * List verification sessions: `GET /identity/v1/verification-sessions`.
 *
 * Sessions of this application, newest first.
 *
 * Scope `identity.verifications.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/identity.yaml, listVerificationSessions
 */
export const listVerificationSessions = /* @__PURE__ */ listOperation<operations['listVerificationSessions']>()({
  id: 'listVerificationSessions',
  service: 'identity',
  method: 'GET',
  path: '/identity/v1/verification-sessions',
  query: ['status', 'subjectId', 'cursor', 'limit'],
  paged: true,
});

/**
 * Start a verification: `POST /identity/v1/verification-sessions/{verificationSessionId}/start`.
 *
 * Gives the address of the identity provider's page for this session; send the whole page there. The person
 * signs in, agrees or declines, and comes back to `returnUrl` with `?verificationSession=<id>` added.
 * `returnUrl` must be one that the application registered. May be called again until the session has ended;
 * the earlier address then stops working.
 *
 * Scope `identity.verifications.write`; widgets edu-identity-verification.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/identity.yaml, startVerification
 */
export const startVerification = /* @__PURE__ */ operation<operations['startVerification']>()({
  id: 'startVerification',
  service: 'identity',
  method: 'POST',
  path: '/identity/v1/verification-sessions/{verificationSessionId}/start',
  body: 'json',
});
