import type { Kysely } from 'kysely';
import type { FieldError } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';

/** What is wrong with the subject of a widget session that has to be a learner; empty when nothing is. */
export async function learnerErrors(
  db: Kysely<Database>,
  subject: { readonly type: string; readonly id: string },
): Promise<FieldError[]> {
  if (subject.type !== 'learner') {
    return [{ pointer: '/subject/type', code: 'not-in-list', values: { allowed: 'learner' } }];
  }
  const learner = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('id', '=', subject.id)
    .executeTakeFirst();
  return learner === undefined ? [{ pointer: '/subject/id', code: 'unknown-reference' }] : [];
}
