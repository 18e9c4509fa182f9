import {
  getCourse,
  getCourseEnrolment,
  getCourseProgress,
  getLesson,
  saveLessonProgress,
  type LessonProgress as StoredProgress,
  type Lesson,
} from '@khuevan/sdk/courses';
import { launchLearningResource, type ResourceLaunch } from '@khuevan/sdk/resources';
import type { Client } from '../../base/client.ts';
import type {
  CourseGateway,
  LaunchedVideo,
  LessonContent,
  LessonProgress,
} from './course-gateway.ts';

/** The queue has its own pauses and shows each failure, so the SDK sends a standing once and gives up soon. */
const sendOnce = { retry: 0, timeout: 15_000 } as const;

/** The player's gateway over the SDK, for one enrolment. */
export function createCourseGateway(client: Client, courseEnrolmentId: string): CourseGateway {
  let courseId = '';
  const progress = (signal?: AbortSignal) =>
    getCourseProgress(client, { courseEnrolmentId }, { signal });
  return {
    async enrolment(signal) {
      const [enrolment, standing] = await Promise.all([
        getCourseEnrolment(client, { courseEnrolmentId }, { signal }),
        progress(signal),
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
    progress: async () => (await progress()).lessons.map(toProgress),
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
  if (!response.ok) throw new TypeError(`Captions: HTTP ${response.status}.`);
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

function toContent(lesson: Lesson): LessonContent {
  switch (lesson.kind) {
    case 'video':
      return { kind: 'video', resourceId: lesson.resourceId };
    case 'reading':
      return { kind: 'reading', blocks: lesson.blocks };
    case 'quiz':
      return { kind: 'quiz', assessmentId: lesson.assessmentId };
  }
}

function toVideo(launch: ResourceLaunch): LaunchedVideo {
  const { sources, captions, chapters, poster, durationSeconds } = launch;
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
