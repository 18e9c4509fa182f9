export {
  holidayOn,
  holidaysOf,
  holidayYears,
  type Holiday,
  type HolidayYear,
} from './public-holidays.ts';
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type WorkingDayCount,
} from './working-days.ts';
export {
  schoolYear,
  schoolYearOn,
  schoolYears,
  semesterOn,
  type SchoolYear,
} from './school-years.ts';
