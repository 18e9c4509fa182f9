// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
/**
 * Schools, people and what is on record of them in the sector's database.
 *
 * @module
 */
export * from '../generated/registry/operations.ts';
export type { operations, webhooks } from '../generated/registry/types.ts';
import type { components } from '../generated/registry/types.ts';

export type Address = components['schemas']['Address'];
export type Change = components['schemas']['Change'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangePage = components['schemas']['ChangePage'];
export type Class = components['schemas']['Class'];
export type ClassId = components['schemas']['ClassId'];
export type ClassList = components['schemas']['ClassList'];
export type ClassName = components['schemas']['ClassName'];
export type CodeAssignedEvent = components['schemas']['CodeAssignedEvent'];
export type CodeEventData = components['schemas']['CodeEventData'];
export type CodeName = components['schemas']['CodeName'];
export type CommuneCode = components['schemas']['CommuneCode'];
export type CreateClass = components['schemas']['CreateClass'];
export type CreateDeparture = components['schemas']['CreateDeparture'];
export type CreateGuardian = components['schemas']['CreateGuardian'];
export type CreateIdentifierAssignment = components['schemas']['CreateIdentifierAssignment'];
export type CreateLearner = components['schemas']['CreateLearner'];
export type CreateReturn = components['schemas']['CreateReturn'];
export type CreateSchoolReport = components['schemas']['CreateSchoolReport'];
export type CreateSchoolSite = components['schemas']['CreateSchoolSite'];
export type CreateStaffMember = components['schemas']['CreateStaffMember'];
export type CreateSubjectResults = components['schemas']['CreateSubjectResults'];
export type CreateTermResult = components['schemas']['CreateTermResult'];
export type CreateTransfer = components['schemas']['CreateTransfer'];
export type Date = components['schemas']['Date'];
export type DisabilityCode = components['schemas']['DisabilityCode'];
export type Email = components['schemas']['Email'];
export type Enrolment = components['schemas']['Enrolment'];
export type EnrolmentCount = components['schemas']['EnrolmentCount'];
export type EnrolmentCounts = components['schemas']['EnrolmentCounts'];
export type EnrolmentEventData = components['schemas']['EnrolmentEventData'];
export type EnrolmentId = components['schemas']['EnrolmentId'];
export type EnrolmentList = components['schemas']['EnrolmentList'];
export type Enrolments = components['schemas']['Enrolments'];
export type EthnicGroupCode = components['schemas']['EthnicGroupCode'];
export type Event = components['schemas']['Event'];
export type FinalMark = components['schemas']['FinalMark'];
export type Gender = components['schemas']['Gender'];
export type Grade = components['schemas']['Grade'];
export type GradeFigures = components['schemas']['GradeFigures'];
export type Guardian = components['schemas']['Guardian'];
export type GuardianId = components['schemas']['GuardianId'];
export type Guardians = components['schemas']['Guardians'];
export type IdentifierAssignment = components['schemas']['IdentifierAssignment'];
export type IdentityStatus = components['schemas']['IdentityStatus'];
export type Instant = components['schemas']['Instant'];
export type Learner = components['schemas']['Learner'];
export type LearnerCode = components['schemas']['LearnerCode'];
export type LearnerCodeText = components['schemas']['LearnerCodeText'];
export type LearnerCodes = components['schemas']['LearnerCodes'];
export type LearnerEnrolledEvent = components['schemas']['LearnerEnrolledEvent'];
export type LearnerEventData = components['schemas']['LearnerEventData'];
export type LearnerId = components['schemas']['LearnerId'];
export type LearnerImport = components['schemas']['LearnerImport'];
export type LearnerImportId = components['schemas']['LearnerImportId'];
export type LearnerLeftEvent = components['schemas']['LearnerLeftEvent'];
export type LearnerList = components['schemas']['LearnerList'];
export type LearnerStatus = components['schemas']['LearnerStatus'];
export type LearnerTransferredEvent = components['schemas']['LearnerTransferredEvent'];
export type LearnerUpdatedEvent = components['schemas']['LearnerUpdatedEvent'];
export type LearningLevel = components['schemas']['LearningLevel'];
export type Mark = components['schemas']['Mark'];
export type MinistryCode = components['schemas']['MinistryCode'];
export type Nationality = components['schemas']['Nationality'];
export type NextCursor = components['schemas']['NextCursor'];
export type Note = components['schemas']['Note'];
export type Occupation = components['schemas']['Occupation'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationId = components['schemas']['OrganisationId'];
export type OrganisationKind = components['schemas']['OrganisationKind'];
export type OrganisationList = components['schemas']['OrganisationList'];
export type PersonName = components['schemas']['PersonName'];
export type PersonalNumber = components['schemas']['PersonalNumber'];
export type Phone = components['schemas']['Phone'];
export type PlaceName = components['schemas']['PlaceName'];
export type PrimaryOverallLevel = components['schemas']['PrimaryOverallLevel'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type ReasonCode = components['schemas']['ReasonCode'];
export type Relationship = components['schemas']['Relationship'];
export type ReportApprovedEvent = components['schemas']['ReportApprovedEvent'];
export type ReportEventData = components['schemas']['ReportEventData'];
export type ReportFigures = components['schemas']['ReportFigures'];
export type ReportReturnedEvent = components['schemas']['ReportReturnedEvent'];
export type ReportSubmittedEvent = components['schemas']['ReportSubmittedEvent'];
export type ResultFigures = components['schemas']['ResultFigures'];
export type ResultPeriod = components['schemas']['ResultPeriod'];
export type RowError = components['schemas']['RowError'];
export type School = components['schemas']['School'];
export type SchoolId = components['schemas']['SchoolId'];
export type SchoolLevel = components['schemas']['SchoolLevel'];
export type SchoolList = components['schemas']['SchoolList'];
export type SchoolReport = components['schemas']['SchoolReport'];
export type SchoolReportDecision = components['schemas']['SchoolReportDecision'];
export type SchoolReportId = components['schemas']['SchoolReportId'];
export type SchoolReportKind = components['schemas']['SchoolReportKind'];
export type SchoolReportList = components['schemas']['SchoolReportList'];
export type SchoolReportStatus = components['schemas']['SchoolReportStatus'];
export type SchoolSite = components['schemas']['SchoolSite'];
export type SchoolSiteId = components['schemas']['SchoolSiteId'];
export type SchoolSiteList = components['schemas']['SchoolSiteList'];
export type SchoolType = components['schemas']['SchoolType'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type StaffId = components['schemas']['StaffId'];
export type StaffList = components['schemas']['StaffList'];
export type StaffMember = components['schemas']['StaffMember'];
export type StaffPosition = components['schemas']['StaffPosition'];
export type StaffStatus = components['schemas']['StaffStatus'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type SubjectResult = components['schemas']['SubjectResult'];
export type SubjectResultId = components['schemas']['SubjectResultId'];
export type SubjectResultInput = components['schemas']['SubjectResultInput'];
export type SubjectResultList = components['schemas']['SubjectResultList'];
export type SubjectResults = components['schemas']['SubjectResults'];
export type TemporaryCode = components['schemas']['TemporaryCode'];
export type TermResult = components['schemas']['TermResult'];
export type TermResultId = components['schemas']['TermResultId'];
export type TermResults = components['schemas']['TermResults'];
export type Transfer = components['schemas']['Transfer'];
export type TransferAcceptedEvent = components['schemas']['TransferAcceptedEvent'];
export type TransferDecision = components['schemas']['TransferDecision'];
export type TransferEventData = components['schemas']['TransferEventData'];
export type TransferId = components['schemas']['TransferId'];
export type TransferList = components['schemas']['TransferList'];
export type TransferOverdueData = components['schemas']['TransferOverdueData'];
export type TransferOverdueEvent = components['schemas']['TransferOverdueEvent'];
export type TransferPlacedEvent = components['schemas']['TransferPlacedEvent'];
export type TransferPlacement = components['schemas']['TransferPlacement'];
export type TransferReason = components['schemas']['TransferReason'];
export type TransferRefusedEvent = components['schemas']['TransferRefusedEvent'];
export type TransferRelease = components['schemas']['TransferRelease'];
export type TransferReleasedEvent = components['schemas']['TransferReleasedEvent'];
export type TransferStatus = components['schemas']['TransferStatus'];
export type TransferStep = components['schemas']['TransferStep'];
export type TransferSubmittedEvent = components['schemas']['TransferSubmittedEvent'];
export type TransferWithdrawal = components['schemas']['TransferWithdrawal'];
export type TransferWithdrawnEvent = components['schemas']['TransferWithdrawnEvent'];
export type UpdateClass = components['schemas']['UpdateClass'];
export type UpdateGuardian = components['schemas']['UpdateGuardian'];
export type UpdateLearner = components['schemas']['UpdateLearner'];
export type UpdateOrganisation = components['schemas']['UpdateOrganisation'];
export type UpdateSchool = components['schemas']['UpdateSchool'];
export type UpdateSchoolSite = components['schemas']['UpdateSchoolSite'];
export type UpdateStaffMember = components['schemas']['UpdateStaffMember'];
export type Zone = components['schemas']['Zone'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | CodeAssignedEvent
  | LearnerEnrolledEvent
  | LearnerLeftEvent
  | LearnerTransferredEvent
  | LearnerUpdatedEvent
  | ReportApprovedEvent
  | ReportReturnedEvent
  | ReportSubmittedEvent
  | TransferAcceptedEvent
  | TransferOverdueEvent
  | TransferPlacedEvent
  | TransferRefusedEvent
  | TransferReleasedEvent
  | TransferSubmittedEvent
  | TransferWithdrawnEvent;
