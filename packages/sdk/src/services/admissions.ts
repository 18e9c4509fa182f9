// Generated from openapi/admissions.yaml. Change the document and run the generator; never this file.
/**
 * Admission to universities and colleges, from preferences through virtual filtering to confirmation.
 *
 * @module
 */
export * from '../generated/admissions/operations.ts';
export type { operations, webhooks } from '../generated/admissions/types.ts';
import type { components } from '../generated/admissions/types.ts';

export type AdmissionMethod = components['schemas']['AdmissionMethod'];
export type AdmissionQuota = components['schemas']['AdmissionQuota'];
export type AdmissionQuotaList = components['schemas']['AdmissionQuotaList'];
export type AdmissionRound = components['schemas']['AdmissionRound'];
export type AdmissionRoundList = components['schemas']['AdmissionRoundList'];
export type AdmissionStatistics = components['schemas']['AdmissionStatistics'];
export type AdmissionYear = components['schemas']['AdmissionYear'];
export type AdmittedCandidate = components['schemas']['AdmittedCandidate'];
export type Candidate = components['schemas']['Candidate'];
export type CandidateId = components['schemas']['CandidateId'];
export type CandidateList = components['schemas']['CandidateList'];
export type CandidateScore = components['schemas']['CandidateScore'];
export type CandidateScores = components['schemas']['CandidateScores'];
export type CombinationCode = components['schemas']['CombinationCode'];
export type CreateAdmissionQuota = components['schemas']['CreateAdmissionQuota'];
export type CreateAdmissionRound = components['schemas']['CreateAdmissionRound'];
export type CreateCandidate = components['schemas']['CreateCandidate'];
export type CreateOfferDeferral = components['schemas']['CreateOfferDeferral'];
export type CreateScoreEvaluation = components['schemas']['CreateScoreEvaluation'];
export type CreateScoreImport = components['schemas']['CreateScoreImport'];
export type CutOff = components['schemas']['CutOff'];
export type CutOffList = components['schemas']['CutOffList'];
export type Date = components['schemas']['Date'];
export type DecimalString = components['schemas']['DecimalString'];
export type DecisionNumber = components['schemas']['DecisionNumber'];
export type Deferral = components['schemas']['Deferral'];
export type DeferralReason = components['schemas']['DeferralReason'];
export type Event = components['schemas']['Event'];
export type FilteringRound = components['schemas']['FilteringRound'];
export type FilteringRoundCompletedData = components['schemas']['FilteringRoundCompletedData'];
export type FilteringRoundCompletedEvent = components['schemas']['FilteringRoundCompletedEvent'];
export type FilteringRoundId = components['schemas']['FilteringRoundId'];
export type FilteringRoundList = components['schemas']['FilteringRoundList'];
export type Gender = components['schemas']['Gender'];
export type Instant = components['schemas']['Instant'];
export type Institution = components['schemas']['Institution'];
export type InstitutionId = components['schemas']['InstitutionId'];
export type InstitutionList = components['schemas']['InstitutionList'];
export type LearnerId = components['schemas']['LearnerId'];
export type Mark = components['schemas']['Mark'];
export type Money = components['schemas']['Money'];
export type NewPreference = components['schemas']['NewPreference'];
export type NextCursor = components['schemas']['NextCursor'];
export type Offer = components['schemas']['Offer'];
export type OfferConfirmedEvent = components['schemas']['OfferConfirmedEvent'];
export type OfferDeferredEvent = components['schemas']['OfferDeferredEvent'];
export type OfferEventData = components['schemas']['OfferEventData'];
export type OfferForfeitedEvent = components['schemas']['OfferForfeitedEvent'];
export type OfferId = components['schemas']['OfferId'];
export type OfferList = components['schemas']['OfferList'];
export type OfferMadeEvent = components['schemas']['OfferMadeEvent'];
export type OfferStatus = components['schemas']['OfferStatus'];
export type PaymentId = components['schemas']['PaymentId'];
export type PaymentSettledData = components['schemas']['PaymentSettledData'];
export type PaymentSettledEvent = components['schemas']['PaymentSettledEvent'];
export type PersonName = components['schemas']['PersonName'];
export type Place = components['schemas']['Place'];
export type PlaceList = components['schemas']['PlaceList'];
export type PositionCount = components['schemas']['PositionCount'];
export type Preference = components['schemas']['Preference'];
export type PreferenceEvaluation = components['schemas']['PreferenceEvaluation'];
export type PreferenceList = components['schemas']['PreferenceList'];
export type PreferencePayment = components['schemas']['PreferencePayment'];
export type PreferencesLockedData = components['schemas']['PreferencesLockedData'];
export type PreferencesLockedEvent = components['schemas']['PreferencesLockedEvent'];
export type PriorityGroup = components['schemas']['PriorityGroup'];
export type PriorityZone = components['schemas']['PriorityZone'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type Programme = components['schemas']['Programme'];
export type ProgrammeId = components['schemas']['ProgrammeId'];
export type ProgrammeList = components['schemas']['ProgrammeList'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type QuotaId = components['schemas']['QuotaId'];
export type RoundId = components['schemas']['RoundId'];
export type RoundWindows = components['schemas']['RoundWindows'];
export type SavePreferenceList = components['schemas']['SavePreferenceList'];
export type SchoolId = components['schemas']['SchoolId'];
export type Score = components['schemas']['Score'];
export type ScoreEntry = components['schemas']['ScoreEntry'];
export type ScoreEvaluation = components['schemas']['ScoreEvaluation'];
export type ScoreImport = components['schemas']['ScoreImport'];
export type ScorePriority = components['schemas']['ScorePriority'];
export type StartFilteringRound = components['schemas']['StartFilteringRound'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type SubjectMark = components['schemas']['SubjectMark'];
export type TranscriptSubject = components['schemas']['TranscriptSubject'];
export type UpdateAdmissionQuota = components['schemas']['UpdateAdmissionQuota'];
export type UpdateCandidate = components['schemas']['UpdateCandidate'];
export type Window = components['schemas']['Window'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | FilteringRoundCompletedEvent
  | OfferConfirmedEvent
  | OfferDeferredEvent
  | OfferForfeitedEvent
  | OfferMadeEvent
  | PaymentSettledEvent
  | PreferencesLockedEvent;
