/** What the rest of the sandbox may use of the registry. */
export { learnerErrors } from './known-learners.ts';
export { gradeOf } from './learner-grade.ts';
export { placesOfReach, placesOfSchools } from './places.ts';
export { createPersonRecords } from './person-records.ts';
export { requireLearner, requireSchool, requireStaff, withinReach } from './reach.ts';
export type { OwnerColumns } from './reach.ts';
export type { Gender, IdentityStatus } from './schema.ts';
