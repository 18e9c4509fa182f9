import type { Client } from '@khuevan/sdk';
import { getAttempt, listAttempts } from '@khuevan/sdk/assessment';
import { getCourseProgress, listCourseEnrolments } from '@khuevan/sdk/courses';
import { catalogue, type CatalogueItem, type Text } from './catalogue.ts';
import type { Person } from './people.ts';

/** Something that this person began and may go on with. */
export interface OverviewItem {
  href: string;
  title: Text;
  note: Text;
}

/** Open tests and courses that are under way. Only learners have any. */
export async function overview(client: Client, person: Person): Promise<OverviewItem[]> {
  if (person.kind !== 'learner') return [];
  const learnerId = person.registryId;
  const items = await catalogue(client);
  const [tests, courses] = await Promise.all([
    openTests(client, learnerId, items),
    coursesUnderWay(client, learnerId, items),
  ]);
  return [...tests, ...courses];
}

async function openTests(
  client: Client,
  learnerId: string,
  items: readonly CatalogueItem[],
): Promise<OverviewItem[]> {
  const found: OverviewItem[] = [];
  for await (const { id, assessmentId } of listAttempts(client, { learnerId, status: 'open' })) {
    const test = items.find((item) => item.id === assessmentId);
    if (test === undefined) continue;
    const { responses } = await getAttempt(client, { attemptId: id });
    const answered = responses.filter(({ response }) => response !== null).length;
    found.push({
      href: test.href,
      title: test.title,
      note: { vi: `Đã trả lời ${answered} câu`, en: `${answered} answered` },
    });
  }
  return found;
}

async function coursesUnderWay(
  client: Client,
  learnerId: string,
  items: readonly CatalogueItem[],
): Promise<OverviewItem[]> {
  const found: OverviewItem[] = [];
  for await (const enrolment of listCourseEnrolments(client, { learnerId })) {
    const course = items.find((item) => item.id === enrolment.courseId);
    if (course === undefined || enrolment.status === 'completed') continue;
    const progress = await getCourseProgress(client, { courseEnrolmentId: enrolment.id });
    const { completedLessonCount: done, lessonCount: all } = progress;
    found.push({
      href: course.href,
      title: course.title,
      note: { vi: `Đã xong ${done} trên ${all} bài`, en: `${done} of ${all} lessons done` },
    });
  }
  return found;
}
