// Generated from openapi/resources.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Get a learning resource: `GET /resources/v1/learning-resources/{learningResourceId}`.
 *
 * What the resource is; `launchLearningResource` gives the media.
 *
 * Scope `resources.resources.read`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/resources.yaml, getLearningResource
 */
export const getLearningResource = /* @__PURE__ */ operation<operations['getLearningResource']>()({
  id: 'getLearningResource',
  service: 'resources',
  method: 'GET',
  path: '/resources/v1/learning-resources/{learningResourceId}',
});

/**
 * Open a learning resource: `POST /resources/v1/learning-resources/{learningResourceId}/launch`.
 *
 * Gives the addresses of the media for this person, good until `expiresAt`; launch again for new ones. Nothing
 * is created, so repeating is safe.
 *
 * Scope `resources.resources.launch`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 429, or another status as `default` says
 * @see openapi/resources.yaml, launchLearningResource
 */
export const launchLearningResource = /* @__PURE__ */ operation<operations['launchLearningResource']>()({
  id: 'launchLearningResource',
  service: 'resources',
  method: 'POST',
  path: '/resources/v1/learning-resources/{learningResourceId}/launch',
});

/**
 * Search learning resources: `GET /resources/v1/learning-resources`.
 *
 * Published resources. With `q` the best match comes first, else the newest.
 *
 * Scope `resources.resources.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/resources.yaml, listLearningResources
 */
export const listLearningResources = /* @__PURE__ */ listOperation<operations['listLearningResources']>()({
  id: 'listLearningResources',
  service: 'resources',
  method: 'GET',
  path: '/resources/v1/learning-resources',
  query: ['q', 'kind', 'subject', 'grade', 'cursor', 'limit'],
  paged: true,
});
