/**
 * Result of a call with `ifNoneMatch` when the caller's copy is still current (304): compare with `===`.
 *
 * @example
 * ```ts
 * import { createClient, notModified } from '@khuevan/sdk';
 * import { getLearner } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * const learner = await getLearner(client, { learnerId: 'lrn_0' }, { ifNoneMatch: '"7"' });
 * console.log(learner === notModified ? 'still version 7' : learner.id);
 * ```
 */
export const notModified: unique symbol = Symbol.for('khuevan.sdk.notModified') as never;

/** Type of {@link notModified}. */
export type NotModified = typeof notModified;
