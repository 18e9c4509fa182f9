import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { codeErrors } from './codes.ts';
import { todayOf } from './school-calendar.ts';
import { optional, sightOf, type Sight } from './models.ts';
import { requireLearner, withinReach } from './reach.ts';
import type { Gender, GuardianTable } from './schema.ts';

type GuardianRow = Selectable<GuardianTable>;

interface CreateGuardian {
  relationship: string;
  name: string;
  birthDate: string;
  gender: Gender;
  phone?: string;
  occupation?: string;
  address?: string;
  personalNumber?: string;
}

type UpdateGuardian = Partial<Omit<CreateGuardian, 'gender' | 'personalNumber'>>;

/** A learner has at most so many. */
const MOST = 20;

const toGuardian = (row: GuardianRow, sight: Sight) => ({
  id: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
  relationship: row.relationship,
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  ...optional('phone', row.phone),
  ...optional('occupation', row.occupation),
  ...optional('address', row.address),
  ...(sight.identifiers ? optional('personalNumber', row.personal_number) : {}),
  updatedAt: row.updated_at.toISOString(),
});

/** @throws problem `not-found` outside the reach as for one that does not exist */
async function requireGuardian(
  { db }: Pick<ServiceContext, 'db'>,
  { reach }: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<GuardianRow> {
  const owners = {
    school: 'registry.guardian.school_id',
    learner: 'registry.guardian.learner_id',
  };
  const select = db
    .selectFrom('registry.guardian')
    .selectAll()
    .where('id', '=', id ?? '')
    .where(withinReach(reach, owners));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

function inputErrors(input: UpdateGuardian, today: string): FieldError[] {
  const errors = codeErrors(input, { relationship: 'guardian-relationship' });
  const { birthDate } = input;
  if (birthDate !== undefined && (birthDate > today || birthDate < '1900-01-01')) {
    errors.push({ pointer: '/birthDate', code: 'invalid' });
  }
  return errors;
}

export const guardianHandlers: Handlers = {
  async listGuardians(request, { db }) {
    const learner = await requireLearner(db, request.access, request.params['learnerId'] ?? '');
    const rows = await db
      .selectFrom('registry.guardian')
      .selectAll()
      .where('school_id', '=', learner.school_id)
      .where('learner_id', '=', learner.id)
      .orderBy('id')
      .limit(MOST)
      .execute();
    return { status: 200, body: { data: rows.map((row) => toGuardian(row, sightOf(request))) } };
  },

  async createGuardian(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as CreateGuardian;
    const learner = await requireLearner(
      db,
      request.access,
      request.params['learnerId'] ?? '',
      'update',
    );
    const errors = inputErrors(input, todayOf(context));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const existing = await db
      .selectFrom('registry.guardian')
      .select('id')
      .where('school_id', '=', learner.school_id)
      .where('learner_id', '=', learner.id)
      .execute();
    if (existing.length >= MOST) {
      throw problem('conflict', {
        detail: {
          vi: `Mỗi học sinh có tối đa ${MOST} người giám hộ.`,
          en: `A learner has at most ${MOST} guardians.`,
        },
      });
    }
    const row = await db
      .insertInto('registry.guardian')
      .values({
        school_id: learner.school_id,
        id: newId('grd'),
        learner_id: learner.id,
        relationship: input.relationship,
        name: input.name.normalize('NFC'),
        birth_date: input.birthDate,
        gender: input.gender,
        personal_number: input.personalNumber ?? null,
        phone: input.phone ?? null,
        occupation: input.occupation ?? null,
        address: input.address ?? null,
        version: 1,
        updated_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toGuardian(row, sightOf(request)),
      headers: {
        etag: entityTag(row.id, row.version),
        location: `/registry/v1/guardians/${row.id}`,
      },
    };
  },

  async getGuardian(request, context) {
    const row = await requireGuardian(context, request.access, request.params['guardianId']);
    return {
      status: 200,
      body: toGuardian(row, sightOf(request)),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },

  async updateGuardian(request, context) {
    const { params, access } = request;
    const input = request.body as UpdateGuardian;
    const before = await requireGuardian(context, access, params['guardianId'], 'update');
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    const errors = inputErrors(input, todayOf(context));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const { name, birthDate, ...others } = input;
    const row = await context.db
      .updateTable('registry.guardian')
      .set({
        ...others,
        ...(name === undefined ? {} : { name: name.normalize('NFC') }),
        ...(birthDate === undefined ? {} : { birth_date: birthDate }),
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 200,
      body: toGuardian(row, sightOf(request)),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },
};
