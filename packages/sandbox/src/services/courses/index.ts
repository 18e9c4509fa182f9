import type { Handlers, WidgetSessionCheck } from '../../kernel/service.ts';
import { learnerErrors } from '../registry/public.ts';
import { SHARED } from './access.ts';
import { courseHandlers } from './courses.ts';
import { enrolmentHandlers } from './enrolments.ts';

export const handlers: Handlers = { ...courseHandlers, ...enrolmentHandlers };

/** The player is opened for an enrolment, and for the very learner who is enrolled. */
const checkCoursePlayer: WidgetSessionCheck = async ({ clientId, subject, resource }, { db }) => {
  const errors = await learnerErrors(db, subject);
  const enrolment = await db
    .selectFrom('courses.enrolment')
    .select('learner_id')
    .where('id', '=', resource)
    .where('client_id', 'in', [SHARED, clientId])
    .executeTakeFirst();
  if (enrolment === undefined || enrolment.learner_id !== subject.id) {
    return [...errors, { pointer: '/resource', code: 'unknown-reference' }];
  }
  return errors;
};

export const widgetSessionChecks = { 'edu-course-player': checkCoursePlayer };
