import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { containsPattern } from '../../kernel/search-text.ts';
import { toClass, toSchool } from './models.ts';
import { requireSchool, withinReach } from './reach.ts';

const OF_SCHOOL = { school: 'registry.class.school_id' };

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const schoolHandlers: Handlers = {
  async listSchools({ query, access }, { db, cursors }) {
    const [q, provinceCode, level] = [
      text(query['q']),
      text(query['provinceCode']),
      text(query['level']),
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

  async listClasses({ query, access }, { db, cursors }) {
    const [schoolId, schoolYear, grade] = [
      text(query['schoolId']),
      text(query['schoolYear']),
      text(query['grade']),
    ];
    const scope = ['listClasses', schoolId ?? null, schoolYear ?? null, grade ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.class')
      .selectAll()
      .where(withinReach(access.reach, OF_SCHOOL))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (grade !== undefined) select = select.where('grade', '=', grade);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toClass) };
  },

  async getClass({ params, access }, { db }) {
    const row = await db
      .selectFrom('registry.class')
      .selectAll()
      .where('id', '=', params['classId'] ?? '')
      .where(withinReach(access.reach, OF_SCHOOL))
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toClass(row), headers: { etag: entityTag(row.id, row.version) } };
  },
};
