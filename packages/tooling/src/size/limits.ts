/** The most that a page may pay, in gzip bytes: promises to those who embed the elements (README). */
export const LIMITS: Readonly<Record<string, number>> = {
  'edu-identity-verification': 36_000,
  'edu-quiz-runner': 50_000,
  'edu-course-player': 45_000,
  'sdk: GET one resource': 11_000,
};
