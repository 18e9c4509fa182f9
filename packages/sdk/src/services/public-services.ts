// Generated from openapi/public-services.yaml. Change the document and run the generator; never this file.
/**
 * Administrative procedures of education, their dossiers, and the one-stop offices that handle them.
 *
 * @module
 */
export * from '../generated/public-services/operations.ts';
export type { operations, webhooks } from '../generated/public-services/types.ts';
import type { components } from '../generated/public-services/types.ts';

export type AgencyCode = components['schemas']['AgencyCode'];
export type AssignDossier = components['schemas']['AssignDossier'];
export type CommuneCode = components['schemas']['CommuneCode'];
export type CompleteDossier = components['schemas']['CompleteDossier'];
export type ComponentCode = components['schemas']['ComponentCode'];
export type CopyType = components['schemas']['CopyType'];
export type CreateDossier = components['schemas']['CreateDossier'];
export type CreateUpload = components['schemas']['CreateUpload'];
export type Date = components['schemas']['Date'];
export type DecideDossierWithdrawal = components['schemas']['DecideDossierWithdrawal'];
export type DecimalString = components['schemas']['DecimalString'];
export type DeliverDossierResult = components['schemas']['DeliverDossierResult'];
export type Dossier = components['schemas']['Dossier'];
export type DossierAcceptedEvent = components['schemas']['DossierAcceptedEvent'];
export type DossierChannel = components['schemas']['DossierChannel'];
export type DossierCode = components['schemas']['DossierCode'];
export type DossierCompletedEvent = components['schemas']['DossierCompletedEvent'];
export type DossierComponent = components['schemas']['DossierComponent'];
export type DossierEventData = components['schemas']['DossierEventData'];
export type DossierFeeRequestedEvent = components['schemas']['DossierFeeRequestedEvent'];
export type DossierId = components['schemas']['DossierId'];
export type DossierList = components['schemas']['DossierList'];
export type DossierOverdueEvent = components['schemas']['DossierOverdueEvent'];
export type DossierOverdueEventData = components['schemas']['DossierOverdueEventData'];
export type DossierPerson = components['schemas']['DossierPerson'];
export type DossierPersonInput = components['schemas']['DossierPersonInput'];
export type DossierRating = components['schemas']['DossierRating'];
export type DossierRefusedEvent = components['schemas']['DossierRefusedEvent'];
export type DossierResult = components['schemas']['DossierResult'];
export type DossierResultDeliveredEvent = components['schemas']['DossierResultDeliveredEvent'];
export type DossierStatus = components['schemas']['DossierStatus'];
export type DossierStep = components['schemas']['DossierStep'];
export type DossierStepId = components['schemas']['DossierStepId'];
export type DossierStepInput = components['schemas']['DossierStepInput'];
export type DossierStepList = components['schemas']['DossierStepList'];
export type DossierSubmittedEvent = components['schemas']['DossierSubmittedEvent'];
export type DossierSupplementRequestedEvent =
  components['schemas']['DossierSupplementRequestedEvent'];
export type DossierWithdrawnEvent = components['schemas']['DossierWithdrawnEvent'];
export type EmailAddress = components['schemas']['EmailAddress'];
export type Event = components['schemas']['Event'];
export type FeeAmount = components['schemas']['FeeAmount'];
export type FeeCode = components['schemas']['FeeCode'];
export type FeeTiming = components['schemas']['FeeTiming'];
export type FileName = components['schemas']['FileName'];
export type Instant = components['schemas']['Instant'];
export type LearnerId = components['schemas']['LearnerId'];
export type LegalBasis = components['schemas']['LegalBasis'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Money = components['schemas']['Money'];
export type NextCursor = components['schemas']['NextCursor'];
export type Office = components['schemas']['Office'];
export type OfficeId = components['schemas']['OfficeId'];
export type OfficeLevel = components['schemas']['OfficeLevel'];
export type OfficeList = components['schemas']['OfficeList'];
export type OwnerType = components['schemas']['OwnerType'];
export type Payment = components['schemas']['Payment'];
export type PaymentEventData = components['schemas']['PaymentEventData'];
export type PaymentId = components['schemas']['PaymentId'];
export type PaymentList = components['schemas']['PaymentList'];
export type PaymentSettledEvent = components['schemas']['PaymentSettledEvent'];
export type PersonName = components['schemas']['PersonName'];
export type PersonalNumber = components['schemas']['PersonalNumber'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type PlainText = components['schemas']['PlainText'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type Procedure = components['schemas']['Procedure'];
export type ProcedureCode = components['schemas']['ProcedureCode'];
export type ProcedureComponent = components['schemas']['ProcedureComponent'];
export type ProcedureFee = components['schemas']['ProcedureFee'];
export type ProcedureId = components['schemas']['ProcedureId'];
export type ProcedureList = components['schemas']['ProcedureList'];
export type ProcessingTime = components['schemas']['ProcessingTime'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type RefuseDossier = components['schemas']['RefuseDossier'];
export type RequestDossierFee = components['schemas']['RequestDossierFee'];
export type RequestDossierSupplement = components['schemas']['RequestDossierSupplement'];
export type SaveDossierComponent = components['schemas']['SaveDossierComponent'];
export type SaveDossierRating = components['schemas']['SaveDossierRating'];
export type SchoolId = components['schemas']['SchoolId'];
export type SettleSandboxPayment = components['schemas']['SettleSandboxPayment'];
export type Sha256 = components['schemas']['Sha256'];
export type SupplementItem = components['schemas']['SupplementItem'];
export type SupplementRequest = components['schemas']['SupplementRequest'];
export type SuspendDossier = components['schemas']['SuspendDossier'];
export type UpdateDossier = components['schemas']['UpdateDossier'];
export type Upload = components['schemas']['Upload'];
export type UploadId = components['schemas']['UploadId'];
export type UploadList = components['schemas']['UploadList'];
export type UploadMediaType = components['schemas']['UploadMediaType'];
export type WithdrawDossier = components['schemas']['WithdrawDossier'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | DossierAcceptedEvent
  | DossierCompletedEvent
  | DossierFeeRequestedEvent
  | DossierOverdueEvent
  | DossierRefusedEvent
  | DossierResultDeliveredEvent
  | DossierSubmittedEvent
  | DossierSupplementRequestedEvent
  | DossierWithdrawnEvent
  | PaymentSettledEvent;
