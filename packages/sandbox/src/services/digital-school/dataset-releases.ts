import { sql, type Kysely, type Selectable } from 'kysely';
import { reachOf, requireRole } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { learnerFigures, type LearnerDimension } from '../registry/public.ts';
import { requireSchoolYear } from './days.ts';
import { pageById } from './lists.ts';
import { optional } from './models.ts';
import { provinceErrors } from './provinces.ts';
import type { DatasetReleaseTable } from './insight-tables.ts';
import { countIsSafe, groupsOf, release, SMALLEST_GROUP } from './suppression.ts';

interface CreateDatasetRelease {
  title: string;
  schoolYear: string;
  provinceCode?: string;
  dimensions: LearnerDimension[];
  k?: number;
}

const toRelease = (row: Selectable<DatasetReleaseTable>) => ({
  id: row.id,
  title: row.title,
  schoolYear: row.school_year,
  ...optional('provinceCode', row.province_code),
  dimensions: row.dimensions,
  k: row.k,
  ...optional('populationCount', row.population_count),
  rowCount: row.row_count,
  suppressedRowCount: row.suppressed_row_count,
  releasedAt: row.released_at.toISOString(),
});

/**
 * Holds the school year, and refuses a release about learners of whom one is out: two could be compared.
 *
 * @throws problem `conflict`
 */
async function requireNoOverlap(
  db: Kysely<Database>,
  schoolYear: string,
  provinceCode: string | undefined,
): Promise<void> {
  await db
    .insertInto('digital_school.dataset_year')
    .values({ school_year: schoolYear })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .selectFrom('digital_school.dataset_year')
    .select('school_year')
    .where('school_year', '=', schoolYear)
    .forUpdate()
    .execute();
  let select = db
    .selectFrom('digital_school.dataset_release')
    .select('id')
    .where('school_year', '=', schoolYear);
  if (provinceCode !== undefined) {
    select = select.where(({ eb, or }) =>
      or([eb('province_code', 'is', null), eb('province_code', '=', provinceCode)]),
    );
  }
  if ((await select.limit(1).executeTakeFirst()) === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Đã có bản phát hành về những học sinh này trong năm học. Hai bản chồng lên nhau có thể làm lộ nhóm nhỏ.',
      en: 'A release about these learners in that school year is out. Two that overlap could reveal small groups.',
    },
  });
}

async function requireRelease(
  db: Kysely<Database>,
  id: string | undefined,
): Promise<Selectable<DatasetReleaseTable>> {
  const row = await db
    .selectFrom('digital_school.dataset_release')
    .selectAll()
    .where('id', '=', id ?? '')
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export const datasetHandlers: Handlers = {
  listDatasetReleases(request, context) {
    const fetch = (after: string, limit: number) =>
      context.db
        .selectFrom('digital_school.dataset_release')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
    return pageById(request, context, {}, fetch, toRelease);
  },

  async createDatasetRelease(request, { db, clock, newId }) {
    const input = request.body as CreateDatasetRelease;
    const { access } = request;
    if (input.provinceCode === undefined) requireRole(request, 'ministry');
    else requireRole(request, 'department');
    requireSchoolYear(input.schoolYear, { pointer: '/schoolYear' });
    const errors = provinceErrors(access.reach, input.provinceCode);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    await requireNoOverlap(db, input.schoolYear, input.provinceCode);
    const figures = await learnerFigures(db, {
      reach:
        input.provinceCode === undefined
          ? access.reach
          : reachOf({ provinceCodes: [input.provinceCode] }),
      schoolYear: input.schoolYear,
      dimensions: input.dimensions,
    });
    const k = Math.max(input.k ?? SMALLEST_GROUP, SMALLEST_GROUP);
    const rows = release(
      groupsOf(figures.map(({ keys, learners }) => ({ keys, counts: [learners] }))),
      countIsSafe(k),
    );
    const row = await db
      .insertInto('digital_school.dataset_release')
      .values({
        id: newId('dsr'),
        title: input.title.normalize('NFC'),
        school_year: input.schoolYear,
        province_code: input.provinceCode ?? null,
        dimensions: input.dimensions,
        k,
        population_count: rows[0]?.counts?.[0] ?? null,
        row_count: rows.length,
        suppressed_row_count: rows.filter(({ counts }) => counts === null).length,
        released_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const stored = rows.map(({ keys, counts }, position) => ({
      release_id: row.id,
      position,
      keys: keys.map((value, index) => ({ dimension: input.dimensions[index], value })),
      count: counts?.[0] ?? null,
    }));
    await sql`insert into digital_school.dataset_row
      select * from jsonb_populate_recordset(null::digital_school.dataset_row, ${JSON.stringify(stored)}::jsonb)`.execute(
      db,
    );
    const location = `/digital-school/v1/dataset-releases/${row.id}`;
    return { status: 201, body: toRelease(row), headers: { location } };
  },

  async getDatasetRelease({ params }, { db }) {
    const row = await requireRelease(db, params['datasetReleaseId']);
    return { status: 200, body: toRelease(row), headers: { etag: entityTag(row.id) } };
  },

  async listDatasetRows({ params, query }, { db, cursors }) {
    const { id } = await requireRelease(db, params['datasetReleaseId']);
    const scope = ['listDatasetRows', id];
    const paging = readPage<[number]>(query, scope, cursors);
    const rows = await db
      .selectFrom('digital_school.dataset_row')
      .selectAll()
      .where('release_id', '=', id)
      .where('position', '>', paging.after?.[0] ?? -1)
      .orderBy('position')
      .limit(paging.fetch)
      .execute();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.position],
      ({ keys, count }) => ({ keys, ...optional('count', count), suppressed: count === null }),
    );
    return { status: 200, body };
  },
};
