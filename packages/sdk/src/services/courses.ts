// Generated from openapi/courses.yaml. Change the document and run the generator; never this file.
/**
 * Online courses, lessons, enrolments and progress.
 *
 * @module
 */
export * from '../generated/courses/operations.ts';
export type { operations, webhooks } from '../generated/courses/types.ts';
import type { components } from '../generated/courses/types.ts';

export type AssessmentId = components['schemas']['AssessmentId'];
export type BlockNode = components['schemas']['BlockNode'];
export type Course = components['schemas']['Course'];
export type CourseEnrolment = components['schemas']['CourseEnrolment'];
export type CourseEnrolmentId = components['schemas']['CourseEnrolmentId'];
export type CourseEnrolmentList = components['schemas']['CourseEnrolmentList'];
export type CourseId = components['schemas']['CourseId'];
export type CourseList = components['schemas']['CourseList'];
export type CourseModule = components['schemas']['CourseModule'];
export type CourseProgress = components['schemas']['CourseProgress'];
export type CourseSummary = components['schemas']['CourseSummary'];
export type CreateCourseEnrolment = components['schemas']['CreateCourseEnrolment'];
export type DecimalString = components['schemas']['DecimalString'];
export type EmphasisNode = components['schemas']['EmphasisNode'];
export type EnrolmentStatus = components['schemas']['EnrolmentStatus'];
export type Event = components['schemas']['Event'];
export type FormulaNode = components['schemas']['FormulaNode'];
export type Grade = components['schemas']['Grade'];
export type HeadingNode = components['schemas']['HeadingNode'];
export type InlineNode = components['schemas']['InlineNode'];
export type Instant = components['schemas']['Instant'];
export type LanguageTag = components['schemas']['LanguageTag'];
export type LearnerId = components['schemas']['LearnerId'];
export type LearningResourceId = components['schemas']['LearningResourceId'];
export type Lesson = components['schemas']['Lesson'];
export type LessonId = components['schemas']['LessonId'];
export type LessonKind = components['schemas']['LessonKind'];
export type LessonProgress = components['schemas']['LessonProgress'];
export type LessonStatus = components['schemas']['LessonStatus'];
export type LessonSummary = components['schemas']['LessonSummary'];
export type ListNode = components['schemas']['ListNode'];
export type MathAttributes = components['schemas']['MathAttributes'];
export type MathContainer = components['schemas']['MathContainer'];
export type MathNode = components['schemas']['MathNode'];
export type MathToken = components['schemas']['MathToken'];
export type ModuleId = components['schemas']['ModuleId'];
export type NextCursor = components['schemas']['NextCursor'];
export type ParagraphNode = components['schemas']['ParagraphNode'];
export type Percent = components['schemas']['Percent'];
export type PlayedSegment = components['schemas']['PlayedSegment'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProgressUpdatedData = components['schemas']['ProgressUpdatedData'];
export type ProgressUpdatedEvent = components['schemas']['ProgressUpdatedEvent'];
export type QuizLesson = components['schemas']['QuizLesson'];
export type ReadingLesson = components['schemas']['ReadingLesson'];
export type SaveLessonProgress = components['schemas']['SaveLessonProgress'];
export type Seconds = components['schemas']['Seconds'];
export type Sequence = components['schemas']['Sequence'];
export type StrongNode = components['schemas']['StrongNode'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type TextNode = components['schemas']['TextNode'];
export type VideoLesson = components['schemas']['VideoLesson'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent = ProgressUpdatedEvent;
