import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireSchool, rollOf } from '../registry/public.ts';
import { isShared, optional, todayOf } from './access.ts';
import { missingOf, planOrNone, recordsOf } from './plans.ts';

/** Learners read at once while looking for those who miss something. */
const BATCH = 200;

interface Missing {
  learnerId: string;
  schoolId: string;
  doses: ReturnType<typeof missingOf>;
}

export const missingDoseHandlers: Handlers = {
  async listMissingDoses(request, context) {
    const { schoolId, classId } = request.query as { schoolId: string; classId?: string };
    const { db } = context;
    await requireSchool(db, request.access, schoolId);
    const scope = ['listMissingDoses', schoolId, classId ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    const today = todayOf(context);
    const found: Missing[] = [];
    let after = paging.after?.[0] ?? '';
    while (found.length < paging.fetch) {
      const rows = await rollOf(db, request.access, { schoolId, classId })
        .where(isShared(request, context, 'l.id'))
        .where(sql<SqlBool>`l.id > ${after}`)
        .orderBy('l.id')
        .limit(BATCH)
        .execute();
      const records = await recordsOf(
        db,
        rows.map(({ id }) => id),
      );
      for (const row of rows) {
        const plan = planOrNone(row, records.get(row.id) ?? [], today);
        const doses = plan === undefined ? [] : missingOf(plan);
        if (doses.length === 0) continue;
        found.push({
          learnerId: row.id,
          schoolId: row.school_id,
          ...optional('classId', row.class_id),
          doses,
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
