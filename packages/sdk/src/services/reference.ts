// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
/**
 * Administrative units and the code lists that every service shares.
 *
 * @module
 */
export * from '../generated/reference/operations.ts';
export type { operations, webhooks } from '../generated/reference/types.ts';
import type { components } from '../generated/reference/types.ts';

export type AdministrativeLevel = components['schemas']['AdministrativeLevel'];
export type AdministrativeUnit = components['schemas']['AdministrativeUnit'];
export type AdministrativeUnitCode = components['schemas']['AdministrativeUnitCode'];
export type AdministrativeUnitList = components['schemas']['AdministrativeUnitList'];
export type Code = components['schemas']['Code'];
export type CodeList = components['schemas']['CodeList'];
export type CodeListId = components['schemas']['CodeListId'];
export type CodeListPage = components['schemas']['CodeListPage'];
export type CodeListSummary = components['schemas']['CodeListSummary'];
export type CodeValue = components['schemas']['CodeValue'];
export type Date = components['schemas']['Date'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type NextCursor = components['schemas']['NextCursor'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
