export { regularMarksNeeded, termAverage, yearAverage, type TermMarks } from './averages.ts';
export {
  primaryResult,
  primaryRules,
  primaryRulesOn,
  type PrimaryAward,
  type PrimaryOverall,
  type PrimaryResult,
  type PrimaryRules,
  type PrimarySubjectLevel,
  type PrimaryTraitLevel,
  type PrimaryYear,
} from './primary.ts';
export { secondaryRules, secondaryRulesOn, type SecondaryRules } from './rules.ts';
export {
  honourLabels,
  honourOf,
  learningBounds,
  learningLevel,
  promotion,
  retestSubjects,
  trainingOfYear,
  withRetest,
  type Honour,
  type LearningResult,
  type Promotion,
  type PromotionDecision,
  type SecondaryResults,
  type YearInput,
} from './secondary.ts';
