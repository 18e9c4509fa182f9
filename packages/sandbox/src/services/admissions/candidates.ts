import { requireRole, type Access } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, ProblemError, type FieldError } from '../../kernel/problem.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { requireLearner, requireSchool, type Gender } from '../registry/public.ts';
import {
  createErrors,
  updateErrors,
  type CreateCandidate,
  type UpdateCandidate,
} from './candidate-input.ts';
import { toCandidate, type CandidateRow } from './models.ts';
import { candidateWithin, isPupilOf, requireCandidate } from './reach.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const candidateTag = (row: CandidateRow): string => entityTag(row.id, row.version);

interface Person {
  learner_id: string | null;
  school_id: string | null;
  province_code: string;
  name: string;
  birth_date: string;
  gender: Gender;
}

/** Name, birth date and school as the registry has them, or as the department entered them. */
async function personOf(
  { db }: ServiceContext,
  access: Access,
  input: CreateCandidate,
): Promise<Person | FieldError> {
  if (input.learnerId === undefined) {
    const province = input.provinceCode ?? '';
    if (!access.reach.nationwide && !access.reach.provinceCodes.includes(province))
      return { pointer: '/provinceCode', code: 'unknown-reference' };
    return {
      learner_id: null,
      school_id: null,
      province_code: province,
      name: (input.name ?? '').normalize('NFC'),
      birth_date: input.birthDate ?? '',
      gender: input.gender ?? 'other',
    };
  }
  try {
    const learner = await requireLearner(db, access, input.learnerId);
    const school = await requireSchool(db, access, learner.school_id);
    return {
      learner_id: learner.id,
      school_id: school.id,
      province_code: school.province_code,
      name: learner.name,
      birth_date: learner.birth_date,
      gender: learner.gender,
    };
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-found')
      return { pointer: '/learnerId', code: 'unknown-reference' };
    throw error;
  }
}

/** @throws problem `conflict` once a list of the candidate has been evaluated for filtering */
async function requireBeforeFiltering({ db }: ServiceContext, candidateId: string): Promise<void> {
  const taken = await db
    .selectFrom('admissions.preference_list')
    .select('id')
    .where('candidate_id', '=', candidateId)
    .where('status', '=', 'evaluated')
    .executeTakeFirst();
  if (taken === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Nguyện vọng của thí sinh đã được đưa vào lọc ảo, không sửa được hồ sơ ưu tiên và học bạ nữa.',
      en: 'The candidate’s preferences are in virtual filtering; priority and transcript stand.',
    },
  });
}

export const candidateHandlers: Handlers = {
  async listCandidates(request, { db, cursors }) {
    const { query } = request;
    const year = typeof query['year'] === 'number' ? query['year'] : null;
    const [schoolId, q] = [text(query['schoolId']), text(query['q'])];
    const scope = ['listCandidates', year, schoolId, q];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.candidate')
      .selectAll()
      .where(candidateWithin(request.access.reach))
      .orderBy('id')
      .limit(paging.fetch);
    if (year !== null) select = select.where('year', '=', year);
    if (schoolId !== null) select = select.where(isPupilOf(schoolId));
    if (q !== null) select = select.where('search_name', 'like', containsPattern(q));
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.id], toCandidate);
    return { status: 200, body };
  },

  async getCandidate(request, { db }) {
    const row = await requireCandidate(db, request.access, request.params['candidateId'] ?? '');
    return { status: 200, body: toCandidate(row), headers: { etag: candidateTag(row) } };
  },

  async createCandidate(request, context) {
    requireRole(request, 'school', 'department');
    const { db, clock, newId } = context;
    const input = request.body as CreateCandidate;
    const errors = createErrors(input, clock.instant().slice(0, 10));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const person = await personOf(context, request.access, input);
    if ('code' in person) throw problem('unprocessable', { errors: [person] });
    const now = clock.date();
    const row = await db
      .insertInto('admissions.candidate')
      .values({
        id: newId('adc'),
        year: input.year,
        ...person,
        search_name: searchText(person.name),
        priority_zone: input.priorityZone,
        priority_group: input.priorityGroup ?? null,
        graduation_year: input.graduationYear,
        transcript: json(input.transcript ?? []),
        imported_scores: json({}),
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['learner_id', 'year']).where('learner_id', 'is not', null).doNothing(),
      )
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Học sinh này đã có hồ sơ xét tuyển trong năm. Hãy dùng hồ sơ đã có.',
          en: 'The learner is a candidate of that year already. Use the record there is.',
        },
        errors: [{ pointer: '/learnerId', code: 'duplicate' }],
      });
    }
    return {
      status: 201,
      body: toCandidate(row),
      headers: { etag: candidateTag(row), location: `/admissions/v1/candidates/${row.id}` },
    };
  },

  async updateCandidate(request, context) {
    requireRole(request, 'school', 'department');
    const { db, clock } = context;
    const input = request.body as UpdateCandidate;
    const { access, params } = request;
    const before = await requireCandidate(db, access, params['candidateId'] ?? '', 'update');
    requireIfMatch(request.ifMatch, candidateTag(before));
    const errors = updateErrors(input, before.year);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    await requireBeforeFiltering(context, before.id);
    const row = await db
      .updateTable('admissions.candidate')
      .set({
        priority_zone: input.priorityZone ?? before.priority_zone,
        priority_group: input.priorityGroup ?? before.priority_group,
        graduation_year: input.graduationYear ?? before.graduation_year,
        transcript: json(input.transcript ?? before.transcript),
        version: before.version + 1,
        updated_at: clock.date(),
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toCandidate(row), headers: { etag: candidateTag(row) } };
  },
};
