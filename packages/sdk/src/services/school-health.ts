// Generated from openapi/school-health.yaml. Change the document and run the generator; never this file.
/**
 * Health checks, growth and immunisation of learners.
 *
 * @module
 */
export * from '../generated/school-health/operations.ts';
export type { operations, webhooks } from '../generated/school-health/types.ts';
import type { components } from '../generated/school-health/types.ts';

export type CatchUpDose = components['schemas']['CatchUpDose'];
export type CatchUpDoseId = components['schemas']['CatchUpDoseId'];
export type CatchUpDoseList = components['schemas']['CatchUpDoseList'];
export type CatchUpListReadyEvent = components['schemas']['CatchUpListReadyEvent'];
export type CatchUpStatus = components['schemas']['CatchUpStatus'];
export type ClassId = components['schemas']['ClassId'];
export type ClientId = components['schemas']['ClientId'];
export type CommuneCode = components['schemas']['CommuneCode'];
export type ConsentPurpose = components['schemas']['ConsentPurpose'];
export type ConsentStatus = components['schemas']['ConsentStatus'];
export type CoverageFigures = components['schemas']['CoverageFigures'];
export type CoverageRow = components['schemas']['CoverageRow'];
export type CreateHealthCheck = components['schemas']['CreateHealthCheck'];
export type CreateHealthCheckCorrection = components['schemas']['CreateHealthCheckCorrection'];
export type CreateHealthCheckRound = components['schemas']['CreateHealthCheckRound'];
export type CreateHealthConsent = components['schemas']['CreateHealthConsent'];
export type CreateHealthFindings = components['schemas']['CreateHealthFindings'];
export type CreateImmunisationCheck = components['schemas']['CreateImmunisationCheck'];
export type CreateImmunisationDose = components['schemas']['CreateImmunisationDose'];
export type CvxCode = components['schemas']['CvxCode'];
export type Date = components['schemas']['Date'];
export type DoseCoverage = components['schemas']['DoseCoverage'];
export type DoseNumber = components['schemas']['DoseNumber'];
export type DoseSource = components['schemas']['DoseSource'];
export type DoseStatus = components['schemas']['DoseStatus'];
export type DueHealthCheck = components['schemas']['DueHealthCheck'];
export type DueHealthCheckList = components['schemas']['DueHealthCheckList'];
export type EntryGrade = components['schemas']['EntryGrade'];
export type Event = components['schemas']['Event'];
export type FhirBundleLink = components['schemas']['FhirBundleLink'];
export type FhirCapabilityStatement = components['schemas']['FhirCapabilityStatement'];
export type FhirCodeToken = components['schemas']['FhirCodeToken'];
export type FhirCodeableConcept = components['schemas']['FhirCodeableConcept'];
export type FhirCoding = components['schemas']['FhirCoding'];
export type FhirDateCriterion = components['schemas']['FhirDateCriterion'];
export type FhirHumanName = components['schemas']['FhirHumanName'];
export type FhirIdentifier = components['schemas']['FhirIdentifier'];
export type FhirImmunization = components['schemas']['FhirImmunization'];
export type FhirImmunizationBundle = components['schemas']['FhirImmunizationBundle'];
export type FhirImmunizationEntry = components['schemas']['FhirImmunizationEntry'];
export type FhirImmunizationId = components['schemas']['FhirImmunizationId'];
export type FhirImmunizationRecommendation =
  components['schemas']['FhirImmunizationRecommendation'];
export type FhirImmunizationRecommendationBundle =
  components['schemas']['FhirImmunizationRecommendationBundle'];
export type FhirImmunizationRecommendationEntry =
  components['schemas']['FhirImmunizationRecommendationEntry'];
export type FhirImplementation = components['schemas']['FhirImplementation'];
export type FhirInteraction = components['schemas']['FhirInteraction'];
export type FhirObservation = components['schemas']['FhirObservation'];
export type FhirObservationBundle = components['schemas']['FhirObservationBundle'];
export type FhirObservationComponent = components['schemas']['FhirObservationComponent'];
export type FhirObservationEntry = components['schemas']['FhirObservationEntry'];
export type FhirObservationId = components['schemas']['FhirObservationId'];
export type FhirOrganizationReference = components['schemas']['FhirOrganizationReference'];
export type FhirPatient = components['schemas']['FhirPatient'];
export type FhirPatientBundle = components['schemas']['FhirPatientBundle'];
export type FhirPatientEntry = components['schemas']['FhirPatientEntry'];
export type FhirPatientId = components['schemas']['FhirPatientId'];
export type FhirPatientReference = components['schemas']['FhirPatientReference'];
export type FhirProtocolApplied = components['schemas']['FhirProtocolApplied'];
export type FhirQuantity = components['schemas']['FhirQuantity'];
export type FhirRecommendation = components['schemas']['FhirRecommendation'];
export type FhirReference = components['schemas']['FhirReference'];
export type FhirRest = components['schemas']['FhirRest'];
export type FhirRestResource = components['schemas']['FhirRestResource'];
export type FhirRestSecurity = components['schemas']['FhirRestSecurity'];
export type FhirSearchEntry = components['schemas']['FhirSearchEntry'];
export type FhirSearchParam = components['schemas']['FhirSearchParam'];
export type GrowthAssessment = components['schemas']['GrowthAssessment'];
export type GrowthAssessmentList = components['schemas']['GrowthAssessmentList'];
export type GrowthIndicator = components['schemas']['GrowthIndicator'];
export type GrowthReference = components['schemas']['GrowthReference'];
export type GrowthReferencePoint = components['schemas']['GrowthReferencePoint'];
export type GrowthScore = components['schemas']['GrowthScore'];
export type GuardianId = components['schemas']['GuardianId'];
export type HealthCheck = components['schemas']['HealthCheck'];
export type HealthCheckCorrectedEvent = components['schemas']['HealthCheckCorrectedEvent'];
export type HealthCheckEventData = components['schemas']['HealthCheckEventData'];
export type HealthCheckId = components['schemas']['HealthCheckId'];
export type HealthCheckKind = components['schemas']['HealthCheckKind'];
export type HealthCheckList = components['schemas']['HealthCheckList'];
export type HealthCheckRecordedEvent = components['schemas']['HealthCheckRecordedEvent'];
export type HealthCheckRevision = components['schemas']['HealthCheckRevision'];
export type HealthCheckRevisions = components['schemas']['HealthCheckRevisions'];
export type HealthCheckRound = components['schemas']['HealthCheckRound'];
export type HealthCheckRoundCompletedEvent =
  components['schemas']['HealthCheckRoundCompletedEvent'];
export type HealthCheckRoundEventData = components['schemas']['HealthCheckRoundEventData'];
export type HealthCheckRoundId = components['schemas']['HealthCheckRoundId'];
export type HealthCheckRoundKind = components['schemas']['HealthCheckRoundKind'];
export type HealthCheckRoundList = components['schemas']['HealthCheckRoundList'];
export type HealthConsent = components['schemas']['HealthConsent'];
export type HealthConsentEventData = components['schemas']['HealthConsentEventData'];
export type HealthConsentGrantedEvent = components['schemas']['HealthConsentGrantedEvent'];
export type HealthConsentId = components['schemas']['HealthConsentId'];
export type HealthConsentList = components['schemas']['HealthConsentList'];
export type HealthConsentRefusedEvent = components['schemas']['HealthConsentRefusedEvent'];
export type HealthConsentWithdrawnEvent = components['schemas']['HealthConsentWithdrawnEvent'];
export type HealthFindings = components['schemas']['HealthFindings'];
export type HealthNotice = components['schemas']['HealthNotice'];
export type HealthNoticeBatch = components['schemas']['HealthNoticeBatch'];
export type HealthNoticeId = components['schemas']['HealthNoticeId'];
export type HealthNoticeList = components['schemas']['HealthNoticeList'];
export type HealthNoticesSentEvent = components['schemas']['HealthNoticesSentEvent'];
export type ImmunisationCard = components['schemas']['ImmunisationCard'];
export type ImmunisationCheck = components['schemas']['ImmunisationCheck'];
export type ImmunisationCheckEventData = components['schemas']['ImmunisationCheckEventData'];
export type ImmunisationCheckId = components['schemas']['ImmunisationCheckId'];
export type ImmunisationCheckList = components['schemas']['ImmunisationCheckList'];
export type ImmunisationCheckStatus = components['schemas']['ImmunisationCheckStatus'];
export type ImmunisationCheckSubmittedEvent =
  components['schemas']['ImmunisationCheckSubmittedEvent'];
export type ImmunisationCoverage = components['schemas']['ImmunisationCoverage'];
export type ImmunisationDose = components['schemas']['ImmunisationDose'];
export type ImmunisationDoseId = components['schemas']['ImmunisationDoseId'];
export type ImmunisationDoseList = components['schemas']['ImmunisationDoseList'];
export type ImmunisationEventData = components['schemas']['ImmunisationEventData'];
export type ImmunisationRecordedEvent = components['schemas']['ImmunisationRecordedEvent'];
export type ImmunisationSchedule = components['schemas']['ImmunisationSchedule'];
export type ImmunisationWithdrawnEvent = components['schemas']['ImmunisationWithdrawnEvent'];
export type Instant = components['schemas']['Instant'];
export type LearnerId = components['schemas']['LearnerId'];
export type LearnerMissingDoses = components['schemas']['LearnerMissingDoses'];
export type LegalBasis = components['schemas']['LegalBasis'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Lot = components['schemas']['Lot'];
export type Measurement = components['schemas']['Measurement'];
export type MeasurementKind = components['schemas']['MeasurementKind'];
export type MeasurementList = components['schemas']['MeasurementList'];
export type MissingDose = components['schemas']['MissingDose'];
export type MissingDoseList = components['schemas']['MissingDoseList'];
export type NextCursor = components['schemas']['NextCursor'];
export type PlaceName = components['schemas']['PlaceName'];
export type PlannedDose = components['schemas']['PlannedDose'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type Reason = components['schemas']['Reason'];
export type RecordedDoseStatus = components['schemas']['RecordedDoseStatus'];
export type ScheduledDose = components['schemas']['ScheduledDose'];
export type SchoolId = components['schemas']['SchoolId'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type VaccineCode = components['schemas']['VaccineCode'];
export type VaccineSeries = components['schemas']['VaccineSeries'];
export type WithdrawImmunisationDose = components['schemas']['WithdrawImmunisationDose'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | CatchUpListReadyEvent
  | HealthCheckCorrectedEvent
  | HealthCheckRecordedEvent
  | HealthCheckRoundCompletedEvent
  | HealthConsentGrantedEvent
  | HealthConsentRefusedEvent
  | HealthConsentWithdrawnEvent
  | HealthNoticesSentEvent
  | ImmunisationCheckSubmittedEvent
  | ImmunisationRecordedEvent
  | ImmunisationWithdrawnEvent;
