/** The classes and events of all elements; importing this registers nothing. */
export { EduElement } from './base/edu-element.ts';
export { EduErrorEvent, EduReadyEvent } from './base/events.ts';
export type { Failure, FailureKind } from './base/failure.ts';
export type { Locale } from './base/localize.ts';
export { VERSION } from './base/version.ts';
export { EduCoursePlayer } from './edu-course-player/edu-course-player.ts';
export * from './edu-course-player/events.ts';
export { EduIdentityVerification } from './edu-identity-verification/edu-identity-verification.ts';
export * from './edu-identity-verification/events.ts';
export { EduQuizRunner } from './edu-quiz-runner/edu-quiz-runner.ts';
export * from './edu-quiz-runner/events.ts';
