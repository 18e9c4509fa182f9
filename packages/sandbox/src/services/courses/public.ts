/** What the rest of the sandbox may use of the courses. */
export { courseHasAssessment, courseHasResource } from './access.ts';
export { recordQuizScore } from './quiz-score.ts';
