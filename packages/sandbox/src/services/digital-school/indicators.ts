import { sql, type Selectable } from 'kysely';
import { reachOf, requireRole, type Reach } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool, withinReach } from '../registry/public.ts';
import { presentSchoolYear, requireSchoolYear } from './days.ts';
import { INDICATORS, type IndicatorDefinition } from './indicator-definitions.ts';
import { figuresOf, valueOf, type SchoolFigure } from './indicator-figures.ts';
import { pageById, textsOf } from './lists.ts';
import { optional } from './models.ts';
import { reachesProvince } from './provinces.ts';
import type { IndicatorValueTable, PlaceLevel } from './insight-tables.ts';
import { groupsOf, release, shareIsSafe, SMALLEST_GROUP } from './suppression.ts';

function requireIndicator(code: string | undefined): IndicatorDefinition {
  const found = INDICATORS.find((indicator) => indicator.code === code);
  if (found === undefined) throw problem('not-found');
  return found;
}

/** A place, and what of the caller's reach lies in it. */
interface Place {
  level: PlaceLevel;
  provinceCode?: string;
  schoolId?: string;
  reach: Reach;
}

/** The place asked for, or all that the caller reaches when that is one place. */
async function placeOf({ access, query }: ServiceRequest, { db }: ServiceContext): Promise<Place> {
  const { reach } = access;
  const { schoolId, provinceCode } = textsOf(query, 'schoolId', 'provinceCode');
  const only = <T>(values: readonly T[]) => (values.length === 1 ? values[0] : undefined);
  const isOpen = schoolId === undefined && provinceCode === undefined;
  const school =
    schoolId ?? (isOpen && reach.provinceCodes.length === 0 ? only(reach.schoolIds) : undefined);
  if (school !== undefined) {
    const row = await requireSchool(db, access, school);
    const ownReach = reachOf({ schoolIds: [row.id] });
    return { level: 'school', provinceCode: row.province_code, schoolId: row.id, reach: ownReach };
  }
  const province =
    provinceCode ?? (reach.schoolIds.length === 0 ? only(reach.provinceCodes) : undefined);
  if (province !== undefined) {
    if (!reachesProvince(reach, province)) throw problem('not-found');
    return {
      level: 'province',
      provinceCode: province,
      reach: reachOf({ provinceCodes: [province] }),
    };
  }
  if (reach.nationwide) return { level: 'nation', reach };
  throw problem('unprocessable', {
    detail: {
      vi: 'Hãy nêu trường hoặc tỉnh cần tính.',
      en: 'Say of which school or province.',
    },
    errors: [{ parameter: 'schoolId', code: 'required' }],
  });
}

const totalOf = (figures: readonly SchoolFigure[]): [number, number] =>
  figures.reduce<[number, number]>(
    ([part, whole], { counts }) => [part + counts[0], whole + counts[1]],
    [0, 0],
  );

const toValue = (row: Selectable<IndicatorValueTable>) => ({
  id: row.id,
  indicatorCode: row.indicator_code,
  schoolYear: row.school_year,
  placeLevel: row.place_level,
  ...optional('provinceCode', row.province_code),
  ...optional('schoolId', row.school_id),
  ...optional('value', row.value),
  ...optional('numerator', row.numerator),
  ...optional('denominator', row.denominator),
  suppressed: row.suppressed,
  asOf: row.as_of.toISOString(),
});

const LEVELS: readonly PlaceLevel[] = ['nation', 'province', 'school'];

/** Values of the nation and its provinces with small ones left out, and of every school: shown to those who reach it. */
export function valuesOf(
  indicator: IndicatorDefinition,
  figures: readonly SchoolFigure[],
): Pick<
  IndicatorValueTable,
  | 'place_level'
  | 'province_code'
  | 'school_id'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'suppressed'
>[] {
  const isSafe = shareIsSafe(SMALLEST_GROUP);
  const provinces = figures.map(({ keys, counts }) => ({ keys: keys.slice(0, 1), counts }));
  const places = [
    ...release(groupsOf(provinces), isSafe),
    ...figures.map(({ keys, counts }) => ({ keys, counts })),
  ];
  return places.map(({ keys, counts }) => ({
    place_level: LEVELS[keys.length] ?? 'school',
    province_code: keys[0] ?? null,
    school_id: keys[1] ?? null,
    value: counts === null ? null : (valueOf(indicator, counts) ?? null),
    numerator: counts?.[0] ?? null,
    denominator: counts?.[1] ?? null,
    suppressed: counts === null,
  }));
}

export const indicatorHandlers: Handlers = {
  async listIndicators({ query }, { cursors }) {
    const scope = ['listIndicators'];
    const paging = readPage<[string]>(query, scope, cursors);
    const after = paging.after?.[0] ?? '';
    const rows = INDICATORS.filter(({ code }) => code > after).slice(0, paging.fetch);
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      ({ code }) => [code],
      (row) => row,
    );
    return { status: 200, body };
  },

  async getIndicator({ params }) {
    const indicator = requireIndicator(params['indicatorCode']);
    const headers = { etag: entityTag(JSON.stringify(indicator)) };
    return { status: 200, body: indicator, headers };
  },

  async getCurrentIndicatorValue(request, context) {
    const indicator = requireIndicator(request.params['indicatorCode']);
    const asked = textsOf(request.query, 'schoolYear').schoolYear;
    const schoolYear = asked ?? presentSchoolYear(context.clock);
    requireSchoolYear(schoolYear, { parameter: 'schoolYear' });
    const { level, reach, ...place } = await placeOf(request, context);
    const [part, whole] = totalOf(await figuresOf(context.db, indicator, reach, schoolYear));
    return {
      status: 200,
      body: {
        indicatorCode: indicator.code,
        schoolYear,
        placeLevel: level,
        ...place,
        ...optional('value', valueOf(indicator, [part, whole])),
        numerator: part,
        denominator: whole,
        suppressed: false,
        asOf: context.clock.instant(),
      },
    };
  },

  listIndicatorValues(request, context) {
    const filters = textsOf(request.query, 'indicatorCode', 'schoolYear', 'placeLevel');
    const reached = withinReach(request.access.reach, {
      school: 'digital_school.indicator_value.school_id',
    });
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.indicator_value')
        .selectAll()
        .where(sql<boolean>`(place_level <> 'school' or ${reached})`)
        .where('id', '>', after);
      if (filters.indicatorCode !== undefined)
        select = select.where('indicator_code', '=', filters.indicatorCode);
      if (filters.schoolYear !== undefined)
        select = select.where('school_year', '=', filters.schoolYear);
      if (filters.placeLevel !== undefined)
        select = select.where('place_level', '=', filters.placeLevel as PlaceLevel);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toValue);
  },

  async publishIndicator(request, context) {
    requireRole(request, 'ministry');
    const { db, clock, newId, emit } = context;
    const indicator = requireIndicator(request.params['indicatorCode']);
    const { schoolYear } = request.body as { schoolYear: string };
    requireSchoolYear(schoolYear, { pointer: '/schoolYear' });
    const { reach } = request.access;
    const at = clock.date();
    const publication = await db
      .insertInto('digital_school.indicator_publication')
      .values({
        id: newId('inp'),
        indicator_code: indicator.code,
        school_year: schoolYear,
        published_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (publication === undefined) throw problem('already-exists', PUBLISHED);
    const values = valuesOf(indicator, await figuresOf(db, indicator, reach, schoolYear));
    const common = { indicator_code: indicator.code, school_year: schoolYear, as_of: at };
    const rows = values.map((value) => Object.assign({ id: newId('inv') }, common, value));
    await sql`insert into digital_school.indicator_value
      select * from jsonb_populate_recordset(null::digital_school.indicator_value, ${JSON.stringify(rows)}::jsonb)`.execute(
      db,
    );
    await emit('digital-school.indicator.published', { indicatorCode: indicator.code, schoolYear });
    return {
      status: 201,
      body: {
        indicatorCode: indicator.code,
        schoolYear,
        publishedAt: at.toISOString(),
        valueCount: rows.length,
        suppressedCount: rows.filter(({ suppressed }) => suppressed).length,
      },
    };
  },
};

const PUBLISHED = {
  detail: {
    vi: 'Chỉ số này của năm học đã được công bố. Công bố lại sẽ làm lộ thay đổi giữa hai lần tính.',
    en: 'The indicator is published for that school year. A second count would tell what changed in between.',
  },
} as const;
