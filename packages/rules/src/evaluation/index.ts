export { teacherEvaluation, type TeacherEvaluation } from './overall.ts';
export {
  teacherStandardOn,
  teacherStandards,
  type TeacherCriterion,
  type TeacherStandard,
} from './standard.ts';
