/** What the rest of the sandbox may use of the registry. */
export { learnerErrors } from './known-learners.ts';
export { learnerFigures } from './learner-figures.ts';
export type { LearnerDimension, LearnerFigures } from './learner-figures.ts';
export { gradeOf } from './learner-grade.ts';
export { placesOfReach, placesOfSchools } from './places.ts';
export { levelOfGrade } from './codes.ts';
export { createPersonRecords } from './person-records.ts';
export { requireLearner, requireSchool, requireStaff, withinReach } from './reach.ts';
export { isGuardianOf, learnersWithin, personsOf, rollOf } from './roll.ts';
export type { OwnerColumns } from './reach.ts';
export type { Gender, IdentityStatus } from './schema.ts';
export { judged } from './rule-problems.ts';
export { moveStaff } from './staff-move.ts';
export { countSchools, isAttending, staffingFactsOf, TEACHING_STATUSES } from './staffing-facts.ts';
export type { GradeFacts, StaffingFacts, TeacherFacts } from './staffing-facts.ts';
