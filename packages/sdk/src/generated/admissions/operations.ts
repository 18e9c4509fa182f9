// Generated from openapi/admissions.yaml. Change the document and run the generator; never this file.
import { downloadOperation } from '../../core/download-operation.ts';
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Create a quota: `POST /admissions/v1/quotas`.
 *
 * The institution offers a programme by a method, before the preference window closes. One quota a programme and method.
 *
 * Scope `admissions.quotas.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createAdmissionQuota
 */
export const createAdmissionQuota = /* @__PURE__ */ operation<operations['createAdmissionQuota']>()({
  id: 'createAdmissionQuota',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/quotas',
  idempotent: true,
  body: 'json',
});

/**
 * Create an admission round: `POST /admissions/v1/rounds`.
 *
 * The ministry opens a round. Preferences and fees may overlap and are over before
 * filtering begins; confirmation closes last. Limits and the fee come from the rules of the year.
 *
 * Scope `admissions.rounds.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createAdmissionRound
 */
export const createAdmissionRound = /* @__PURE__ */ operation<operations['createAdmissionRound']>()({
  id: 'createAdmissionRound',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/rounds',
  idempotent: true,
  body: 'json',
});

/**
 * Create a candidate: `POST /admissions/v1/candidates`.
 *
 * The school enters its pupil, the department a free candidate. With `learnerId` name, birth date and school come from
 * the registry; without it `name`, `birthDate`, `gender` and `provinceCode` are needed. One candidate a learner and year.
 *
 * Scope `admissions.candidates.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createCandidate
 */
export const createCandidate = /* @__PURE__ */ operation<operations['createCandidate']>()({
  id: 'createCandidate',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/candidates',
  idempotent: true,
  body: 'json',
});

/**
 * Confirm an offer: `POST /admissions/v1/offers/{offerId}/confirmation`.
 *
 * The candidate takes the place, before the confirmation window closes. Who does not loses it.
 *
 * Scope `admissions.offers.confirm`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createOfferConfirmation
 */
export const createOfferConfirmation = /* @__PURE__ */ operation<operations['createOfferConfirmation']>()({
  id: 'createOfferConfirmation',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/offers/{offerId}/confirmation',
  idempotent: true,
});

/**
 * Defer an offer: `POST /admissions/v1/offers/{offerId}/deferral`.
 *
 * The institution keeps a place by its decision: for military service or a long illness. From three years on what was learnt has to be reviewed before enrolment.
 *
 * Scope `admissions.offers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createOfferDeferral
 */
export const createOfferDeferral = /* @__PURE__ */ operation<operations['createOfferDeferral']>()({
  id: 'createOfferDeferral',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/offers/{offerId}/deferral',
  idempotent: true,
  body: 'json',
});

/**
 * Enrol who has confirmed: `POST /admissions/v1/offers/{offerId}/enrolment`.
 *
 * The institution enters a candidate who has confirmed, or who comes back from deferral, as a student.
 *
 * Scope `admissions.offers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createOfferEnrolment
 */
export const createOfferEnrolment = /* @__PURE__ */ operation<operations['createOfferEnrolment']>()({
  id: 'createOfferEnrolment',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/offers/{offerId}/enrolment',
  idempotent: true,
});

/**
 * Settle a payment: `POST /admissions/v1/payments/{paymentId}/settlement`.
 *
 * What the payment provider reports. In the sandbox the caller plays the provider; no money moves.
 *
 * Scope `admissions.payments.settle`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createPaymentSettlement
 */
export const createPaymentSettlement = /* @__PURE__ */ operation<operations['createPaymentSettlement']>()({
  id: 'createPaymentSettlement',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/payments/{paymentId}/settlement',
  idempotent: true,
});

/**
 * Lock a preference list: `POST /admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/lock`.
 *
 * The candidate is done. Only locked lists can be paid for and are filtered.
 *
 * Scope `admissions.preferences.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createPreferenceLock
 */
export const createPreferenceLock = /* @__PURE__ */ operation<operations['createPreferenceLock']>()({
  id: 'createPreferenceLock',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/lock',
  idempotent: true,
});

/**
 * Start a payment: `POST /admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/payments`.
 *
 * A payment over the fee of a locked list, until the fee window closes. An open payment of the list is cancelled by a new one.
 *
 * Scope `admissions.preferences.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createPreferencePayment
 */
export const createPreferencePayment = /* @__PURE__ */ operation<operations['createPreferencePayment']>()({
  id: 'createPreferencePayment',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/payments',
  idempotent: true,
});

/**
 * Evaluate a score: `POST /admissions/v1/score-evaluations`.
 *
 * The admission score by a combination: the three marks, the priority of the zone and the policy group as the year gives it, reduced from 22.5 on. Nothing is kept.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createScoreEvaluation
 */
export const createScoreEvaluation = /* @__PURE__ */ operation<operations['createScoreEvaluation']>()({
  id: 'createScoreEvaluation',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/score-evaluations',
  body: 'json',
});

/**
 * Import scores: `POST /admissions/v1/score-imports`.
 *
 * The department enters exam scores of candidates whom the exam service does not know. All or nothing: a wrong entry is named and nothing is written.
 *
 * Scope `admissions.scores.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, createScoreImport
 */
export const createScoreImport = /* @__PURE__ */ operation<operations['createScoreImport']>()({
  id: 'createScoreImport',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/score-imports',
  idempotent: true,
  body: 'json',
});

/**
 * Unlock a preference list: `DELETE /admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/lock`.
 *
 * Back to a draft, until the preference window closes and as long as the fee is not paid. A payment that is open is cancelled.
 *
 * Scope `admissions.preferences.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/admissions.yaml, deletePreferenceLock
 */
export const deletePreferenceLock = /* @__PURE__ */ operation<operations['deletePreferenceLock']>()({
  id: 'deletePreferenceLock',
  service: 'admissions',
  method: 'DELETE',
  path: '/admissions/v1/candidates/{candidateId}/preference-lists/{roundId}/lock',
});

/**
 * Export admitted candidates: `GET /admissions/v1/admitted-candidate-export`.
 *
 * Every candidate to whom an institution has made an offer in a round, as newline-delimited JSON, one a line. Only for the institution itself and the ministry, and only after the results are out.
 *
 * Scope `admissions.offers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/admissions.yaml, exportAdmittedCandidates
 */
export const exportAdmittedCandidates = /* @__PURE__ */ downloadOperation<operations['exportAdmittedCandidates']>()({
  id: 'exportAdmittedCandidates',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/admitted-candidate-export',
  query: ['roundId', 'institutionId'],
  response: 'ndjson',
});

/**
 * Get a quota: `GET /admissions/v1/quotas/{quotaId}`.
 *
 * One quota by its id. The cut-off that an institution proposes between filtering rounds is not shown.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getAdmissionQuota
 */
export const getAdmissionQuota = /* @__PURE__ */ operation<operations['getAdmissionQuota']>()({
  id: 'getAdmissionQuota',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/quotas/{quotaId}',
});

/**
 * Get an admission round: `GET /admissions/v1/rounds/{roundId}`.
 *
 * One round with its windows and the phase that it is in now.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getAdmissionRound
 */
export const getAdmissionRound = /* @__PURE__ */ operation<operations['getAdmissionRound']>()({
  id: 'getAdmissionRound',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/rounds/{roundId}',
});

/**
 * Get the figures of a round: `GET /admissions/v1/rounds/{roundId}/statistics`.
 *
 * Counts over the whole round, from the final filtering round on; before that `409`. No person can be told from them.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 409, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getAdmissionStatistics
 */
export const getAdmissionStatistics = /* @__PURE__ */ operation<operations['getAdmissionStatistics']>()({
  id: 'getAdmissionStatistics',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/rounds/{roundId}/statistics',
});

/**
 * Get a candidate: `GET /admissions/v1/candidates/{candidateId}`.
 *
 * One candidate: the own record, or one that the school or department looks after.
 *
 * Scope `admissions.candidates.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getCandidate
 */
export const getCandidate = /* @__PURE__ */ operation<operations['getCandidate']>()({
  id: 'getCandidate',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/candidates/{candidateId}',
});

/**
 * Get the scores of a candidate: `GET /admissions/v1/candidates/{candidateId}/scores`.
 *
 * Scores of the graduation exam, and those that the department imported; an exam score counts before an imported one.
 *
 * Scope `admissions.candidates.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getCandidateScores
 */
export const getCandidateScores = /* @__PURE__ */ operation<operations['getCandidateScores']>()({
  id: 'getCandidateScores',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/candidates/{candidateId}/scores',
});

/**
 * Get a filtering round: `GET /admissions/v1/filtering-rounds/{filteringRoundId}`.
 *
 * How far a filtering round has come. `Retry-After` is there while it runs.
 *
 * Scope `admissions.filtering.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getFilteringRound
 */
export const getFilteringRound = /* @__PURE__ */ operation<operations['getFilteringRound']>()({
  id: 'getFilteringRound',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/filtering-rounds/{filteringRoundId}',
});

/**
 * Get an institution: `GET /admissions/v1/institutions/{institutionId}`.
 *
 * One institution by its id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getInstitution
 */
export const getInstitution = /* @__PURE__ */ operation<operations['getInstitution']>()({
  id: 'getInstitution',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/institutions/{institutionId}',
});

/**
 * Get an offer: `GET /admissions/v1/offers/{offerId}`.
 *
 * One offer by its id.
 *
 * Scope `admissions.offers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getOffer
 */
export const getOffer = /* @__PURE__ */ operation<operations['getOffer']>()({
  id: 'getOffer',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/offers/{offerId}',
});

/**
 * Get a preference list: `GET /admissions/v1/candidates/{candidateId}/preference-lists/{roundId}`.
 *
 * The preferences of a candidate in a round; an empty draft before the first was filed. Evaluated scores are there once filtering has begun, the outcome after the final round.
 *
 * Scope `admissions.preferences.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getPreferenceList
 */
export const getPreferenceList = /* @__PURE__ */ operation<operations['getPreferenceList']>()({
  id: 'getPreferenceList',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/candidates/{candidateId}/preference-lists/{roundId}',
});

/**
 * Get a payment: `GET /admissions/v1/payments/{paymentId}`.
 *
 * One payment by its id.
 *
 * Scope `admissions.preferences.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getPreferencePayment
 */
export const getPreferencePayment = /* @__PURE__ */ operation<operations['getPreferencePayment']>()({
  id: 'getPreferencePayment',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/payments/{paymentId}',
});

/**
 * Get a programme: `GET /admissions/v1/programmes/{programmeId}`.
 *
 * One programme by its id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, getProgramme
 */
export const getProgramme = /* @__PURE__ */ operation<operations['getProgramme']>()({
  id: 'getProgramme',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/programmes/{programmeId}',
});

/**
 * List quotas: `GET /admissions/v1/quotas`.
 *
 * What can be applied for in a round: a programme by a method, with its seats, combinations and threshold.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listAdmissionQuotas
 */
export const listAdmissionQuotas = /* @__PURE__ */ listOperation<operations['listAdmissionQuotas']>()({
  id: 'listAdmissionQuotas',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/quotas',
  query: ['roundId', 'institutionId', 'programmeId', 'method', 'cursor', 'limit'],
  paged: true,
});

/**
 * List admission rounds: `GET /admissions/v1/rounds`.
 *
 * Rounds, the latest first.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listAdmissionRounds
 */
export const listAdmissionRounds = /* @__PURE__ */ listOperation<operations['listAdmissionRounds']>()({
  id: 'listAdmissionRounds',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/rounds',
  query: ['year', 'cursor', 'limit'],
  paged: true,
});

/**
 * List candidates: `GET /admissions/v1/candidates`.
 *
 * Candidates within the reach of the caller: the own record, a school's pupils, a province's candidates; by id.
 *
 * Scope `admissions.candidates.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listCandidates
 */
export const listCandidates = /* @__PURE__ */ listOperation<operations['listCandidates']>()({
  id: 'listCandidates',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/candidates',
  query: ['year', 'schoolId', 'q', 'cursor', 'limit'],
  paged: true,
});

/**
 * List cut-offs: `GET /admissions/v1/rounds/{roundId}/cut-offs`.
 *
 * The cut-offs of a round, public after its final filtering round; an empty list before.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listCutOffs
 */
export const listCutOffs = /* @__PURE__ */ listOperation<operations['listCutOffs']>()({
  id: 'listCutOffs',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/rounds/{roundId}/cut-offs',
  query: ['institutionId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List tentative cut-offs: `GET /admissions/v1/filtering-rounds/{filteringRoundId}/cut-offs`.
 *
 * Where each quota would be cut off after this filtering round. An institution sees its own, the ministry all.
 *
 * Scope `admissions.filtering.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listFilteringCutOffs
 */
export const listFilteringCutOffs = /* @__PURE__ */ listOperation<operations['listFilteringCutOffs']>()({
  id: 'listFilteringCutOffs',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/filtering-rounds/{filteringRoundId}/cut-offs',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List tentative places: `GET /admissions/v1/filtering-rounds/{filteringRoundId}/places`.
 *
 * Which place each candidate would have after this filtering round, by candidate. For the ministry only; candidates hear after the final round.
 *
 * Scope `admissions.filtering.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listFilteringPlaces
 */
export const listFilteringPlaces = /* @__PURE__ */ listOperation<operations['listFilteringPlaces']>()({
  id: 'listFilteringPlaces',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/filtering-rounds/{filteringRoundId}/places',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List filtering rounds: `GET /admissions/v1/rounds/{roundId}/filtering-rounds`.
 *
 * The filtering rounds of an admission round, in their order.
 *
 * Scope `admissions.filtering.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listFilteringRounds
 */
export const listFilteringRounds = /* @__PURE__ */ listOperation<operations['listFilteringRounds']>()({
  id: 'listFilteringRounds',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/rounds/{roundId}/filtering-rounds',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List institutions: `GET /admissions/v1/institutions`.
 *
 * Universities and colleges, by id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listInstitutions
 */
export const listInstitutions = /* @__PURE__ */ listOperation<operations['listInstitutions']>()({
  id: 'listInstitutions',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/institutions',
  query: ['q', 'provinceCode', 'cursor', 'limit'],
  paged: true,
});

/**
 * List offers: `GET /admissions/v1/offers`.
 *
 * Offers within the reach of the caller: the own one, those of an institution; by id.
 *
 * Scope `admissions.offers.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listOffers
 */
export const listOffers = /* @__PURE__ */ listOperation<operations['listOffers']>()({
  id: 'listOffers',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/offers',
  query: ['roundId', 'candidateId', 'institutionId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List programmes: `GET /admissions/v1/programmes`.
 *
 * Programmes of one institution or of all, by id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/admissions.yaml, listProgrammes
 */
export const listProgrammes = /* @__PURE__ */ listOperation<operations['listProgrammes']>()({
  id: 'listProgrammes',
  service: 'admissions',
  method: 'GET',
  path: '/admissions/v1/programmes',
  query: ['institutionId', 'q', 'teacherTraining', 'cursor', 'limit'],
  paged: true,
});

/**
 * Save a preference list: `PUT /admissions/v1/candidates/{candidateId}/preference-lists/{roundId}`.
 *
 * Replaces the whole list, the highest preference first, while the preference window is open and the list is a draft. A
 * preference that breaks a rule of the year is named: too many, teacher training too far down, one filed twice.
 *
 * Scope `admissions.preferences.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/admissions.yaml, savePreferenceList
 */
export const savePreferenceList = /* @__PURE__ */ operation<operations['savePreferenceList']>()({
  id: 'savePreferenceList',
  service: 'admissions',
  method: 'PUT',
  path: '/admissions/v1/candidates/{candidateId}/preference-lists/{roundId}',
  body: 'json',
});

/**
 * Start a filtering round: `POST /admissions/v1/rounds/{roundId}/filtering-rounds`.
 *
 * The ministry runs deferred acceptance over all locked and paid lists with the seats and cut-offs of this moment, within
 * the filtering window. The work goes on after the answer: ask `getFilteringRound` as `Retry-After` says. One round runs at a
 * time. After the final one offers are made and cut-offs are public.
 *
 * Scope `admissions.filtering.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/admissions.yaml, startFilteringRound
 */
export const startFilteringRound = /* @__PURE__ */ operation<operations['startFilteringRound']>()({
  id: 'startFilteringRound',
  service: 'admissions',
  method: 'POST',
  path: '/admissions/v1/rounds/{roundId}/filtering-rounds',
  idempotent: true,
  body: 'json',
});

/**
 * Change a quota: `PATCH /admissions/v1/quotas/{quotaId}`.
 *
 * The institution adjusts its seats or the cut-off that it proposes, until the final filtering round. Threshold and
 * combinations stand once the preference window has opened. Refused with `409` while a filtering round runs.
 *
 * Scope `admissions.quotas.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/admissions.yaml, updateAdmissionQuota
 */
export const updateAdmissionQuota = /* @__PURE__ */ operation<operations['updateAdmissionQuota']>()({
  id: 'updateAdmissionQuota',
  service: 'admissions',
  method: 'PATCH',
  path: '/admissions/v1/quotas/{quotaId}',
  body: 'json',
});

/**
 * Change a candidate: `PATCH /admissions/v1/candidates/{candidateId}`.
 *
 * The school or department corrects what gives priority and the transcript, until virtual filtering has taken up a list of the candidate.
 *
 * Scope `admissions.candidates.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/admissions.yaml, updateCandidate
 */
export const updateCandidate = /* @__PURE__ */ operation<operations['updateCandidate']>()({
  id: 'updateCandidate',
  service: 'admissions',
  method: 'PATCH',
  path: '/admissions/v1/candidates/{candidateId}',
  body: 'json',
});
