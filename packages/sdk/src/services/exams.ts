// Generated from openapi/exams.yaml. Change the document and run the generator; never this file.
/**
 * The upper secondary graduation exam, from registration to the certificate.
 *
 * @module
 */
export * from '../generated/exams/operations.ts';
export type { operations, webhooks } from '../generated/exams/types.ts';
import type { components } from '../generated/exams/types.ts';

export type AcademicRecord = components['schemas']['AcademicRecord'];
export type AdmissionSlip = components['schemas']['AdmissionSlip'];
export type Attendance = components['schemas']['Attendance'];
export type AttendanceEntry = components['schemas']['AttendanceEntry'];
export type Average = components['schemas']['Average'];
export type CandidateDetails = components['schemas']['CandidateDetails'];
export type CandidateNumber = components['schemas']['CandidateNumber'];
export type CandidateNumberAssignedEvent = components['schemas']['CandidateNumberAssignedEvent'];
export type CandidateNumberAssignment = components['schemas']['CandidateNumberAssignment'];
export type CouncilCode = components['schemas']['CouncilCode'];
export type CouncilEventData = components['schemas']['CouncilEventData'];
export type CreateExamCouncil = components['schemas']['CreateExamCouncil'];
export type CreateExamRegistration = components['schemas']['CreateExamRegistration'];
export type CreateExamSession = components['schemas']['CreateExamSession'];
export type CreateRemarkRequest = components['schemas']['CreateRemarkRequest'];
export type Date = components['schemas']['Date'];
export type DecideGraduation = components['schemas']['DecideGraduation'];
export type DecideRemarkRequest = components['schemas']['DecideRemarkRequest'];
export type ElectiveSubject = components['schemas']['ElectiveSubject'];
export type Electives = components['schemas']['Electives'];
export type Event = components['schemas']['Event'];
export type ExamCouncil = components['schemas']['ExamCouncil'];
export type ExamCouncilId = components['schemas']['ExamCouncilId'];
export type ExamCouncilList = components['schemas']['ExamCouncilList'];
export type ExamDays = components['schemas']['ExamDays'];
export type ExamLanguage = components['schemas']['ExamLanguage'];
export type ExamRegistration = components['schemas']['ExamRegistration'];
export type ExamRegistrationId = components['schemas']['ExamRegistrationId'];
export type ExamRegistrationList = components['schemas']['ExamRegistrationList'];
export type ExamResult = components['schemas']['ExamResult'];
export type ExamRoom = components['schemas']['ExamRoom'];
export type ExamRoomId = components['schemas']['ExamRoomId'];
export type ExamRoomList = components['schemas']['ExamRoomList'];
export type ExamRoomSummary = components['schemas']['ExamRoomSummary'];
export type ExamScore = components['schemas']['ExamScore'];
export type ExamScoreList = components['schemas']['ExamScoreList'];
export type ExamSession = components['schemas']['ExamSession'];
export type ExamSessionId = components['schemas']['ExamSessionId'];
export type ExamSessionList = components['schemas']['ExamSessionList'];
export type ExamSubject = components['schemas']['ExamSubject'];
export type Gender = components['schemas']['Gender'];
export type GraduationDecidedEvent = components['schemas']['GraduationDecidedEvent'];
export type GraduationDecision = components['schemas']['GraduationDecision'];
export type GraduationDecisionSummary = components['schemas']['GraduationDecisionSummary'];
export type Instant = components['schemas']['Instant'];
export type InstantWindow = components['schemas']['InstantWindow'];
export type LearnerId = components['schemas']['LearnerId'];
export type LearningLevel = components['schemas']['LearningLevel'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type LookUpCode = components['schemas']['LookUpCode'];
export type LookUpExamResult = components['schemas']['LookUpExamResult'];
export type NextCursor = components['schemas']['NextCursor'];
export type Phase = components['schemas']['Phase'];
export type Points = components['schemas']['Points'];
export type Problem = components['schemas']['Problem'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type ProvinceCode = components['schemas']['ProvinceCode'];
export type Purposes = components['schemas']['Purposes'];
export type RegistrationEventData = components['schemas']['RegistrationEventData'];
export type RegistrationStatus = components['schemas']['RegistrationStatus'];
export type RegistrationSubmittedEvent = components['schemas']['RegistrationSubmittedEvent'];
export type RegistrationVerifiedEvent = components['schemas']['RegistrationVerifiedEvent'];
export type RemarkDecidedEvent = components['schemas']['RemarkDecidedEvent'];
export type RemarkEventData = components['schemas']['RemarkEventData'];
export type RemarkRequest = components['schemas']['RemarkRequest'];
export type RemarkRequestId = components['schemas']['RemarkRequestId'];
export type RemarkRequestList = components['schemas']['RemarkRequestList'];
export type RemarkRequestedEvent = components['schemas']['RemarkRequestedEvent'];
export type RemarkWindow = components['schemas']['RemarkWindow'];
export type ResultsPublishedEvent = components['schemas']['ResultsPublishedEvent'];
export type RoomAllocation = components['schemas']['RoomAllocation'];
export type RoomSeat = components['schemas']['RoomSeat'];
export type SaveExamAttendance = components['schemas']['SaveExamAttendance'];
export type SaveExamScores = components['schemas']['SaveExamScores'];
export type SchoolId = components['schemas']['SchoolId'];
export type Score = components['schemas']['Score'];
export type ScoreCell = components['schemas']['ScoreCell'];
export type ScoreChange = components['schemas']['ScoreChange'];
export type ScoreDistribution = components['schemas']['ScoreDistribution'];
export type ScoreEntry = components['schemas']['ScoreEntry'];
export type ScoreHistory = components['schemas']['ScoreHistory'];
export type ScoreInput = components['schemas']['ScoreInput'];
export type SessionEventData = components['schemas']['SessionEventData'];
export type Sitting = components['schemas']['Sitting'];
export type SittingRooms = components['schemas']['SittingRooms'];
export type SlipSeat = components['schemas']['SlipSeat'];
export type StudiedSubjects = components['schemas']['StudiedSubjects'];
export type SubjectResult = components['schemas']['SubjectResult'];
export type UpdateExamRegistration = components['schemas']['UpdateExamRegistration'];
export type UpdateExamSession = components['schemas']['UpdateExamSession'];
export type VerifyExamRegistration = components['schemas']['VerifyExamRegistration'];

/** Every event that this service sends; narrow it by `type`. */
export type WebhookEvent =
  | CandidateNumberAssignedEvent
  | GraduationDecidedEvent
  | RegistrationSubmittedEvent
  | RegistrationVerifiedEvent
  | RemarkDecidedEvent
  | RemarkRequestedEvent
  | ResultsPublishedEvent;
