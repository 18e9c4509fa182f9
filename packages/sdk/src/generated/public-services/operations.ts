// Generated from openapi/public-services.yaml. Change the document and run the generator; never this file.
import { bytesOperation } from '../../core/bytes-operation.ts';
import { fileOperation } from '../../core/file-operation.ts';
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Accept a dossier: `POST /public-services/v1/dossiers/{dossierId}/acceptance`.
 *
 * State 2 (được tiếp nhận): the clock starts, and form 01 carries the day of the appointment. A fee that is due at intake must be
 * settled before.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, acceptDossier
 */
export const acceptDossier = /* @__PURE__ */ operation<operations['acceptDossier']>()({
  id: 'acceptDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/acceptance',
  idempotent: true,
  body: 'json',
});

/**
 * Assign a dossier: `POST /public-services/v1/dossiers/{dossierId}/assignments`.
 *
 * From the office that holds it to another one, at any level (một cửa liên thông), or to another department of the same. The
 * state stays.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, assignDossier
 */
export const assignDossier = /* @__PURE__ */ operation<operations['assignDossier']>()({
  id: 'assignDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/assignments',
  idempotent: true,
  body: 'json',
});

/**
 * Finish with a result: `POST /public-services/v1/dossiers/{dossierId}/completion`.
 *
 * State 9 (đã xử lý xong): number and summary of the result, and the files that hold it. A fee that is due with the result is
 * asked for now.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, completeDossier
 */
export const completeDossier = /* @__PURE__ */ operation<operations['completeDossier']>()({
  id: 'completeDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/completion',
  idempotent: true,
  body: 'json',
});

/**
 * Complete a file: `POST /public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/completion`.
 *
 * Compares the digest, scans for viruses and looks at the first bytes, whatever the name says. `stored`: may be named by a
 * component. `refused`: the bytes are gone; `refusal` says why.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, completeDossierUpload
 */
export const completeDossierUpload = /* @__PURE__ */ operation<operations['completeDossierUpload']>()({
  id: 'completeDossierUpload',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/completion',
  idempotent: true,
});

/**
 * Create a dossier: `POST /public-services/v1/dossiers`.
 *
 * A draft, seen by nobody but its author. Attach components, then submit it. A signed-in person is the applicant: leave
 * `applicant` out or send the same name and birth date.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, createDossier
 */
export const createDossier = /* @__PURE__ */ operation<operations['createDossier']>()({
  id: 'createDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers',
  idempotent: true,
  body: 'json',
});

/**
 * Announce a file: `POST /public-services/v1/dossiers/{dossierId}/uploads`.
 *
 * Name, kind, size and digest of a file. Send its bytes with `saveDossierUploadChunk`, then call `completeDossierUpload`. An
 * office announces files of the result in the same way. A file that is not complete after 24 hours is dropped.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, createDossierUpload
 */
export const createDossierUpload = /* @__PURE__ */ operation<operations['createDossierUpload']>()({
  id: 'createDossierUpload',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/uploads',
  idempotent: true,
  body: 'json',
});

/**
 * Decide on a withdrawal: `POST /public-services/v1/dossiers/{dossierId}/withdrawal-decision`.
 *
 * Granted: state 8 for good. Declined: back to state 4, with the reason.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, decideDossierWithdrawal
 */
export const decideDossierWithdrawal = /* @__PURE__ */ operation<operations['decideDossierWithdrawal']>()({
  id: 'decideDossierWithdrawal',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/withdrawal-decision',
  idempotent: true,
  body: 'json',
});

/**
 * Delete a draft: `DELETE /public-services/v1/dossiers/{dossierId}`.
 *
 * Deletes a draft with its files; `409` once it was submitted.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/public-services.yaml, deleteDossier
 */
export const deleteDossier = /* @__PURE__ */ operation<operations['deleteDossier']>()({
  id: 'deleteDossier',
  service: 'public-services',
  method: 'DELETE',
  path: '/public-services/v1/dossiers/{dossierId}',
  response: 'none',
});

/**
 * Delete a file: `DELETE /public-services/v1/dossiers/{dossierId}/uploads/{uploadId}`.
 *
 * Deletes a file that no component and no result names; `409` otherwise.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/public-services.yaml, deleteDossierUpload
 */
export const deleteDossierUpload = /* @__PURE__ */ operation<operations['deleteDossierUpload']>()({
  id: 'deleteDossierUpload',
  service: 'public-services',
  method: 'DELETE',
  path: '/public-services/v1/dossiers/{dossierId}/uploads/{uploadId}',
  response: 'none',
});

/**
 * Deliver the result: `POST /public-services/v1/dossiers/{dossierId}/delivery`.
 *
 * State 10 (đã trả kết quả). What is due with the result must be settled before.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, deliverDossierResult
 */
export const deliverDossierResult = /* @__PURE__ */ operation<operations['deliverDossierResult']>()({
  id: 'deliverDossierResult',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/delivery',
  idempotent: true,
  body: 'json',
});

/**
 * Get a dossier: `GET /public-services/v1/dossiers/{dossierId}`.
 *
 * One dossier with its components, clock and result.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getDossier
 */
export const getDossier = /* @__PURE__ */ operation<operations['getDossier']>()({
  id: 'getDossier',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}',
});

/**
 * Get a printed form: `GET /public-services/v1/dossiers/{dossierId}/forms/{form}`.
 *
 * Forms 01 to 05 of Circular 01/2018/TT-VPCP as PDF in Vietnamese; form 06 is `getOfficeTrackingBook`. `409` while the dossier
 * has not come to the point that the form is about. No personal number is printed in full.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getDossierForm
 */
export const getDossierForm = /* @__PURE__ */ fileOperation<operations['getDossierForm']>()({
  id: 'getDossierForm',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/forms/{form}',
  response: 'file',
});

/**
 * Get the state of a file: `GET /public-services/v1/dossiers/{dossierId}/uploads/{uploadId}`.
 *
 * After a broken connection `receivedBytes` says where to go on.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getDossierUpload
 */
export const getDossierUpload = /* @__PURE__ */ operation<operations['getDossierUpload']>()({
  id: 'getDossierUpload',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/uploads/{uploadId}',
});

/**
 * Get the bytes of a file: `GET /public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/content`.
 *
 * The file as it was sent, for whoever may see the dossier; `409` until it is stored. The author gets the office's files only when
 * they are part of the result, the dossier is completed and every fee is settled; `409` until then.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getDossierUploadContent
 */
export const getDossierUploadContent = /* @__PURE__ */ fileOperation<operations['getDossierUploadContent']>()({
  id: 'getDossierUploadContent',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/content',
  response: 'file',
});

/**
 * Get an office: `GET /public-services/v1/offices/{officeId}`.
 *
 * One office by its id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getOffice
 */
export const getOffice = /* @__PURE__ */ operation<operations['getOffice']>()({
  id: 'getOffice',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/offices/{officeId}',
});

/**
 * Get the tracking book of an office: `GET /public-services/v1/offices/{officeId}/tracking-book`.
 *
 * Form 06 (sổ theo dõi hồ sơ): the dossiers that were submitted to the office in a period, at most 500, as PDF in Vietnamese. No
 * personal number is printed in full.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getOfficeTrackingBook
 */
export const getOfficeTrackingBook = /* @__PURE__ */ fileOperation<operations['getOfficeTrackingBook']>()({
  id: 'getOfficeTrackingBook',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/offices/{officeId}/tracking-book',
  query: ['from', 'to'],
  response: 'file',
});

/**
 * Get a payment: `GET /public-services/v1/payments/{paymentId}`.
 *
 * One payment of a dossier that the caller may see.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getPayment
 */
export const getPayment = /* @__PURE__ */ operation<operations['getPayment']>()({
  id: 'getPayment',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/payments/{paymentId}',
});

/**
 * Get a procedure: `GET /public-services/v1/procedures/{procedureId}`.
 *
 * One procedure: what to hand in, what it costs, how long it takes and who takes it.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, getProcedure
 */
export const getProcedure = /* @__PURE__ */ operation<operations['getProcedure']>()({
  id: 'getProcedure',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/procedures/{procedureId}',
});

/**
 * List the payments of a dossier: `GET /public-services/v1/dossiers/{dossierId}/payments`.
 *
 * What was asked for and what was settled, oldest first.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listDossierPayments
 */
export const listDossierPayments = /* @__PURE__ */ listOperation<operations['listDossierPayments']>()({
  id: 'listDossierPayments',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/payments',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List the steps of a dossier: `GET /public-services/v1/dossiers/{dossierId}/steps`.
 *
 * Who did what, where and until when, oldest first: the process control slip (form 05) as data.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listDossierSteps
 */
export const listDossierSteps = /* @__PURE__ */ listOperation<operations['listDossierSteps']>()({
  id: 'listDossierSteps',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/steps',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List the files of a dossier: `GET /public-services/v1/dossiers/{dossierId}/uploads`.
 *
 * Its files with their states, oldest first.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listDossierUploads
 */
export const listDossierUploads = /* @__PURE__ */ listOperation<operations['listDossierUploads']>()({
  id: 'listDossierUploads',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers/{dossierId}/uploads',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List dossiers: `GET /public-services/v1/dossiers`.
 *
 * Dossiers that the caller may see, newest first. Personal numbers are shown in full only with the scope
 * `public-services.identifiers.read`.
 *
 * Scope `public-services.dossiers.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listDossiers
 */
export const listDossiers = /* @__PURE__ */ listOperation<operations['listDossiers']>()({
  id: 'listDossiers',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/dossiers',
  query: ['status', 'procedureId', 'officeId', 'code', 'overdue', 'cursor', 'limit'],
  paged: true,
});

/**
 * List offices: `GET /public-services/v1/offices`.
 *
 * Offices that take dossiers, by id: the ministry, departments, communes and schools.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listOffices
 */
export const listOffices = /* @__PURE__ */ listOperation<operations['listOffices']>()({
  id: 'listOffices',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/offices',
  query: ['q', 'level', 'provinceCode', 'cursor', 'limit'],
  paged: true,
});

/**
 * List procedures: `GET /public-services/v1/procedures`.
 *
 * Procedures by their code. Names in Vietnamese and English.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/public-services.yaml, listProcedures
 */
export const listProcedures = /* @__PURE__ */ listOperation<operations['listProcedures']>()({
  id: 'listProcedures',
  service: 'public-services',
  method: 'GET',
  path: '/public-services/v1/procedures',
  query: ['q', 'receivedBy', 'cursor', 'limit'],
  paged: true,
});

/**
 * Refuse a dossier: `POST /public-services/v1/dossiers/{dossierId}/refusal`.
 *
 * State 3 (không được tiếp nhận), with the reason that form 03 prints.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, refuseDossier
 */
export const refuseDossier = /* @__PURE__ */ operation<operations['refuseDossier']>()({
  id: 'refuseDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/refusal',
  idempotent: true,
  body: 'json',
});

/**
 * Request a fee: `POST /public-services/v1/dossiers/{dossierId}/fee-requests`.
 *
 * State 6 (yêu cầu thực hiện nghĩa vụ tài chính): a payment is made, and the clock pauses until it is settled.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, requestDossierFee
 */
export const requestDossierFee = /* @__PURE__ */ operation<operations['requestDossierFee']>()({
  id: 'requestDossierFee',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/fee-requests',
  idempotent: true,
  body: 'json',
});

/**
 * Request a supplement: `POST /public-services/v1/dossiers/{dossierId}/supplement-requests`.
 *
 * State 5 (yêu cầu bổ sung giấy tờ): all that is missing at once, as form 02 prints it. The clock pauses.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, requestDossierSupplement
 */
export const requestDossierSupplement = /* @__PURE__ */ operation<operations['requestDossierSupplement']>()({
  id: 'requestDossierSupplement',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/supplement-requests',
  idempotent: true,
  body: 'json',
});

/**
 * Resume processing: `POST /public-services/v1/dossiers/{dossierId}/resumption`.
 *
 * From state 8 back to state 4; the clock runs again. `409` for a dossier that was withdrawn.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, resumeDossier
 */
export const resumeDossier = /* @__PURE__ */ operation<operations['resumeDossier']>()({
  id: 'resumeDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/resumption',
  idempotent: true,
  body: 'json',
});

/**
 * Save a component: `PUT /public-services/v1/dossiers/{dossierId}/components/{componentCode}`.
 *
 * Says in which form a component is handed in, with the files that hold it. Allowed in a draft and while a supplement is
 * requested; replaces what was there.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, saveDossierComponent
 */
export const saveDossierComponent = /* @__PURE__ */ operation<operations['saveDossierComponent']>()({
  id: 'saveDossierComponent',
  service: 'public-services',
  method: 'PUT',
  path: '/public-services/v1/dossiers/{dossierId}/components/{componentCode}',
  body: 'json',
});

/**
 * Rate the service: `PUT /public-services/v1/dossiers/{dossierId}/rating`.
 *
 * One to five, with a comment; after a result or a refusal. May be changed.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 429, or another status as `default` says
 * @see openapi/public-services.yaml, saveDossierRating
 */
export const saveDossierRating = /* @__PURE__ */ operation<operations['saveDossierRating']>()({
  id: 'saveDossierRating',
  service: 'public-services',
  method: 'PUT',
  path: '/public-services/v1/dossiers/{dossierId}/rating',
  body: 'json',
});

/**
 * Send a piece of a file: `PUT /public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/chunks/{offset}`.
 *
 * The bytes from `offset` on. Pieces follow each other without a gap; sending the last one again changes nothing, so that a
 * lost answer can be repeated. `409` names where to go on.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, saveDossierUploadChunk
 */
export const saveDossierUploadChunk = /* @__PURE__ */ bytesOperation<operations['saveDossierUploadChunk']>()({
  id: 'saveDossierUploadChunk',
  service: 'public-services',
  method: 'PUT',
  path: '/public-services/v1/dossiers/{dossierId}/uploads/{uploadId}/chunks/{offset}',
  body: 'bytes',
});

/**
 * Let a payment succeed or fail: `POST /public-services/v1/sandbox/payments/{paymentId}/settlement`.
 *
 * The sandbox payment provider sends its signed notice about a payment that was started.
 *
 * Scope `sandbox.control`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, settleSandboxPayment
 */
export const settleSandboxPayment = /* @__PURE__ */ operation<operations['settleSandboxPayment']>()({
  id: 'settleSandboxPayment',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/sandbox/payments/{paymentId}/settlement',
  idempotent: true,
  body: 'json',
});

/**
 * Start processing: `POST /public-services/v1/dossiers/{dossierId}/processing`.
 *
 * State 4 (đang xử lý): who handles the dossier and until when.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, startDossierProcessing
 */
export const startDossierProcessing = /* @__PURE__ */ operation<operations['startDossierProcessing']>()({
  id: 'startDossierProcessing',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/processing',
  idempotent: true,
  body: 'json',
});

/**
 * Start a payment: `POST /public-services/v1/payments/{paymentId}/start`.
 *
 * Hands a pending or failed payment to the payment provider. The outcome comes from the provider, signed; webhook
 * `public-services.payment.settled`.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, startPayment
 */
export const startPayment = /* @__PURE__ */ operation<operations['startPayment']>()({
  id: 'startPayment',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/payments/{paymentId}/start',
  idempotent: true,
});

/**
 * Submit a dossier: `POST /public-services/v1/dossiers/{dossierId}/submission`.
 *
 * From draft to state 1 (mới đăng ký): the office gives it a code. `422` names required components that are missing; the letter
 * of authorisation is one of them when applicant and owner differ.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, submitDossier
 */
export const submitDossier = /* @__PURE__ */ operation<operations['submitDossier']>()({
  id: 'submitDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/submission',
  idempotent: true,
});

/**
 * Submit the requested supplement: `POST /public-services/v1/dossiers/{dossierId}/supplement`.
 *
 * Ends state 5: back to the state in which the supplement was requested, and the clock runs again. At least one component must
 * have been saved since the request.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, submitDossierSupplement
 */
export const submitDossierSupplement = /* @__PURE__ */ operation<operations['submitDossierSupplement']>()({
  id: 'submitDossierSupplement',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/supplement',
  idempotent: true,
});

/**
 * Suspend processing: `POST /public-services/v1/dossiers/{dossierId}/suspension`.
 *
 * State 8 (dừng xử lý), with the reason; the clock pauses.
 *
 * Scope `public-services.dossiers.process`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, suspendDossier
 */
export const suspendDossier = /* @__PURE__ */ operation<operations['suspendDossier']>()({
  id: 'suspendDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/suspension',
  idempotent: true,
  body: 'json',
});

/**
 * Change a draft: `PATCH /public-services/v1/dossiers/{dossierId}`.
 *
 * Changes a draft; `409` once it was submitted.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/public-services.yaml, updateDossier
 */
export const updateDossier = /* @__PURE__ */ operation<operations['updateDossier']>()({
  id: 'updateDossier',
  service: 'public-services',
  method: 'PATCH',
  path: '/public-services/v1/dossiers/{dossierId}',
  body: 'json',
});

/**
 * Withdraw a dossier: `POST /public-services/v1/dossiers/{dossierId}/withdrawal`.
 *
 * State 7 (công dân yêu cầu rút hồ sơ). Before the office has accepted the dossier the withdrawal takes effect at once;
 * after that the office decides on it.
 *
 * Scope `public-services.dossiers.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/public-services.yaml, withdrawDossier
 */
export const withdrawDossier = /* @__PURE__ */ operation<operations['withdrawDossier']>()({
  id: 'withdrawDossier',
  service: 'public-services',
  method: 'POST',
  path: '/public-services/v1/dossiers/{dossierId}/withdrawal',
  idempotent: true,
  body: 'json',
});
