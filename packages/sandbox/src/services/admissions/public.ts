/** What the rest of the sandbox may use of the admissions. */
export { subjectsOf } from './combinations.ts';
export { evaluatePreference } from './evaluate.ts';
export { placeCandidates } from './place-candidates.ts';
export type { AdmissionMethod, PreferenceState, StoredPreference } from './schema.ts';
