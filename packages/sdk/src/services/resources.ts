// Generated from openapi/resources.yaml. Change the document and run the generator; never this file.
/**
 * The shared repository of digital learning resources.
 *
 * @module
 */
export * from '../generated/resources/operations.ts';
export type { operations, webhooks } from '../generated/resources/types.ts';
import type { components } from '../generated/resources/types.ts';

export type CaptionTrack = components['schemas']['CaptionTrack'];
export type Chapter = components['schemas']['Chapter'];
export type DurationSeconds = components['schemas']['DurationSeconds'];
export type Grade = components['schemas']['Grade'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type Instant = components['schemas']['Instant'];
export type LanguageTag = components['schemas']['LanguageTag'];
export type LearningResource = components['schemas']['LearningResource'];
export type LearningResourceId = components['schemas']['LearningResourceId'];
export type LearningResourceList = components['schemas']['LearningResourceList'];
export type MediaSource = components['schemas']['MediaSource'];
export type NextCursor = components['schemas']['NextCursor'];
export type Offset = components['schemas']['Offset'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ResourceKind = components['schemas']['ResourceKind'];
export type ResourceLaunch = components['schemas']['ResourceLaunch'];
export type SubjectCode = components['schemas']['SubjectCode'];
export type TranscriptCue = components['schemas']['TranscriptCue'];
