import type { WidgetSessionCheck } from '../../kernel/service.ts';
import type { SubjectType } from './schema.ts';

/** What a widget session calls the person → what a verification session calls them. */
const SUBJECT_TYPES: Readonly<Record<string, SubjectType>> = {
  learner: 'student',
  student: 'student',
  guardian: 'guardian',
  teacher: 'teacher',
  staff: 'teacher',
};

/** `edu-identity-verification` shows one of the application's own sessions, to the person it is about. */
export const checkWidgetSession: WidgetSessionCheck = async (session, context) => {
  const row = await context.db
    .selectFrom('identity.verification_session')
    .select(['subject_type', 'subject_id'])
    .where('id', '=', session.resource)
    .where('client_id', '=', session.clientId)
    .executeTakeFirst();
  if (row === undefined) return [{ pointer: '/resource', code: 'unknown-reference' }];
  const { type, id } = session.subject;
  const isSamePerson = SUBJECT_TYPES[type] === row.subject_type && id === row.subject_id;
  return isSamePerson ? [] : [{ pointer: '/subject/id', code: 'unknown-reference' }];
};
