/** What the rest of the sandbox may use of the exams. */
export { examScoresOf, examScoresOfMany } from './published-scores.ts';
export type { PublishedScores, ScoresOwner } from './published-scores.ts';
