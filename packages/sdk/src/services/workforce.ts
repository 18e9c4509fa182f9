// Generated from openapi/workforce.yaml. Change the document and run the generator; never this file.
/**
 * Norms, surplus and shortage of teachers, transfers, and the evaluation of teachers.
 *
 * @module
 */
export * from '../generated/workforce/operations.ts';
export type { operations, webhooks } from '../generated/workforce/types.ts';
import type { components } from '../generated/workforce/types.ts';

export type Assessment = components['schemas']['Assessment'];
export type CancelTransferProposal = components['schemas']['CancelTransferProposal'];
export type ClassKind = components['schemas']['ClassKind'];
export type ClassRatio = components['schemas']['ClassRatio'];
export type CommuneCode = components['schemas']['CommuneCode'];
export type CreateNormEvaluation = components['schemas']['CreateNormEvaluation'];
export type CreatePeerAssessment = components['schemas']['CreatePeerAssessment'];
export type CreateProvincialReport = components['schemas']['CreateProvincialReport'];
export type CreateStaffingReport = components['schemas']['CreateStaffingReport'];
export type CreateTeacherEvaluation = components['schemas']['CreateTeacherEvaluation'];
export type CreateTransferProposal = components['schemas']['CreateTransferProposal'];
export type CriterionAssessment = components['schemas']['CriterionAssessment'];
export type CriterionCounts = components['schemas']['CriterionCounts'];
export type CriterionNumber = components['schemas']['CriterionNumber'];
export type Date = components['schemas']['Date'];
export type DecideEvaluationObjection = components['schemas']['DecideEvaluationObjection'];
export type DecideStaffAcceptance = components['schemas']['DecideStaffAcceptance'];
export type DecideStaffingReport = components['schemas']['DecideStaffingReport'];
export type EvaluationEventData = components['schemas']['EvaluationEventData'];
export type EvaluationFinalisedEvent = components['schemas']['EvaluationFinalisedEvent'];
export type EvaluationId = components['schemas']['EvaluationId'];
export type EvaluationLevel = components['schemas']['EvaluationLevel'];
export type EvaluationObjection = components['schemas']['EvaluationObjection'];
export type EvaluationStatistics = components['schemas']['EvaluationStatistics'];
export type EvaluationStatus = components['schemas']['EvaluationStatus'];
export type Event = components['schemas']['Event'];
export type ForecastPosition = components['schemas']['ForecastPosition'];
export type HistoryStep = components['schemas']['HistoryStep'];
export type Instant = components['schemas']['Instant'];
export type LegalBasis = components['schemas']['LegalBasis'];
export type LevelCount = components['schemas']['LevelCount'];
export type LevelNorm = components['schemas']['LevelNorm'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type NextCursor = components['schemas']['NextCursor'];
export type NormEvaluation = components['schemas']['NormEvaluation'];
export type NormId = components['schemas']['NormId'];
export type NormLevel = components['schemas']['NormLevel'];
export type NormUnit = components['schemas']['NormUnit'];
export type NormUnitInput = components['schemas']['NormUnitInput'];
export type PeerAssessmentId = components['schemas']['PeerAssessmentId'];
export type PeerAssessmentReceipt = components['schemas']['PeerAssessmentReceipt'];
export type PeerSummary = components['schemas']['PeerSummary'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProposalId = components['schemas']['ProposalId'];
export type ProposalStatus = components['schemas']['ProposalStatus'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type ProvincialReport = components['schemas']['ProvincialReport'];
export type ProvincialReportId = components['schemas']['ProvincialReportId'];
export type ProvincialReportList = components['schemas']['ProvincialReportList'];
export type ReportCorrection = components['schemas']['ReportCorrection'];
export type ReportId = components['schemas']['ReportId'];
export type ReportPosition = components['schemas']['ReportPosition'];
export type ReportStatus = components['schemas']['ReportStatus'];
export type ReportUnit = components['schemas']['ReportUnit'];
export type SchoolId = components['schemas']['SchoolId'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type SetStaffingQuotas = components['schemas']['SetStaffingQuotas'];
export type Share = components['schemas']['Share'];
export type SignedPaper = components['schemas']['SignedPaper'];
export type StaffId = components['schemas']['StaffId'];
export type StaffingForecast = components['schemas']['StaffingForecast'];
export type StaffingForecastList = components['schemas']['StaffingForecastList'];
export type StaffingGap = components['schemas']['StaffingGap'];
export type StaffingGapList = components['schemas']['StaffingGapList'];
export type StaffingNorm = components['schemas']['StaffingNorm'];
export type StaffingNormList = components['schemas']['StaffingNormList'];
export type StaffingPosition = components['schemas']['StaffingPosition'];
export type StaffingPositionList = components['schemas']['StaffingPositionList'];
export type StaffingQuota = components['schemas']['StaffingQuota'];
export type StaffingReport = components['schemas']['StaffingReport'];
export type StaffingReportApprovedEvent = components['schemas']['StaffingReportApprovedEvent'];
export type StaffingReportEventData = components['schemas']['StaffingReportEventData'];
export type StaffingReportList = components['schemas']['StaffingReportList'];
export type StaffingReportReportedEvent = components['schemas']['StaffingReportReportedEvent'];
export type StaffingReportReturnedEvent = components['schemas']['StaffingReportReturnedEvent'];
export type StaffingReportSubmittedEvent = components['schemas']['StaffingReportSubmittedEvent'];
export type StaffingReportSummary = components['schemas']['StaffingReportSummary'];
export type StaffingTotals = components['schemas']['StaffingTotals'];
export type StaffingZone = components['schemas']['StaffingZone'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type SubmitEvaluationObjection = components['schemas']['SubmitEvaluationObjection'];
export type SubmitPrincipalAssessment = components['schemas']['SubmitPrincipalAssessment'];
export type SubmitSelfAssessment = components['schemas']['SubmitSelfAssessment'];
export type SubmitTransferConsent = components['schemas']['SubmitTransferConsent'];
export type TeacherCount = components['schemas']['TeacherCount'];
export type TeacherCriterion = components['schemas']['TeacherCriterion'];
export type TeacherEvaluation = components['schemas']['TeacherEvaluation'];
export type TeacherEvaluationList = components['schemas']['TeacherEvaluationList'];
export type TeacherStandard = components['schemas']['TeacherStandard'];
export type TeacherStandardList = components['schemas']['TeacherStandardList'];
export type TeacherStandardPart = components['schemas']['TeacherStandardPart'];
export type TeachingLevel = components['schemas']['TeachingLevel'];
export type TransferConsent = components['schemas']['TransferConsent'];
export type TransferProposal = components['schemas']['TransferProposal'];
export type TransferProposalAcceptedEvent = components['schemas']['TransferProposalAcceptedEvent'];
export type TransferProposalCancelledEvent =
  components['schemas']['TransferProposalCancelledEvent'];
export type TransferProposalCompletedEvent =
  components['schemas']['TransferProposalCompletedEvent'];
export type TransferProposalConsentedEvent =
  components['schemas']['TransferProposalConsentedEvent'];
export type TransferProposalDeclinedEvent = components['schemas']['TransferProposalDeclinedEvent'];
export type TransferProposalEventData = components['schemas']['TransferProposalEventData'];
export type TransferProposalList = components['schemas']['TransferProposalList'];
export type TransferProposalProposedEvent = components['schemas']['TransferProposalProposedEvent'];
export type TransferProposalRefusedEvent = components['schemas']['TransferProposalRefusedEvent'];
export type TransferProposalReleasedEvent = components['schemas']['TransferProposalReleasedEvent'];
export type UpdateStaffingReport = components['schemas']['UpdateStaffingReport'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | EvaluationFinalisedEvent
  | StaffingReportApprovedEvent
  | StaffingReportReportedEvent
  | StaffingReportReturnedEvent
  | StaffingReportSubmittedEvent
  | TransferProposalAcceptedEvent
  | TransferProposalCancelledEvent
  | TransferProposalCompletedEvent
  | TransferProposalConsentedEvent
  | TransferProposalDeclinedEvent
  | TransferProposalProposedEvent
  | TransferProposalRefusedEvent
  | TransferProposalReleasedEvent;
