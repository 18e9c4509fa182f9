export { graduationDecision, type GraduationDecision, type GraduationInput } from './graduation.ts';
export { examPaperRules, examPaperRulesOn, examScore, type ExamPaperRules } from './papers.ts';
export {
  candidateNumber,
  checkExamRegistration,
  examLanguages,
  type ExamRegistrationBreach,
  type ExamRegistrationInput,
} from './registration.ts';
export {
  canRequestRemark,
  essayRemark,
  remarkDates,
  type EssayRemark,
  type EssayRemarkInput,
  type RemarkDates,
} from './remark.ts';
export {
  graduationExamRules,
  graduationExamRulesOn,
  type ElectiveSubject,
  type GraduationExamRules,
} from './rules.ts';
