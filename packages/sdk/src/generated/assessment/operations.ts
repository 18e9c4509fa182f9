// Generated from openapi/assessment.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Get an assessment to take: `GET /assessment/v1/assessments/{assessmentId}`.
 *
 * The delivery model: everything that is needed to show the items, and nothing that tells their answers.
 *
 * Scope `assessment.assessments.read`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/assessment.yaml, getAssessment
 */
export const getAssessment = /* @__PURE__ */ operation<operations['getAssessment']>()({
  id: 'getAssessment',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/assessments/{assessmentId}',
});

/**
 * Get an attempt: `GET /assessment/v1/attempts/{attemptId}`.
 *
 * The attempt with the answers saved so far. After `deadline` an open attempt counts as `expired`; what was saved is scored.
 *
 * Scope `assessment.attempts.read`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/assessment.yaml, getAttempt
 */
export const getAttempt = /* @__PURE__ */ operation<operations['getAttempt']>()({
  id: 'getAttempt',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/attempts/{attemptId}',
});

/**
 * Get the result of an attempt: `GET /assessment/v1/attempts/{attemptId}/result`.
 *
 * The score of a submitted or expired attempt; `409` while it is open. Items tell how they came out, never
 * their keys.
 *
 * Scope `assessment.attempts.read`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/assessment.yaml, getAttemptResult
 */
export const getAttemptResult = /* @__PURE__ */ operation<operations['getAttemptResult']>()({
  id: 'getAttemptResult',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/attempts/{attemptId}/result',
});

/**
 * List assessments: `GET /assessment/v1/assessments`.
 *
 * Published assessments, newest first, without their items.
 *
 * Scope `assessment.assessments.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/assessment.yaml, listAssessments
 */
export const listAssessments = /* @__PURE__ */ listOperation<operations['listAssessments']>()({
  id: 'listAssessments',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/assessments',
  query: ['subject', 'grade', 'cursor', 'limit'],
  paged: true,
});

/**
 * List attempts: `GET /assessment/v1/attempts`.
 *
 * Attempts of the application's learners, newest first, without their answers.
 *
 * Scope `assessment.attempts.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/assessment.yaml, listAttempts
 */
export const listAttempts = /* @__PURE__ */ listOperation<operations['listAttempts']>()({
  id: 'listAttempts',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/attempts',
  query: ['assessmentId', 'learnerId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * Save an answer: `PUT /assessment/v1/attempts/{attemptId}/responses/{itemId}`.
 *
 * Save on every change. `sequence` grows with each change of an item's answer on this attempt; one that is not
 * above the stored one changes nothing and is answered with the stored state, so late and repeated messages do
 * no harm. `null` takes the answer back. `409` once the attempt has ended.
 *
 * Scope `assessment.attempts.write`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/assessment.yaml, saveResponse
 */
export const saveResponse = /* @__PURE__ */ operation<operations['saveResponse']>()({
  id: 'saveResponse',
  service: 'assessment',
  method: 'PUT',
  path: '/assessment/v1/attempts/{attemptId}/responses/{itemId}',
  body: 'json',
});

/**
 * Start an attempt, or go on with the open one: `POST /assessment/v1/assessments/{assessmentId}/attempts`.
 *
 * A learner has one open attempt on an assessment: when there is one it is given back with its saved answers
 * (`200`), so a reload or a second device goes on where the first stopped. Repeating is safe. A backend names
 * the learner; a widget's session already does, and a different `learnerId` there is `403`.
 *
 * Scope `assessment.attempts.write`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/assessment.yaml, startAttempt
 */
export const startAttempt = /* @__PURE__ */ operation<operations['startAttempt']>()({
  id: 'startAttempt',
  service: 'assessment',
  method: 'POST',
  path: '/assessment/v1/assessments/{assessmentId}/attempts',
  body: 'json',
});

/**
 * Submit an attempt: `POST /assessment/v1/attempts/{attemptId}/submission`.
 *
 * Ends the attempt and scores it. Submitting again gives the same attempt back.
 *
 * Scope `assessment.attempts.write`; widgets edu-quiz-runner, edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/assessment.yaml, submitAttempt
 */
export const submitAttempt = /* @__PURE__ */ operation<operations['submitAttempt']>()({
  id: 'submitAttempt',
  service: 'assessment',
  method: 'POST',
  path: '/assessment/v1/attempts/{attemptId}/submission',
});
