/** What the rest of the sandbox may use of the reference data. */
export { hasCode, referenceData } from './data.ts';
