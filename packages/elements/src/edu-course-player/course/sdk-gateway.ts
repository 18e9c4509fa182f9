import { operation } from '@khuevan/sdk';
import type { BlockNode } from '@khuevan/qti/delivery';
import type { Client } from '../../base/client.ts';
import type {
  Course,
  CourseGateway,
  LaunchedVideo,
  LessonContent,
  LessonProgress,
} from './course-gateway.ts';

interface Json<Body> {
  content: { 'application/json': Body };
}

interface StoredProgress {
  lessonId: string;
  status: 'not_started' | 'in_progress' | 'completed';
  positionSeconds?: number;
  playedSegments?: { startSeconds: number; endSeconds: number }[];
  sequence: number;
}

interface StoredLaunch {
  sources: { type: string; url: string }[];
  captions: { language: string; label: string; url: string }[];
  poster?: string;
  chapters: { title: string; startSeconds: number; endSeconds?: number }[];
  durationSeconds?: number;
}

type StoredLesson =
  | { kind: 'video'; resourceId: string }
  | { kind: 'reading'; blocks: BlockNode[] }
  | { kind: 'quiz'; assessmentId: string };

const getCurrentAccessToken = operation<{
  parameters: Record<never, never>;
  responses: { 200: Json<{ resource?: string }> };
}>()({
  id: 'getCurrentAccessToken',
  service: 'platform',
  method: 'GET',
  path: '/platform/v1/access-tokens/current',
});
const getCourseEnrolment = operation<{
  parameters: { path: { courseEnrolmentId: string } };
  responses: { 200: Json<{ id: string; courseId: string }> };
}>()({
  id: 'getCourseEnrolment',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}',
});
const getCourse = operation<{
  parameters: { path: { courseId: string } };
  responses: { 200: Json<Course> };
}>()({
  id: 'getCourse',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/courses/{courseId}',
});
const getLesson = operation<{
  parameters: { path: { courseId: string; lessonId: string } };
  responses: { 200: Json<StoredLesson> };
}>()({
  id: 'getLesson',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/courses/{courseId}/lessons/{lessonId}',
});
const getCourseProgress = operation<{
  parameters: { path: { courseEnrolmentId: string } };
  responses: { 200: Json<{ lastLessonId?: string; lessons: StoredProgress[] }> };
}>()({
  id: 'getCourseProgress',
  service: 'courses',
  method: 'GET',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}/progress',
});
const saveLessonProgress = operation<{
  parameters: { path: { courseEnrolmentId: string; lessonId: string } };
  requestBody: Json<{
    positionSeconds?: number;
    playedSegments?: { startSeconds: number; endSeconds: number }[];
    completed?: boolean;
    sequence: number;
  }>;
  responses: { 200: Json<StoredProgress> };
}>()({
  id: 'saveLessonProgress',
  service: 'courses',
  method: 'PUT',
  path: '/courses/v1/course-enrolments/{courseEnrolmentId}/lessons/{lessonId}/progress',
  body: 'json',
});
const launchLearningResource = operation<{
  parameters: { path: { learningResourceId: string } };
  responses: { 200: Json<StoredLaunch> };
}>()({
  id: 'launchLearningResource',
  service: 'resources',
  method: 'POST',
  path: '/resources/v1/learning-resources/{learningResourceId}/launch',
});

/** The queue has its own pauses and shows each failure, so the SDK sends a standing once and gives up soon. */
const sendOnce = { retry: 0, timeout: 15_000 } as const;

/**
 * The player's gateway over the SDK.
 *
 * @param enrolmentId which enrolment; when empty, the one that the widget session was made for.
 */
export function createCourseGateway(client: Client, enrolmentId: string): CourseGateway {
  let courseEnrolmentId = enrolmentId;
  let courseId = '';
  return {
    async enrolment(signal) {
      if (courseEnrolmentId === '') {
        courseEnrolmentId = (await getCurrentAccessToken(client, {}, { signal })).resource ?? '';
      }
      if (courseEnrolmentId === '') return undefined;
      const [enrolment, standing] = await Promise.all([
        getCourseEnrolment(client, { courseEnrolmentId }, { signal }),
        getCourseProgress(client, { courseEnrolmentId }, { signal }),
      ]);
      courseId = enrolment.courseId;
      const course = await getCourse(client, { courseId }, { signal });
      return {
        id: enrolment.id,
        course,
        progress: standing.lessons.map(toProgress),
        ...(standing.lastLessonId === undefined ? {} : { currentLessonId: standing.lastLessonId }),
      };
    },
    progress: async () =>
      (await getCourseProgress(client, { courseEnrolmentId })).lessons.map(toProgress),
    lesson: async (lessonId, signal) =>
      toContent(await getLesson(client, { courseId, lessonId }, { signal })),
    video: async (learningResourceId, signal) =>
      toVideo(await launchLearningResource(client, { learningResourceId }, { signal })),
    captions: fetchText,
    async saveProgress(lessonId, { playedSegments, ...rest }, { keepalive }) {
      const body = {
        ...rest,
        ...(playedSegments === undefined
          ? {}
          : {
              playedSegments: playedSegments.map(({ start, end }) => ({
                startSeconds: start,
                endSeconds: end,
              })),
            }),
      };
      const saved = await saveLessonProgress(
        client,
        { courseEnrolmentId, lessonId, body },
        { ...sendOnce, keepalive },
      );
      return toProgress(saved);
    },
  };
}

/** Captions lie on the content origin under a signed address: no token goes there. */
async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw Object.assign(new Error('Captions failed.'), { status: response.status });
  return await response.text();
}

function toProgress(stored: StoredProgress): LessonProgress {
  return {
    lessonId: stored.lessonId,
    positionSeconds: stored.positionSeconds ?? 0,
    playedSegments: (stored.playedSegments ?? []).map(({ startSeconds, endSeconds }) => ({
      start: startSeconds,
      end: endSeconds,
    })),
    completed: stored.status === 'completed',
    sequence: stored.sequence,
  };
}

function toContent(lesson: StoredLesson): LessonContent {
  switch (lesson.kind) {
    case 'video':
      return { kind: 'video', resourceId: lesson.resourceId };
    case 'reading':
      return { kind: 'reading', blocks: lesson.blocks };
    case 'quiz':
      return { kind: 'quiz', assessmentId: lesson.assessmentId };
  }
}

function toVideo({
  sources,
  captions,
  chapters,
  poster,
  durationSeconds,
}: StoredLaunch): LaunchedVideo {
  return {
    sources,
    captions,
    chapters: chapters.map(({ title, startSeconds, endSeconds }, index) => ({
      start: startSeconds,
      end: endSeconds ?? chapters[index + 1]?.startSeconds ?? Infinity,
      text: title,
    })),
    ...(poster === undefined ? {} : { poster }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
  };
}
