import type { Client } from '@khuevan/sdk';
import {
  createCourseEnrolment,
  getCourse,
  getCourseProgress,
  listCourseEnrolments,
  listCourses,
} from '@khuevan/sdk/courses';

const COURSE = 'crs_demo0khtn0lop7000000';
const LEARNER = 'lrn_demo0nguyen0thi0hoa00';

/** Enrols a learner in a course once, and reads how far they are. */
export async function run(client: Client): Promise<void> {
  for await (const { title, lessonCount } of listCourses(client, { grade: 7 })) {
    console.log(`${title}: ${lessonCount} lessons`);
  }
  const { modules } = await getCourse(client, { courseId: COURSE });
  for (const { title, lessons } of modules) console.log(`  ${title}: ${lessons.length} lessons`);

  const known = await listCourseEnrolments(client, { learnerId: LEARNER, courseId: COURSE });
  const enrolment =
    known.data[0] ??
    (await createCourseEnrolment(client, { body: { courseId: COURSE, learnerId: LEARNER } }));
  const { completedLessonCount, lessonCount, percentComplete } = await getCourseProgress(client, {
    courseEnrolmentId: enrolment.id,
  });
  console.log(`done ${completedLessonCount} of ${lessonCount} lessons, ${percentComplete} %`);
}
