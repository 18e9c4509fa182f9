import type { Course, LessonProgress, LessonSummary } from './course-gateway.ts';
import { playedShare } from './segments.ts';

/** A lesson with its place in the course. */
export interface OutlinePlace {
  readonly lesson: LessonSummary;
  readonly moduleTitle: string;
  /** From 1. */
  readonly moduleNumber: number;
  /** Within its module, from 1. */
  readonly lessonNumber: number;
}

export type ProgressMap = ReadonlyMap<string, LessonProgress>;

export function outlinePlaces(course: Course): readonly OutlinePlace[] {
  return course.modules.flatMap((module, moduleIndex) =>
    module.lessons.map((lesson, lessonIndex) => ({
      lesson,
      moduleTitle: module.title,
      moduleNumber: moduleIndex + 1,
      lessonNumber: lessonIndex + 1,
    })),
  );
}

export const isCompleted = (lessonId: string, progress: ProgressMap): boolean =>
  progress.get(lessonId)?.completed === true;

/** Share of one lesson that is done, 0 to 1: for the ring in the outline. */
export function lessonShare(lesson: LessonSummary, progress: ProgressMap): number {
  const standing = progress.get(lesson.id);
  if (standing === undefined) return 0;
  if (standing.completed) return 1;
  return lesson.kind === 'video'
    ? playedShare(standing.playedSegments, lesson.durationSeconds ?? 0)
    : 0;
}

export interface CourseStanding {
  readonly completed: number;
  readonly total: number;
  /** 0 to 1: lessons that are under way count by their share. */
  readonly share: number;
  /** Time the rest takes, as far as lessons name their length. */
  readonly remainingSeconds: number;
}

export function courseStanding(
  places: readonly OutlinePlace[],
  progress: ProgressMap,
): CourseStanding {
  let completed = 0;
  let shares = 0;
  let remainingSeconds = 0;
  for (const { lesson } of places) {
    const share = lessonShare(lesson, progress);
    shares += share;
    if (isCompleted(lesson.id, progress)) completed += 1;
    else remainingSeconds += (lesson.durationSeconds ?? 0) * (1 - share);
  }
  const total = places.length;
  return { completed, total, share: total === 0 ? 0 : shares / total, remainingSeconds };
}

/** Where to begin: the first of the wishes that exists, else the first lesson that is not done, else the first. */
export function firstLesson(
  places: readonly OutlinePlace[],
  progress: ProgressMap,
  wishes: readonly (string | undefined)[],
): string | undefined {
  const ids = places.map(({ lesson }) => lesson.id);
  return (
    wishes.find((wish) => wish !== undefined && ids.includes(wish)) ??
    ids.find((id) => !isCompleted(id, progress)) ??
    ids[0]
  );
}
