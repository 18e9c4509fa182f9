export {
  subjectCombination,
  subjectCombinations,
  type ExamSubject,
  type SubjectCombination,
} from './combinations.ts';
export { conversionBasis, convertScore, type ConversionTable } from './conversion.ts';
export {
  canConfirm,
  checkPreferences,
  preferenceFee,
  windowState,
  type Preference,
  type PreferenceBreach,
} from './preferences.ts';
export {
  admissionRules,
  admissionRulesOf,
  type AdmissionRules,
  type AdmissionWindow,
  type PolicyGroup,
  type PriorityZone,
} from './rules.ts';
export {
  admissionScore,
  meetsExamFloor,
  priorityZoneOf,
  reducedPriority,
  type AdmissionScore,
  type AdmissionScoreInput,
  type SchoolStay,
} from './score.ts';
export {
  transcriptScore,
  type TranscriptBreach,
  type TranscriptInput,
  type TranscriptScore,
  type TranscriptSubject,
} from './transcript.ts';
