import type { Selectable } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import type { StaffTable } from './schema.ts';

/**
 * A staff member leaves one school and is at the other. The row is keyed by its school: the one at the old school ends and
 * one at the new begins; the id stays.
 *
 * @throws problem `conflict` when the person is not at the old school any more
 */
export async function moveStaff(
  context: ServiceContext,
  move: { staffId: string; fromSchoolId: string; toSchoolId: string },
): Promise<Selectable<StaffTable>> {
  const { db, clock } = context;
  const left = await db
    .deleteFrom('registry.staff')
    .where('school_id', '=', move.fromSchoolId)
    .where('id', '=', move.staffId)
    .returningAll()
    .executeTakeFirst();
  if (left === undefined) {
    throw problem('conflict', {
      detail: {
        vi: 'Giáo viên không còn ở trường đi nên không thể điều động.',
        en: 'The teacher is no longer at the leaving school and cannot be moved.',
      },
    });
  }
  const arrived = await db
    .insertInto('registry.staff')
    .values({
      ...left,
      school_id: move.toSchoolId,
      status: 'TRANSFERRED_IN',
      version: left.version + 1,
      updated_at: clock.date(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordChanges(
    context,
    { kind: 'staff', id: left.id, schoolId: left.school_id, change: 'ended' },
    { kind: 'staff', id: left.id, schoolId: arrived.school_id, change: 'created' },
  );
  return arrived;
}
