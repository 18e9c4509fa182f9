// Generated from openapi/school-health.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Close a round of health checks: `POST /school-health/v1/health-check-rounds/{healthCheckRoundId}/completion`.
 *
 * Nothing more is recorded in a round that is closed. `409` when it was closed before.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/school-health.yaml, completeHealthCheckRound
 */
export const completeHealthCheckRound = /* @__PURE__ */ operation<operations['completeHealthCheckRound']>()({
  id: 'completeHealthCheckRound',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-check-rounds/{healthCheckRoundId}/completion',
});

/**
 * Make the catch-up list: `POST /school-health/v1/immunisation-checks/{immunisationCheckId}/completion`.
 *
 * The health station has brought the records up to date. From them follows who misses what; each missing dose waits for the guardian's consent. Only the commune takes this step.
 *
 * Scope `school-health.immunisation.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/school-health.yaml, completeImmunisationCheck
 */
export const completeImmunisationCheck = /* @__PURE__ */ operation<operations['completeImmunisationCheck']>()({
  id: 'completeImmunisationCheck',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/immunisation-checks/{immunisationCheckId}/completion',
});

/**
 * Record a health check: `POST /school-health/v1/health-checks`.
 *
 * What was found with one learner; whatever was not looked at is left out. Values that a living child of that age cannot have are refused (`422`), rare ones too unless `isRemeasured` says that they were measured twice. `409` for a second check of a learner in a round.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createHealthCheck
 */
export const createHealthCheck = /* @__PURE__ */ operation<operations['createHealthCheck']>()({
  id: 'createHealthCheck',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-checks',
  idempotent: true,
  body: 'json',
});

/**
 * Correct a health check: `POST /school-health/v1/health-checks/{healthCheckId}/corrections`.
 *
 * Replaces the findings and keeps what stood before. `revision` is the one that is corrected; `409` when somebody else was faster.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createHealthCheckCorrection
 */
export const createHealthCheckCorrection = /* @__PURE__ */ operation<operations['createHealthCheckCorrection']>()({
  id: 'createHealthCheckCorrection',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-checks/{healthCheckId}/corrections',
  idempotent: true,
  body: 'json',
});

/**
 * Open a round of health checks: `POST /school-health/v1/health-check-rounds`.
 *
 * A school checks all its learners at the start of the year, and again during the year. One round of a kind is open at a time.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createHealthCheckRound
 */
export const createHealthCheckRound = /* @__PURE__ */ operation<operations['createHealthCheckRound']>()({
  id: 'createHealthCheckRound',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-check-rounds',
  idempotent: true,
  body: 'json',
});

/**
 * Consent or refuse: `POST /school-health/v1/health-consents`.
 *
 * A guardian decides: whether an application of a vendor may see a child's health data (`data-sharing`), or whether a missing dose is given (`immunisation`). A school or an authority may record a form that a guardian signed on paper; an application of a vendor may not.
 *
 * Scope `school-health.consents.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createHealthConsent
 */
export const createHealthConsent = /* @__PURE__ */ operation<operations['createHealthConsent']>()({
  id: 'createHealthConsent',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-consents',
  idempotent: true,
  body: 'json',
});

/**
 * Begin a check at school entry: `POST /school-health/v1/immunisation-checks`.
 *
 * The school collects the immunisation books of the learners of these grades: kindergarten and grade 1. One check of a school runs at a time.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createImmunisationCheck
 */
export const createImmunisationCheck = /* @__PURE__ */ operation<operations['createImmunisationCheck']>()({
  id: 'createImmunisationCheck',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/immunisation-checks',
  idempotent: true,
  body: 'json',
});

/**
 * Record an immunisation dose: `POST /school-health/v1/immunisation-doses`.
 *
 * A dose that was given, may not be given, or of which nobody knows. One that was given replaces what stood for it before; `409` when it stands as given already. With `catchUpDoseId` it is given in a catch-up, which needs the guardian's consent (`409` without).
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, createImmunisationDose
 */
export const createImmunisationDose = /* @__PURE__ */ operation<operations['createImmunisationDose']>()({
  id: 'createImmunisationDose',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/immunisation-doses',
  idempotent: true,
  body: 'json',
});

/**
 * Get the capability statement: `GET /school-health/v1/fhir/metadata`.
 *
 * What the facade can do (FHIR R4 `capabilities`).
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getFhirCapabilityStatement
 */
export const getFhirCapabilityStatement = /* @__PURE__ */ operation<operations['getFhirCapabilityStatement']>()({
  id: 'getFhirCapabilityStatement',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/metadata',
});

/**
 * Read immunisations (FHIR): `GET /school-health/v1/fhir/Immunization/{immunizationId}`.
 *
 * FHIR R4 read.  An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getFhirImmunization
 */
export const getFhirImmunization = /* @__PURE__ */ operation<operations['getFhirImmunization']>()({
  id: 'getFhirImmunization',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Immunization/{immunizationId}',
});

/**
 * Read recommendations (FHIR): `GET /school-health/v1/fhir/ImmunizationRecommendation/{recommendationId}`.
 *
 * FHIR R4 read.  An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getFhirImmunizationRecommendation
 */
export const getFhirImmunizationRecommendation = /* @__PURE__ */ operation<operations['getFhirImmunizationRecommendation']>()({
  id: 'getFhirImmunizationRecommendation',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/ImmunizationRecommendation/{recommendationId}',
});

/**
 * Read observations (FHIR): `GET /school-health/v1/fhir/Observation/{observationId}`.
 *
 * FHIR R4 read.  An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getFhirObservation
 */
export const getFhirObservation = /* @__PURE__ */ operation<operations['getFhirObservation']>()({
  id: 'getFhirObservation',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Observation/{observationId}',
});

/**
 * Read patients (FHIR): `GET /school-health/v1/fhir/Patient/{patientId}`.
 *
 * FHIR R4 read. The personal number is in it only with the scope `registry.identifiers.read`. An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getFhirPatient
 */
export const getFhirPatient = /* @__PURE__ */ operation<operations['getFhirPatient']>()({
  id: 'getFhirPatient',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Patient/{patientId}',
});

/**
 * Get reference lines: `GET /school-health/v1/growth-references`.
 *
 * The lines of a growth chart: the measurement at −3 to +3 standard deviations, a point a month. No personal data.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getGrowthReference
 */
export const getGrowthReference = /* @__PURE__ */ operation<operations['getGrowthReference']>()({
  id: 'getGrowthReference',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/growth-references',
  query: ['indicator', 'sex', 'fromMonths', 'toMonths'],
});

/**
 * Get a health check: `GET /school-health/v1/health-checks/{healthCheckId}`.
 *
 * One check as it stands, with growth judged by WHO.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getHealthCheck
 */
export const getHealthCheck = /* @__PURE__ */ operation<operations['getHealthCheck']>()({
  id: 'getHealthCheck',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-checks/{healthCheckId}',
});

/**
 * Get a round of health checks: `GET /school-health/v1/health-check-rounds/{healthCheckRoundId}`.
 *
 * One round, with how many learners were checked and how many notices were sent.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getHealthCheckRound
 */
export const getHealthCheckRound = /* @__PURE__ */ operation<operations['getHealthCheckRound']>()({
  id: 'getHealthCheckRound',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-check-rounds/{healthCheckRoundId}',
});

/**
 * Get a consent: `GET /school-health/v1/health-consents/{healthConsentId}`.
 *
 * One decision of a guardian; to a former school of the learner `404`.
 *
 * Scope `school-health.consents.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getHealthConsent
 */
export const getHealthConsent = /* @__PURE__ */ operation<operations['getHealthConsent']>()({
  id: 'getHealthConsent',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-consents/{healthConsentId}',
});

/**
 * Get an immunisation card: `GET /school-health/v1/learners/{learnerId}/immunisation-card`.
 *
 * Every dose of the schedule that applies to the learner, with its status today, and what is to be caught up on.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getImmunisationCard
 */
export const getImmunisationCard = /* @__PURE__ */ operation<operations['getImmunisationCard']>()({
  id: 'getImmunisationCard',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/learners/{learnerId}/immunisation-card',
});

/**
 * Get a check at school entry: `GET /school-health/v1/immunisation-checks/{immunisationCheckId}`.
 *
 * One check with where it stands.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getImmunisationCheck
 */
export const getImmunisationCheck = /* @__PURE__ */ operation<operations['getImmunisationCheck']>()({
  id: 'getImmunisationCheck',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-checks/{immunisationCheckId}',
});

/**
 * Get immunisation coverage: `GET /school-health/v1/immunisation-coverage`.
 *
 * How many children in the first year of kindergarten and in grade 1 have every dose that is open, none, or some, by class, school, commune or province. No child is named or ranked; figures about fewer than `threshold` children are left out, and with them whatever they could be worked out from. For schools and authorities; others get `403` (`role-not-allowed`).
 *
 * Scope `school-health.coverage.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getImmunisationCoverage
 */
export const getImmunisationCoverage = /* @__PURE__ */ operation<operations['getImmunisationCoverage']>()({
  id: 'getImmunisationCoverage',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-coverage',
  query: ['groupBy', 'schoolId', 'communeCode', 'provinceCode'],
});

/**
 * Get an immunisation dose: `GET /school-health/v1/immunisation-doses/{immunisationDoseId}`.
 *
 * One entry, also a withdrawn one.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getImmunisationDose
 */
export const getImmunisationDose = /* @__PURE__ */ operation<operations['getImmunisationDose']>()({
  id: 'getImmunisationDose',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-doses/{immunisationDoseId}',
});

/**
 * Get the immunisation schedule: `GET /school-health/v1/immunisation-schedule`.
 *
 * The schedule in force, with the text of law that it rests on and whether that was verified.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, getImmunisationSchedule
 */
export const getImmunisationSchedule = /* @__PURE__ */ operation<operations['getImmunisationSchedule']>()({
  id: 'getImmunisationSchedule',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-schedule',
});

/**
 * List doses of catch-up lists: `GET /school-health/v1/catch-up-doses`.
 *
 * Doses that were missing, each with where it stands: waits for consent, consented, refused, given. A guardian sees those of the own children.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listCatchUpDoses
 */
export const listCatchUpDoses = /* @__PURE__ */ listOperation<operations['listCatchUpDoses']>()({
  id: 'listCatchUpDoses',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/catch-up-doses',
  query: ['schoolId', 'learnerId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List learners who are due: `GET /school-health/v1/due-health-checks`.
 *
 * Learners of a school whose height and weight are due: every month under 24 months, every quarter to 6 years, twice a year from then on. By learner.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listDueHealthChecks
 */
export const listDueHealthChecks = /* @__PURE__ */ listOperation<operations['listDueHealthChecks']>()({
  id: 'listDueHealthChecks',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/due-health-checks',
  query: ['schoolId', 'classId', 'cursor', 'limit'],
  paged: true,
});

/**
 * Search recommendations (FHIR): `GET /school-health/v1/fhir/ImmunizationRecommendation`.
 *
 * FHIR R4 search. An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listFhirImmunizationRecommendations
 */
export const listFhirImmunizationRecommendations = /* @__PURE__ */ operation<operations['listFhirImmunizationRecommendations']>()({
  id: 'listFhirImmunizationRecommendations',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/ImmunizationRecommendation',
  query: ['patient', '_count', 'page'],
});

/**
 * Search immunisations (FHIR): `GET /school-health/v1/fhir/Immunization`.
 *
 * FHIR R4 search. An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listFhirImmunizations
 */
export const listFhirImmunizations = /* @__PURE__ */ operation<operations['listFhirImmunizations']>()({
  id: 'listFhirImmunizations',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Immunization',
  query: ['patient', '_count', 'page'],
});

/**
 * Search observations (FHIR): `GET /school-health/v1/fhir/Observation`.
 *
 * FHIR R4 search. An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listFhirObservations
 */
export const listFhirObservations = /* @__PURE__ */ operation<operations['listFhirObservations']>()({
  id: 'listFhirObservations',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Observation',
  query: ['patient', 'code', '_count', 'page'],
});

/**
 * Search patients (FHIR): `GET /school-health/v1/fhir/Patient`.
 *
 * FHIR R4 search. An error is a problem (RFC 9457) here as everywhere, not an `OperationOutcome`.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listFhirPatients
 */
export const listFhirPatients = /* @__PURE__ */ operation<operations['listFhirPatients']>()({
  id: 'listFhirPatients',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/fhir/Patient',
  query: ['_id', 'organization', '_count', 'page'],
});

/**
 * List growth assessments: `GET /school-health/v1/learners/{learnerId}/growth-assessments`.
 *
 * Each measurement of height and weight judged by the WHO standards of 2006 (to 5 years) and the reference of 2007 (5 to 19 years), by check.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listGrowthAssessments
 */
export const listGrowthAssessments = /* @__PURE__ */ listOperation<operations['listGrowthAssessments']>()({
  id: 'listGrowthAssessments',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/learners/{learnerId}/growth-assessments',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List what a health check said before: `GET /school-health/v1/health-checks/{healthCheckId}/revisions`.
 *
 * Every revision, the latest first, with why it was corrected.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listHealthCheckRevisions
 */
export const listHealthCheckRevisions = /* @__PURE__ */ operation<operations['listHealthCheckRevisions']>()({
  id: 'listHealthCheckRevisions',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-checks/{healthCheckId}/revisions',
});

/**
 * List rounds of health checks: `GET /school-health/v1/health-check-rounds`.
 *
 * Rounds that schools have held or hold, by id.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listHealthCheckRounds
 */
export const listHealthCheckRounds = /* @__PURE__ */ listOperation<operations['listHealthCheckRounds']>()({
  id: 'listHealthCheckRounds',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-check-rounds',
  query: ['schoolId', 'schoolYear', 'cursor', 'limit'],
  paged: true,
});

/**
 * List health checks: `GET /school-health/v1/health-checks`.
 *
 * Health checks as they stand after corrections, by id. With `learnerId` also those of earlier schools. A vendor's application sees only learners whose guardian consented.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listHealthChecks
 */
export const listHealthChecks = /* @__PURE__ */ listOperation<operations['listHealthChecks']>()({
  id: 'listHealthChecks',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-checks',
  query: ['schoolId', 'classId', 'learnerId', 'healthCheckRoundId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List consents: `GET /school-health/v1/health-consents`.
 *
 * What guardians have decided, by id, about learners within reach where they are now: after a transfer the new school sees it, the former one does not. A vendor's application sees the consents about itself.
 *
 * Scope `school-health.consents.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listHealthConsents
 */
export const listHealthConsents = /* @__PURE__ */ listOperation<operations['listHealthConsents']>()({
  id: 'listHealthConsents',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-consents',
  query: ['schoolId', 'learnerId', 'purpose', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List notices to parents: `GET /school-health/v1/health-notices`.
 *
 * Notices that were sent, by id. A guardian sees those about the own children.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listHealthNotices
 */
export const listHealthNotices = /* @__PURE__ */ listOperation<operations['listHealthNotices']>()({
  id: 'listHealthNotices',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/health-notices',
  query: ['schoolId', 'learnerId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List checks at school entry: `GET /school-health/v1/immunisation-checks`.
 *
 * Checks of the immunisation history of new learners, by id.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listImmunisationChecks
 */
export const listImmunisationChecks = /* @__PURE__ */ listOperation<operations['listImmunisationChecks']>()({
  id: 'listImmunisationChecks',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-checks',
  query: ['schoolId', 'schoolYear', 'cursor', 'limit'],
  paged: true,
});

/**
 * List immunisation doses: `GET /school-health/v1/immunisation-doses`.
 *
 * What is on record about doses, by id. Withdrawn entries are left out unless asked for.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listImmunisationDoses
 */
export const listImmunisationDoses = /* @__PURE__ */ listOperation<operations['listImmunisationDoses']>()({
  id: 'listImmunisationDoses',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/immunisation-doses',
  query: ['schoolId', 'learnerId', 'includeWithdrawn', 'cursor', 'limit'],
  paged: true,
});

/**
 * List measurements: `GET /school-health/v1/measurements`.
 *
 * Single values out of the health checks as they stand.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listMeasurements
 */
export const listMeasurements = /* @__PURE__ */ listOperation<operations['listMeasurements']>()({
  id: 'listMeasurements',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/measurements',
  query: ['schoolId', 'learnerId', 'kind', 'cursor', 'limit'],
  paged: true,
});

/**
 * List missing doses of a school: `GET /school-health/v1/missing-doses`.
 *
 * Learners of a school who miss a dose that can still be given, by learner. For the commune's health station, and for the school that asks the guardians.
 *
 * Scope `school-health.records.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/school-health.yaml, listMissingDoses
 */
export const listMissingDoses = /* @__PURE__ */ listOperation<operations['listMissingDoses']>()({
  id: 'listMissingDoses',
  service: 'school-health',
  method: 'GET',
  path: '/school-health/v1/missing-doses',
  query: ['schoolId', 'classId', 'cursor', 'limit'],
  paged: true,
});

/**
 * Send notices to parents: `POST /school-health/v1/health-check-rounds/{healthCheckRoundId}/notices`.
 *
 * Tells the guardians of every learner who was checked in the round that the findings are there, at least once a school year. Whoever was told of this round is not told again. `409` while the round is open.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/school-health.yaml, sendHealthNotices
 */
export const sendHealthNotices = /* @__PURE__ */ operation<operations['sendHealthNotices']>()({
  id: 'sendHealthNotices',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-check-rounds/{healthCheckRoundId}/notices',
});

/**
 * Hand the list to the health station: `POST /school-health/v1/immunisation-checks/{immunisationCheckId}/submission`.
 *
 * The school has collected the books and hands them, with the list, to the commune's health station.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/school-health.yaml, submitImmunisationCheck
 */
export const submitImmunisationCheck = /* @__PURE__ */ operation<operations['submitImmunisationCheck']>()({
  id: 'submitImmunisationCheck',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/immunisation-checks/{immunisationCheckId}/submission',
});

/**
 * Withdraw a consent: `POST /school-health/v1/health-consents/{healthConsentId}/withdrawal`.
 *
 * At any time, without a reason: from then on the application sees nothing of the child, or the dose is not given. `409` when it is not granted any more, or the dose was given.
 *
 * Scope `school-health.consents.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/school-health.yaml, withdrawHealthConsent
 */
export const withdrawHealthConsent = /* @__PURE__ */ operation<operations['withdrawHealthConsent']>()({
  id: 'withdrawHealthConsent',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/health-consents/{healthConsentId}/withdrawal',
});

/**
 * Withdraw an immunisation dose: `POST /school-health/v1/immunisation-doses/{immunisationDoseId}/withdrawal`.
 *
 * For an entry that was made in error. It stays on record as withdrawn; the right one is recorded anew. `409` when it was withdrawn before.
 *
 * Scope `school-health.records.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 429, or another status as `default` says
 * @see openapi/school-health.yaml, withdrawImmunisationDose
 */
export const withdrawImmunisationDose = /* @__PURE__ */ operation<operations['withdrawImmunisationDose']>()({
  id: 'withdrawImmunisationDose',
  service: 'school-health',
  method: 'POST',
  path: '/school-health/v1/immunisation-doses/{immunisationDoseId}/withdrawal',
  body: 'json',
});
