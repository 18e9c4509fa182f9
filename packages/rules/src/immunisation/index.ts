export { immunisationCoverage, type DoseCoverage, type ImmunisationCoverage } from './coverage.ts';
export {
  immunisationPlan,
  type CatchUpDose,
  type DoseRecord,
  type DoseStatus,
  type ImmunisationInput,
  type ImmunisationPlan,
  type PlannedDose,
} from './plan.ts';
export {
  immunisationScheduleOn,
  immunisationSchedules,
  type Duration,
  type ImmunisationSchedule,
  type ScheduledDose,
  type VaccineSeries,
} from './schedule.ts';
