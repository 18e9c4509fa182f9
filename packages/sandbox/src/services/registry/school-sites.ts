import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { hasUnit } from './codes.ts';
import { optional } from './models.ts';
import { textOf } from './query-values.ts';
import { withinReach } from './reach.ts';
import type { SchoolSiteTable } from './record-tables.ts';

type SiteRow = Selectable<SchoolSiteTable>;

interface CreateSchoolSite {
  schoolId: string;
  name: string;
  communeCode?: string;
  address?: string;
}

const OWNER = { school: 'registry.school_site.school_id' };

const toSite = (row: SiteRow) => ({
  id: row.id,
  schoolId: row.school_id,
  name: row.name,
  isMain: row.is_main,
  ...optional('communeCode', row.commune_code),
  ...optional('address', row.address),
  updatedAt: row.updated_at.toISOString(),
});

async function requireSite(
  { db }: Pick<ServiceContext, 'db'>,
  { reach }: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<SiteRow> {
  const select = db
    .selectFrom('registry.school_site')
    .selectAll()
    .where('id', '=', id ?? '')
    .where(withinReach(reach, OWNER));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export const siteHandlers: Handlers = {
  async listSchoolSites({ query, access }, { db, cursors }) {
    const schoolId = textOf(query['schoolId']);
    const scope = ['listSchoolSites', schoolId ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.school_site')
      .selectAll()
      .where(withinReach(access.reach, OWNER))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toSite) };
  },

  async getSchoolSite({ params, access }, context) {
    const row = await requireSite(context, access, params['siteId']);
    return { status: 200, body: toSite(row), headers: { etag: entityTag(row.id, row.version) } };
  },

  async createSchoolSite({ body, access }, { db, clock, newId }) {
    const input = body as CreateSchoolSite;
    const school = await db
      .selectFrom('registry.school')
      .select(['id', 'commune_code'])
      .where('id', '=', input.schoolId)
      .where(withinReach(access.reach, { school: 'registry.school.id' }))
      .executeTakeFirst();
    if (school === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/schoolId', code: 'unknown-reference' }],
      });
    }
    if (input.communeCode !== undefined && !hasUnit(input.communeCode)) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/communeCode', code: 'unknown-reference' }],
      });
    }
    const row = await db
      .insertInto('registry.school_site')
      .values({
        school_id: school.id,
        id: newId('sit'),
        name: input.name.normalize('NFC'),
        is_main: false,
        commune_code: input.communeCode ?? school.commune_code,
        address: input.address ?? null,
        version: 1,
        updated_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toSite(row),
      headers: {
        etag: entityTag(row.id, row.version),
        location: `/registry/v1/school-sites/${row.id}`,
      },
    };
  },

  async updateSchoolSite(request, context) {
    const before = await requireSite(context, request.access, request.params['siteId'], 'update');
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const { name, address } = request.body as Partial<CreateSchoolSite>;
    const row = await context.db
      .updateTable('registry.school_site')
      .set({
        ...(name === undefined ? {} : { name: name.normalize('NFC') }),
        ...(address === undefined ? {} : { address }),
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toSite(row), headers: { etag: entityTag(row.id, row.version) } };
  },
};
