export type * from './content.ts';
export { mathContainers, mathTokens, maxContentDepth } from './content.ts';
export type * from './delivery-model.ts';
export type * from './item.ts';
export { checkItem, type ItemProblemCode } from './check.ts';
export { choiceItem, numericItem, trueFalseItem } from './author.ts';
export { forDelivery, maxMark, maxScoreOf, partsForDelivery } from './deliver.ts';
export {
  examRules,
  examRulesOn,
  graduationExam2025,
  scoringFor,
  type ExamRules,
  type LegalSource,
  type PaperStructure,
} from './exam-rules.ts';
export { readNumber, type NumberProblem, type NumberReading } from './number-reading.ts';
export {
  parseResponse,
  type ParsedResponse,
  type ResponseProblem,
  type ResponseProblemCode,
} from './response.ts';
export { inline, prose } from './prose.ts';
export { mathFromTex, TexError } from './tex.ts';
export {
  reaches,
  scoreAssessment,
  scoreItem,
  type AssessmentScore,
  type ItemOutcome,
  type ItemScore,
} from './score.ts';
