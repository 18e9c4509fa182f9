// Generated from openapi/platform.yaml. Change the document and run the generator; never this file.
/**
 * Applications, widget sessions, webhooks, events and the sandbox's controls.
 *
 * @module
 */
export * from '../generated/platform/operations.ts';
export type { operations, webhooks } from '../generated/platform/types.ts';
import type { components } from '../generated/platform/types.ts';

export type AccessTokenInfo = components['schemas']['AccessTokenInfo'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditEntryList = components['schemas']['AuditEntryList'];
export type Client = components['schemas']['Client'];
export type ClientId = components['schemas']['ClientId'];
export type ClientKeys = components['schemas']['ClientKeys'];
export type ClientList = components['schemas']['ClientList'];
export type ClientStatus = components['schemas']['ClientStatus'];
export type CreateClient = components['schemas']['CreateClient'];
export type CreateWebhookEndpoint = components['schemas']['CreateWebhookEndpoint'];
export type CreateWidgetSession = components['schemas']['CreateWidgetSession'];
export type CreatedWebhookEndpoint = components['schemas']['CreatedWebhookEndpoint'];
export type CreatedWidgetSession = components['schemas']['CreatedWidgetSession'];
export type Event = components['schemas']['Event'];
export type EventId = components['schemas']['EventId'];
export type EventList = components['schemas']['EventList'];
export type EventType = components['schemas']['EventType'];
export type EventTypes = components['schemas']['EventTypes'];
export type ExchangeWidgetHandle = components['schemas']['ExchangeWidgetHandle'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type Instant = components['schemas']['Instant'];
export type JwkSet = components['schemas']['JwkSet'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type NextCursor = components['schemas']['NextCursor'];
export type OperationId = components['schemas']['OperationId'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type PublicJwk = components['schemas']['PublicJwk'];
export type Reach = components['schemas']['Reach'];
export type ResourceId = components['schemas']['ResourceId'];
export type Role = components['schemas']['Role'];
export type RotateWebhookSecret = components['schemas']['RotateWebhookSecret'];
export type Scenario = components['schemas']['Scenario'];
export type ScenarioList = components['schemas']['ScenarioList'];
export type Scope = components['schemas']['Scope'];
export type ScopeList = components['schemas']['ScopeList'];
export type ScopeName = components['schemas']['ScopeName'];
export type SendTestEvent = components['schemas']['SendTestEvent'];
export type SetTestClock = components['schemas']['SetTestClock'];
export type TestClock = components['schemas']['TestClock'];
export type TestClockMode = components['schemas']['TestClockMode'];
export type TestEvent = components['schemas']['TestEvent'];
export type TestEventData = components['schemas']['TestEventData'];
export type UpdateClient = components['schemas']['UpdateClient'];
export type UpdateWebhookEndpoint = components['schemas']['UpdateWebhookEndpoint'];
export type WebOrigin = components['schemas']['WebOrigin'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryId = components['schemas']['WebhookDeliveryId'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointId = components['schemas']['WebhookEndpointId'];
export type WebhookEndpointList = components['schemas']['WebhookEndpointList'];
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type WebhookSecretRotation = components['schemas']['WebhookSecretRotation'];
export type WidgetAccessToken = components['schemas']['WidgetAccessToken'];
export type WidgetHandle = components['schemas']['WidgetHandle'];
export type WidgetName = components['schemas']['WidgetName'];
export type WidgetSession = components['schemas']['WidgetSession'];
export type WidgetSessionId = components['schemas']['WidgetSessionId'];
export type WidgetSessionStatus = components['schemas']['WidgetSessionStatus'];
export type WidgetSubject = components['schemas']['WidgetSubject'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent = TestEvent;
