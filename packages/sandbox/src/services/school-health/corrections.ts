import { json } from '../../kernel/column-types.ts';
import type { Handlers } from '../../kernel/service.ts';
import { personsOf } from '../registry/public.ts';
import { optional, refusal, todayOf } from './access.ts';
import { requirePossible } from './check-input.ts';
import { checkTag, eventOf, requireCheck } from './checks.ts';
import { toCheck, type HealthCheckRow } from './models.ts';
import type { HealthFindings } from './schema.ts';

interface Correction {
  revision: number;
  findings: HealthFindings;
  reason: string;
  isRemeasured: boolean;
}

type RevisionRow = Pick<
  HealthCheckRow,
  'revision' | 'findings' | 'correction_reason' | 'recorded_at'
>;

const toRevision = (row: RevisionRow) => ({
  revision: row.revision,
  findings: row.findings,
  ...optional('correctionReason', row.correction_reason),
  recordedAt: row.recorded_at.toISOString(),
});

export const correctionHandlers: Handlers = {
  async listHealthCheckRevisions(request, context) {
    const row = await requireCheck(request, context);
    const before = await context.db
      .selectFrom('school_health.health_check_revision')
      .selectAll()
      .where('school_id', '=', row.school_id)
      .where('health_check_id', '=', row.id)
      .orderBy('revision', 'desc')
      .execute();
    return { status: 200, body: { data: [row, ...before].map(toRevision) } };
  },

  /** What stood before is kept: whoever was told of it can be told what was wrong. */
  async createHealthCheckCorrection(request, context) {
    const { db, clock } = context;
    const input = request.body as Correction;
    const before = await requireCheck(request, context, 'update');
    const persons = await personsOf(db, [before.learner_id]);
    const person = persons.get(before.learner_id);
    if (input.revision !== before.revision) {
      throw refusal(
        'Kết quả khám đã được sửa trong lúc này. Hãy đọc lại rồi sửa bản mới nhất.',
        'The check was corrected meanwhile. Read it again and correct the latest revision.',
      );
    }
    if (person !== undefined) {
      requirePossible(person, { ...input, checkedOn: before.checked_on }, todayOf(context));
    }
    await db
      .insertInto('school_health.health_check_revision')
      .values({
        school_id: before.school_id,
        health_check_id: before.id,
        revision: before.revision,
        findings: json(before.findings),
        correction_reason: before.correction_reason,
        recorded_at: before.recorded_at,
      })
      .execute();
    const row = await db
      .updateTable('school_health.health_check')
      .set({
        findings: json(input.findings),
        revision: before.revision + 1,
        correction_reason: input.reason,
        recorded_at: clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await context.emit('school-health.check.corrected', eventOf(row));
    return { status: 201, body: toCheck(row, person), headers: { etag: checkTag(row) } };
  },
};
