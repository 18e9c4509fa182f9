import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import {
  fieldErrors,
  RosterIndex,
  takenNumbers,
  type CreateLearner,
  type UpdateLearner,
} from './learner-input.ts';
import { recordChanges } from './changes.ts';
import { announceNewLearner, recordEnrolment } from './enrolment-writes.ts';
import { newLearner } from './learner-rows.ts';
import { textOf } from './query-values.ts';
import { requireLearner, withinReach } from './reach.ts';
import { todayOf } from './school-calendar.ts';
import { sightOf, toLearner, type LearnerRow } from './models.ts';

export const learnerTag = (row: LearnerRow): string => entityTag(row.id, row.version);

const OWNERS = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };

const HAS_LEFT = /^(?:DROPPED_OUT|SUSPENDED|TRANSFERRED_OUT)/;

/** @throws problem `conflict` for what is a departure, a return or a transfer: those end enrolments and begin them */
function requirePlainChange(before: LearnerRow, { classId, status }: UpdateLearner): void {
  const isMove = status !== undefined && status !== before.status;
  const leaves = isMove && HAS_LEFT.test(status);
  const returns = HAS_LEFT.test(before.status) && (isMove || classId !== undefined);
  if (!leaves && !returns) return;
  throw problem('conflict', {
    detail: {
      vi: 'Thôi học, học lại và chuyển trường được ghi bằng thao tác riêng, không sửa trạng thái trực tiếp.',
      en: 'Departures, returns and transfers have operations of their own; the status follows from them.',
    },
  });
}

/** Input field → column. */
const COLUMNS = {
  classId: 'class_id',
  name: 'name',
  birthDate: 'birth_date',
  gender: 'gender',
  ethnicGroup: 'ethnic_group',
  nationality: 'nationality',
  address: 'address',
  religion: 'religion',
  disability: 'disability',
  policyGroup: 'policy_group',
  status: 'status',
} as const satisfies Record<keyof UpdateLearner, keyof LearnerRow>;

export const learnerHandlers: Handlers = {
  async listLearners(request, { db, cursors }) {
    const { query } = request;
    const [schoolId, classId, q] = [
      textOf(query['schoolId']),
      textOf(query['classId']),
      textOf(query['q']),
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
    const shown = sightOf(request);
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
    const body = toLearner(row, sightOf(request));
    return { status: 200, body, headers: { etag: learnerTag(row) } };
  },

  async createLearner(request, context) {
    const { db } = context;
    const input = request.body as CreateLearner;
    const roster = await RosterIndex.load(db, request.access.reach, [input.schoolId]);
    const errors = [
      ...fieldErrors(input, todayOf(context)),
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
    const rows = newLearner(input, roster.gradeOf(input.schoolId, input.classId), context);
    const row = await db
      .insertInto('registry.learner')
      .values(rows.learner)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db.insertInto('registry.enrolment').values(rows.enrolment).execute();
    await announceNewLearner(context, rows.learner, rows.enrolment);
    return {
      status: 201,
      body: toLearner(row, sightOf(request)),
      headers: { etag: learnerTag(row), location: `/registry/v1/learners/${row.id}` },
    };
  },

  async updateLearner(request, context) {
    const { db, clock, emit } = context;
    const input = request.body as UpdateLearner;
    const { access, params } = request;
    const before = await requireLearner(db, access, params['learnerId'] ?? '', 'update');
    requireIfMatch(request.ifMatch, learnerTag(before));
    requirePlainChange(before, input);
    const roster = await RosterIndex.load(db, access.reach, [before.school_id]);
    const errors = [
      ...fieldErrors(input, todayOf(context)),
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
      const body = toLearner(before, sightOf(request));
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
    await recordChanges(context, {
      kind: 'learner',
      id: row.id,
      schoolId: row.school_id,
      change: 'updated',
    });
    await emit('registry.learner.updated', {
      learnerId: row.id,
      schoolId: row.school_id,
      change: 'updated',
      fields,
    });
    const body = toLearner(row, sightOf(request));
    return { status: 200, body, headers: { etag: learnerTag(row) } };
  },
};
