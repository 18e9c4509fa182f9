import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import { containsPattern } from '../../kernel/search-text.ts';
import type { Handlers } from '../../kernel/service.ts';
import { toInstitution, toProgramme } from './models.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const institutionHandlers: Handlers = {
  async listInstitutions({ query }, { db, cursors }) {
    const [q, provinceCode] = [text(query['q']), text(query['provinceCode'])];
    const scope = ['listInstitutions', q ?? null, provinceCode ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.institution')
      .selectAll()
      .orderBy('id')
      .limit(paging.fetch);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.id], toInstitution);
    return { status: 200, body };
  },

  async getInstitution({ params }, { db }) {
    const row = await db
      .selectFrom('admissions.institution')
      .selectAll()
      .where('id', '=', params['institutionId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    const etag = entityTag(row.id, row.version);
    return { status: 200, body: toInstitution(row), headers: { etag } };
  },

  async listProgrammes({ query }, { db, cursors }) {
    const [institutionId, q] = [text(query['institutionId']), text(query['q'])];
    const training = query['teacherTraining'];
    const isTraining = typeof training === 'boolean' ? training : null;
    const scope = ['listProgrammes', institutionId ?? null, q ?? null, isTraining];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.programme')
      .selectAll()
      .orderBy('id')
      .limit(paging.fetch);
    if (institutionId !== undefined) select = select.where('institution_id', '=', institutionId);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    if (isTraining !== null) select = select.where('teacher_training', '=', isTraining);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.id], toProgramme);
    return { status: 200, body };
  },

  async getProgramme({ params }, { db }) {
    const row = await db
      .selectFrom('admissions.programme')
      .selectAll()
      .where('id', '=', params['programmeId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    const etag = entityTag(row.id, row.version);
    return { status: 200, body: toProgramme(row), headers: { etag } };
  },
};
