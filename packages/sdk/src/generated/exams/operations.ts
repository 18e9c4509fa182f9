// Generated from openapi/exams.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Assign the candidate numbers of a council: `POST /exams/v1/exam-councils/{examCouncilId}/candidate-numbers`.
 *
 * The department gives every verified candidate without a number the next ones: two digits of the council and six of a sequence, in alphabetical order by given name. After the registration window alone (409 before).
 * Called again it numbers those who were verified since, after the others; nobody's number changes.
 *
 * Scope `exams.councils.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, assignCandidateNumbers
 */
export const assignCandidateNumbers = /* @__PURE__ */ operation<operations['assignCandidateNumbers']>()({
  id: 'assignCandidateNumbers',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-councils/{examCouncilId}/candidate-numbers',
});

/**
 * Allocate the rooms of a council: `POST /exams/v1/exam-councils/{examCouncilId}/room-allocation`.
 *
 * The department seats the numbered candidates: at most 24 to a room, for each sitting, at the school where they registered. Candidates with the same electives sit together in the third sitting.
 * Called again it allocates anew, until attendance is recorded (409 then).
 *
 * Scope `exams.councils.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, assignExamRooms
 */
export const assignExamRooms = /* @__PURE__ */ operation<operations['assignExamRooms']>()({
  id: 'assignExamRooms',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-councils/{examCouncilId}/room-allocation',
});

/**
 * Withdraw an exam registration: `POST /exams/v1/exam-registrations/{examRegistrationId}/cancellation`.
 *
 * Until a candidate number is assigned.
 *
 * Scope `exams.registrations.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, cancelExamRegistration
 */
export const cancelExamRegistration = /* @__PURE__ */ operation<operations['cancelExamRegistration']>()({
  id: 'cancelExamRegistration',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/cancellation',
});

/**
 * Set up an exam council: `POST /exams/v1/exam-councils`.
 *
 * The ministry sets up the council of a province. Its code is of the exams own code system, not the code of the province.
 *
 * Scope `exams.sessions.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, createExamCouncil
 */
export const createExamCouncil = /* @__PURE__ */ operation<operations['createExamCouncil']>()({
  id: 'createExamCouncil',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-councils',
  idempotent: true,
  body: 'json',
});

/**
 * Begin an exam registration: `POST /exams/v1/exam-registrations`.
 *
 * For a pupil of grade 12 (`learnerId`; registered at the own school) or a free candidate (`candidate` and the `schoolId` that takes them), while the trial or the registration window is open. It counts when it is submitted. The electives are checked by the rules of the session's year.
 *
 * Scope `exams.registrations.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, createExamRegistration
 */
export const createExamRegistration = /* @__PURE__ */ operation<operations['createExamRegistration']>()({
  id: 'createExamRegistration',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-registrations',
  idempotent: true,
  body: 'json',
});

/**
 * Set up an exam session: `POST /exams/v1/exam-sessions`.
 *
 * The ministry sets a session up, with its windows. The rules in force in that year apply; a year without rules is refused.
 *
 * Scope `exams.sessions.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, createExamSession
 */
export const createExamSession = /* @__PURE__ */ operation<operations['createExamSession']>()({
  id: 'createExamSession',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-sessions',
  idempotent: true,
  body: 'json',
});

/**
 * Request a re-mark: `POST /exams/v1/exam-registrations/{examRegistrationId}/remark-requests`.
 *
 * At the place of registration, for a paper that has a score, until the window closes ten days after publication. One request a paper.
 *
 * Scope `exams.remarks.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, createRemarkRequest
 */
export const createRemarkRequest = /* @__PURE__ */ operation<operations['createRemarkRequest']>()({
  id: 'createRemarkRequest',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/remark-requests',
  idempotent: true,
  body: 'json',
});

/**
 * Decide on graduation in a council: `POST /exams/v1/exam-councils/{examCouncilId}/graduation-decisions`.
 *
 * The department considers every candidate whose results are published, who asked for graduation, has no re-mark open and whose school certified the record, and decides by the rules. Recognised candidates get a certificate number. Candidates whose score changed by re-marking are considered again.
 *
 * Scope `exams.graduation.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, decideGraduation
 */
export const decideGraduation = /* @__PURE__ */ operation<operations['decideGraduation']>()({
  id: 'decideGraduation',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-councils/{examCouncilId}/graduation-decisions',
  body: 'json',
});

/**
 * Decide a re-mark request: `POST /exams/v1/remark-requests/{remarkRequestId}/decision`.
 *
 * The department gives the examiners' marks: an essay two, and a third when they differ; another paper the one of the new scan. The rules make the outcome; a changed score replaces the published one.
 *
 * Scope `exams.remarks.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, decideRemarkRequest
 */
export const decideRemarkRequest = /* @__PURE__ */ operation<operations['decideRemarkRequest']>()({
  id: 'decideRemarkRequest',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/remark-requests/{remarkRequestId}/decision',
  body: 'json',
});

/**
 * Get the admission slip: `GET /exams/v1/exam-registrations/{examRegistrationId}/admission-slip`.
 *
 * Candidate number, rooms and the look-up code for the result, for the candidate, the parents and the school; once rooms are allocated (409 before).
 *
 * Scope `exams.registrations.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, getAdmissionSlip
 */
export const getAdmissionSlip = /* @__PURE__ */ operation<operations['getAdmissionSlip']>()({
  id: 'getAdmissionSlip',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/admission-slip',
});

/**
 * Get an exam council: `GET /exams/v1/exam-councils/{examCouncilId}`.
 *
 * One council and how far its work has come.
 *
 * Scope `exams.sessions.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamCouncil
 */
export const getExamCouncil = /* @__PURE__ */ operation<operations['getExamCouncil']>()({
  id: 'getExamCouncil',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-councils/{examCouncilId}',
});

/**
 * Get an exam registration: `GET /exams/v1/exam-registrations/{examRegistrationId}`.
 *
 * One registration.
 *
 * Scope `exams.registrations.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamRegistration
 */
export const getExamRegistration = /* @__PURE__ */ operation<operations['getExamRegistration']>()({
  id: 'getExamRegistration',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations/{examRegistrationId}',
});

/**
 * Get the result of a candidate: `GET /exams/v1/exam-registrations/{examRegistrationId}/result`.
 *
 * For the candidate, the parents, the school and the authorities, once the results are published; before that there is nothing (404).
 *
 * Scope `exams.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamResult
 */
export const getExamResult = /* @__PURE__ */ operation<operations['getExamResult']>()({
  id: 'getExamResult',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/result',
});

/**
 * Look a result up: `POST /exams/v1/result-look-ups`.
 *
 * Without signing in, by candidate number and the look-up code on the admission slip. A wrong number, a wrong code and unpublished results give the same answer (404). Tries are counted for each candidate number and each caller; too many have to wait (429).
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 413, 415, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamResultByNumber
 */
export const getExamResultByNumber = /* @__PURE__ */ operation<operations['getExamResultByNumber']>()({
  id: 'getExamResultByNumber',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/result-look-ups',
  body: 'json',
});

/**
 * Get an exam room: `GET /exams/v1/exam-rooms/{examRoomId}`.
 *
 * The room with its list of candidates, as it is posted on the door.
 *
 * Scope `exams.registrations.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamRoom
 */
export const getExamRoom = /* @__PURE__ */ operation<operations['getExamRoom']>()({
  id: 'getExamRoom',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-rooms/{examRoomId}',
});

/**
 * Get an exam session: `GET /exams/v1/exam-sessions/{examSessionId}`.
 *
 * One session with its windows and the phase that it is in now.
 *
 * Scope `exams.sessions.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getExamSession
 */
export const getExamSession = /* @__PURE__ */ operation<operations['getExamSession']>()({
  id: 'getExamSession',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-sessions/{examSessionId}',
});

/**
 * Get the graduation decision on a candidate: `GET /exams/v1/exam-registrations/{examRegistrationId}/graduation-decision`.
 *
 * Once the department has decided.
 *
 * Scope `exams.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getGraduationDecision
 */
export const getGraduationDecision = /* @__PURE__ */ operation<operations['getGraduationDecision']>()({
  id: 'getGraduationDecision',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/graduation-decision',
});

/**
 * Get a re-mark request: `GET /exams/v1/remark-requests/{remarkRequestId}`.
 *
 * One request and its outcome.
 *
 * Scope `exams.remarks.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getRemarkRequest
 */
export const getRemarkRequest = /* @__PURE__ */ operation<operations['getRemarkRequest']>()({
  id: 'getRemarkRequest',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/remark-requests/{remarkRequestId}',
});

/**
 * Get the score distribution of a subject: `GET /exams/v1/exam-sessions/{examSessionId}/score-distribution`.
 *
 * How many candidates had which score, after publication. Cells are made of fixed bands of half a point; no cell
 * stands for fewer than five people: neighbouring bands are put together until it does, and a distribution over
 * fewer than five is not shown at all. All provinces that are shown have the same, wider cells, and a province is
 * left out too where the nation less the others would tell of fewer than five.
 *
 * Scope `exams.statistics.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, getScoreDistribution
 */
export const getScoreDistribution = /* @__PURE__ */ operation<operations['getScoreDistribution']>()({
  id: 'getScoreDistribution',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-sessions/{examSessionId}/score-distribution',
  query: ['subject', 'provinceCode'],
});

/**
 * Get the history of a candidate's scores: `GET /exams/v1/exam-registrations/{examRegistrationId}/score-history`.
 *
 * Every value that the scores have had, in order, once the results are published.
 *
 * Scope `exams.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, getScoreHistory
 */
export const getScoreHistory = /* @__PURE__ */ operation<operations['getScoreHistory']>()({
  id: 'getScoreHistory',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/score-history',
});

/**
 * List exam councils: `GET /exams/v1/exam-councils`.
 *
 * Councils by id.
 *
 * Scope `exams.sessions.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/exams.yaml, listExamCouncils
 */
export const listExamCouncils = /* @__PURE__ */ listOperation<operations['listExamCouncils']>()({
  id: 'listExamCouncils',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-councils',
  query: ['examSessionId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List exam registrations: `GET /exams/v1/exam-registrations`.
 *
 * Registrations that the caller may see, by id: a school its own, a parent those of the children.
 *
 * Scope `exams.registrations.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/exams.yaml, listExamRegistrations
 */
export const listExamRegistrations = /* @__PURE__ */ listOperation<operations['listExamRegistrations']>()({
  id: 'listExamRegistrations',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-registrations',
  query: ['examSessionId', 'examCouncilId', 'schoolId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List exam rooms: `GET /exams/v1/exam-rooms`.
 *
 * Rooms by id, without their seats.
 *
 * Scope `exams.registrations.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/exams.yaml, listExamRooms
 */
export const listExamRooms = /* @__PURE__ */ listOperation<operations['listExamRooms']>()({
  id: 'listExamRooms',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-rooms',
  query: ['examCouncilId', 'sitting', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the scores of a council: `GET /exams/v1/exam-councils/{examCouncilId}/scores`.
 *
 * Scores as they were entered, for the department; by candidate number. Before publication nobody else sees them.
 *
 * Scope `exams.scores.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/exams.yaml, listExamScores
 */
export const listExamScores = /* @__PURE__ */ listOperation<operations['listExamScores']>()({
  id: 'listExamScores',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-councils/{examCouncilId}/scores',
  query: ['subject', 'cursor', 'limit'],
  paged: true,
});

/**
 * List exam sessions: `GET /exams/v1/exam-sessions`.
 *
 * Sessions of the upper secondary graduation exam, by id.
 *
 * Scope `exams.sessions.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/exams.yaml, listExamSessions
 */
export const listExamSessions = /* @__PURE__ */ listOperation<operations['listExamSessions']>()({
  id: 'listExamSessions',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/exam-sessions',
  query: ['year', 'cursor', 'limit'],
  paged: true,
});

/**
 * List re-mark requests: `GET /exams/v1/remark-requests`.
 *
 * Requests that the caller may see, by id.
 *
 * Scope `exams.remarks.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/exams.yaml, listRemarkRequests
 */
export const listRemarkRequests = /* @__PURE__ */ listOperation<operations['listRemarkRequests']>()({
  id: 'listRemarkRequests',
  service: 'exams',
  method: 'GET',
  path: '/exams/v1/remark-requests',
  query: ['examSessionId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * Publish the results of a session: `POST /exams/v1/exam-sessions/{examSessionId}/results-publication`.
 *
 * The ministry publishes the results of all councils at once, after the last exam day. Refused (409) while a candidate who sat a paper has no score for it, or attendance is missing.
 * From then on scores are locked and change by re-marking alone; the window for re-mark requests opens.
 *
 * Scope `exams.results.publish`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/exams.yaml, publishExamResults
 */
export const publishExamResults = /* @__PURE__ */ operation<operations['publishExamResults']>()({
  id: 'publishExamResults',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-sessions/{examSessionId}/results-publication',
});

/**
 * Certify the school record of a candidate: `PUT /exams/v1/exam-registrations/{examRegistrationId}/academic-record`.
 *
 * The school gives the averages of grades 10 to 12 and what adds points, for the graduation; until graduation is decided.
 *
 * Scope `exams.registrations.verify`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, saveAcademicRecord
 */
export const saveAcademicRecord = /* @__PURE__ */ operation<operations['saveAcademicRecord']>()({
  id: 'saveAcademicRecord',
  service: 'exams',
  method: 'PUT',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/academic-record',
  body: 'json',
});

/**
 * Record the attendance of a room: `PUT /exams/v1/exam-rooms/{examRoomId}/attendance`.
 *
 * The department records who came, who did not and who was suspended from the exam, from the first exam day until the results are published.
 *
 * Scope `exams.councils.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, saveExamAttendance
 */
export const saveExamAttendance = /* @__PURE__ */ operation<operations['saveExamAttendance']>()({
  id: 'saveExamAttendance',
  service: 'exams',
  method: 'PUT',
  path: '/exams/v1/exam-rooms/{examRoomId}/attendance',
  body: 'json',
});

/**
 * Enter scores of a council: `POST /exams/v1/exam-councils/{examCouncilId}/scores`.
 *
 * The department enters up to 500 scores of one subject; all of them or none. Refused (422, each row by its pointer): a number of another council, a subject that the candidate does not take, an absent or suspended candidate, a score off the scale or its step. A score entered again is corrected and the earlier one kept in the history.
 * Locked (409) once the results are published.
 *
 * Scope `exams.scores.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, saveExamScores
 */
export const saveExamScores = /* @__PURE__ */ operation<operations['saveExamScores']>()({
  id: 'saveExamScores',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-councils/{examCouncilId}/scores',
  body: 'json',
});

/**
 * Submit an exam registration: `POST /exams/v1/exam-registrations/{examRegistrationId}/submission`.
 *
 * In the trial window it becomes a trial registration, which has to be submitted again in the registration window; there it becomes registered.
 *
 * Scope `exams.registrations.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, submitExamRegistration
 */
export const submitExamRegistration = /* @__PURE__ */ operation<operations['submitExamRegistration']>()({
  id: 'submitExamRegistration',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/submission',
});

/**
 * Change an exam registration: `PATCH /exams/v1/exam-registrations/{examRegistrationId}`.
 *
 * Until the school has verified it, while the window is open or after the school returned it.
 *
 * Scope `exams.registrations.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/exams.yaml, updateExamRegistration
 */
export const updateExamRegistration = /* @__PURE__ */ operation<operations['updateExamRegistration']>()({
  id: 'updateExamRegistration',
  service: 'exams',
  method: 'PATCH',
  path: '/exams/v1/exam-registrations/{examRegistrationId}',
  body: 'json',
});

/**
 * Change the windows of an exam session: `PATCH /exams/v1/exam-sessions/{examSessionId}`.
 *
 * The ministry moves a window or an exam day, until the results are published.
 *
 * Scope `exams.sessions.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/exams.yaml, updateExamSession
 */
export const updateExamSession = /* @__PURE__ */ operation<operations['updateExamSession']>()({
  id: 'updateExamSession',
  service: 'exams',
  method: 'PATCH',
  path: '/exams/v1/exam-sessions/{examSessionId}',
  body: 'json',
});

/**
 * Verify an exam registration: `POST /exams/v1/exam-registrations/{examRegistrationId}/verification`.
 *
 * The school where it was made checks it against its records: verified, or returned with a reason.
 *
 * Scope `exams.registrations.verify`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/exams.yaml, verifyExamRegistration
 */
export const verifyExamRegistration = /* @__PURE__ */ operation<operations['verifyExamRegistration']>()({
  id: 'verifyExamRegistration',
  service: 'exams',
  method: 'POST',
  path: '/exams/v1/exam-registrations/{examRegistrationId}/verification',
  body: 'json',
});
