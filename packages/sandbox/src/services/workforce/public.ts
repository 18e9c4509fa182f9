/** What the rest of the sandbox may use of the workforce. */
export { overallOf } from './evaluation-model.ts';
export { zoneOf } from './reports.ts';
export { computeStaffing } from './staffing.ts';
export type { EvaluationLevel, EvaluationStatus, ReportStatus } from './schema.ts';
