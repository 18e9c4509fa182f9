export {
  assessGrowth,
  growthIndicators,
  growthLine,
  growthReference,
  type GrowthAssessment,
  type GrowthInput,
  type GrowthReference,
  type GrowthScore,
} from './assess.ts';
export {
  growthCutOffs,
  type GrowthBand,
  type GrowthCutOffs,
  type GrowthIndicator,
  type GrowthLevel,
} from './interpretation.ts';
export { measurementAt, zScoreOf, type Lms } from './lms.ts';
export {
  growthMonitorings,
  nextMeasurement,
  type GrowthMonitoring,
  type MonitoringStep,
  type NextMeasurement,
} from './monitoring.ts';
export type { Sex } from './sex.ts';
