import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import { teachesGrade } from './codes.ts';
import { toClass, type ClassRow } from './models.ts';
import { textOf } from './query-values.ts';
import { requireClass, withinReach } from './reach.ts';

interface CreateClass {
  schoolId: string;
  name: string;
  grade: string;
  schoolYear: string;
  homeroomStaffId?: string;
}

type UpdateClass = Partial<Pick<CreateClass, 'name' | 'homeroomStaffId'>>;

const OF_SCHOOL = { school: 'registry.class.school_id' };

const answerOf = (row: ClassRow, status: number) => ({
  status,
  body: toClass(row),
  headers: {
    etag: entityTag(row.id, row.version),
    ...(status === 201 ? { location: `/registry/v1/classes/${row.id}` } : {}),
  },
});

/** A teacher in charge is of the same school. */
async function staffErrors(
  { db }: ServiceContext,
  schoolId: string,
  staffId: string | undefined,
): Promise<FieldError[]> {
  if (staffId === undefined) return [];
  const row = await db
    .selectFrom('registry.staff')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  return row === undefined ? [{ pointer: '/homeroomStaffId', code: 'unknown-reference' }] : [];
}

/** @throws problem `already-exists` when another class of that school year has the name */
async function requireFreeName(
  { db }: ServiceContext,
  wanted: { schoolId: string; schoolYear: string; name: string; except: string | null },
): Promise<void> {
  // Names are given one at a time in a school.
  await db
    .selectFrom('registry.school')
    .select('id')
    .where('id', '=', wanted.schoolId)
    .forUpdate()
    .execute();
  const taken = await db
    .selectFrom('registry.class')
    .select('id')
    .where('school_id', '=', wanted.schoolId)
    .where('school_year', '=', wanted.schoolYear)
    .where('name', '=', wanted.name)
    .executeTakeFirst();
  if (taken === undefined || taken.id === wanted.except) return;
  throw problem('already-exists', {
    detail: {
      vi: 'Trong năm học này trường đã có lớp mang tên đó.',
      en: 'The school has a class of this name in this school year already.',
    },
    errors: [{ pointer: '/name', code: 'duplicate' }],
  });
}

export const classHandlers: Handlers = {
  async listClasses({ query, access }, { db, cursors }) {
    const [schoolId, schoolYear, grade] = [
      textOf(query['schoolId']),
      textOf(query['schoolYear']),
      textOf(query['grade']),
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
    return answerOf(await requireClass(db, access, params['classId'] ?? ''), 200);
  },

  async createClass({ body, access }, context) {
    const input = body as CreateClass;
    const name = input.name.normalize('NFC');
    const school = await context.db
      .selectFrom('registry.school')
      .select(['id', 'level'])
      .where('id', '=', input.schoolId)
      .where(withinReach(access.reach, { school: 'registry.school.id' }))
      .executeTakeFirst();
    if (school === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/schoolId', code: 'unknown-reference' }],
      });
    }
    const errors = await staffErrors(context, school.id, input.homeroomStaffId);
    if (!teachesGrade(school.level, input.grade)) {
      errors.push({ pointer: '/grade', code: 'invalid' });
    }
    if (Number(input.schoolYear.slice(5)) !== Number(input.schoolYear.slice(0, 4)) + 1) {
      errors.push({ pointer: '/schoolYear', code: 'invalid' });
    }
    if (errors.length > 0) throw problem('unprocessable', { errors });
    await requireFreeName(context, {
      schoolId: school.id,
      schoolYear: input.schoolYear,
      name,
      except: null,
    });
    const row = await context.db
      .insertInto('registry.class')
      .values({
        school_id: school.id,
        id: context.newId('cls'),
        name,
        grade: input.grade,
        school_year: input.schoolYear,
        homeroom_staff_id: input.homeroomStaffId ?? null,
        version: 1,
        updated_at: context.clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordChanges(context, {
      kind: 'class',
      id: row.id,
      schoolId: row.school_id,
      change: 'created',
    });
    return answerOf(row, 201);
  },

  async updateClass(request, context) {
    const input = request.body as UpdateClass;
    const before = await requireClass(
      context.db,
      request.access,
      request.params['classId'] ?? '',
      'update',
    );
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const errors = await staffErrors(context, before.school_id, input.homeroomStaffId);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const name = (input.name ?? before.name).normalize('NFC');
    await requireFreeName(context, {
      schoolId: before.school_id,
      schoolYear: before.school_year,
      name,
      except: before.id,
    });
    const row = await context.db
      .updateTable('registry.class')
      .set({
        name,
        homeroom_staff_id: input.homeroomStaffId ?? before.homeroom_staff_id,
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordChanges(context, {
      kind: 'class',
      id: row.id,
      schoolId: row.school_id,
      change: 'updated',
    });
    return answerOf(row, 200);
  },
};
