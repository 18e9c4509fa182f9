import { reaches } from '@khuevan/qti';
import type { ServiceContext } from '../../kernel/service.ts';
import { SHARED } from './access.ts';
import { findProgress, storeProgress } from './store-progress.ts';

/** An attempt that is over, as courses need to know it. */
export interface QuizScore {
  assessmentId: string;
  learnerId: string;
  clientId: string;
  /** On the ten-point scale, a decimal string. */
  scaledScore: string;
}

/** Completes the quiz lessons that the score is enough for, in every course of the learner that holds the quiz. */
export async function recordQuizScore(context: ServiceContext, quiz: QuizScore): Promise<void> {
  const { db } = context;
  const lessons = await db
    .selectFrom('courses.lesson')
    .selectAll()
    .where('assessment_id', '=', quiz.assessmentId)
    .execute();
  for (const lesson of lessons) {
    const enrolments = await db
      .selectFrom('courses.enrolment')
      .selectAll()
      .where('course_id', '=', lesson.course_id)
      .where('learner_id', '=', quiz.learnerId)
      .where('client_id', 'in', [SHARED, quiz.clientId])
      .where('status', '!=', 'dropped')
      .orderBy('id')
      .forUpdate()
      .execute();
    const isPassed = lesson.pass_score === null || reaches(quiz.scaledScore, lesson.pass_score);
    for (const enrolment of enrolments) {
      const before = await findProgress(context, enrolment.id, lesson.id);
      if (before?.status === 'completed') continue;
      await storeProgress(context, enrolment, lesson, before, {
        status: isPassed ? 'completed' : 'in_progress',
        positionSeconds: null,
        playedSegments: [],
        sequence: before?.sequence ?? 1,
      });
    }
  }
}
