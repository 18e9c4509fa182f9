// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Get an administrative unit: `GET /reference/v1/administrative-units/{code}`.
 *
 * One province or commune by its official code. Codes are used again: `24` was Bắc Giang and is Bắc Ninh. With
 * `asOf` it is the unit of that day; without, the latest that has or had the code.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getAdministrativeUnit
 */
export const getAdministrativeUnit = /* @__PURE__ */ operation<operations['getAdministrativeUnit']>()({
  id: 'getAdministrativeUnit',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units/{code}',
  query: ['asOf'],
});

/**
 * Get a code list: `GET /reference/v1/code-lists/{codeListId}`.
 *
 * A list with all its codes, in the order to show them. With `asOf` only the codes that hold on that day; without,
 * also those that held once.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCodeList
 */
export const getCodeList = /* @__PURE__ */ operation<operations['getCodeList']>()({
  id: 'getCodeList',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/code-lists/{codeListId}',
  query: ['asOf'],
});

/**
 * Get an association of curriculum items: `GET /reference/v1/curriculum-associations/{associationId}`.
 *
 * One CASE `CFAssociation`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCurriculumAssociation
 */
export const getCurriculumAssociation = /* @__PURE__ */ operation<operations['getCurriculumAssociation']>()({
  id: 'getCurriculumAssociation',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-associations/{associationId}',
});

/**
 * Get a curriculum framework: `GET /reference/v1/curriculum-documents/{documentId}`.
 *
 * One CASE `CFDocument`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCurriculumDocument
 */
export const getCurriculumDocument = /* @__PURE__ */ operation<operations['getCurriculumDocument']>()({
  id: 'getCurriculumDocument',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-documents/{documentId}',
});

/**
 * Get a curriculum item: `GET /reference/v1/curriculum-items/{itemId}`.
 *
 * One CASE `CFItem`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCurriculumItem
 */
export const getCurriculumItem = /* @__PURE__ */ operation<operations['getCurriculumItem']>()({
  id: 'getCurriculumItem',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-items/{itemId}',
});

/**
 * Get a whole curriculum framework: `GET /reference/v1/curriculum-documents/{documentId}/package`.
 *
 * The framework with all its items and associations as a CASE `CFPackage`, for tools that import one.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCurriculumPackage
 */
export const getCurriculumPackage = /* @__PURE__ */ operation<operations['getCurriculumPackage']>()({
  id: 'getCurriculumPackage',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-documents/{documentId}/package',
});

/**
 * Get a school year: `GET /reference/v1/school-years/{schoolYear}`.
 *
 * The national frame of a school year. Provinces set their own plan and may shift it by `provincialShiftWeeks`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getSchoolYear
 */
export const getSchoolYear = /* @__PURE__ */ operation<operations['getSchoolYear']>()({
  id: 'getSchoolYear',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/school-years/{schoolYear}',
});

/**
 * Get a subject: `GET /reference/v1/subjects/{subjectCode}`.
 *
 * One subject by its code.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getSubject
 */
export const getSubject = /* @__PURE__ */ operation<operations['getSubject']>()({
  id: 'getSubject',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/subjects/{subjectCode}',
});

/**
 * List what a unit took over from: `GET /reference/v1/administrative-units/{code}/predecessors`.
 *
 * Every unit that a province took over from, directly or over others, by code and first day.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, listAdministrativeUnitPredecessors
 */
export const listAdministrativeUnitPredecessors = /* @__PURE__ */ operation<operations['listAdministrativeUnitPredecessors']>()({
  id: 'listAdministrativeUnitPredecessors',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units/{code}/predecessors',
  query: ['asOf'],
});

/**
 * List what took over from a unit: `GET /reference/v1/administrative-units/{code}/successors`.
 *
 * The units of today that hold the territory of a province that is no more, directly or over others; empty for a unit
 * that still holds. Whole provinces only. Without `asOf` the latest unit that has or had the code is meant: for records
 * from before 1 July 2025 send a day of that time.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, listAdministrativeUnitSuccessors
 */
export const listAdministrativeUnitSuccessors = /* @__PURE__ */ operation<operations['listAdministrativeUnitSuccessors']>()({
  id: 'listAdministrativeUnitSuccessors',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units/{code}/successors',
  query: ['asOf'],
});

/**
 * List administrative units: `GET /reference/v1/administrative-units`.
 *
 * The units of one day, by code: today the 34 provinces and 3,321 communes of the two-level system. With an
 * `asOf` before 1 July 2025 it is the 63 provinces since 1 August 2008; their districts and communes are not
 * recorded. `q` finds a part of a name with or without diacritics.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listAdministrativeUnits
 */
export const listAdministrativeUnits = /* @__PURE__ */ listOperation<operations['listAdministrativeUnits']>()({
  id: 'listAdministrativeUnits',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units',
  query: ['level', 'parentCode', 'q', 'asOf', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the code lists: `GET /reference/v1/code-lists`.
 *
 * What lists there are, without their codes. `version` changes when a list does.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCodeLists
 */
export const listCodeLists = /* @__PURE__ */ listOperation<operations['listCodeLists']>()({
  id: 'listCodeLists',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/code-lists',
  query: ['updatedSince', 'cursor', 'limit'],
  paged: true,
});

/**
 * Find the code that a text means: `GET /reference/v1/code-lists/{codeListId}/matches`.
 *
 * The codes that a spelling, another name or an external code may mean, the surest first. Case, diacritics, the Unicode
 * form and punctuation do not matter (`folded`); one wrong letter is found only where nothing is the same (`similar`).
 * More than one exact match is a real ambiguity that a person decides: products number the statuses of learners
 * differently, so name the `system` with a number.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCodeMatches
 */
export const listCodeMatches = /* @__PURE__ */ operation<operations['listCodeMatches']>()({
  id: 'listCodeMatches',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/code-lists/{codeListId}/matches',
  query: ['text', 'system', 'asOf'],
});

/**
 * List codes over all lists: `GET /reference/v1/codes`.
 *
 * Every code beside its list, by list and code. To keep a copy: read all pages once, then ask with `updatedSince` the
 * moment of the last reading. Codes that no longer hold stay, with `validTo`.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCodes
 */
export const listCodes = /* @__PURE__ */ listOperation<operations['listCodes']>()({
  id: 'listCodes',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/codes',
  query: ['codeListId', 'updatedSince', 'system', 'cursor', 'limit'],
  paged: true,
});

/**
 * List associations of curriculum items: `GET /reference/v1/curriculum-associations`.
 *
 * Which item is the child of which, as CASE `CFAssociation`s, by identifier. `sequenceNumber` is the place among the
 * children of one parent.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCurriculumAssociations
 */
export const listCurriculumAssociations = /* @__PURE__ */ listOperation<operations['listCurriculumAssociations']>()({
  id: 'listCurriculumAssociations',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-associations',
  query: ['documentId', 'itemId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List curriculum frameworks: `GET /reference/v1/curriculum-documents`.
 *
 * Frameworks of outcomes (yêu cầu cần đạt) as CASE `CFDocument`s, by identifier. Those here are excerpts of the general
 * education curriculum; `adoptionStatus` is `Draft` where the wording was not checked against the circular.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCurriculumDocuments
 */
export const listCurriculumDocuments = /* @__PURE__ */ listOperation<operations['listCurriculumDocuments']>()({
  id: 'listCurriculumDocuments',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-documents',
  query: ['subject', 'cursor', 'limit'],
  paged: true,
});

/**
 * List curriculum items: `GET /reference/v1/curriculum-items`.
 *
 * Strands, topics and outcomes as CASE `CFItem`s, by identifier; what belongs below what stands in the associations.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCurriculumItems
 */
export const listCurriculumItems = /* @__PURE__ */ listOperation<operations['listCurriculumItems']>()({
  id: 'listCurriculumItems',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/curriculum-items',
  query: ['documentId', 'q', 'cursor', 'limit'],
  paged: true,
});

/**
 * List school years: `GET /reference/v1/school-years`.
 *
 * The years whose frame is known, by id. A frame whose decision was not read is `verified: false`; a `remark` says why.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listSchoolYears
 */
export const listSchoolYears = /* @__PURE__ */ listOperation<operations['listSchoolYears']>()({
  id: 'listSchoolYears',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/school-years',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List subjects: `GET /reference/v1/subjects`.
 *
 * Subjects and educational activities by code: in which grades, compulsory or elective, scored or assessed by comment
 * only, and their part in the graduation exam. Codes are those of the code list `subjects`. `level` and `grade` must hold
 * for the same offering.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listSubjects
 */
export const listSubjects = /* @__PURE__ */ listOperation<operations['listSubjects']>()({
  id: 'listSubjects',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/subjects',
  query: ['level', 'grade', 'graduationExam', 'cursor', 'limit'],
  paged: true,
});
