// Generated from openapi/courses.yaml. Change the document and run the generator; never this file.
import { listOperation } from '../../core/list-operation.ts';
import { operation } from '../../core/operation.ts';
import type { operations } from './types.ts';

/**
 * Enrol a learner: `POST /courses/v1/course-enrolments`.
 *
 * Puts a learner into a course. One who is in it already is `409`.
 *
 * Scope `courses.enrolments.write`.
 *
 * @throws ApiError 400, 401, 403, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/courses.yaml, createCourseEnrolment
 */
export const createCourseEnrolment = /* @__PURE__ */ operation<operations['createCourseEnrolment']>()({
  id: 'createCourseEnrolment',
  service: 'courses',
  method: 'POST',
  path: '/courses/v1/course-enrolments',
  idempotent: true,
  body: 'json',
});

/**
 * Get a course: `GET /courses/v1/courses/{courseId}`.
 *
 * The course with its outline.
 *
 * Scope `courses.courses.read`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/courses.yaml, getCourse
 */
export const getCourse = /* @__PURE__ */ operation<operations['getCourse']>()({
  id: 'getCourse',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/courses/{courseId}',
});

/**
 * Get a course enrolment: `GET /courses/v1/course-enrolments/{courseEnrolmentId}`.
 *
 * Which learner is in which course, and how far.
 *
 * Scope `courses.enrolments.read`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/courses.yaml, getCourseEnrolment
 */
export const getCourseEnrolment = /* @__PURE__ */ operation<operations['getCourseEnrolment']>()({
  id: 'getCourseEnrolment',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}',
});

/**
 * Get the progress in a course: `GET /courses/v1/course-enrolments/{courseEnrolmentId}/progress`.
 *
 * Every lesson that was begun, and where to go on.
 *
 * Scope `courses.enrolments.read`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/courses.yaml, getCourseProgress
 */
export const getCourseProgress = /* @__PURE__ */ operation<operations['getCourseProgress']>()({
  id: 'getCourseProgress',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}/progress',
});

/**
 * Get a lesson: `GET /courses/v1/courses/{courseId}/lessons/{lessonId}`.
 *
 * What the lesson consists of. A video names its learning resource (`launchLearningResource` opens it), a
 * reading holds its blocks, a quiz names its assessment (`startAttempt`).
 *
 * Scope `courses.courses.read`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 429, or another status as `default` says
 * @see openapi/courses.yaml, getLesson
 */
export const getLesson = /* @__PURE__ */ operation<operations['getLesson']>()({
  id: 'getLesson',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/courses/{courseId}/lessons/{lessonId}',
});

/**
 * List course enrolments: `GET /courses/v1/course-enrolments`.
 *
 * Enrolments of the application's learners, newest first.
 *
 * Scope `courses.enrolments.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/courses.yaml, listCourseEnrolments
 */
export const listCourseEnrolments = /* @__PURE__ */ listOperation<operations['listCourseEnrolments']>()({
  id: 'listCourseEnrolments',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/course-enrolments',
  query: ['learnerId', 'courseId', 'status', 'cursor', 'limit'],
  paged: true,
});

/**
 * List courses: `GET /courses/v1/courses`.
 *
 * Published courses, newest first, without their lessons.
 *
 * Scope `courses.courses.read`.
 *
 * @throws ApiError 400, 401, 403, 429, or another status as `default` says
 * @see openapi/courses.yaml, listCourses
 */
export const listCourses = /* @__PURE__ */ listOperation<operations['listCourses']>()({
  id: 'listCourses',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/courses',
  query: ['subject', 'grade', 'cursor', 'limit'],
  paged: true,
});

/**
 * Save the progress in a lesson: `PUT /courses/v1/course-enrolments/{courseEnrolmentId}/lessons/{lessonId}/progress`.
 *
 * Played segments are united with what is stored; the position is taken from the highest `sequence`. A message
 * that comes late or twice does no harm. A video counts as completed when nine tenths were played; a quiz by
 * its score, so `completed` is ignored there.
 *
 * Scope `courses.enrolments.write`; widgets edu-course-player.
 *
 * @throws ApiError 400, 401, 403, 404, 409, 413, 415, 422, 429, or another status as `default` says
 * @see openapi/courses.yaml, saveLessonProgress
 */
export const saveLessonProgress = /* @__PURE__ */ operation<operations['saveLessonProgress']>()({
  id: 'saveLessonProgress',
  service: 'courses',
  method: 'PUT',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}/lessons/{lessonId}/progress',
  body: 'json',
});
