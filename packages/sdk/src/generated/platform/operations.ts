// Generated from openapi/platform.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Register an application: `POST /platform/v1/clients`.
 *
 * Registers the backend of a portal or a vendor. It authenticates with the private key that belongs to `jwks`
 * (`private_key_jwt`); the service never holds a secret of it. Scopes must lie within the caller's own.
 *
 * Scope `platform.clients.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, createClient
 */
export const createClient = /* @__PURE__ */ operation<operations['createClient']>()({
  id: 'createClient',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/clients',
  idempotent: true,
  body: 'json',
});

/**
 * Create a webhook endpoint: `POST /platform/v1/webhook-endpoints`.
 *
 * Events of the named types are sent there, signed as Standard Webhooks say. Only this answer holds the
 * secret. Addresses in private networks are refused; in the sandbox loopback is allowed.
 *
 * Scope `platform.webhooks.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, createWebhookEndpoint
 */
export const createWebhookEndpoint = /* @__PURE__ */ operation<operations['createWebhookEndpoint']>()({
  id: 'createWebhookEndpoint',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/webhook-endpoints',
  idempotent: true,
  body: 'json',
});

/**
 * Open a widget session: `POST /platform/v1/widget-sessions`.
 *
 * Called by the portal's backend for the person it has signed in. The answer holds a `handle` that the page
 * gives to the widget; it can be exchanged once, within ten minutes, and only from `origin`. The session
 * reaches the operations of that widget, this subject and this resource, nothing else. The application must be
 * registered for the scopes of those operations: a widget is no way round them.
 *
 * `resource` is what the widget shows: a verification session (`ver_…`), an assessment (`asm_…`) or a course
 * enrolment (`cen_…`).
 *
 * Scope `platform.widget-sessions.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, createWidgetSession
 */
export const createWidgetSession = /* @__PURE__ */ operation<operations['createWidgetSession']>()({
  id: 'createWidgetSession',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/widget-sessions',
  idempotent: true,
  body: 'json',
});

/**
 * Delete a webhook endpoint: `DELETE /platform/v1/webhook-endpoints/{webhookEndpointId}`.
 *
 * Nothing is sent there any more; its deliveries stay readable for a while.
 *
 * Scope `platform.webhooks.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 412, 428, 429, or another status as `default` says
 * @see openapi/platform.yaml, deleteWebhookEndpoint
 */
export const deleteWebhookEndpoint = /* @__PURE__ */ operation<operations['deleteWebhookEndpoint']>()({
  id: 'deleteWebhookEndpoint',
  service: 'platform',
  method: 'DELETE',
  path: '/platform/v1/webhook-endpoints/{webhookEndpointId}',
  response: 'none',
});

/**
 * Exchange a handle for a token: `POST /platform/v1/widget-sessions/exchange`.
 *
 * Called by the widget, once. Send a `DPoP` proof (RFC 9449) with the browser's own key and no `Authorization`;
 * the token is bound to that key and to the page's `Origin`. A used, expired or revoked handle is `410`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 401, 403, 410, 413, 415, 429, or another status as `default` says
 * @see openapi/platform.yaml, exchangeWidgetHandle
 */
export const exchangeWidgetHandle = /* @__PURE__ */ operation<operations['exchangeWidgetHandle']>()({
  id: 'exchangeWidgetHandle',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/widget-sessions/exchange',
  body: 'json',
});

/**
 * Get an application: `GET /platform/v1/clients/{clientId}`.
 *
 * One application with its keys, origins and scopes.
 *
 * Scope `platform.clients.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, getClient
 */
export const getClient = /* @__PURE__ */ operation<operations['getClient']>()({
  id: 'getClient',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/clients/{clientId}',
});

/**
 * See what the token is: `GET /platform/v1/access-tokens/current`.
 *
 * Who the caller is to the service and how far the token reaches. Any valid token may ask; no scope is needed.
 *
 * Any valid token; widgets edu-identity-verification, edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, getCurrentAccessToken
 */
export const getCurrentAccessToken = /* @__PURE__ */ operation<operations['getCurrentAccessToken']>()({
  id: 'getCurrentAccessToken',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/access-tokens/current',
});

/**
 * Get an event: `GET /platform/v1/events/{eventId}`.
 *
 * One event as it was delivered.
 *
 * Scope `platform.events.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, getEvent
 */
export const getEvent = /* @__PURE__ */ operation<operations['getEvent']>()({
  id: 'getEvent',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/events/{eventId}',
});

/**
 * Read the test clock: `GET /platform/v1/sandbox/test-clock`.
 *
 * The time that the sandbox lives in. Deadlines, expiry and retries follow it; tokens follow the machine's own clock.
 *
 * Scope `sandbox.control`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, getTestClock
 */
export const getTestClock = /* @__PURE__ */ operation<operations['getTestClock']>()({
  id: 'getTestClock',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/sandbox/test-clock',
});

/**
 * Get a delivery: `GET /platform/v1/webhook-deliveries/{webhookDeliveryId}`.
 *
 * One delivery with every attempt.
 *
 * Scope `platform.webhooks.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, getWebhookDelivery
 */
export const getWebhookDelivery = /* @__PURE__ */ operation<operations['getWebhookDelivery']>()({
  id: 'getWebhookDelivery',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/webhook-deliveries/{webhookDeliveryId}',
});

/**
 * Get a webhook endpoint: `GET /platform/v1/webhook-endpoints/{webhookEndpointId}`.
 *
 * One endpoint, without its secret.
 *
 * Scope `platform.webhooks.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, getWebhookEndpoint
 */
export const getWebhookEndpoint = /* @__PURE__ */ operation<operations['getWebhookEndpoint']>()({
  id: 'getWebhookEndpoint',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/webhook-endpoints/{webhookEndpointId}',
});

/**
 * Get a widget session: `GET /platform/v1/widget-sessions/{widgetSessionId}`.
 *
 * A session's state, without handle or token.
 *
 * Scope `platform.widget-sessions.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, getWidgetSession
 */
export const getWidgetSession = /* @__PURE__ */ operation<operations['getWidgetSession']>()({
  id: 'getWidgetSession',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/widget-sessions/{widgetSessionId}',
});

/**
 * List reads of sensitive data: `GET /platform/v1/audit-entries`.
 *
 * Who read sensitive personal data (health, ethnicity, personal numbers …) about whom, newest first: the fields, never
 * their values. The ministry sees every entry, another organisation those of its own applications, a person those
 * about themself and their children.
 *
 * Scope `platform.audit.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listAuditEntries
 */
export const listAuditEntries = /* @__PURE__ */ listOperation<operations['listAuditEntries']>()({
  id: 'listAuditEntries',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/audit-entries',
  query: ['subjectId', 'from', 'to', 'cursor', 'limit'],
  paged: true,
});

/**
 * List applications: `GET /platform/v1/clients`.
 *
 * Applications of the caller's organisation, newest first.
 *
 * Scope `platform.clients.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listClients
 */
export const listClients = /* @__PURE__ */ listOperation<operations['listClients']>()({
  id: 'listClients',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/clients',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List events: `GET /platform/v1/events`.
 *
 * Events that this application may see, newest first. What a lost webhook carried is found here for 30 days.
 *
 * Scope `platform.events.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listEvents
 */
export const listEvents = /* @__PURE__ */ listOperation<operations['listEvents']>()({
  id: 'listEvents',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/events',
  query: ['type', 'cursor', 'limit'],
  paged: true,
});

/**
 * List test scenarios: `GET /platform/v1/sandbox/scenarios`.
 *
 * Values for the `scenario` of a verification session, each with the outcome it brings. All in one page.
 *
 * Scope `sandbox.control`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listScenarios
 */
export const listScenarios = /* @__PURE__ */ operation<operations['listScenarios']>()({
  id: 'listScenarios',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/sandbox/scenarios',
});

/**
 * List scopes: `GET /platform/v1/scopes`.
 *
 * Every scope that a token can carry. Public; all in one page.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/platform.yaml, listScopes
 */
export const listScopes = /* @__PURE__ */ operation<operations['listScopes']>()({
  id: 'listScopes',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/scopes',
});

/**
 * List deliveries: `GET /platform/v1/webhook-deliveries`.
 *
 * What was sent to the endpoints of this application and how it went, newest first.
 *
 * Scope `platform.webhooks.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listWebhookDeliveries
 */
export const listWebhookDeliveries = /* @__PURE__ */ listOperation<operations['listWebhookDeliveries']>()({
  id: 'listWebhookDeliveries',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/webhook-deliveries',
  query: ['webhookEndpointId', 'eventId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List webhook endpoints: `GET /platform/v1/webhook-endpoints`.
 *
 * Endpoints of this application, newest first, without their secrets.
 *
 * Scope `platform.webhooks.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/platform.yaml, listWebhookEndpoints
 */
export const listWebhookEndpoints = /* @__PURE__ */ listOperation<operations['listWebhookEndpoints']>()({
  id: 'listWebhookEndpoints',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/webhook-endpoints',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List the keys that sign webhooks: `GET /platform/v1/webhook-keys`.
 *
 * Ed25519 keys for `v1a` signatures as a JWK Set (RFC 7517, RFC 8037). Public. Keep a copy; ask again when none fits.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/platform.yaml, listWebhookKeys
 */
export const listWebhookKeys = /* @__PURE__ */ operation<operations['listWebhookKeys']>()({
  id: 'listWebhookKeys',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/webhook-keys',
});

/**
 * Replay a delivery: `POST /platform/v1/webhook-deliveries/{webhookDeliveryId}/replays`.
 *
 * Sends the same event to the same endpoint again, as a new delivery with the same `webhook-id`, so receivers can tell it from a new event.
 *
 * Scope `platform.webhooks.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, replayWebhookDelivery
 */
export const replayWebhookDelivery = /* @__PURE__ */ operation<operations['replayWebhookDelivery']>()({
  id: 'replayWebhookDelivery',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/webhook-deliveries/{webhookDeliveryId}/replays',
  idempotent: true,
});

/**
 * Revoke a widget session: `DELETE /platform/v1/widget-sessions/{widgetSessionId}`.
 *
 * Ends the session at once; its token stops working. Revoking again changes nothing.
 *
 * Scope `platform.widget-sessions.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/platform.yaml, revokeWidgetSession
 */
export const revokeWidgetSession = /* @__PURE__ */ operation<operations['revokeWidgetSession']>()({
  id: 'revokeWidgetSession',
  service: 'platform',
  method: 'DELETE',
  path: '/platform/v1/widget-sessions/{widgetSessionId}',
  response: 'none',
});

/**
 * Rotate a webhook secret: `POST /platform/v1/webhook-endpoints/{webhookEndpointId}/secret-rotations`.
 *
 * Makes a new secret. For the time of `overlapSeconds` deliveries carry a signature of each, so nothing is lost while the receiver changes over.
 *
 * Scope `platform.webhooks.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, rotateWebhookSecret
 */
export const rotateWebhookSecret = /* @__PURE__ */ operation<operations['rotateWebhookSecret']>()({
  id: 'rotateWebhookSecret',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/webhook-endpoints/{webhookEndpointId}/secret-rotations',
  idempotent: true,
  body: 'json',
});

/**
 * Send a test event: `POST /platform/v1/sandbox/test-events`.
 *
 * Makes a `platform.test` event and delivers it to the endpoints of this application that take it.
 *
 * Scope `sandbox.control`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, sendTestEvent
 */
export const sendTestEvent = /* @__PURE__ */ operation<operations['sendTestEvent']>()({
  id: 'sendTestEvent',
  service: 'platform',
  method: 'POST',
  path: '/platform/v1/sandbox/test-events',
  idempotent: true,
  body: 'json',
});

/**
 * Set the test clock: `PUT /platform/v1/sandbox/test-clock`.
 *
 * `running` lets it go on from `now` (left out: the machine's time), `frozen` stops it there. Due work –
 * deadlines, retries – is done before the answer.
 *
 * Scope `sandbox.control`.
 *
 * @throws ApiError 400, 401, 403, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/platform.yaml, setTestClock
 */
export const setTestClock = /* @__PURE__ */ operation<operations['setTestClock']>()({
  id: 'setTestClock',
  service: 'platform',
  method: 'PUT',
  path: '/platform/v1/sandbox/test-clock',
  body: 'json',
});

/**
 * Change an application: `PATCH /platform/v1/clients/{clientId}`.
 *
 * Fields that are left out stay as they are; lists are replaced whole. `status` `disabled` ends its tokens and widget sessions.
 *
 * Scope `platform.clients.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/platform.yaml, updateClient
 */
export const updateClient = /* @__PURE__ */ operation<operations['updateClient']>()({
  id: 'updateClient',
  service: 'platform',
  method: 'PATCH',
  path: '/platform/v1/clients/{clientId}',
  body: 'json',
});

/**
 * Change a webhook endpoint: `PATCH /platform/v1/webhook-endpoints/{webhookEndpointId}`.
 *
 * Fields that are left out stay as they are. A disabled endpoint gets nothing; its pending deliveries wait.
 *
 * Scope `platform.webhooks.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/platform.yaml, updateWebhookEndpoint
 */
export const updateWebhookEndpoint = /* @__PURE__ */ operation<operations['updateWebhookEndpoint']>()({
  id: 'updateWebhookEndpoint',
  service: 'platform',
  method: 'PATCH',
  path: '/platform/v1/webhook-endpoints/{webhookEndpointId}',
  body: 'json',
});
