import type { Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import type { Handlers } from '../../kernel/service.ts';
import { vietnamDay } from './dates.ts';
import { findProcedure, procedures, processingTime, type Procedure } from './procedures/index.ts';
import type { OfficeTable } from './schema.ts';

export type OfficeRow = Selectable<OfficeTable>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function toProcedure({ clock, ...shown }: Procedure, today: string) {
  return { ...shown, processing: processingTime({ clock }, today) };
}

export function toOffice(row: OfficeRow) {
  return {
    id: row.id,
    name: row.name,
    level: row.level,
    agencyCode: row.agency_code,
    ...(row.province_code === null ? {} : { provinceCode: row.province_code }),
    ...(row.commune_code === null ? {} : { communeCode: row.commune_code }),
    ...(row.school_id === null ? {} : { schoolId: row.school_id }),
  };
}

function matches(procedure: Procedure, q: string | undefined, level: string | undefined): boolean {
  const isTaken = level === undefined || procedure.receivedBy.some((one) => one === level);
  if (q === undefined || !isTaken) return isTaken;
  const wanted = searchText(q);
  return [procedure.name.vi, procedure.name.en, procedure.code ?? ''].some((name) =>
    searchText(name).includes(wanted),
  );
}

/** Procedures and offices: public. */
export const catalogueHandlers: Handlers = {
  async listProcedures({ query }, { cursors, clock }) {
    const [q, level] = [text(query['q']), text(query['receivedBy'])];
    const scope = ['listProcedures', q ?? null, level ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    const { after } = paging;
    const rows = procedures
      .filter((procedure) => matches(procedure, q, level))
      .filter(({ id }) => after === null || id > after[0])
      .slice(0, paging.fetch);
    const today = vietnamDay(clock);
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      ({ id }) => [id],
      (row) => toProcedure(row, today),
    );
    return { status: 200, body };
  },

  async getProcedure({ params }, { clock }) {
    const found = findProcedure(params['procedureId'] ?? '');
    if (found === undefined) throw problem('not-found');
    const body = toProcedure(found, vietnamDay(clock));
    return { status: 200, body, headers: { etag: entityTag(JSON.stringify(body)) } };
  },

  async listOffices({ query }, { db, cursors }) {
    const [q, level, province] = [
      text(query['q']),
      text(query['level']),
      text(query['provinceCode']),
    ];
    const scope = ['listOffices', q ?? null, level ?? null, province ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('public_services.office')
      .selectAll()
      .orderBy('id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    if (level !== undefined) select = select.where('level', '=', level as OfficeRow['level']);
    if (province !== undefined) select = select.where('province_code', '=', province);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, ({ id }) => [id], toOffice);
    return { status: 200, body };
  },

  async getOffice({ params }, { db }) {
    const row = await db
      .selectFrom('public_services.office')
      .selectAll()
      .where('id', '=', params['officeId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toOffice(row) };
  },
};
