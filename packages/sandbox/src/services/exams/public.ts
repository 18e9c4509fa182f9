/** What the rest of the sandbox may use of the exams. */
export { examScoresOf, examScoresOfMany } from './published-scores.ts';
export type { PublishedScores, ScoresOwner } from './published-scores.ts';
// The seed data are made by the same rules as the service's own steps.
export { inRollOrder } from './candidate-numbers.ts';
export { planRooms } from './room-plan.ts';
export { graduationOf, papersOf, rulesOf } from './rules.ts';
export type { AcademicRecord, Attendance } from './schema.ts';
