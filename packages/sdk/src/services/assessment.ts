// Generated from openapi/assessment.yaml. Change the document and run the generator; never this file.
/**
 * Published assessments, attempts, saved answers and scores.
 *
 * @module
 */
export * from '../generated/assessment/operations.ts';
export type { operations, webhooks } from '../generated/assessment/types.ts';
import type { components } from '../generated/assessment/types.ts';

export type Assessment = components['schemas']['Assessment'];
export type AssessmentId = components['schemas']['AssessmentId'];
export type AssessmentList = components['schemas']['AssessmentList'];
export type AssessmentPart = components['schemas']['AssessmentPart'];
export type AssessmentSummary = components['schemas']['AssessmentSummary'];
export type Attempt = components['schemas']['Attempt'];
export type AttemptId = components['schemas']['AttemptId'];
export type AttemptList = components['schemas']['AttemptList'];
export type AttemptResponse = components['schemas']['AttemptResponse'];
export type AttemptResult = components['schemas']['AttemptResult'];
export type AttemptStatus = components['schemas']['AttemptStatus'];
export type AttemptSubmittedData = components['schemas']['AttemptSubmittedData'];
export type AttemptSubmittedEvent = components['schemas']['AttemptSubmittedEvent'];
export type AttemptSummary = components['schemas']['AttemptSummary'];
export type BlockNode = components['schemas']['BlockNode'];
export type Choice = components['schemas']['Choice'];
export type ChoiceItem = components['schemas']['ChoiceItem'];
export type DecimalString = components['schemas']['DecimalString'];
export type DeliveryItem = components['schemas']['DeliveryItem'];
export type EmphasisNode = components['schemas']['EmphasisNode'];
export type Event = components['schemas']['Event'];
export type FormulaNode = components['schemas']['FormulaNode'];
export type Grade = components['schemas']['Grade'];
export type HeadingNode = components['schemas']['HeadingNode'];
export type InlineNode = components['schemas']['InlineNode'];
export type Instant = components['schemas']['Instant'];
export type ItemId = components['schemas']['ItemId'];
export type ItemResponse = components['schemas']['ItemResponse'];
export type ItemResult = components['schemas']['ItemResult'];
export type LanguageTag = components['schemas']['LanguageTag'];
export type LearnerId = components['schemas']['LearnerId'];
export type ListNode = components['schemas']['ListNode'];
export type MathAttributes = components['schemas']['MathAttributes'];
export type MathContainer = components['schemas']['MathContainer'];
export type MathNode = components['schemas']['MathNode'];
export type MathToken = components['schemas']['MathToken'];
export type NextCursor = components['schemas']['NextCursor'];
export type NumericItem = components['schemas']['NumericItem'];
export type ParagraphNode = components['schemas']['ParagraphNode'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type SaveResponse = components['schemas']['SaveResponse'];
export type SavedResponse = components['schemas']['SavedResponse'];
export type Sequence = components['schemas']['Sequence'];
export type StartAttempt = components['schemas']['StartAttempt'];
export type Statement = components['schemas']['Statement'];
export type StrongNode = components['schemas']['StrongNode'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type TextNode = components['schemas']['TextNode'];
export type TrueFalseItem = components['schemas']['TrueFalseItem'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent = AttemptSubmittedEvent;
