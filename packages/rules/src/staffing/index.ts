export {
  staffingNorm,
  type StaffingInput,
  type StaffingNormResult,
  type StaffingUnit,
  type UnitNorm,
} from './evaluate.ts';
export {
  shareBySubject,
  staffingGap,
  type StaffingGap,
  type StaffingGapRow,
  type StaffingPosition,
  type SubjectShareInput,
} from './gap.ts';
export {
  staffingNorms,
  staffingNormsOn,
  type ClassKind,
  type LevelNorm,
  type StaffingLevel,
  type StaffingNorms,
  type StaffingZone,
} from './norms.ts';
export {
  CLASS_TEACHER,
  periodsBySubject,
  taughtPeriods,
  taughtPeriodsOn,
  type SubjectLevel,
  type TaughtPeriods,
} from './periods.ts';
export { retirementAgeIn, retirementAges, retiresOn, type RetirementAge } from './retirement.ts';
