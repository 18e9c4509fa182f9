import { sql } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool, withinReach } from '../registry/public.ts';
import { refusal } from './access.ts';
import { toRound } from './models.ts';

interface CreateRound {
  schoolId: string;
  schoolYear: string;
  kind: 'start-of-year' | 'periodic';
  heldOn: string;
  provider?: string;
}

const OWNERS = { school: 'r.school_id' };

const roundsOf = ({ db }: Pick<ServiceContext, 'db'>) =>
  db
    .selectFrom('school_health.check_round as r')
    .selectAll('r')
    .select([
      sql<number>`(select count(*)::int from school_health.health_check c
        where c.school_id = r.school_id and c.round_id = r.id)`.as('checked_count'),
      sql<number>`(select count(*)::int from school_health.notice n
        where n.school_id = r.school_id and n.round_id = r.id)`.as('notice_count'),
    ]);

/** @throws problem `not-found` outside the reach as for one that does not exist */
export async function requireRound(
  { access }: Pick<ServiceRequest, 'access'>,
  context: Pick<ServiceContext, 'db'>,
  id: string | undefined,
) {
  const row = await roundsOf(context)
    .where('r.id', '=', id ?? '')
    .where(withinReach(access.reach, OWNERS))
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** A school year runs from August of its first year to July of its second. */
const isWithin = (schoolYear: string, day: string): boolean =>
  day >= `${schoolYear.slice(0, 4)}-08-01` && day <= `${schoolYear.slice(5)}-07-31`;

export const roundHandlers: Handlers = {
  async listHealthCheckRounds(request, context) {
    const { schoolId, schoolYear } = request.query as { schoolId?: string; schoolYear?: string };
    const scope = ['listHealthCheckRounds', schoolId ?? null, schoolYear ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = roundsOf(context)
      .where(withinReach(request.access.reach, OWNERS))
      .orderBy('r.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('r.school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('r.school_year', '=', schoolYear);
    if (paging.after !== null) select = select.where('r.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toRound);
    return { status: 200, body };
  },

  async createHealthCheckRound(request, context) {
    const input = request.body as CreateRound;
    const { db, clock, newId } = context;
    const school = await requireSchool(db, request.access, input.schoolId).catch(() => undefined);
    if (school === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/schoolId', code: 'unknown-reference' }],
      });
    }
    if (!isWithin(input.schoolYear, input.heldOn)) {
      throw problem('unprocessable', {
        detail: {
          vi: 'Ngày khám phải nằm trong năm học.',
          en: 'The day must lie within the school year.',
        },
        errors: [{ pointer: '/heldOn', code: 'invalid' }],
      });
    }
    const open = await db
      .selectFrom('school_health.check_round')
      .select('id')
      .where('school_id', '=', school.id)
      .where('kind', '=', input.kind)
      .where('status', '=', 'open')
      .executeTakeFirst();
    if (open !== undefined) {
      throw refusal(
        'Trường đang có một đợt khám cùng loại chưa kết thúc.',
        'A round of this kind is still open at the school.',
      );
    }
    const row = await db
      .insertInto('school_health.check_round')
      .values({
        school_id: school.id,
        id: newId('hcr'),
        school_year: input.schoolYear,
        kind: input.kind,
        held_on: input.heldOn,
        provider: input.provider ?? null,
        status: 'open',
        created_at: clock.date(),
        completed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toRound({ ...row, checked_count: 0, notice_count: 0 }),
      headers: { location: `/school-health/v1/health-check-rounds/${row.id}` },
    };
  },

  async getHealthCheckRound(request, context) {
    const row = await requireRound(request, context, request.params['healthCheckRoundId']);
    return { status: 200, body: toRound(row) };
  },

  async completeHealthCheckRound(request, context) {
    const before = await requireRound(request, context, request.params['healthCheckRoundId']);
    const done = { status: 'completed', completed_at: context.clock.date() } as const;
    const changed = await context.db
      .updateTable('school_health.check_round')
      .set(done)
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .where('status', '=', 'open')
      .returning('id')
      .executeTakeFirst();
    if (changed === undefined) {
      throw refusal('Đợt khám này đã kết thúc.', 'This round is closed already.');
    }
    await context.emit('school-health.check-round.completed', {
      healthCheckRoundId: before.id,
      schoolId: before.school_id,
    });
    return { status: 200, body: toRound({ ...before, ...done }) };
  },
};
