import { requireRole } from '../../kernel/access.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { containsPattern } from '../../kernel/search-text.ts';
import { recordChanges } from './changes.ts';
import { codeErrors } from './codes.ts';
import { toSchool } from './models.ts';
import { textOf } from './query-values.ts';
import { requireSchool, withinReach } from './reach.ts';

interface UpdateSchool {
  address?: string;
  phone?: string;
  email?: string;
  zone?: string;
}

export const schoolHandlers: Handlers = {
  async listSchools({ query, access }, { db, cursors }) {
    const [q, provinceCode, level] = [
      textOf(query['q']),
      textOf(query['provinceCode']),
      textOf(query['level']),
    ];
    const scope = ['listSchools', q ?? null, provinceCode ?? null, level ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.school')
      .selectAll()
      .where(withinReach(access.reach, { school: 'registry.school.id' }))
      .orderBy('id')
      .limit(paging.fetch);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (level !== undefined) select = select.where('level', '=', level);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toSchool) };
  },

  async getSchool({ params, access }, { db }) {
    const row = await requireSchool(db, access, params['schoolId'] ?? '');
    return { status: 200, body: toSchool(row), headers: { etag: entityTag(row.id, row.version) } };
  },

  async updateSchool(request, context) {
    const input = request.body as UpdateSchool;
    const before = await requireSchool(
      context.db,
      request.access,
      request.params['schoolId'] ?? '',
      'update',
    );
    if (input.zone !== undefined) requireRole(request, 'department');
    else requireRole(request, 'school', 'vendor', 'commune', 'department');
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const errors = codeErrors(input, { zone: 'zone' });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await context.db
      .updateTable('registry.school')
      .set({ ...input, version: before.version + 1, updated_at: context.clock.date() })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordChanges(context, {
      kind: 'school',
      id: row.id,
      schoolId: row.id,
      change: 'updated',
    });
    return { status: 200, body: toSchool(row), headers: { etag: entityTag(row.id, row.version) } };
  },
};
