import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { requireRole } from '../../kernel/access.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { optional } from './models.ts';
import { textOf } from './query-values.ts';
import type { OrganisationTable } from './record-tables.ts';

type OrganisationRow = Selectable<OrganisationTable>;

interface UpdateOrganisation {
  address?: string;
  phone?: string;
  email?: string;
}

const toOrganisation = (row: OrganisationRow) => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  ...optional('provinceCode', row.province_code),
  ...optional('communeCode', row.commune_code),
  ...optional('address', row.address),
  ...optional('phone', row.phone),
  ...optional('email', row.email),
  updatedAt: row.updated_at.toISOString(),
});

/** Offices are public authorities: everyone sees them. */
async function requireOrganisation(
  { db }: Pick<ServiceContext, 'db'>,
  id: string | undefined,
  lock?: 'update',
): Promise<OrganisationRow> {
  const select = db
    .selectFrom('registry.organisation')
    .selectAll()
    .where('id', '=', id ?? '');
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

function isOwn(row: OrganisationRow, { reach }: Access): boolean {
  if (reach.nationwide) return true;
  return row.kind === 'commune'
    ? reach.communeCodes.includes(row.commune_code ?? '')
    : row.kind === 'department' && reach.provinceCodes.includes(row.province_code ?? '');
}

export const organisationHandlers: Handlers = {
  async listOrganisations({ query }, { db, cursors }) {
    const [kind, provinceCode] = [textOf(query['kind']), textOf(query['provinceCode'])];
    const scope = ['listOrganisations', kind ?? null, provinceCode ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.organisation')
      .selectAll()
      .orderBy('id')
      .limit(paging.fetch);
    if (kind !== undefined) select = select.where('kind', '=', kind as OrganisationRow['kind']);
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return {
      status: 200,
      body: toPage(rows, paging, scope, cursors, (row) => [row.id], toOrganisation),
    };
  },

  async getOrganisation({ params }, context) {
    const row = await requireOrganisation(context, params['organisationId']);
    return {
      status: 200,
      body: toOrganisation(row),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },

  async updateOrganisation(request, context) {
    const before = await requireOrganisation(context, request.params['organisationId'], 'update');
    requireRole(request, 'department', 'commune');
    if (!isOwn(before, request.access)) throw problem('role-not-allowed');
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const row = await context.db
      .updateTable('registry.organisation')
      .set({
        ...(request.body as UpdateOrganisation),
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 200,
      body: toOrganisation(row),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },
};
