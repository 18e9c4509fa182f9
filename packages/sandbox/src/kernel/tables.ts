/**
 * The tables of the database, as Kysely types. Each service adds its own in its `schema.ts`:
 *
 * ```ts
 * declare module '../../kernel/tables.ts' {
 *   interface Database {
 *     'registry.learner': LearnerTable;
 *   }
 * }
 * ```
 */

export interface Database {}
