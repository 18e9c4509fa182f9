/** What the rest of the sandbox may use of the digital school. */
export { withCheckDigit } from './imei.ts';
export { INDICATORS } from './indicator-definitions.ts';
export { valuesOf } from './indicators.ts';
export { resultOf, frameworkOf } from './maturity-result.ts';
export type {
  DeviceStatus,
  HandoverMode,
  MaturityScore,
  MaturityStatus,
  PilotSiteStatus,
} from './schema.ts';
