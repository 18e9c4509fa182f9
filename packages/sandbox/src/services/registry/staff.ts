import type { Selectable } from 'kysely';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import type { Handlers, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import { codeErrors } from './codes.ts';
import { todayOf } from './school-calendar.ts';
import { optional, sightOf, type Sight } from './models.ts';
import { textOf } from './query-values.ts';
import { requireStaff, withinReach } from './reach.ts';
import type { Gender, StaffPosition, StaffTable } from './schema.ts';

type StaffRow = Selectable<StaffTable>;

interface CreateStaffMember {
  schoolId: string;
  name: string;
  birthDate: string;
  gender: Gender;
  position: StaffPosition;
  subject?: string;
  personalNumber?: string;
}

interface UpdateStaffMember {
  name?: string;
  birthDate?: string;
  position?: StaffPosition;
  subject?: string;
  status?: string;
}

const toStaff = (row: StaffRow, sight: Sight) => ({
  id: row.id,
  schoolId: row.school_id,
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  position: row.position,
  ...optional('subject', row.subject),
  status: row.status,
  identityStatus: row.identity_status,
  ...(sight.identifiers ? optional('personalNumber', row.personal_number) : {}),
  updatedAt: row.updated_at.toISOString(),
});

function inputErrors(input: UpdateStaffMember, today: string): FieldError[] {
  const errors = codeErrors(input, { subject: 'subjects', status: 'staff-status' });
  const { birthDate } = input;
  if (birthDate !== undefined && (birthDate > today || birthDate < '1900-01-01')) {
    errors.push({ pointer: '/birthDate', code: 'invalid' });
  }
  return errors;
}

function answerOf(row: StaffRow, request: ServiceRequest, status: number): ServiceResponse {
  return {
    status,
    body: toStaff(row, sightOf(request)),
    headers: {
      etag: entityTag(row.id, row.version),
      ...(status === 201 ? { location: `/registry/v1/staff-members/${row.id}` } : {}),
    },
  };
}

export const staffHandlers: Handlers = {
  async listStaff(request, { db, cursors }) {
    const filters = ['schoolId', 'subject', 'status', 'q'].map((name) =>
      textOf(request.query[name]),
    );
    const [schoolId, subject, status, q] = filters;
    const scope = ['listStaff', ...filters.map((value) => value ?? null)];
    const paging = readPage<[string]>(request.query, scope, cursors);
    const owners = { school: 'registry.staff.school_id', staff: 'registry.staff.id' };
    let select = db
      .selectFrom('registry.staff')
      .selectAll()
      .where(withinReach(request.access.reach, owners))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (subject !== undefined) select = select.where('subject', '=', subject);
    if (status !== undefined) select = select.where('status', '=', status);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const sight = sightOf(request);
    const toItem = (row: StaffRow) => toStaff(row, sight);
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toItem) };
  },

  async getStaffMember(request, { db }) {
    const row = await requireStaff(db, request.access, request.params['staffId'] ?? '');
    return answerOf(row, request, 200);
  },

  async createStaffMember(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as CreateStaffMember;
    const errors = inputErrors(input, todayOf(context));
    const school = await db
      .selectFrom('registry.school')
      .select('id')
      .where('id', '=', input.schoolId)
      .where(withinReach(request.access.reach, { school: 'registry.school.id' }))
      .executeTakeFirst();
    if (school === undefined) errors.push({ pointer: '/schoolId', code: 'unknown-reference' });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const name = input.name.normalize('NFC');
    const row = await db
      .insertInto('registry.staff')
      .values({
        school_id: input.schoolId,
        id: newId('stf'),
        name,
        search_name: searchText(name),
        birth_date: input.birthDate,
        gender: input.gender,
        personal_number: input.personalNumber ?? null,
        address: null,
        subject: input.subject ?? null,
        position: input.position,
        status: 'WORKING',
        identity_status: 'not_synced',
        version: 1,
        updated_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordChanges(context, {
      kind: 'staff',
      id: row.id,
      schoolId: row.school_id,
      change: 'created',
    });
    return answerOf(row, request, 201);
  },

  async updateStaffMember(request, context) {
    const input = request.body as UpdateStaffMember;
    const before = await requireStaff(
      context.db,
      request.access,
      request.params['staffId'] ?? '',
      'update',
    );
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const errors = inputErrors(input, todayOf(context));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const { name: given, birthDate, ...others } = input;
    const name = (given ?? before.name).normalize('NFC');
    const row = await context.db
      .updateTable('registry.staff')
      .set({
        ...others,
        name,
        search_name: searchText(name),
        birth_date: birthDate ?? before.birth_date,
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordChanges(context, {
      kind: 'staff',
      id: row.id,
      schoolId: row.school_id,
      change: 'updated',
    });
    return answerOf(row, request, 200);
  },
};
