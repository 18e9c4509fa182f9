// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Get an administrative unit: `GET /reference/v1/administrative-units/{code}`.
 *
 * One province or commune by its official code.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getAdministrativeUnit
 */
export const getAdministrativeUnit = /* @__PURE__ */ operation<operations['getAdministrativeUnit']>()({
  id: 'getAdministrativeUnit',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units/{code}',
});

/**
 * Get a code list: `GET /reference/v1/code-lists/{codeListId}`.
 *
 * A list with all its codes, in the order to show them.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 404, 429, or another status as `default` says
 * @see openapi/reference.yaml, getCodeList
 */
export const getCodeList = /* @__PURE__ */ operation<operations['getCodeList']>()({
  id: 'getCodeList',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/code-lists/{codeListId}',
});

/**
 * List administrative units: `GET /reference/v1/administrative-units`.
 *
 * The 34 provinces and 3,321 communes of the two-level system, by code. `q` finds a part of a name with or
 * without diacritics.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listAdministrativeUnits
 */
export const listAdministrativeUnits = /* @__PURE__ */ listOperation<operations['listAdministrativeUnits']>()({
  id: 'listAdministrativeUnits',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/administrative-units',
  query: ['level', 'parentCode', 'q', 'cursor', 'limit'],
  paged: true,
});

/**
 * List the code lists: `GET /reference/v1/code-lists`.
 *
 * What lists there are, without their codes.
 *
 * Public: needs no token.
 *
 * @throws ApiError 400, 429, or another status as `default` says
 * @see openapi/reference.yaml, listCodeLists
 */
export const listCodeLists = /* @__PURE__ */ listOperation<operations['listCodeLists']>()({
  id: 'listCodeLists',
  service: 'reference',
  method: 'GET',
  path: '/reference/v1/code-lists',
  query: ['cursor', 'limit'],
  paged: true,
});
