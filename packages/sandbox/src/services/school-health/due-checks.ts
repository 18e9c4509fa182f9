import { nextMeasurement } from '@khuevan/rules';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool, rollOf } from '../registry/public.ts';
import { isShared, optional, schoolYearOf, todayOf } from './access.ts';

/** Learners read at once while looking for those who are due. */
const BATCH = 400;

interface Due {
  learnerId: string;
  schoolId: string;
  dueOn: string;
  everyMonths: number;
  isNoticeDue: boolean;
}

/** The next learners on the roll after one, with their latest measurement and whether their guardians were told this year. */
function measuredRoll(
  request: ServiceRequest,
  context: ServiceContext,
  filter: { schoolId: string; classId: string | undefined },
  schoolYear: string,
) {
  return rollOf(context.db, request.access, filter)
    .where(isShared(request, context, 'l.id'))
    .select([
      sql<string | null>`(select max(c.checked_on) from school_health.health_check c
        where c.learner_id = l.id and c.findings ?& array['heightCm', 'weightKg'])`.as('last_on'),
      sql<boolean>`exists (select from school_health.notice n
        where n.learner_id = l.id and n.school_year = ${schoolYear})`.as('is_told'),
    ])
    .orderBy('l.id')
    .limit(BATCH);
}

export const dueCheckHandlers: Handlers = {
  async listDueHealthChecks(request, context) {
    const { schoolId, classId } = request.query as { schoolId: string; classId?: string };
    await requireSchool(context.db, request.access, schoolId);
    const scope = ['listDueHealthChecks', schoolId, classId ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    const today = todayOf(context);
    const name = schoolYearOf(today);
    const since = `${name.slice(0, 4)}-09-05`;
    const found: Due[] = [];
    let after = paging.after?.[0] ?? '';
    while (found.length < paging.fetch) {
      const rows = await measuredRoll(request, context, { schoolId, classId }, name)
        .where(sql<SqlBool>`l.id > ${after}`)
        .execute();
      for (const row of rows) {
        const next = nextMeasurement({
          birthDate: row.birth_date,
          today,
          since: since < today ? since : today,
          ...(row.last_on === null ? {} : { lastMeasuredOn: row.last_on }),
        });
        if (!next.isDue) continue;
        found.push({
          learnerId: row.id,
          schoolId: row.school_id,
          ...optional('classId', row.class_id),
          ...optional('lastMeasuredOn', row.last_on),
          dueOn: next.dueOn,
          everyMonths: next.everyMonths,
          isNoticeDue: !row.is_told,
        });
      }
      if (rows.length < BATCH) break;
      after = rows.at(-1)?.id ?? after;
    }
    const body = toPage(
      found,
      paging,
      scope,
      context.cursors,
      (item) => [item.learnerId],
      (item) => item,
    );
    return { status: 200, body };
  },
};
