import type { Client } from '@khuevan/sdk';
import { listAssessments } from '@khuevan/sdk/assessment';
import { getCourse, listCourses } from '@khuevan/sdk/courses';

export interface Text {
  vi: string;
  en: string;
}

/** Something that the portal can open, with the address of its page there. */
export interface CatalogueItem {
  kind: 'assessment' | 'course' | 'lesson';
  id: string;
  href: string;
  title: Text;
  note: Text;
  grade?: number;
}

export const quizAddress = (assessmentId: string): string => `/luyen-tap?de=${assessmentId}`;
export const courseAddress = (courseId: string): string => `/khoa-hoc?khoa=${courseId}`;

/** Tests, courses and their lessons, for the portal's lists and its search. */
export async function catalogue(client: Client): Promise<CatalogueItem[]> {
  const [tests, courses] = await Promise.all([assessments(client), coursesAndLessons(client)]);
  return [...tests, ...courses];
}

async function assessments(client: Client): Promise<CatalogueItem[]> {
  const items: CatalogueItem[] = [];
  for await (const test of listAssessments(client)) {
    const { itemCount, durationSeconds, grade } = test;
    items.push({
      kind: 'assessment',
      id: test.id,
      href: quizAddress(test.id),
      title: both(test.title),
      ...(grade === undefined ? {} : { grade }),
      note: {
        vi: joined([`${itemCount} câu`, minutes(durationSeconds, 'phút'), labelled('Lớp', grade)]),
        en: joined([
          `${itemCount} questions`,
          minutes(durationSeconds, 'minutes'),
          labelled('Grade', grade),
        ]),
      },
    });
  }
  return items;
}

const LESSON_KINDS: Readonly<Record<string, Text>> = {
  video: { vi: 'Bài giảng video', en: 'Video lesson' },
  reading: { vi: 'Bài đọc', en: 'Reading' },
  quiz: { vi: 'Bài luyện tập', en: 'Exercise' },
};

async function coursesAndLessons(client: Client): Promise<CatalogueItem[]> {
  const items: CatalogueItem[] = [];
  for await (const { id: courseId } of listCourses(client)) {
    const course = await getCourse(client, { courseId });
    const { lessonCount, durationSeconds, grade } = course;
    items.push({
      kind: 'course',
      id: courseId,
      href: courseAddress(courseId),
      title: both(course.title),
      note: {
        vi: joined([
          `${lessonCount} bài`,
          minutes(durationSeconds, 'phút'),
          labelled('Lớp', grade),
        ]),
        en: joined([
          `${lessonCount} lessons`,
          minutes(durationSeconds, 'minutes'),
          labelled('Grade', grade),
        ]),
      },
    });
    for (const lesson of course.modules.flatMap((module) => module.lessons)) {
      const kind = LESSON_KINDS[lesson.kind];
      items.push({
        kind: 'lesson',
        id: lesson.id,
        href: `${courseAddress(courseId)}&bai=${lesson.id}`,
        title: both(lesson.title),
        note: {
          vi: joined([kind?.vi, course.title]),
          en: joined([kind?.en, course.title]),
        },
      });
    }
  }
  return items;
}

/** Titles are in the material's own language, whatever the reader's. */
const both = (title: string): Text => ({ vi: title, en: title });

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

const labelled = (label: string, value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${label} ${value}`;

const minutes = (seconds: number | undefined, unit: string): string | undefined =>
  seconds === undefined ? undefined : `${Math.max(1, Math.round(seconds / 60))} ${unit}`;
