import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import { codeErrors } from './codes.ts';
import { endEnrolment, startEnrolment, statusOn } from './enrolment-writes.ts';
import type { EnrolmentRow } from './enrolment-writes.ts';
import { schoolYearOf, todayOf } from './school-calendar.ts';
import { optional, type LearnerRow } from './models.ts';
import { textOf } from './query-values.ts';
import { requireLearner, withinReach } from './reach.ts';

interface CreateDeparture {
  kind: 'dropped-out' | 'suspended';
  reasonCode: string;
}

const MOST = 200;

const OWNERS = {
  school: 'registry.enrolment.school_id',
  learner: 'registry.enrolment.learner_id',
};

const toEnrolment = (row: EnrolmentRow) => ({
  id: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
  ...optional('classId', row.class_id),
  ...optional('grade', row.grade),
  schoolYear: row.school_year,
  status: row.status,
  ...optional('reasonCode', row.reason_code),
  startedOn: row.started_on,
  ...optional('endedOn', row.ended_on),
});

/** @throws problem `conflict` while the learner is on the way to another school */
async function requireNoTransfer({ db }: ServiceContext, learnerId: string): Promise<void> {
  const open = await db
    .selectFrom('registry.transfer')
    .select('id')
    .where('learner_id', '=', learnerId)
    .where('status', 'in', ['submitted', 'accepted'])
    .executeTakeFirst();
  if (open === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Học sinh đang có hồ sơ chuyển trường. Hãy giải quyết hoặc rút hồ sơ đó trước.',
      en: 'A transfer of this learner is under way. Finish or withdraw it first.',
    },
  });
}

async function setLearner(
  { db, clock }: ServiceContext,
  before: LearnerRow,
  values: { status: string; class_id: string | null },
): Promise<LearnerRow> {
  return db
    .updateTable('registry.learner')
    .set({ ...values, version: before.version + 1, updated_at: clock.date() })
    .where('school_id', '=', before.school_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export const enrolmentHandlers: Handlers = {
  async listEnrolments({ query, access }, { db, cursors }) {
    const [schoolId, schoolYear, status] = ['schoolId', 'schoolYear', 'status'].map((name) =>
      textOf(query[name]),
    );
    const open = typeof query['open'] === 'boolean' ? query['open'] : undefined;
    const filters = [schoolId, schoolYear, status, open].map((value) => value ?? null);
    const scope = ['listEnrolments', ...filters];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.enrolment')
      .selectAll()
      .where(withinReach(access.reach, OWNERS))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (status !== undefined) select = select.where('status', '=', status);
    if (open !== undefined) select = select.where('ended_on', open ? 'is' : 'is not', null);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const keyOf = (row: EnrolmentRow) => [row.id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toEnrolment) };
  },

  /** Also one that ended: the school where the learner was keeps it. */
  async getEnrolment({ params, access }, { db }) {
    const row = await db
      .selectFrom('registry.enrolment')
      .selectAll()
      .where('id', '=', params['enrolmentId'] ?? '')
      .where(withinReach(access.reach, OWNERS))
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toEnrolment(row) };
  },

  /** The whole history, at all schools: the school where the learner is needs it, as do the parents. */
  async listLearnerEnrolments({ params, access }, { db }) {
    const learner = await requireLearner(db, access, params['learnerId'] ?? '');
    const rows = await db
      .selectFrom('registry.enrolment')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .orderBy('started_on', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST)
      .execute();
    return { status: 200, body: { data: rows.map(toEnrolment) } };
  },

  async createDeparture({ params, access, body }, context) {
    const input = body as CreateDeparture;
    const learner = await requireLearner(context.db, access, params['learnerId'] ?? '', 'update');
    const errors = codeErrors(input, { reasonCode: 'drop-out-reason' });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    await requireNoTransfer(context, learner.id);
    const today = todayOf(context);
    const what = input.kind === 'suspended' ? 'SUSPENDED' : 'DROPPED_OUT';
    const status = statusOn(today, what);
    const ended = await endEnrolment(context, learner, {
      on: today,
      status,
      reasonCode: input.reasonCode,
    });
    if (ended === undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Học sinh không có quá trình học nào đang mở ở trường này.',
          en: 'The learner has no open enrolment at this school.',
        },
      });
    }
    await setLearner(context, learner, { status, class_id: learner.class_id });
    await tell(context, learner, 'registry.learner.left', ended.id);
    return { status: 201, body: toEnrolment(ended) };
  },

  async createReturn({ params, access, body }, context) {
    const { classId } = body as { classId?: string };
    const { db } = context;
    const learner = await requireLearner(db, access, params['learnerId'] ?? '', 'update');
    const open = await db
      .selectFrom('registry.enrolment')
      .select('id')
      .where('school_id', '=', learner.school_id)
      .where('learner_id', '=', learner.id)
      .where('ended_on', 'is', null)
      .executeTakeFirst();
    if (open !== undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Học sinh đang học tại trường, không cần tiếp nhận lại.',
          en: 'The learner is enrolled and need not be taken back.',
        },
      });
    }
    const today = todayOf(context);
    const group = await classOf(context, learner.school_id, classId ?? null);
    if (
      classId !== undefined &&
      (group === undefined || group.school_year !== schoolYearOf(today))
    ) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/classId', code: 'unknown-reference' }],
      });
    }
    const after = await setLearner(context, learner, {
      status: 'ENROLLED',
      class_id: classId ?? null,
    });
    const started = await startEnrolment(context, after, today, group?.grade ?? null);
    await tell(context, learner, 'registry.learner.enrolled', started.id);
    return { status: 201, body: toEnrolment(started) };
  },
};

async function classOf({ db }: ServiceContext, schoolId: string, classId: string | null) {
  return db
    .selectFrom('registry.class')
    .select(['id', 'grade', 'school_year'])
    .where('school_id', '=', schoolId)
    .where('id', '=', classId)
    .executeTakeFirst();
}

async function tell(
  context: ServiceContext,
  learner: LearnerRow,
  type: 'registry.learner.left' | 'registry.learner.enrolled',
  enrolmentId: string,
): Promise<void> {
  const { id: learnerId, school_id: schoolId } = learner;
  await recordChanges(context, { kind: 'learner', id: learnerId, schoolId, change: 'updated' });
  await context.emit(type, { learnerId, schoolId, enrolmentId });
  await context.emit('registry.learner.updated', {
    learnerId,
    schoolId,
    change: 'updated',
    fields: ['status'],
  });
}
