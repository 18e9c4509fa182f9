import type { ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import { endEnrolment, startEnrolment, statusOn } from './enrolment-writes.ts';
import type { LearnerRow } from './models.ts';
import type { TransferRow } from './transfer-access.ts';

/**
 * The learner leaves one school and is at the other. Rows are keyed by their school: those at the old one end and those
 * at the new one begin, and nobody's key changes. The learner keeps the id.
 */
export async function moveLearner(
  context: ServiceContext,
  learner: LearnerRow,
  transfer: TransferRow,
  today: string,
): Promise<LearnerRow> {
  const { db, clock } = context;
  await endEnrolment(context, learner, { on: today, status: statusOn(today, 'TRANSFERRED_OUT') });
  await db
    .deleteFrom('registry.learner')
    .where('school_id', '=', learner.school_id)
    .where('id', '=', learner.id)
    .execute();
  const arrived = await db
    .insertInto('registry.learner')
    .values({
      ...learner,
      school_id: transfer.to_school_id,
      class_id: null,
      status: statusOn(today, 'TRANSFERRED_IN'),
      version: learner.version + 1,
      updated_at: clock.date(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await startEnrolment(context, arrived, today, transfer.grade);
  await moveGuardians(context, learner, arrived.school_id);
  await recordChanges(
    context,
    { kind: 'learner', id: learner.id, schoolId: learner.school_id, change: 'ended' },
    { kind: 'learner', id: learner.id, schoolId: arrived.school_id, change: 'created' },
  );
  return arrived;
}

async function moveGuardians(
  { db, clock }: ServiceContext,
  learner: LearnerRow,
  schoolId: string,
): Promise<void> {
  const guardians = await db
    .deleteFrom('registry.guardian')
    .where('school_id', '=', learner.school_id)
    .where('learner_id', '=', learner.id)
    .returningAll()
    .execute();
  if (guardians.length === 0) return;
  await db
    .insertInto('registry.guardian')
    .values(
      guardians.map((row) =>
        Object.assign(row, {
          school_id: schoolId,
          version: row.version + 1,
          updated_at: clock.date(),
        }),
      ),
    )
    .execute();
}
