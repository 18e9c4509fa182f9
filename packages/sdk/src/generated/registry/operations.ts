// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
import { downloadOperation } from '../../core/download-operation.ts';
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import { uploadOperation } from '../../core/upload-operation.ts';
import type { operations } from './types.ts';

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
 * Get a learner: `GET /registry/v1/learners/{learnerId}`.
 *
 * One learner by id. The personal number is in it only with the scope `registry.identifiers.read`.
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
 * List learners: `GET /registry/v1/learners`.
 *
 * Learners by id. A page neither skips nor repeats a learner while others write. The personal number is in it
 * only with the scope `registry.identifiers.read`.
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
