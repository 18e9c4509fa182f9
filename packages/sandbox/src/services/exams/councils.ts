import { requireRole } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { referenceData } from '../reference/public.ts';
import { toCouncil } from './models.ts';
import { requireCouncil } from './require.ts';

interface CouncilInput {
  examSessionId: string;
  code: string;
  name: string;
  provinceCode: string;
}

export const councilHandlers: Handlers = {
  async listExamCouncils({ query }, { db, cursors }) {
    const session = typeof query['examSessionId'] === 'string' ? query['examSessionId'] : null;
    const scope = ['listExamCouncils', session];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db.selectFrom('exams.council').selectAll().orderBy('id').limit(paging.fetch);
    if (session !== null) select = select.where('session_id', '=', session);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return {
      status: 200,
      body: toPage(rows, paging, scope, cursors, (row) => [row.id], toCouncil),
    };
  },

  async getExamCouncil({ params }, { db }) {
    const row = await requireCouncil(db, params['examCouncilId'] ?? '');
    return {
      status: 200,
      body: toCouncil(row),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },

  async createExamCouncil(request, { db, clock, newId }) {
    requireRole(request, 'ministry');
    const input = request.body as CouncilInput;
    const session = await db
      .selectFrom('exams.session')
      .select('id')
      .where('id', '=', input.examSessionId)
      .executeTakeFirst();
    const province = referenceData().unitsByCode.get(input.provinceCode);
    const errors = [
      ...(session === undefined
        ? [{ pointer: '/examSessionId', code: 'unknown-reference' as const }]
        : []),
      ...(province?.level === 'province'
        ? []
        : [{ pointer: '/provinceCode', code: 'unknown-reference' as const }]),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .insertInto('exams.council')
      .values({
        id: newId('exc'),
        session_id: input.examSessionId,
        code: input.code,
        name: input.name,
        province_code: input.provinceCode,
        last_sequence: 0,
        numbers_assigned_at: null,
        rooms_allocated_at: null,
        version: 1,
        updated_at: clock.date(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Kỳ thi đã có hội đồng thi mang mã này hoặc của tỉnh này.',
          en: 'The session has a council with this code or of this province already.',
        },
      });
    }
    return {
      status: 201,
      body: toCouncil(row),
      headers: {
        etag: entityTag(row.id, row.version),
        location: `/exams/v1/exam-councils/${row.id}`,
      },
    };
  },
};
