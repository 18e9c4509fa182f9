// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
/**
 * Schools, classes and learners of the sector's database.
 *
 * @module
 */
export * from '../generated/registry/operations.ts';
export type { operations, webhooks } from '../generated/registry/types.ts';
import type { components } from '../generated/registry/types.ts';

export type Class = components['schemas']['Class'];
export type ClassId = components['schemas']['ClassId'];
export type ClassList = components['schemas']['ClassList'];
export type CommuneCode = components['schemas']['CommuneCode'];
export type CreateLearner = components['schemas']['CreateLearner'];
export type Date = components['schemas']['Date'];
export type EthnicGroupCode = components['schemas']['EthnicGroupCode'];
export type Event = components['schemas']['Event'];
export type Gender = components['schemas']['Gender'];
export type Grade = components['schemas']['Grade'];
export type Instant = components['schemas']['Instant'];
export type Learner = components['schemas']['Learner'];
export type LearnerEventData = components['schemas']['LearnerEventData'];
export type LearnerId = components['schemas']['LearnerId'];
export type LearnerImport = components['schemas']['LearnerImport'];
export type LearnerImportId = components['schemas']['LearnerImportId'];
export type LearnerList = components['schemas']['LearnerList'];
export type LearnerStatus = components['schemas']['LearnerStatus'];
export type LearnerUpdatedEvent = components['schemas']['LearnerUpdatedEvent'];
export type MinistryCode = components['schemas']['MinistryCode'];
export type NextCursor = components['schemas']['NextCursor'];
export type PersonName = components['schemas']['PersonName'];
export type PersonalNumber = components['schemas']['PersonalNumber'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type RowError = components['schemas']['RowError'];
export type School = components['schemas']['School'];
export type SchoolId = components['schemas']['SchoolId'];
export type SchoolLevel = components['schemas']['SchoolLevel'];
export type SchoolList = components['schemas']['SchoolList'];
export type SchoolType = components['schemas']['SchoolType'];
export type SchoolYear = components['schemas']['SchoolYear'];
export type UpdateLearner = components['schemas']['UpdateLearner'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent = LearnerUpdatedEvent;
