// Generated from openapi/digital-school.yaml. Change the document and run the generator; never this file.
/**
 * Devices for learners, digital maturity of schools, pilots, and indicators that reveal nobody.
 *
 * @module
 */
export * from '../generated/digital-school/operations.ts';
export type { operations, webhooks } from '../generated/digital-school/types.ts';
import type { components } from '../generated/digital-school/types.ts';

export type CancelDeviceHandover = components['schemas']['CancelDeviceHandover'];
export type ConditionCount = components['schemas']['ConditionCount'];
export type CreateDatasetRelease = components['schemas']['CreateDatasetRelease'];
export type CreateDeviceAllocation = components['schemas']['CreateDeviceAllocation'];
export type CreateDeviceBatch = components['schemas']['CreateDeviceBatch'];
export type CreateDeviceHandover = components['schemas']['CreateDeviceHandover'];
export type CreateDeviceWriteOff = components['schemas']['CreateDeviceWriteOff'];
export type CreateDonor = components['schemas']['CreateDonor'];
export type CreateMaturityAssessment = components['schemas']['CreateMaturityAssessment'];
export type CreateModelCard = components['schemas']['CreateModelCard'];
export type CreatePilotProgramme = components['schemas']['CreatePilotProgramme'];
export type CriterionCode = components['schemas']['CriterionCode'];
export type CurrentIndicatorValue = components['schemas']['CurrentIndicatorValue'];
export type DatasetDimension = components['schemas']['DatasetDimension'];
export type DatasetKey = components['schemas']['DatasetKey'];
export type DatasetRelease = components['schemas']['DatasetRelease'];
export type DatasetReleaseId = components['schemas']['DatasetReleaseId'];
export type DatasetReleaseList = components['schemas']['DatasetReleaseList'];
export type DatasetRow = components['schemas']['DatasetRow'];
export type DatasetRowList = components['schemas']['DatasetRowList'];
export type Date = components['schemas']['Date'];
export type DecideDeviceWriteOff = components['schemas']['DecideDeviceWriteOff'];
export type DecideMaturityAssessment = components['schemas']['DecideMaturityAssessment'];
export type DecidePilotSite = components['schemas']['DecidePilotSite'];
export type Device = components['schemas']['Device'];
export type DeviceAllocation = components['schemas']['DeviceAllocation'];
export type DeviceAllocationId = components['schemas']['DeviceAllocationId'];
export type DeviceAllocationList = components['schemas']['DeviceAllocationList'];
export type DeviceBatch = components['schemas']['DeviceBatch'];
export type DeviceBatchId = components['schemas']['DeviceBatchId'];
export type DeviceBatchList = components['schemas']['DeviceBatchList'];
export type DeviceCondition = components['schemas']['DeviceCondition'];
export type DeviceEventData = components['schemas']['DeviceEventData'];
export type DeviceHandedOverEvent = components['schemas']['DeviceHandedOverEvent'];
export type DeviceHandover = components['schemas']['DeviceHandover'];
export type DeviceHandoverId = components['schemas']['DeviceHandoverId'];
export type DeviceHandoverList = components['schemas']['DeviceHandoverList'];
export type DeviceId = components['schemas']['DeviceId'];
export type DeviceInventory = components['schemas']['DeviceInventory'];
export type DeviceKind = components['schemas']['DeviceKind'];
export type DeviceList = components['schemas']['DeviceList'];
export type DeviceLoanOverdueEvent = components['schemas']['DeviceLoanOverdueEvent'];
export type DeviceLostEvent = components['schemas']['DeviceLostEvent'];
export type DeviceMovement = components['schemas']['DeviceMovement'];
export type DeviceMovementId = components['schemas']['DeviceMovementId'];
export type DeviceMovementList = components['schemas']['DeviceMovementList'];
export type DeviceReturnedEvent = components['schemas']['DeviceReturnedEvent'];
export type DeviceStatus = components['schemas']['DeviceStatus'];
export type DeviceWriteOff = components['schemas']['DeviceWriteOff'];
export type DeviceWriteOffId = components['schemas']['DeviceWriteOffId'];
export type DeviceWriteOffList = components['schemas']['DeviceWriteOffList'];
export type Donor = components['schemas']['Donor'];
export type DonorId = components['schemas']['DonorId'];
export type DonorKind = components['schemas']['DonorKind'];
export type DonorList = components['schemas']['DonorList'];
export type Event = components['schemas']['Event'];
export type HandoverItem = components['schemas']['HandoverItem'];
export type HandoverMode = components['schemas']['HandoverMode'];
export type HandoverSignature = components['schemas']['HandoverSignature'];
export type HandoverStatus = components['schemas']['HandoverStatus'];
export type Imei = components['schemas']['Imei'];
export type ImportDevices = components['schemas']['ImportDevices'];
export type ImportedDevices = components['schemas']['ImportedDevices'];
export type Indicator = components['schemas']['Indicator'];
export type IndicatorCode = components['schemas']['IndicatorCode'];
export type IndicatorEventData = components['schemas']['IndicatorEventData'];
export type IndicatorList = components['schemas']['IndicatorList'];
export type IndicatorPublication = components['schemas']['IndicatorPublication'];
export type IndicatorPublishedEvent = components['schemas']['IndicatorPublishedEvent'];
export type IndicatorValue = components['schemas']['IndicatorValue'];
export type IndicatorValueId = components['schemas']['IndicatorValueId'];
export type IndicatorValueList = components['schemas']['IndicatorValueList'];
export type Instant = components['schemas']['Instant'];
export type JwkSet = components['schemas']['JwkSet'];
export type LearnerId = components['schemas']['LearnerId'];
export type LegalText = components['schemas']['LegalText'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type MaturityApprovedEvent = components['schemas']['MaturityApprovedEvent'];
export type MaturityAssessment = components['schemas']['MaturityAssessment'];
export type MaturityAssessmentId = components['schemas']['MaturityAssessmentId'];
export type MaturityAssessmentList = components['schemas']['MaturityAssessmentList'];
export type MaturityCriterion = components['schemas']['MaturityCriterion'];
export type MaturityDeadlines = components['schemas']['MaturityDeadlines'];
export type MaturityEventData = components['schemas']['MaturityEventData'];
export type MaturityEvidence = components['schemas']['MaturityEvidence'];
export type MaturityFramework = components['schemas']['MaturityFramework'];
export type MaturityGroup = components['schemas']['MaturityGroup'];
export type MaturityGroupResult = components['schemas']['MaturityGroupResult'];
export type MaturityLevel = components['schemas']['MaturityLevel'];
export type MaturityOverdueEvent = components['schemas']['MaturityOverdueEvent'];
export type MaturityPublishedEvent = components['schemas']['MaturityPublishedEvent'];
export type MaturityResult = components['schemas']['MaturityResult'];
export type MaturityReturnedEvent = components['schemas']['MaturityReturnedEvent'];
export type MaturityScore = components['schemas']['MaturityScore'];
export type MaturityStatus = components['schemas']['MaturityStatus'];
export type MaturitySubmittedEvent = components['schemas']['MaturitySubmittedEvent'];
export type ModelCard = components['schemas']['ModelCard'];
export type ModelCardId = components['schemas']['ModelCardId'];
export type ModelCardList = components['schemas']['ModelCardList'];
export type ModelMetric = components['schemas']['ModelMetric'];
export type NewDevice = components['schemas']['NewDevice'];
export type NextCursor = components['schemas']['NextCursor'];
export type NominatePilotSite = components['schemas']['NominatePilotSite'];
export type PilotEvaluation = components['schemas']['PilotEvaluation'];
export type PilotProgramme = components['schemas']['PilotProgramme'];
export type PilotProgrammeId = components['schemas']['PilotProgrammeId'];
export type PilotProgrammeList = components['schemas']['PilotProgrammeList'];
export type PilotSite = components['schemas']['PilotSite'];
export type PilotSiteEventData = components['schemas']['PilotSiteEventData'];
export type PilotSiteId = components['schemas']['PilotSiteId'];
export type PilotSiteList = components['schemas']['PilotSiteList'];
export type PilotSiteStatus = components['schemas']['PilotSiteStatus'];
export type PilotSiteStatusChangedEvent = components['schemas']['PilotSiteStatusChangedEvent'];
export type PlaceLevel = components['schemas']['PlaceLevel'];
export type Points = components['schemas']['Points'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type PublicJwk = components['schemas']['PublicJwk'];
export type PublishIndicator = components['schemas']['PublishIndicator'];
export type PublishedMaturity = components['schemas']['PublishedMaturity'];
export type PublishedMaturityList = components['schemas']['PublishedMaturityList'];
export type Relationship = components['schemas']['Relationship'];
export type ReportDeviceIncident = components['schemas']['ReportDeviceIncident'];
export type RequestExternalCheck = components['schemas']['RequestExternalCheck'];
export type ReturnDevice = components['schemas']['ReturnDevice'];
export type ReviewedScore = components['schemas']['ReviewedScore'];
export type SchoolId = components['schemas']['SchoolId'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type Sha256 = components['schemas']['Sha256'];
export type SignDeviceHandover = components['schemas']['SignDeviceHandover'];
export type SignatureMethod = components['schemas']['SignatureMethod'];
export type SignedHandoverRecord = components['schemas']['SignedHandoverRecord'];
export type StatusCount = components['schemas']['StatusCount'];
export type UpdateDevice = components['schemas']['UpdateDevice'];
export type UpdateMaturityAssessment = components['schemas']['UpdateMaturityAssessment'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | DeviceHandedOverEvent
  | DeviceLoanOverdueEvent
  | DeviceLostEvent
  | DeviceReturnedEvent
  | IndicatorPublishedEvent
  | MaturityApprovedEvent
  | MaturityOverdueEvent
  | MaturityPublishedEvent
  | MaturityReturnedEvent
  | MaturitySubmittedEvent
  | PilotSiteStatusChangedEvent;
