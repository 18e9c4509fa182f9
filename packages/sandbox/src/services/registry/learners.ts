import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import {
  fieldErrors,
  RosterIndex,
  takenNumbers,
  type CreateLearner,
  type UpdateLearner,
} from './learner-input.ts';
import { requireLearner, withinReach } from './reach.ts';
import { newLearner, schoolYearOf } from './learner-rows.ts';
import { seesIdentifiers, toLearner, type LearnerRow } from './models.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const learnerTag = (row: LearnerRow): string => entityTag(row.id, row.version);

const OWNERS = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };

/** A move to another class ends the enrolment and begins another; another status is written on the open one. */
async function recordEnrolment(
  { db, newId, clock }: ServiceContext,
  before: LearnerRow,
  after: LearnerRow,
): Promise<void> {
  const today = clock.instant().slice(0, 10);
  if (before.class_id === after.class_id) {
    if (before.status === after.status) return;
    await db
      .updateTable('registry.enrolment')
      .set({ status: after.status })
      .where('school_id', '=', before.school_id)
      .where('learner_id', '=', before.id)
      .where('ended_on', 'is', null)
      .execute();
    return;
  }
  await db
    .updateTable('registry.enrolment')
    .set({ ended_on: today })
    .where('school_id', '=', before.school_id)
    .where('learner_id', '=', before.id)
    .where('ended_on', 'is', null)
    .execute();
  await db
    .insertInto('registry.enrolment')
    .values({
      school_id: after.school_id,
      id: newId('enr'),
      learner_id: after.id,
      class_id: after.class_id,
      school_year: schoolYearOf(today),
      status: after.status,
      reason_code: null,
      started_on: today,
      ended_on: null,
    })
    .execute();
}

/** Input field → column. */
const COLUMNS = {
  classId: 'class_id',
  name: 'name',
  birthDate: 'birth_date',
  gender: 'gender',
  ethnicGroup: 'ethnic_group',
  status: 'status',
} as const satisfies Record<keyof UpdateLearner, keyof LearnerRow>;

export const learnerHandlers: Handlers = {
  async listLearners(request, { db, cursors }) {
    const { query } = request;
    const [schoolId, classId, q] = [
      text(query['schoolId']),
      text(query['classId']),
      text(query['q']),
    ];
    const scope = ['listLearners', schoolId ?? null, classId ?? null, q ?? null];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.learner')
      .selectAll()
      .orderBy('id')
      .orderBy('school_id')
      .limit(paging.fetch);
    select = select.where(withinReach(request.access.reach, OWNERS));
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (classId !== undefined) select = select.where('class_id', '=', classId);
    if (q !== undefined) select = select.where('search_name', 'like', containsPattern(q));
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('id', 'school_id'), '>', tuple(after[0], after[1])),
      );
    }
    const rows = await select.execute();
    const shown = seesIdentifiers(request);
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.id, row.school_id],
      (row) => toLearner(row, shown),
    );
    return { status: 200, body };
  },

  async getLearner(request, { db }) {
    const row = await requireLearner(db, request.access, request.params['learnerId'] ?? '');
    const body = toLearner(row, seesIdentifiers(request));
    return { status: 200, body, headers: { etag: learnerTag(row) } };
  },

  async createLearner(request, context) {
    const { db, clock, emit } = context;
    const input = request.body as CreateLearner;
    const roster = await RosterIndex.load(db, request.access.reach, [input.schoolId]);
    const errors = [
      ...fieldErrors(input, clock.instant().slice(0, 10)),
      ...roster.errors(input.schoolId, input.classId),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });
    if ((await takenNumbers(db, [input.personalNumber])).size > 0) {
      throw problem('already-exists', {
        detail: {
          vi: 'Đã có một học sinh mang số định danh cá nhân này. Hãy kiểm tra lại số, hoặc dùng hồ sơ đã có.',
          en: 'A learner with this personal number exists already. Check the number, or use the record there is.',
        },
        errors: [{ pointer: '/personalNumber', code: 'duplicate' }],
      });
    }
    const rows = newLearner(input, context);
    const row = await db
      .insertInto('registry.learner')
      .values(rows.learner)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db.insertInto('registry.enrolment').values(rows.enrolment).execute();
    await emit('registry.learner.updated', {
      learnerId: row.id,
      schoolId: row.school_id,
      change: 'created',
    });
    return {
      status: 201,
      body: toLearner(row, seesIdentifiers(request)),
      headers: { etag: learnerTag(row), location: `/registry/v1/learners/${row.id}` },
    };
  },

  async updateLearner(request, context) {
    const { db, clock, emit } = context;
    const input = request.body as UpdateLearner;
    const { access, params } = request;
    const before = await requireLearner(db, access, params['learnerId'] ?? '', 'update');
    requireIfMatch(request.ifMatch, learnerTag(before));
    const roster = await RosterIndex.load(db, access.reach, [before.school_id]);
    const errors = [
      ...fieldErrors(input, clock.instant().slice(0, 10)),
      ...roster.errors(before.school_id, input.classId),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });

    const given = {
      ...input,
      ...(input.name === undefined ? {} : { name: input.name.normalize('NFC') }),
    };
    const fields = (Object.keys(COLUMNS) as (keyof UpdateLearner)[]).filter(
      (field) => given[field] !== undefined && given[field] !== before[COLUMNS[field]],
    );
    if (fields.length === 0) {
      const body = toLearner(before, seesIdentifiers(request));
      return { status: 200, body, headers: { etag: learnerTag(before) } };
    }
    const changes = Object.fromEntries(fields.map((field) => [COLUMNS[field], given[field]]));
    const row = await db
      .updateTable('registry.learner')
      .set({
        ...changes,
        ...(given.name === undefined ? {} : { search_name: searchText(given.name) }),
        version: before.version + 1,
        updated_at: clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEnrolment(context, before, row);
    await emit('registry.learner.updated', {
      learnerId: row.id,
      schoolId: row.school_id,
      change: 'updated',
      fields,
    });
    const body = toLearner(row, seesIdentifiers(request));
    return { status: 200, body, headers: { etag: learnerTag(row) } };
  },
};
