/** What the rest of the sandbox may use of the workforce. */
export { totalsOf } from './counts.ts';
export { overallOf } from './evaluation-model.ts';
export { postOf } from './posts.ts';
export { zoneOf } from './reports.ts';
export { computeStaffing, type Position } from './staffing.ts';
export type { EvaluationLevel, ProposalStatus, ReportStatus } from './schema.ts';
