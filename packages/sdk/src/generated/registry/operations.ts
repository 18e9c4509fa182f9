// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
import { downloadOperation } from '../../core/download-operation.ts';
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import { uploadOperation } from '../../core/upload-operation.ts';
import type { operations } from './types.ts';

/**
 * Withdraw an application: `POST /registry/v1/transfers/{transferId}/withdrawal`.
 *
 * Until the records are handed over, by the guardian or by the receiving school for the guardian.
 *
 * Scope `registry.transfers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, cancelTransfer
 */
export const cancelTransfer = /* @__PURE__ */ operation<operations['cancelTransfer']>()({
  id: 'cancelTransfer',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/transfers/{transferId}/withdrawal',
  body: 'json',
});

/**
 * Create a class: `POST /registry/v1/classes`.
 *
 * A class of one school year. Its name is used once a school year in a school, and its grade is one that the school teaches.
 *
 * Scope `registry.classes.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createClass
 */
export const createClass = /* @__PURE__ */ operation<operations['createClass']>()({
  id: 'createClass',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/classes',
  idempotent: true,
  body: 'json',
});

/**
 * Record that a learner left: `POST /registry/v1/learners/{learnerId}/departures`.
 *
 * Ends the open enrolment: dropped out with a reason, or on leave to return. `409` when there is none, or while a transfer is under way.
 *
 * Scope `registry.enrolments.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createDeparture
 */
export const createDeparture = /* @__PURE__ */ operation<operations['createDeparture']>()({
  id: 'createDeparture',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners/{learnerId}/departures',
  idempotent: true,
  body: 'json',
});

/**
 * Add a guardian: `POST /registry/v1/learners/{learnerId}/guardians`.
 *
 * A parent or another guardian of this learner. A guardian of two children has a record with each.
 *
 * Scope `registry.guardians.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createGuardian
 */
export const createGuardian = /* @__PURE__ */ operation<operations['createGuardian']>()({
  id: 'createGuardian',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners/{learnerId}/guardians',
  idempotent: true,
  body: 'json',
});

/**
 * Have the ministry's code assigned: `POST /registry/v1/learners/{learnerId}/identifier-assignments`.
 *
 * Gives a learner without one the ministry's code: unchangeable, used once for ever. The temporary code becomes an alias. `409` when there is a code already.
 *
 * Scope `registry.identifiers.assign`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createIdentifierAssignment
 */
export const createIdentifierAssignment = /* @__PURE__ */ operation<operations['createIdentifierAssignment']>()({
  id: 'createIdentifierAssignment',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners/{learnerId}/identifier-assignments',
  idempotent: true,
  body: 'json',
});

/**
 * Create a learner: `POST /registry/v1/learners`.
 *
 * A learner who is new to the database. The ministry's code is assigned later; one who moves here from another
 * school is a transfer, not a new learner.
 *
 * Scope `registry.learners.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createLearner
 */
export const createLearner = /* @__PURE__ */ operation<operations['createLearner']>()({
  id: 'createLearner',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners',
  idempotent: true,
  body: 'json',
});

/**
 * Record that a learner came back: `POST /registry/v1/learners/{learnerId}/returns`.
 *
 * Starts a new enrolment at the school where the learner was. `409` when the learner is enrolled.
 *
 * Scope `registry.enrolments.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createReturn
 */
export const createReturn = /* @__PURE__ */ operation<operations['createReturn']>()({
  id: 'createReturn',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners/{learnerId}/returns',
  idempotent: true,
  body: 'json',
});

/**
 * Submit a report: `POST /registry/v1/school-reports`.
 *
 * The school sends the figures of this moment, counted from its own records, to its department. `409` while one of the kind waits or is approved.
 *
 * Scope `registry.reports.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createSchoolReport
 */
export const createSchoolReport = /* @__PURE__ */ operation<operations['createSchoolReport']>()({
  id: 'createSchoolReport',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/school-reports',
  idempotent: true,
  body: 'json',
});

/**
 * Create a school site: `POST /registry/v1/school-sites`.
 *
 * A further place where a school teaches. A school has one main site.
 *
 * Scope `registry.schools.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createSchoolSite
 */
export const createSchoolSite = /* @__PURE__ */ operation<operations['createSchoolSite']>()({
  id: 'createSchoolSite',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/school-sites',
  idempotent: true,
  body: 'json',
});

/**
 * Create a staff member: `POST /registry/v1/staff-members`.
 *
 * Somebody who is new to the database. The e-mail is never a key: it is often missing, shared or another's.
 *
 * Scope `registry.staff.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createStaffMember
 */
export const createStaffMember = /* @__PURE__ */ operation<operations['createStaffMember']>()({
  id: 'createStaffMember',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/staff-members',
  idempotent: true,
  body: 'json',
});

/**
 * Record results of a class: `POST /registry/v1/classes/{classId}/subject-results`.
 *
 * Marks or levels of one subject in one period, for some or all learners of the class. Averages are worked out here. A result that is recorded again is a correction: it needs a reason, and what stood before is kept.
 *
 * Scope `registry.results.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createSubjectResults
 */
export const createSubjectResults = /* @__PURE__ */ operation<operations['createSubjectResults']>()({
  id: 'createSubjectResults',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/classes/{classId}/subject-results',
  idempotent: true,
  body: 'json',
});

/**
 * Sum up a term or a year: `POST /registry/v1/learners/{learnerId}/term-results`.
 *
 * Works out the level of learning from the subject results that stand, and for a year whether the learner is promoted and which title is given (Circulars 22/2021 and 27/2020). Recorded again it is a correction, which needs a reason.
 *
 * Scope `registry.results.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createTermResult
 */
export const createTermResult = /* @__PURE__ */ operation<operations['createTermResult']>()({
  id: 'createTermResult',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learners/{learnerId}/term-results',
  idempotent: true,
  body: 'json',
});

/**
 * Apply for a transfer: `POST /registry/v1/transfers`.
 *
 * Files an application with the receiving school: by the guardian, by the school where the learner is, or by the receiving school for a guardian who came in person. Who does not reach the learner names the learner by code and date of birth. `409` while another transfer is open.
 *
 * Scope `registry.transfers.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, createTransfer
 */
export const createTransfer = /* @__PURE__ */ operation<operations['createTransfer']>()({
  id: 'createTransfer',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/transfers',
  idempotent: true,
  body: 'json',
});

/**
 * Export learners: `GET /registry/v1/learner-export`.
 *
 * Every learner of a school as newline-delimited JSON, one `Learner` a line, as one consistent picture of the
 * moment it began.
 *
 * Scope `registry.learners.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, exportLearners
 */
export const exportLearners = /* @__PURE__ */ downloadOperation<operations['exportLearners']>()({
  id: 'exportLearners',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learner-export',
  query: ['schoolId'],
  response: 'ndjson',
});

/**
 * Get a class: `GET /registry/v1/classes/{classId}`.
 *
 * One class by its id.
 *
 * Scope `registry.classes.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getClass
 */
export const getClass = /* @__PURE__ */ operation<operations['getClass']>()({
  id: 'getClass',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/classes/{classId}',
});

/**
 * Get an enrolment: `GET /registry/v1/enrolments/{enrolmentId}`.
 *
 * One enrolment by its id, as the change feed names it.
 *
 * Scope `registry.enrolments.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getEnrolment
 */
export const getEnrolment = /* @__PURE__ */ operation<operations['getEnrolment']>()({
  id: 'getEnrolment',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/enrolments/{enrolmentId}',
});

/**
 * Count learners: `GET /registry/v1/reports/enrolment-counts`.
 *
 * Learners enrolled in a school year, counted by what is asked for, within the caller's reach. Who left in that year is not counted.
 *
 * Scope `registry.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, getEnrolmentCounts
 */
export const getEnrolmentCounts = /* @__PURE__ */ operation<operations['getEnrolmentCounts']>()({
  id: 'getEnrolmentCounts',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/reports/enrolment-counts',
  query: ['schoolYear', 'groupBy', 'provinceCode', 'schoolId'],
});

/**
 * Get a guardian: `GET /registry/v1/guardians/{guardianId}`.
 *
 * One guardian's record by its id.
 *
 * Scope `registry.guardians.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getGuardian
 */
export const getGuardian = /* @__PURE__ */ operation<operations['getGuardian']>()({
  id: 'getGuardian',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/guardians/{guardianId}',
});

/**
 * Get a learner: `GET /registry/v1/learners/{learnerId}`.
 *
 * One learner by id. The personal number is in it only with the scope `registry.identifiers.read`, ethnic group,
 * religion, disability and policy group only with `registry.sensitive.read`.
 *
 * Scope `registry.learners.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getLearner
 */
export const getLearner = /* @__PURE__ */ operation<operations['getLearner']>()({
  id: 'getLearner',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}',
});

/**
 * Find a learner by a code: `GET /registry/v1/learner-codes/{code}`.
 *
 * A code that was replaced still leads to its learner; `isCurrent` tells the two apart. Two records of one child are a merge, which this service does not do.
 *
 * Scope `registry.learners.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getLearnerByCode
 */
export const getLearnerByCode = /* @__PURE__ */ operation<operations['getLearnerByCode']>()({
  id: 'getLearnerByCode',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learner-codes/{code}',
});

/**
 * Get an import: `GET /registry/v1/learner-imports/{learnerImportId}`.
 *
 * How far an import has come and which lines were refused. `Retry-After` is there while it runs.
 *
 * Scope `registry.learners.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getLearnerImport
 */
export const getLearnerImport = /* @__PURE__ */ operation<operations['getLearnerImport']>()({
  id: 'getLearnerImport',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learner-imports/{learnerImportId}',
});

/**
 * Get an office: `GET /registry/v1/organisations/{organisationId}`.
 *
 * One office by its id.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getOrganisation
 */
export const getOrganisation = /* @__PURE__ */ operation<operations['getOrganisation']>()({
  id: 'getOrganisation',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/organisations/{organisationId}',
});

/**
 * Get a school: `GET /registry/v1/schools/{schoolId}`.
 *
 * One school by its id.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getSchool
 */
export const getSchool = /* @__PURE__ */ operation<operations['getSchool']>()({
  id: 'getSchool',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/schools/{schoolId}',
});

/**
 * Get a report: `GET /registry/v1/school-reports/{schoolReportId}`.
 *
 * One report with its figures.
 *
 * Scope `registry.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getSchoolReport
 */
export const getSchoolReport = /* @__PURE__ */ operation<operations['getSchoolReport']>()({
  id: 'getSchoolReport',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/school-reports/{schoolReportId}',
});

/**
 * Get a school site: `GET /registry/v1/school-sites/{siteId}`.
 *
 * One site by its id.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getSchoolSite
 */
export const getSchoolSite = /* @__PURE__ */ operation<operations['getSchoolSite']>()({
  id: 'getSchoolSite',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/school-sites/{siteId}',
});

/**
 * Get a staff member: `GET /registry/v1/staff-members/{staffId}`.
 *
 * One staff member by id. A teacher sees the own record.
 *
 * Scope `registry.staff.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getStaffMember
 */
export const getStaffMember = /* @__PURE__ */ operation<operations['getStaffMember']>()({
  id: 'getStaffMember',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/staff-members/{staffId}',
});

/**
 * Get a transfer: `GET /registry/v1/transfers/{transferId}`.
 *
 * One transfer with its steps and the days they are due. Seen by the two schools, their authorities and the guardian.
 *
 * Scope `registry.transfers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, getTransfer
 */
export const getTransfer = /* @__PURE__ */ operation<operations['getTransfer']>()({
  id: 'getTransfer',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/transfers/{transferId}',
});

/**
 * Import learners: `POST /registry/v1/learner-imports`.
 *
 * Creates learners from newline-delimited JSON, one `CreateLearner` a line, at most 10,000 lines. The work goes
 * on after the answer: ask `getLearnerImport` as `Retry-After` says. A line that is wrong is reported with its
 * number and leaves the others untouched.
 *
 * Scope `registry.learners.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, importLearners
 */
export const importLearners = /* @__PURE__ */ uploadOperation<operations['importLearners']>()({
  id: 'importLearners',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/learner-imports',
  idempotent: true,
  body: 'ndjson',
});

/**
 * Read the change feed: `GET /registry/v1/changes`.
 *
 * What changed within the caller's reach, in the order of its commit, from a sequence on. Send `lastSequence` as the next `after`: nothing is skipped and nothing comes twice, whoever writes meanwhile. Ids only; fetch what you need.
 *
 * Scope `registry.changes.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listChanges
 */
export const listChanges = /* @__PURE__ */ operation<operations['listChanges']>()({
  id: 'listChanges',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/changes',
  query: ['after', 'size', 'kind', 'schoolId'],
});

/**
 * List the results of a class: `GET /registry/v1/classes/{classId}/subject-results`.
 *
 * Results of one subject in one period, those that stand, by learner.
 *
 * Scope `registry.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listClassSubjectResults
 */
export const listClassSubjectResults = /* @__PURE__ */ listOperation<operations['listClassSubjectResults']>()({
  id: 'listClassSubjectResults',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/classes/{classId}/subject-results',
  query: ['subject', 'period', 'cursor', 'limit'],
  paged: true,
});

/**
 * List classes: `GET /registry/v1/classes`.
 *
 * Classes of one school, or of all that the application may see, by id.
 *
 * Scope `registry.classes.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listClasses
 */
export const listClasses = /* @__PURE__ */ listOperation<operations['listClasses']>()({
  id: 'listClasses',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/classes',
  query: ['schoolId', 'schoolYear', 'grade', 'cursor', 'limit'],
  paged: true,
});

/**
 * List enrolments: `GET /registry/v1/enrolments`.
 *
 * Enrolments at schools that the caller reaches, by id: who is where, and who was. A learner's whole history is `listLearnerEnrolments`.
 *
 * Scope `registry.enrolments.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listEnrolments
 */
export const listEnrolments = /* @__PURE__ */ listOperation<operations['listEnrolments']>()({
  id: 'listEnrolments',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/enrolments',
  query: ['schoolId', 'schoolYear', 'status', 'open', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the guardians of a learner: `GET /registry/v1/learners/{learnerId}/guardians`.
 *
 * Parents and other guardians. A parent sees those of their own children.
 *
 * Scope `registry.guardians.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listGuardians
 */
export const listGuardians = /* @__PURE__ */ operation<operations['listGuardians']>()({
  id: 'listGuardians',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}/guardians',
});

/**
 * List the enrolments of a learner: `GET /registry/v1/learners/{learnerId}/enrolments`.
 *
 * Where the learner was and when, the latest first, at all schools. An enrolment is ended, never moved.
 *
 * Scope `registry.enrolments.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listLearnerEnrolments
 */
export const listLearnerEnrolments = /* @__PURE__ */ operation<operations['listLearnerEnrolments']>()({
  id: 'listLearnerEnrolments',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}/enrolments',
});

/**
 * List the codes of a learner: `GET /registry/v1/learners/{learnerId}/identifiers`.
 *
 * The codes in use and those that were replaced. The personal number is not among them.
 *
 * Scope `registry.learners.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listLearnerIdentifiers
 */
export const listLearnerIdentifiers = /* @__PURE__ */ operation<operations['listLearnerIdentifiers']>()({
  id: 'listLearnerIdentifiers',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}/identifiers',
});

/**
 * List the subject results of a learner: `GET /registry/v1/learners/{learnerId}/subject-results`.
 *
 * By school year, period and subject; with `history` also what was corrected.
 *
 * Scope `registry.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listLearnerSubjectResults
 */
export const listLearnerSubjectResults = /* @__PURE__ */ listOperation<operations['listLearnerSubjectResults']>()({
  id: 'listLearnerSubjectResults',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}/subject-results',
  query: ['schoolYear', 'history', 'cursor', 'limit'],
  paged: true,
});

/**
 * List learners: `GET /registry/v1/learners`.
 *
 * Learners by id. A page neither skips nor repeats a learner while others write. The personal number is in it
 * only with the scope `registry.identifiers.read`, ethnic group, religion, disability and policy group only with
 * `registry.sensitive.read`. A parent sees the own children.
 *
 * Scope `registry.learners.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listLearners
 */
export const listLearners = /* @__PURE__ */ listOperation<operations['listLearners']>()({
  id: 'listLearners',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners',
  query: ['schoolId', 'classId', 'q', 'cursor', 'limit'],
  paged: true,
});

/**
 * List offices: `GET /registry/v1/organisations`.
 *
 * The ministry, the departments of education and training and the communes' offices, by id. They are public authorities: every application with the scope sees all of them.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listOrganisations
 */
export const listOrganisations = /* @__PURE__ */ listOperation<operations['listOrganisations']>()({
  id: 'listOrganisations',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/organisations',
  query: ['kind', 'provinceCode', 'cursor', 'limit'],
  paged: true,
});

/**
 * List reports of schools: `GET /registry/v1/school-reports`.
 *
 * Reports at the start of the year, of a semester and at the end of the year, the latest first.
 *
 * Scope `registry.reports.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listSchoolReports
 */
export const listSchoolReports = /* @__PURE__ */ listOperation<operations['listSchoolReports']>()({
  id: 'listSchoolReports',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/school-reports',
  query: ['schoolId', 'schoolYear', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List school sites: `GET /registry/v1/school-sites`.
 *
 * The places where schools teach (điểm trường), by id.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listSchoolSites
 */
export const listSchoolSites = /* @__PURE__ */ listOperation<operations['listSchoolSites']>()({
  id: 'listSchoolSites',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/school-sites',
  query: ['schoolId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List schools: `GET /registry/v1/schools`.
 *
 * Schools that the application may see, by id.
 *
 * Scope `registry.schools.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listSchools
 */
export const listSchools = /* @__PURE__ */ listOperation<operations['listSchools']>()({
  id: 'listSchools',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/schools',
  query: ['q', 'provinceCode', 'level', 'cursor', 'limit'],
  paged: true,
});

/**
 * List staff: `GET /registry/v1/staff-members`.
 *
 * Teachers, managers and other employees, by id. The personal number is in it only with the scope `registry.identifiers.read`.
 *
 * Scope `registry.staff.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listStaff
 */
export const listStaff = /* @__PURE__ */ listOperation<operations['listStaff']>()({
  id: 'listStaff',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/staff-members',
  query: ['schoolId', 'subject', 'status', 'q', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the summaries of a learner: `GET /registry/v1/learners/{learnerId}/term-results`.
 *
 * Summaries of terms and years, the latest first; with `history` also what was corrected.
 *
 * Scope `registry.results.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/registry.yaml, listTermResults
 */
export const listTermResults = /* @__PURE__ */ operation<operations['listTermResults']>()({
  id: 'listTermResults',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/learners/{learnerId}/term-results',
  query: ['schoolYear', 'history'],
});

/**
 * List transfers: `GET /registry/v1/transfers`.
 *
 * Transfers from or to schools that the caller reaches, or of the caller's children, the latest first.
 *
 * Scope `registry.transfers.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/registry.yaml, listTransfers
 */
export const listTransfers = /* @__PURE__ */ listOperation<operations['listTransfers']>()({
  id: 'listTransfers',
  service: 'registry',
  method: 'GET',
  path: '/registry/v1/transfers',
  query: ['schoolId', 'learnerId', 'status', 'overdue', 'cursor', 'limit'],
  paged: true,
});

/**
 * Approve a report or return it: `POST /registry/v1/school-reports/{schoolReportId}/decision`.
 *
 * The department's answer. A report that was returned is submitted again as a new one.
 *
 * Scope `registry.reports.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, submitSchoolReportDecision
 */
export const submitSchoolReportDecision = /* @__PURE__ */ operation<operations['submitSchoolReportDecision']>()({
  id: 'submitSchoolReportDecision',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/school-reports/{schoolReportId}/decision',
  body: 'json',
});

/**
 * Answer an application: `POST /registry/v1/transfers/{transferId}/decision`.
 *
 * The receiving school accepts or refuses, with a reason for a refusal, within 5 working days in one province and 8 across.
 *
 * Scope `registry.transfers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, submitTransferDecision
 */
export const submitTransferDecision = /* @__PURE__ */ operation<operations['submitTransferDecision']>()({
  id: 'submitTransferDecision',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/transfers/{transferId}/decision',
  body: 'json',
});

/**
 * Place the learner in a class: `POST /registry/v1/transfers/{transferId}/placement`.
 *
 * The receiving school chooses a class of the grade within 5 working days. This ends the transfer.
 *
 * Scope `registry.transfers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, submitTransferPlacement
 */
export const submitTransferPlacement = /* @__PURE__ */ operation<operations['submitTransferPlacement']>()({
  id: 'submitTransferPlacement',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/transfers/{transferId}/placement',
  body: 'json',
});

/**
 * Hand over the records: `POST /registry/v1/transfers/{transferId}/release`.
 *
 * The leaving school releases the learner within 3 working days. The enrolment there ends and one at the receiving school begins; the learner keeps the id.
 *
 * Scope `registry.transfers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/registry.yaml, submitTransferRelease
 */
export const submitTransferRelease = /* @__PURE__ */ operation<operations['submitTransferRelease']>()({
  id: 'submitTransferRelease',
  service: 'registry',
  method: 'POST',
  path: '/registry/v1/transfers/{transferId}/release',
  body: 'json',
});

/**
 * Change a class: `PATCH /registry/v1/classes/{classId}`.
 *
 * Its name, and the teacher in charge of it, who is of the same school.
 *
 * Scope `registry.classes.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateClass
 */
export const updateClass = /* @__PURE__ */ operation<operations['updateClass']>()({
  id: 'updateClass',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/classes/{classId}',
  body: 'json',
});

/**
 * Change a guardian: `PATCH /registry/v1/guardians/{guardianId}`.
 *
 * Changes the fields that are given.
 *
 * Scope `registry.guardians.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateGuardian
 */
export const updateGuardian = /* @__PURE__ */ operation<operations['updateGuardian']>()({
  id: 'updateGuardian',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/guardians/{guardianId}',
  body: 'json',
});

/**
 * Change a learner: `PATCH /registry/v1/learners/{learnerId}`.
 *
 * Changes the fields that are given and leaves the others. Needs `If-Match`, so that two clerks never
 * overwrite each other.
 *
 * Scope `registry.learners.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateLearner
 */
export const updateLearner = /* @__PURE__ */ operation<operations['updateLearner']>()({
  id: 'updateLearner',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/learners/{learnerId}',
  body: 'json',
});

/**
 * Change an office's contact: `PATCH /registry/v1/organisations/{organisationId}`.
 *
 * An office changes its own; the ministry any.
 *
 * Scope `registry.schools.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateOrganisation
 */
export const updateOrganisation = /* @__PURE__ */ operation<operations['updateOrganisation']>()({
  id: 'updateOrganisation',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/organisations/{organisationId}',
  body: 'json',
});

/**
 * Change a school's contact and zone: `PATCH /registry/v1/schools/{schoolId}`.
 *
 * Address, telephone, e-mail and web site are the school's own; the zone is changed by the department or the ministry.
 *
 * Scope `registry.schools.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateSchool
 */
export const updateSchool = /* @__PURE__ */ operation<operations['updateSchool']>()({
  id: 'updateSchool',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/schools/{schoolId}',
  body: 'json',
});

/**
 * Change a school site: `PATCH /registry/v1/school-sites/{siteId}`.
 *
 * Its name and its address.
 *
 * Scope `registry.schools.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateSchoolSite
 */
export const updateSchoolSite = /* @__PURE__ */ operation<operations['updateSchoolSite']>()({
  id: 'updateSchoolSite',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/school-sites/{siteId}',
  body: 'json',
});

/**
 * Change a staff member: `PATCH /registry/v1/staff-members/{staffId}`.
 *
 * Changes the fields that are given.
 *
 * Scope `registry.staff.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/registry.yaml, updateStaffMember
 */
export const updateStaffMember = /* @__PURE__ */ operation<operations['updateStaffMember']>()({
  id: 'updateStaffMember',
  service: 'registry',
  method: 'PATCH',
  path: '/registry/v1/staff-members/{staffId}',
  body: 'json',
});
