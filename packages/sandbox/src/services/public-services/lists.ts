import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireDossier, visibleTo } from './access.ts';
import { seesNumbers, toDossier, toStep } from './models.ts';
import type { DossierStatus } from './schema.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const listHandlers: Handlers = {
  async listDossiers(request, { db, cursors }) {
    const { query } = request;
    const [status, procedureId, officeId, code] = [
      text(query['status']),
      text(query['procedureId']),
      text(query['officeId']),
      text(query['code']),
    ];
    const overdue = query['overdue'];
    const scope = ['listDossiers', status, procedureId, officeId, code, overdue].map(
      (part) => part ?? null,
    );
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('public_services.dossier')
      .selectAll()
      .where(visibleTo(request))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (status !== undefined) select = select.where('status', '=', status as DossierStatus);
    if (procedureId !== undefined) select = select.where('procedure_id', '=', procedureId);
    if (officeId !== undefined) select = select.where('current_office_id', '=', officeId);
    if (code !== undefined) select = select.where('code', '=', code);
    if (typeof overdue === 'boolean') {
      select = select.where('overdue_since', overdue ? 'is not' : 'is', null);
    }
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(new Date(after[0]), after[1])),
      );
    }
    const rows = await select.execute();
    const shown = seesNumbers(request);
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.created_at.toISOString(), row.id],
      (row) => toDossier(row, shown),
    );
    return { status: 200, body };
  },

  async listDossierSteps(request, context) {
    const { id } = await requireDossier(request, context);
    const scope = ['listDossierSteps', id];
    const paging = readPage<[number]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('public_services.dossier_step')
      .selectAll()
      .where('dossier_id', '=', id)
      .orderBy('position')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('position', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.position], toStep);
    return { status: 200, body };
  },
};
