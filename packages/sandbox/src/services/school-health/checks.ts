import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { personsOf } from '../registry/public.ts';
import { refusal, requireHealthLearner, todayOf, visibleRows } from './access.ts';
import { requirePossible } from './check-input.ts';
import { toCheck, type HealthCheckRow } from './models.ts';
import type { HealthCheckTable, HealthFindings } from './schema.ts';

interface CreateCheck {
  learnerId: string;
  healthCheckRoundId?: string;
  kind: HealthCheckTable['kind'];
  checkedOn: string;
  checkedBy?: string;
  findings: HealthFindings;
  isRemeasured: boolean;
}

export const checkTag = (row: HealthCheckRow): string => entityTag(row.id, row.revision);

export const eventOf = (row: HealthCheckRow) => ({
  healthCheckId: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
});

/** @throws problem `not-found` for whoever may not see the learner, as for a check that does not exist */
export async function requireCheck(
  request: ServiceRequest,
  context: ServiceContext,
  lock?: 'update',
): Promise<HealthCheckRow> {
  const select = context.db
    .selectFrom('school_health.health_check')
    .selectAll()
    .where('id', '=', request.params['healthCheckId'] ?? '');
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  await requireHealthLearner(request, context, row.learner_id);
  return row;
}

async function requireOpenRound(
  { db }: ServiceContext,
  schoolId: string,
  input: CreateCheck,
): Promise<void> {
  const id = input.healthCheckRoundId;
  if (id === undefined) return;
  const round = await db
    .selectFrom('school_health.check_round')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (round === undefined) {
    throw problem('unprocessable', {
      errors: [{ pointer: '/healthCheckRoundId', code: 'unknown-reference' }],
    });
  }
  if (round.kind !== input.kind) {
    throw problem('unprocessable', { errors: [{ pointer: '/kind', code: 'invalid' }] });
  }
  if (round.status !== 'open') {
    throw refusal(
      'Đợt khám đã kết thúc, không ghi thêm kết quả được.',
      'The round is closed; nothing more is recorded in it.',
    );
  }
  const before = await db
    .selectFrom('school_health.health_check')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('round_id', '=', id)
    .where('learner_id', '=', input.learnerId)
    .executeTakeFirst();
  if (before !== undefined) {
    throw problem('already-exists', {
      detail: {
        vi: 'Học sinh này đã có kết quả trong đợt khám. Hãy sửa kết quả đó.',
        en: 'This learner has a check in the round already. Correct that one.',
      },
    });
  }
}

export const checkHandlers: Handlers = {
  async listHealthChecks(request, context) {
    const { schoolId, classId, learnerId, healthCheckRoundId } = request.query as Record<
      string,
      string | undefined
    >;
    const scope = ['listHealthChecks', schoolId, classId, learnerId, healthCheckRoundId];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.health_check as c')
      .selectAll()
      .where(await visibleRows(request, context, 'c'))
      .orderBy('c.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('c.school_id', '=', schoolId);
    if (classId !== undefined) select = select.where('c.class_id', '=', classId);
    if (healthCheckRoundId !== undefined) {
      select = select.where('c.round_id', '=', healthCheckRoundId);
    }
    if (paging.after !== null) select = select.where('c.id', '>', paging.after[0]);
    const rows = await select.execute();
    const persons = await personsOf(
      context.db,
      rows.map((row) => row.learner_id),
    );
    const body = toPage(
      rows,
      paging,
      scope,
      context.cursors,
      (row) => [row.id],
      (row) => toCheck(row, persons.get(row.learner_id)),
    );
    return { status: 200, body };
  },

  async createHealthCheck(request, context) {
    const input = request.body as CreateCheck;
    const { db, clock, newId } = context;
    const learner = await requireHealthLearner(request, context, input.learnerId, 'update');
    requirePossible(learner, input, todayOf(context));
    await requireOpenRound(context, learner.school_id, input);
    const row = await db
      .insertInto('school_health.health_check')
      .values({
        school_id: learner.school_id,
        id: newId('hck'),
        learner_id: learner.id,
        class_id: learner.class_id,
        round_id: input.healthCheckRoundId ?? null,
        kind: input.kind,
        checked_on: input.checkedOn,
        checked_by: input.checkedBy ?? null,
        findings: json(input.findings),
        revision: 1,
        correction_reason: null,
        recorded_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await context.emit('school-health.check.recorded', eventOf(row));
    return {
      status: 201,
      body: toCheck(row, learner),
      headers: { etag: checkTag(row), location: `/school-health/v1/health-checks/${row.id}` },
    };
  },

  async getHealthCheck(request, context) {
    const row = await requireCheck(request, context);
    const persons = await personsOf(context.db, [row.learner_id]);
    return {
      status: 200,
      body: toCheck(row, persons.get(row.learner_id)),
      headers: { etag: checkTag(row) },
    };
  },
};
