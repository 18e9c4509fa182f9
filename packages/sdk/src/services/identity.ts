// Generated from openapi/identity.yaml. Change the document and run the generator; never this file.
/**
 * Verification of students, guardians and teachers against the population register.
 *
 * @module
 */
export * from '../generated/identity/operations.ts';
export type { operations, webhooks } from '../generated/identity/types.ts';
import type { components } from '../generated/identity/types.ts';

export type ClaimName = components['schemas']['ClaimName'];
export type ClientReference = components['schemas']['ClientReference'];
export type CreateVerificationSession = components['schemas']['CreateVerificationSession'];
export type Date = components['schemas']['Date'];
export type Event = components['schemas']['Event'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type Instant = components['schemas']['Instant'];
export type JwkSet = components['schemas']['JwkSet'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type MismatchReason = components['schemas']['MismatchReason'];
export type NextCursor = components['schemas']['NextCursor'];
export type PersonClaims = components['schemas']['PersonClaims'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type PublicJwk = components['schemas']['PublicJwk'];
export type RequestedClaim = components['schemas']['RequestedClaim'];
export type RequestedClaims = components['schemas']['RequestedClaims'];
export type Requester = components['schemas']['Requester'];
export type ScenarioName = components['schemas']['ScenarioName'];
export type StartVerification = components['schemas']['StartVerification'];
export type StartedVerification = components['schemas']['StartedVerification'];
export type SubjectId = components['schemas']['SubjectId'];
export type SubjectType = components['schemas']['SubjectType'];
export type VerificationCanceledEvent = components['schemas']['VerificationCanceledEvent'];
export type VerificationCompletedEvent = components['schemas']['VerificationCompletedEvent'];
export type VerificationEventData = components['schemas']['VerificationEventData'];
export type VerificationEvidence = components['schemas']['VerificationEvidence'];
export type VerificationOutcome = components['schemas']['VerificationOutcome'];
export type VerificationResult = components['schemas']['VerificationResult'];
export type VerificationResultClaims = components['schemas']['VerificationResultClaims'];
export type VerificationSession = components['schemas']['VerificationSession'];
export type VerificationSessionId = components['schemas']['VerificationSessionId'];
export type VerificationSessionList = components['schemas']['VerificationSessionList'];
export type VerificationStatus = components['schemas']['VerificationStatus'];
export type VerificationSubject = components['schemas']['VerificationSubject'];
export type VerifiedClaims = components['schemas']['VerifiedClaims'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent = VerificationCanceledEvent | VerificationCompletedEvent;
