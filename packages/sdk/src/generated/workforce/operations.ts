// Generated from openapi/workforce.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Cancel a proposal: `POST /workforce/v1/transfer-proposals/{proposalId}/cancellation`.
 *
 * The department takes a proposal back, until it is in effect.
 *
 * Scope `workforce.transfers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 429, or another status as `default` says
 * @see openapi/workforce.yaml, cancelStaffTransferProposal
 */
export const cancelStaffTransferProposal = /* @__PURE__ */ operation<operations['cancelStaffTransferProposal']>()({
  id: 'cancelStaffTransferProposal',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/transfer-proposals/{proposalId}/cancellation',
  body: 'json',
});

/**
 * Work out the norm of a school: `POST /workforce/v1/norm-evaluations`.
 *
 * How many teachers the norm in force on a day gives a school, part by part: full classes × ratio, one more for a remainder, and what comes per school. With `classes` the real classes count (small schools, clause 4). Nothing is stored.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createNormEvaluation
 */
export const createNormEvaluation = /* @__PURE__ */ operation<operations['createNormEvaluation']>()({
  id: 'createNormEvaluation',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/norm-evaluations',
  body: 'json',
});

/**
 * Assess a peer: `POST /workforce/v1/teacher-evaluations/{evaluationId}/peer-assessments`.
 *
 * A colleague of the same school, signed in, gives a level for each criterion, once. The school may record a signed paper, which it names; no name of a peer is kept with it.
 *
 * Scope `workforce.evaluations.assess`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createPeerAssessment
 */
export const createPeerAssessment = /* @__PURE__ */ operation<operations['createPeerAssessment']>()({
  id: 'createPeerAssessment',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/peer-assessments',
  idempotent: true,
  body: 'json',
});

/**
 * Report to the ministry: `POST /workforce/v1/provincial-reports`.
 *
 * The department adds up the approved reports of its schools and reports them; they are `reported` from then on. `409` when none is approved. A later one takes in what was approved since.
 *
 * Scope `workforce.reports.approve`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createProvincialStaffingReport
 */
export const createProvincialStaffingReport = /* @__PURE__ */ operation<operations['createProvincialStaffingReport']>()({
  id: 'createProvincialStaffingReport',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/provincial-reports',
  idempotent: true,
  body: 'json',
});

/**
 * Propose a transfer: `POST /workforce/v1/transfer-proposals`.
 *
 * The department proposes to move a teacher from a school with a surplus to one with a shortage of the same level and subject, by their approved reports; otherwise `422`. Without `effectiveOn` the move takes effect with the acceptance.
 *
 * Scope `workforce.transfers.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createStaffTransferProposal
 */
export const createStaffTransferProposal = /* @__PURE__ */ operation<operations['createStaffTransferProposal']>()({
  id: 'createStaffTransferProposal',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/transfer-proposals',
  idempotent: true,
  body: 'json',
});

/**
 * Draft a staffing report: `POST /workforce/v1/staffing-reports`.
 *
 * Draws up the report of a school and year from its classes, learners and teachers in the registry. One report a school and year: `409` when there is one. `zone` is needed where the school lies in another zone of the norm than its land suggests.
 *
 * Scope `workforce.reports.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createStaffingReport
 */
export const createStaffingReport = /* @__PURE__ */ operation<operations['createStaffingReport']>()({
  id: 'createStaffingReport',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/staffing-reports',
  idempotent: true,
  body: 'json',
});

/**
 * Open an evaluation: `POST /workforce/v1/teacher-evaluations`.
 *
 * The school opens the evaluation of a teacher for a year; once a teacher and year.
 *
 * Scope `workforce.evaluations.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, createTeacherEvaluation
 */
export const createTeacherEvaluation = /* @__PURE__ */ operation<operations['createTeacherEvaluation']>()({
  id: 'createTeacherEvaluation',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations',
  idempotent: true,
  body: 'json',
});

/**
 * Decide an objection: `POST /workforce/v1/teacher-evaluations/{evaluationId}/objection-decision`.
 *
 * The principal upholds the result or changes levels; the overall level follows anew.
 *
 * Scope `workforce.evaluations.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, decideEvaluationObjection
 */
export const decideEvaluationObjection = /* @__PURE__ */ operation<operations['decideEvaluationObjection']>()({
  id: 'decideEvaluationObjection',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/objection-decision',
  body: 'json',
});

/**
 * Accept or refuse the teacher: `POST /workforce/v1/transfer-proposals/{proposalId}/acceptance`.
 *
 * The receiving school accepts, or refuses with a reason. On the effective date, or at once when that has come, the teacher's record moves in the registry.
 *
 * Scope `workforce.transfers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, decideStaffAcceptance
 */
export const decideStaffAcceptance = /* @__PURE__ */ operation<operations['decideStaffAcceptance']>()({
  id: 'decideStaffAcceptance',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/transfer-proposals/{proposalId}/acceptance',
  body: 'json',
});

/**
 * Approve or return a report: `POST /workforce/v1/staffing-reports/{reportId}/decision`.
 *
 * The department approves, or returns with a remark on what is to be corrected.
 *
 * Scope `workforce.reports.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, decideStaffingReport
 */
export const decideStaffingReport = /* @__PURE__ */ operation<operations['decideStaffingReport']>()({
  id: 'decideStaffingReport',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/staffing-reports/{reportId}/decision',
  body: 'json',
});

/**
 * Discard a draft: `DELETE /workforce/v1/staffing-reports/{reportId}`.
 *
 * The school discards a draft, to draw it up anew. What was confirmed once is never deleted.
 *
 * Scope `workforce.reports.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/workforce.yaml, deleteStaffingReport
 */
export const deleteStaffingReport = /* @__PURE__ */ operation<operations['deleteStaffingReport']>()({
  id: 'deleteStaffingReport',
  service: 'workforce',
  method: 'DELETE',
  path: '/workforce/v1/staffing-reports/{reportId}',
  response: 'none',
});

/**
 * Get figures of evaluations: `GET /workforce/v1/evaluation-statistics`.
 *
 * Announced results by level over a place and year. A group of fewer than `minimumGroup` teachers is left out, and figures from which it could be worked out with it, so that nobody can be told from them.
 *
 * Scope `workforce.statistics.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getEvaluationStatistics
 */
export const getEvaluationStatistics = /* @__PURE__ */ operation<operations['getEvaluationStatistics']>()({
  id: 'getEvaluationStatistics',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/evaluation-statistics',
  query: ['schoolYear', 'provinceCode', 'schoolId'],
});

/**
 * Get a provincial report: `GET /workforce/v1/provincial-reports/{provincialReportId}`.
 *
 * One report of a province.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getProvincialStaffingReport
 */
export const getProvincialStaffingReport = /* @__PURE__ */ operation<operations['getProvincialStaffingReport']>()({
  id: 'getProvincialStaffingReport',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/provincial-reports/{provincialReportId}',
});

/**
 * Get a transfer proposal: `GET /workforce/v1/transfer-proposals/{proposalId}`.
 *
 * One proposal with its steps.
 *
 * Scope `workforce.transfers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getStaffTransferProposal
 */
export const getStaffTransferProposal = /* @__PURE__ */ operation<operations['getStaffTransferProposal']>()({
  id: 'getStaffTransferProposal',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/transfer-proposals/{proposalId}',
});

/**
 * Get a staffing norm: `GET /workforce/v1/norms/{normId}`.
 *
 * One table of norms with its legal basis.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getStaffingNorm
 */
export const getStaffingNorm = /* @__PURE__ */ operation<operations['getStaffingNorm']>()({
  id: 'getStaffingNorm',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/norms/{normId}',
});

/**
 * Get a staffing report: `GET /workforce/v1/staffing-reports/{reportId}`.
 *
 * One report with its positions, forecast and steps.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getStaffingReport
 */
export const getStaffingReport = /* @__PURE__ */ operation<operations['getStaffingReport']>()({
  id: 'getStaffingReport',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/staffing-reports/{reportId}',
});

/**
 * Get a teacher evaluation: `GET /workforce/v1/teacher-evaluations/{evaluationId}`.
 *
 * One evaluation. Peers' views come as counts, never with names; the teacher sees the principal's levels once they are announced.
 *
 * Scope `workforce.evaluations.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, getTeacherEvaluation
 */
export const getTeacherEvaluation = /* @__PURE__ */ operation<operations['getTeacherEvaluation']>()({
  id: 'getTeacherEvaluation',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}',
});

/**
 * List provincial reports: `GET /workforce/v1/provincial-reports`.
 *
 * What departments reported to the ministry, by id.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listProvincialStaffingReports
 */
export const listProvincialStaffingReports = /* @__PURE__ */ listOperation<operations['listProvincialStaffingReports']>()({
  id: 'listProvincialStaffingReports',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/provincial-reports',
  query: ['provinceCode', 'schoolYear', 'cursor', 'limit'],
  paged: true,
});

/**
 * List transfer proposals: `GET /workforce/v1/transfer-proposals`.
 *
 * Proposals that concern a school within the reach of the caller, or the teacher, by id.
 *
 * Scope `workforce.transfers.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffTransferProposals
 */
export const listStaffTransferProposals = /* @__PURE__ */ listOperation<operations['listStaffTransferProposals']>()({
  id: 'listStaffTransferProposals',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/transfer-proposals',
  query: ['schoolId', 'staffId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * Add up the forecasts: `GET /workforce/v1/staffing-forecasts`.
 *
 * Norm, teachers who will still be in post, surplus and shortage for the five school years from that of the reports, by province, level and subject: learners move up a grade a year, entry grades stay as large, teachers retire at the age of Decree 135/2020/NĐ-CP.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffingForecasts
 */
export const listStaffingForecasts = /* @__PURE__ */ operation<operations['listStaffingForecasts']>()({
  id: 'listStaffingForecasts',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/staffing-forecasts',
  query: ['reportYear', 'provinceCode', 'level', 'subject'],
});

/**
 * Add up surplus and shortage: `GET /workforce/v1/staffing-gaps`.
 *
 * Surplus and shortage by level and subject over the approved and reported reports of a year, by province and where asked by commune. A surplus in one school does not cover the shortage in another: both are added up on their own.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffingGaps
 */
export const listStaffingGaps = /* @__PURE__ */ operation<operations['listStaffingGaps']>()({
  id: 'listStaffingGaps',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/staffing-gaps',
  query: ['schoolYear', 'provinceCode', 'communeCode', 'level', 'subject', 'byCommune'],
});

/**
 * List staffing norms: `GET /workforce/v1/norms`.
 *
 * The norms of teachers by the time they are in force, the latest first.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffingNorms
 */
export const listStaffingNorms = /* @__PURE__ */ operation<operations['listStaffingNorms']>()({
  id: 'listStaffingNorms',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/norms',
});

/**
 * List the staffing positions of a school: `GET /workforce/v1/schools/{schoolId}/staffing-positions`.
 *
 * What the department has allotted, and the teachers in post by the registry, by level and subject.
 *
 * Scope `workforce.positions.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffingPositions
 */
export const listStaffingPositions = /* @__PURE__ */ operation<operations['listStaffingPositions']>()({
  id: 'listStaffingPositions',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/schools/{schoolId}/staffing-positions',
  query: ['schoolYear'],
});

/**
 * List staffing reports: `GET /workforce/v1/staffing-reports`.
 *
 * Reports within the reach of the caller, by id.
 *
 * Scope `workforce.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listStaffingReports
 */
export const listStaffingReports = /* @__PURE__ */ listOperation<operations['listStaffingReports']>()({
  id: 'listStaffingReports',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/staffing-reports',
  query: ['schoolId', 'schoolYear', 'provinceCode', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List teacher evaluations: `GET /workforce/v1/teacher-evaluations`.
 *
 * A teacher sees the own ones, a school those of its teachers, by id. Departments see figures alone, see `getEvaluationStatistics`.
 *
 * Scope `workforce.evaluations.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listTeacherEvaluations
 */
export const listTeacherEvaluations = /* @__PURE__ */ listOperation<operations['listTeacherEvaluations']>()({
  id: 'listTeacherEvaluations',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/teacher-evaluations',
  query: ['schoolId', 'staffId', 'schoolYear', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List teacher standards: `GET /workforce/v1/teacher-standards`.
 *
 * The professional standard of teachers of general education: 5 standards, 15 criteria, and what an overall level needs.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/workforce.yaml, listTeacherStandards
 */
export const listTeacherStandards = /* @__PURE__ */ operation<operations['listTeacherStandards']>()({
  id: 'listTeacherStandards',
  service: 'workforce',
  method: 'GET',
  path: '/workforce/v1/teacher-standards',
});

/**
 * Announce the result: `POST /workforce/v1/teacher-evaluations/{evaluationId}/announcement`.
 *
 * The principal announces the result to the teacher.
 *
 * Scope `workforce.evaluations.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/workforce.yaml, publishTeacherEvaluation
 */
export const publishTeacherEvaluation = /* @__PURE__ */ operation<operations['publishTeacherEvaluation']>()({
  id: 'publishTeacherEvaluation',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/announcement',
});

/**
 * Allot positions to a school: `PUT /workforce/v1/schools/{schoolId}/staffing-quotas/{schoolYear}`.
 *
 * The department sets how many posts a school has in a year, by level and subject. Replaces what was allotted before.
 *
 * Scope `workforce.quotas.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, setStaffingQuotas
 */
export const setStaffingQuotas = /* @__PURE__ */ operation<operations['setStaffingQuotas']>()({
  id: 'setStaffingQuotas',
  service: 'workforce',
  method: 'PUT',
  path: '/workforce/v1/schools/{schoolId}/staffing-quotas/{schoolYear}',
  body: 'json',
});

/**
 * Object to the result: `POST /workforce/v1/teacher-evaluations/{evaluationId}/objection`.
 *
 * The teacher, signed in, objects to an announced result, once. The school may record a signed paper, which it names.
 *
 * Scope `workforce.evaluations.assess`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitEvaluationObjection
 */
export const submitEvaluationObjection = /* @__PURE__ */ operation<operations['submitEvaluationObjection']>()({
  id: 'submitEvaluationObjection',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/objection',
  body: 'json',
});

/**
 * Assess as the principal: `POST /workforce/v1/teacher-evaluations/{evaluationId}/principal-assessment`.
 *
 * The principal gives the levels that count, when the self-assessment and enough peers are in. The overall level follows by the rules of the standard.
 *
 * Scope `workforce.evaluations.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitPrincipalAssessment
 */
export const submitPrincipalAssessment = /* @__PURE__ */ operation<operations['submitPrincipalAssessment']>()({
  id: 'submitPrincipalAssessment',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/principal-assessment',
  body: 'json',
});

/**
 * Assess oneself: `POST /workforce/v1/teacher-evaluations/{evaluationId}/self-assessment`.
 *
 * The teacher, signed in, gives a level and evidence for each criterion. The school may record a signed paper, which it names.
 *
 * Scope `workforce.evaluations.assess`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitSelfAssessment
 */
export const submitSelfAssessment = /* @__PURE__ */ operation<operations['submitSelfAssessment']>()({
  id: 'submitSelfAssessment',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/teacher-evaluations/{evaluationId}/self-assessment',
  body: 'json',
});

/**
 * Release the teacher: `POST /workforce/v1/transfer-proposals/{proposalId}/release`.
 *
 * The school where the teacher is lets the teacher go.
 *
 * Scope `workforce.transfers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitStaffRelease
 */
export const submitStaffRelease = /* @__PURE__ */ operation<operations['submitStaffRelease']>()({
  id: 'submitStaffRelease',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/transfer-proposals/{proposalId}/release',
});

/**
 * Confirm a report: `POST /workforce/v1/staffing-reports/{reportId}/submission`.
 *
 * The school confirms its figures and hands them to the department.
 *
 * Scope `workforce.reports.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitStaffingReport
 */
export const submitStaffingReport = /* @__PURE__ */ operation<operations['submitStaffingReport']>()({
  id: 'submitStaffingReport',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/staffing-reports/{reportId}/submission',
});

/**
 * Answer a proposal: `POST /workforce/v1/transfer-proposals/{proposalId}/consent`.
 *
 * The teacher agrees or declines, signed in. The school where the teacher is may record the answer from a signed paper, which it names.
 *
 * Scope `workforce.transfers.consent`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/workforce.yaml, submitTransferConsent
 */
export const submitTransferConsent = /* @__PURE__ */ operation<operations['submitTransferConsent']>()({
  id: 'submitTransferConsent',
  service: 'workforce',
  method: 'POST',
  path: '/workforce/v1/transfer-proposals/{proposalId}/consent',
  body: 'json',
});

/**
 * Correct a draft: `PATCH /workforce/v1/staffing-reports/{reportId}`.
 *
 * The school corrects figures of a draft or of a report that came back, each with a reason. What was worked out stays visible beside it. Naming a level and subject that the report does not have adds a position.
 *
 * Scope `workforce.reports.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/workforce.yaml, updateStaffingReport
 */
export const updateStaffingReport = /* @__PURE__ */ operation<operations['updateStaffingReport']>()({
  id: 'updateStaffingReport',
  service: 'workforce',
  method: 'PATCH',
  path: '/workforce/v1/staffing-reports/{reportId}',
  body: 'json',
});
