// Generated from openapi/digital-school.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Cancel a hand-over: `POST /digital-school/v1/device-handovers/{deviceHandoverId}/cancellation`.
 *
 * As long as it is not signed; the device is free again.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, cancelDeviceHandover
 */
export const cancelDeviceHandover = /* @__PURE__ */ operation<operations['cancelDeviceHandover']>()({
  id: 'cancelDeviceHandover',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-handovers/{deviceHandoverId}/cancellation',
  idempotent: true,
  body: 'json',
});

/**
 * Release a dataset: `POST /digital-school/v1/dataset-releases`.
 *
 * The ministry, or a department for its province. Groups smaller than k are left out, and so many others that no total tells them. One release for a place and school year: two over the same learners could be compared, so a second one, or one that overlaps, answers `409`.
 *
 * Scope `digital-school.indicators.publish`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDatasetRelease
 */
export const createDatasetRelease = /* @__PURE__ */ operation<operations['createDatasetRelease']>()({
  id: 'createDatasetRelease',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/dataset-releases',
  idempotent: true,
  body: 'json',
});

/**
 * Allocate devices: `POST /digital-school/v1/device-allocations`.
 *
 * All or none, to a department (`provinceCode`) or to a school (`schoolId`): one of the two. A department takes what was received, a school what its department has; a device in any other state answers `409`.
 *
 * Scope `digital-school.devices.allocate`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceAllocation
 */
export const createDeviceAllocation = /* @__PURE__ */ operation<operations['createDeviceAllocation']>()({
  id: 'createDeviceAllocation',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-allocations',
  idempotent: true,
  body: 'json',
});

/**
 * Create a batch: `POST /digital-school/v1/device-batches`.
 *
 * The ministry or a department records what it received. The code is used once.
 *
 * Scope `digital-school.devices.allocate`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceBatch
 */
export const createDeviceBatch = /* @__PURE__ */ operation<operations['createDeviceBatch']>()({
  id: 'createDeviceBatch',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-batches',
  idempotent: true,
  body: 'json',
});

/**
 * Draw up a hand-over: `POST /digital-school/v1/devices/{deviceId}/handovers`.
 *
 * The school draws up the record for a pupil of its own; the device is kept for the pupil until the record is signed or cancelled. Another open record for the device answers `409`.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceHandover
 */
export const createDeviceHandover = /* @__PURE__ */ operation<operations['createDeviceHandover']>()({
  id: 'createDeviceHandover',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/devices/{deviceId}/handovers',
  idempotent: true,
  body: 'json',
});

/**
 * Report a device as lost or broken: `POST /digital-school/v1/devices/{deviceId}/incidents`.
 *
 * Of a device at the school or in a pupil’s hands. The school reports; the record of the hand-over is closed.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceIncident
 */
export const createDeviceIncident = /* @__PURE__ */ operation<operations['createDeviceIncident']>()({
  id: 'createDeviceIncident',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/devices/{deviceId}/incidents',
  idempotent: true,
  body: 'json',
});

/**
 * Take a device back: `POST /digital-school/v1/devices/{deviceId}/returns`.
 *
 * From the pupil’s hands, found again, or back from repair. A broken one becomes `broken`. The record of the hand-over is closed.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceReturn
 */
export const createDeviceReturn = /* @__PURE__ */ operation<operations['createDeviceReturn']>()({
  id: 'createDeviceReturn',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/devices/{deviceId}/returns',
  idempotent: true,
  body: 'json',
});

/**
 * Ask to write a device off: `POST /digital-school/v1/device-write-offs`.
 *
 * The school asks for a lost or broken device; one open request a device.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDeviceWriteOff
 */
export const createDeviceWriteOff = /* @__PURE__ */ operation<operations['createDeviceWriteOff']>()({
  id: 'createDeviceWriteOff',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-write-offs',
  idempotent: true,
  body: 'json',
});

/**
 * Create a donor: `POST /digital-school/v1/donors`.
 *
 * The ministry or a department records who gives.
 *
 * Scope `digital-school.devices.allocate`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createDonor
 */
export const createDonor = /* @__PURE__ */ operation<operations['createDonor']>()({
  id: 'createDonor',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/donors',
  idempotent: true,
  body: 'json',
});

/**
 * Begin a maturity assessment: `POST /digital-school/v1/maturity-assessments`.
 *
 * The school begins its self-assessment; one a school year.
 *
 * Scope `digital-school.maturity.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createMaturityAssessment
 */
export const createMaturityAssessment = /* @__PURE__ */ operation<operations['createMaturityAssessment']>()({
  id: 'createMaturityAssessment',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/maturity-assessments',
  idempotent: true,
  body: 'json',
});

/**
 * Publish a model card: `POST /digital-school/v1/model-cards`.
 *
 * Before a model is used on the sector’s data. Its training data are releases that exist.
 *
 * Scope `digital-school.indicators.publish`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createModelCard
 */
export const createModelCard = /* @__PURE__ */ operation<operations['createModelCard']>()({
  id: 'createModelCard',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/model-cards',
  idempotent: true,
  body: 'json',
});

/**
 * Open a pilot programme: `POST /digital-school/v1/pilot-programmes`.
 *
 * The ministry opens it. The code is used once.
 *
 * Scope `digital-school.pilots.approve`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createPilotProgramme
 */
export const createPilotProgramme = /* @__PURE__ */ operation<operations['createPilotProgramme']>()({
  id: 'createPilotProgramme',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/pilot-programmes',
  idempotent: true,
  body: 'json',
});

/**
 * Nominate a school: `POST /digital-school/v1/pilot-sites`.
 *
 * A department nominates a school; once a programme.
 *
 * Scope `digital-school.pilots.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, createPilotSite
 */
export const createPilotSite = /* @__PURE__ */ operation<operations['createPilotSite']>()({
  id: 'createPilotSite',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/pilot-sites',
  idempotent: true,
  body: 'json',
});

/**
 * Decide on a write-off: `POST /digital-school/v1/device-write-offs/{deviceWriteOffId}/decision`.
 *
 * The department approves or refuses. An approved device is written off for good.
 *
 * Scope `digital-school.devices.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, decideDeviceWriteOff
 */
export const decideDeviceWriteOff = /* @__PURE__ */ operation<operations['decideDeviceWriteOff']>()({
  id: 'decideDeviceWriteOff',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-write-offs/{deviceWriteOffId}/decision',
  idempotent: true,
  body: 'json',
});

/**
 * Approve an assessment or return it: `POST /digital-school/v1/maturity-assessments/{maturityAssessmentId}/decision`.
 *
 * The department decides by 20 June, after submission or an external check; where it sees points otherwise it says why. A return needs a note.
 *
 * Scope `digital-school.maturity.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, decideMaturityAssessment
 */
export const decideMaturityAssessment = /* @__PURE__ */ operation<operations['decideMaturityAssessment']>()({
  id: 'decideMaturityAssessment',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}/decision',
  idempotent: true,
  body: 'json',
});

/**
 * Approve a site or refuse it: `POST /digital-school/v1/pilot-sites/{pilotSiteId}/decision`.
 *
 * The ministry decides on a nominated site.
 *
 * Scope `digital-school.pilots.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, decidePilotSite
 */
export const decidePilotSite = /* @__PURE__ */ operation<operations['decidePilotSite']>()({
  id: 'decidePilotSite',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/pilot-sites/{pilotSiteId}/decision',
  idempotent: true,
  body: 'json',
});

/**
 * Compute an indicator now: `GET /digital-school/v1/indicators/{indicatorCode}/current-value`.
 *
 * Of a school or a province within reach, or of all of it; not published, not kept. Outside the reach `404`; `422` without `schoolYear` while the present year's plan is not known.
 *
 * Scope `digital-school.indicators.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getCurrentIndicatorValue
 */
export const getCurrentIndicatorValue = /* @__PURE__ */ operation<operations['getCurrentIndicatorValue']>()({
  id: 'getCurrentIndicatorValue',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/indicators/{indicatorCode}/current-value',
  query: ['schoolYear', 'schoolId', 'provinceCode'],
});

/**
 * Get a dataset release: `GET /digital-school/v1/dataset-releases/{datasetReleaseId}`.
 *
 * One release by its id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDatasetRelease
 */
export const getDatasetRelease = /* @__PURE__ */ operation<operations['getDatasetRelease']>()({
  id: 'getDatasetRelease',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/dataset-releases/{datasetReleaseId}',
});

/**
 * Get a device: `GET /digital-school/v1/devices/{deviceId}`.
 *
 * One device and who holds it.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDevice
 */
export const getDevice = /* @__PURE__ */ operation<operations['getDevice']>()({
  id: 'getDevice',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/devices/{deviceId}',
});

/**
 * Get a batch: `GET /digital-school/v1/device-batches/{deviceBatchId}`.
 *
 * One batch by its id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDeviceBatch
 */
export const getDeviceBatch = /* @__PURE__ */ operation<operations['getDeviceBatch']>()({
  id: 'getDeviceBatch',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-batches/{deviceBatchId}',
});

/**
 * Get a hand-over: `GET /digital-school/v1/device-handovers/{deviceHandoverId}`.
 *
 * One record by its id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDeviceHandover
 */
export const getDeviceHandover = /* @__PURE__ */ operation<operations['getDeviceHandover']>()({
  id: 'getDeviceHandover',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-handovers/{deviceHandoverId}',
});

/**
 * Get the sealed record: `GET /digital-school/v1/device-handovers/{deviceHandoverId}/record`.
 *
 * A compact JWS over number, parties, device, items and signature: check it with `verifyJws` and the keys of `listHandoverKeys`. The same text each time; `409` before the signature.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDeviceHandoverRecord
 */
export const getDeviceHandoverRecord = /* @__PURE__ */ operation<operations['getDeviceHandoverRecord']>()({
  id: 'getDeviceHandoverRecord',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-handovers/{deviceHandoverId}/record',
});

/**
 * Count devices: `GET /digital-school/v1/device-inventory`.
 *
 * Devices within reach by state and by condition.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDeviceInventory
 */
export const getDeviceInventory = /* @__PURE__ */ operation<operations['getDeviceInventory']>()({
  id: 'getDeviceInventory',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-inventory',
  query: ['provinceCode', 'schoolId', 'deviceBatchId'],
});

/**
 * Get a donor: `GET /digital-school/v1/donors/{donorId}`.
 *
 * One donor by its id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getDonor
 */
export const getDonor = /* @__PURE__ */ operation<operations['getDonor']>()({
  id: 'getDonor',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/donors/{donorId}',
});

/**
 * Get an indicator: `GET /digital-school/v1/indicators/{indicatorCode}`.
 *
 * One indicator by its code.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getIndicator
 */
export const getIndicator = /* @__PURE__ */ operation<operations['getIndicator']>()({
  id: 'getIndicator',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/indicators/{indicatorCode}',
});

/**
 * Get a maturity assessment: `GET /digital-school/v1/maturity-assessments/{maturityAssessmentId}`.
 *
 * One assessment with its points and the level they give.
 *
 * Scope `digital-school.maturity.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getMaturityAssessment
 */
export const getMaturityAssessment = /* @__PURE__ */ operation<operations['getMaturityAssessment']>()({
  id: 'getMaturityAssessment',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}',
});

/**
 * Get the index of digital maturity: `GET /digital-school/v1/maturity-framework`.
 *
 * Criteria, points, deadlines and legal basis for a school year. The full table of Decision 4725 is not public: what is not verified says so.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getMaturityFramework
 */
export const getMaturityFramework = /* @__PURE__ */ operation<operations['getMaturityFramework']>()({
  id: 'getMaturityFramework',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/maturity-framework',
  query: ['schoolYear'],
});

/**
 * Get a model card: `GET /digital-school/v1/model-cards/{modelCardId}`.
 *
 * One card by its id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getModelCard
 */
export const getModelCard = /* @__PURE__ */ operation<operations['getModelCard']>()({
  id: 'getModelCard',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/model-cards/{modelCardId}',
});

/**
 * Get a pilot programme: `GET /digital-school/v1/pilot-programmes/{pilotProgrammeId}`.
 *
 * One programme by its id.
 *
 * Scope `digital-school.pilots.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getPilotProgramme
 */
export const getPilotProgramme = /* @__PURE__ */ operation<operations['getPilotProgramme']>()({
  id: 'getPilotProgramme',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/pilot-programmes/{pilotProgrammeId}',
});

/**
 * Get a pilot site: `GET /digital-school/v1/pilot-sites/{pilotSiteId}`.
 *
 * One site by its id.
 *
 * Scope `digital-school.pilots.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, getPilotSite
 */
export const getPilotSite = /* @__PURE__ */ operation<operations['getPilotSite']>()({
  id: 'getPilotSite',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/pilot-sites/{pilotSiteId}',
});

/**
 * Record the devices of a batch: `POST /digital-school/v1/device-batches/{deviceBatchId}/devices`.
 *
 * Up to 500 at once, all or none. A serial number or IMEI that is known already answers `409`, a wrong IMEI `422`, each with its place; more than announced answers `409`.
 *
 * Scope `digital-school.devices.allocate`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, importDevices
 */
export const importDevices = /* @__PURE__ */ operation<operations['importDevices']>()({
  id: 'importDevices',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-batches/{deviceBatchId}/devices',
  idempotent: true,
  body: 'json',
});

/**
 * List dataset releases: `GET /digital-school/v1/dataset-releases`.
 *
 * Public, by id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDatasetReleases
 */
export const listDatasetReleases = /* @__PURE__ */ listOperation<operations['listDatasetReleases']>()({
  id: 'listDatasetReleases',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/dataset-releases',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List the rows of a release: `GET /digital-school/v1/dataset-releases/{datasetReleaseId}/rows`.
 *
 * Totals before what they are made of.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDatasetRows
 */
export const listDatasetRows = /* @__PURE__ */ listOperation<operations['listDatasetRows']>()({
  id: 'listDatasetRows',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/dataset-releases/{datasetReleaseId}/rows',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List allocations: `GET /digital-school/v1/device-allocations`.
 *
 * Allocations to departments and schools within reach, by id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDeviceAllocations
 */
export const listDeviceAllocations = /* @__PURE__ */ listOperation<operations['listDeviceAllocations']>()({
  id: 'listDeviceAllocations',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-allocations',
  query: ['schoolId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List batches: `GET /digital-school/v1/device-batches`.
 *
 * Batches within reach, by id. A department sees those it received and those it was allocated devices of.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDeviceBatches
 */
export const listDeviceBatches = /* @__PURE__ */ listOperation<operations['listDeviceBatches']>()({
  id: 'listDeviceBatches',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-batches',
  query: ['donorId', 'cursor', 'limit'],
  paged: true,
});

/**
 * List hand-overs: `GET /digital-school/v1/device-handovers`.
 *
 * Records within reach, by id: a parent sees those of the children.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDeviceHandovers
 */
export const listDeviceHandovers = /* @__PURE__ */ listOperation<operations['listDeviceHandovers']>()({
  id: 'listDeviceHandovers',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-handovers',
  query: ['schoolId', 'learnerId', 'deviceId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the steps of a device: `GET /digital-school/v1/devices/{deviceId}/movements`.
 *
 * From its receipt on, the earliest first. For schools and authorities.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDeviceMovements
 */
export const listDeviceMovements = /* @__PURE__ */ listOperation<operations['listDeviceMovements']>()({
  id: 'listDeviceMovements',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/devices/{deviceId}/movements',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List write-offs: `GET /digital-school/v1/device-write-offs`.
 *
 * Requests within reach, by id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDeviceWriteOffs
 */
export const listDeviceWriteOffs = /* @__PURE__ */ listOperation<operations['listDeviceWriteOffs']>()({
  id: 'listDeviceWriteOffs',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/device-write-offs',
  query: ['status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List devices: `GET /digital-school/v1/devices`.
 *
 * Devices within reach, by id: a department its own and its schools’, a school its own, a parent those that the children hold.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDevices
 */
export const listDevices = /* @__PURE__ */ listOperation<operations['listDevices']>()({
  id: 'listDevices',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/devices',
  query: ['deviceBatchId', 'schoolId', 'learnerId', 'status', 'overdue', 'cursor', 'limit'],
  paged: true,
});

/**
 * List donors: `GET /digital-school/v1/donors`.
 *
 * Donors of the programme, by id.
 *
 * Scope `digital-school.devices.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listDonors
 */
export const listDonors = /* @__PURE__ */ listOperation<operations['listDonors']>()({
  id: 'listDonors',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/donors',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List the keys that seal records: `GET /digital-school/v1/handover-keys`.
 *
 * A JWK Set (RFC 7517). Public. Keep a copy; ask again when a record names a key you do not have.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listHandoverKeys
 */
export const listHandoverKeys = /* @__PURE__ */ operation<operations['listHandoverKeys']>()({
  id: 'listHandoverKeys',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/handover-keys',
});

/**
 * List published values: `GET /digital-school/v1/indicator-values`.
 *
 * Of the nation and the provinces for everyone who may read indicators, of schools within reach; by place, never by size. Small figures are left out, and so many others that none can be worked out.
 *
 * Scope `digital-school.indicators.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listIndicatorValues
 */
export const listIndicatorValues = /* @__PURE__ */ listOperation<operations['listIndicatorValues']>()({
  id: 'listIndicatorValues',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/indicator-values',
  query: ['indicatorCode', 'schoolYear', 'placeLevel', 'cursor', 'limit'],
  paged: true,
});

/**
 * List indicators: `GET /digital-school/v1/indicators`.
 *
 * Public: what is measured and how. The finest grain is a school; there is none about a person, and none ranks.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listIndicators
 */
export const listIndicators = /* @__PURE__ */ listOperation<operations['listIndicators']>()({
  id: 'listIndicators',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/indicators',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List maturity assessments: `GET /digital-school/v1/maturity-assessments`.
 *
 * Assessments within reach, by id.
 *
 * Scope `digital-school.maturity.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listMaturityAssessments
 */
export const listMaturityAssessments = /* @__PURE__ */ listOperation<operations['listMaturityAssessments']>()({
  id: 'listMaturityAssessments',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/maturity-assessments',
  query: ['schoolId', 'schoolYear', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List model cards: `GET /digital-school/v1/model-cards`.
 *
 * Public, by id.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listModelCards
 */
export const listModelCards = /* @__PURE__ */ listOperation<operations['listModelCards']>()({
  id: 'listModelCards',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/model-cards',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List pilot programmes: `GET /digital-school/v1/pilot-programmes`.
 *
 * Pilots that the ministry has opened, by id.
 *
 * Scope `digital-school.pilots.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listPilotProgrammes
 */
export const listPilotProgrammes = /* @__PURE__ */ listOperation<operations['listPilotProgrammes']>()({
  id: 'listPilotProgrammes',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/pilot-programmes',
  query: ['cursor', 'limit'],
  paged: true,
});

/**
 * List pilot sites: `GET /digital-school/v1/pilot-sites`.
 *
 * Sites within reach, by id.
 *
 * Scope `digital-school.pilots.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listPilotSites
 */
export const listPilotSites = /* @__PURE__ */ listOperation<operations['listPilotSites']>()({
  id: 'listPilotSites',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/pilot-sites',
  query: ['pilotProgrammeId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List published levels: `GET /digital-school/v1/published-maturity-levels`.
 *
 * Public. By school, never by points.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, listPublishedMaturityLevels
 */
export const listPublishedMaturityLevels = /* @__PURE__ */ listOperation<operations['listPublishedMaturityLevels']>()({
  id: 'listPublishedMaturityLevels',
  service: 'digital-school',
  method: 'GET',
  path: '/digital-school/v1/published-maturity-levels',
  query: ['schoolYear', 'provinceCode', 'cursor', 'limit'],
  paged: true,
});

/**
 * Publish an indicator: `POST /digital-school/v1/indicators/{indicatorCode}/publication`.
 *
 * The ministry has it computed for the nation, every province and every school, and published once for the school year: a second count of the same year would tell who came between.
 *
 * Scope `digital-school.indicators.publish`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, publishIndicator
 */
export const publishIndicator = /* @__PURE__ */ operation<operations['publishIndicator']>()({
  id: 'publishIndicator',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/indicators/{indicatorCode}/publication',
  idempotent: true,
  body: 'json',
});

/**
 * Publish an assessment: `POST /digital-school/v1/maturity-assessments/{maturityAssessmentId}/publication`.
 *
 * The department publishes what it approved; from then on everybody sees the level.
 *
 * Scope `digital-school.maturity.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, publishMaturityAssessment
 */
export const publishMaturityAssessment = /* @__PURE__ */ operation<operations['publishMaturityAssessment']>()({
  id: 'publishMaturityAssessment',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}/publication',
  idempotent: true,
});

/**
 * Have an assessment checked by others: `POST /digital-school/v1/maturity-assessments/{maturityAssessmentId}/external-check`.
 *
 * The department sends others to check what was submitted.
 *
 * Scope `digital-school.maturity.approve`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, requestMaturityExternalCheck
 */
export const requestMaturityExternalCheck = /* @__PURE__ */ operation<operations['requestMaturityExternalCheck']>()({
  id: 'requestMaturityExternalCheck',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}/external-check',
  idempotent: true,
  body: 'json',
});

/**
 * Start at a site: `POST /digital-school/v1/pilot-sites/{pilotSiteId}/start`.
 *
 * The school or its department starts an approved site, within the programme’s days.
 *
 * Scope `digital-school.pilots.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, startPilotSite
 */
export const startPilotSite = /* @__PURE__ */ operation<operations['startPilotSite']>()({
  id: 'startPilotSite',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/pilot-sites/{pilotSiteId}/start',
  idempotent: true,
});

/**
 * Sign a hand-over: `POST /digital-school/v1/device-handovers/{deviceHandoverId}/signature`.
 *
 * The guardian signs, signed in themself, also one who works at a school; or the school’s clerk writes down who signed on paper. `409` when the pupil has moved to another school. With the signature the device is in the pupil’s hands and the record is sealed: signed with the service’s key, never changed.
 *
 * Scope `digital-school.handovers.sign`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, submitDeviceHandoverSignature
 */
export const submitDeviceHandoverSignature = /* @__PURE__ */ operation<operations['submitDeviceHandoverSignature']>()({
  id: 'submitDeviceHandoverSignature',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/device-handovers/{deviceHandoverId}/signature',
  idempotent: true,
  body: 'json',
});

/**
 * Submit a maturity assessment: `POST /digital-school/v1/maturity-assessments/{maturityAssessmentId}/submission`.
 *
 * Every criterion needs its points; a criterion with points needs evidence. Due by 31 May; later it is taken and marked late.
 *
 * Scope `digital-school.maturity.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, submitMaturityAssessment
 */
export const submitMaturityAssessment = /* @__PURE__ */ operation<operations['submitMaturityAssessment']>()({
  id: 'submitMaturityAssessment',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}/submission',
  idempotent: true,
});

/**
 * Evaluate a site: `POST /digital-school/v1/pilot-sites/{pilotSiteId}/evaluation`.
 *
 * The department evaluates a running site.
 *
 * Scope `digital-school.pilots.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, submitPilotSiteEvaluation
 */
export const submitPilotSiteEvaluation = /* @__PURE__ */ operation<operations['submitPilotSiteEvaluation']>()({
  id: 'submitPilotSiteEvaluation',
  service: 'digital-school',
  method: 'POST',
  path: '/digital-school/v1/pilot-sites/{pilotSiteId}/evaluation',
  idempotent: true,
  body: 'json',
});

/**
 * Change a device: `PATCH /digital-school/v1/devices/{deviceId}`.
 *
 * Condition and note, at the stock-taking. Where the device is changes by the steps alone; one that is written off changes no more.
 *
 * Scope `digital-school.devices.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, updateDevice
 */
export const updateDevice = /* @__PURE__ */ operation<operations['updateDevice']>()({
  id: 'updateDevice',
  service: 'digital-school',
  method: 'PATCH',
  path: '/digital-school/v1/devices/{deviceId}',
  body: 'json',
});

/**
 * Fill in a maturity assessment: `PATCH /digital-school/v1/maturity-assessments/{maturityAssessmentId}`.
 *
 * Points and evidence by criterion, while it is a draft or was returned. Points above a criterion’s maximum answer `422`.
 *
 * Scope `digital-school.maturity.write`.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, or another status as `default` says
 * @see openapi/digital-school.yaml, updateMaturityAssessment
 */
export const updateMaturityAssessment = /* @__PURE__ */ operation<operations['updateMaturityAssessment']>()({
  id: 'updateMaturityAssessment',
  service: 'digital-school',
  method: 'PATCH',
  path: '/digital-school/v1/maturity-assessments/{maturityAssessmentId}',
  body: 'json',
});
