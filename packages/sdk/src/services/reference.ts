// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
/**
 * Administrative units, school years, subjects, the curriculum and the code lists that every service shares.
 *
 * @module
 */
export * from '../generated/reference/operations.ts';
export type { operations, webhooks } from '../generated/reference/types.ts';
import type { components } from '../generated/reference/types.ts';

export type AdministrativeLevel = components['schemas']['AdministrativeLevel'];
export type AdministrativeUnit = components['schemas']['AdministrativeUnit'];
export type AdministrativeUnitChain = components['schemas']['AdministrativeUnitChain'];
export type AdministrativeUnitCode = components['schemas']['AdministrativeUnitCode'];
export type AdministrativeUnitList = components['schemas']['AdministrativeUnitList'];
export type CFAssociation = components['schemas']['CFAssociation'];
export type CFAssociationList = components['schemas']['CFAssociationList'];
export type CFDocument = components['schemas']['CFDocument'];
export type CFDocumentList = components['schemas']['CFDocumentList'];
export type CFItem = components['schemas']['CFItem'];
export type CFItemList = components['schemas']['CFItemList'];
export type CFPackage = components['schemas']['CFPackage'];
export type CaseIdentifier = components['schemas']['CaseIdentifier'];
export type CaseUri = components['schemas']['CaseUri'];
export type Code = components['schemas']['Code'];
export type CodeEntry = components['schemas']['CodeEntry'];
export type CodeEntryList = components['schemas']['CodeEntryList'];
export type CodeList = components['schemas']['CodeList'];
export type CodeListId = components['schemas']['CodeListId'];
export type CodeListPage = components['schemas']['CodeListPage'];
export type CodeListSummary = components['schemas']['CodeListSummary'];
export type CodeMapping = components['schemas']['CodeMapping'];
export type CodeMatch = components['schemas']['CodeMatch'];
export type CodeMatchList = components['schemas']['CodeMatchList'];
export type CodeSystemId = components['schemas']['CodeSystemId'];
export type CodeValue = components['schemas']['CodeValue'];
export type Date = components['schemas']['Date'];
export type GradeCode = components['schemas']['GradeCode'];
export type Instant = components['schemas']['Instant'];
export type LastDay = components['schemas']['LastDay'];
export type LegalBasis = components['schemas']['LegalBasis'];
export type LinkURI = components['schemas']['LinkURI'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type NextCursor = components['schemas']['NextCursor'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type SchoolLevelCode = components['schemas']['SchoolLevelCode'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type SchoolYearMilestone = components['schemas']['SchoolYearMilestone'];
export type SchoolYearPlan = components['schemas']['SchoolYearPlan'];
export type SchoolYearPlanList = components['schemas']['SchoolYearPlanList'];
export type Semester = components['schemas']['Semester'];
export type Subject = components['schemas']['Subject'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type SubjectList = components['schemas']['SubjectList'];
export type SubjectOffering = components['schemas']['SubjectOffering'];
export type SubjectRequirement = components['schemas']['SubjectRequirement'];
export type Verified = components['schemas']['Verified'];
