import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { visibleRows } from './access.ts';
import { toCatchUp } from './models.ts';
import type { CatchUpStatus } from './schema.ts';

export const catchUpHandlers: Handlers = {
  async listCatchUpDoses(request, context) {
    const { schoolId, learnerId, status } = request.query as {
      schoolId?: string;
      learnerId?: string;
      status?: CatchUpStatus;
    };
    const scope = ['listCatchUpDoses', schoolId ?? null, learnerId ?? null, status ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.catch_up_dose as u')
      .selectAll()
      .where(await visibleRows(request, context, 'u'))
      .orderBy('u.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('u.school_id', '=', schoolId);
    if (status !== undefined) select = select.where('u.status', '=', status);
    if (paging.after !== null) select = select.where('u.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toCatchUp);
    return { status: 200, body };
  },
};
