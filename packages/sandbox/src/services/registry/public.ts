/** What the rest of the sandbox may use of the registry. */
export { learnerErrors } from './known-learners.ts';
export type { Gender, IdentityStatus } from './schema.ts';
