import { sql } from 'kysely';
import { transferDeadline } from '@khuevan/rules/transfers';
import type { Access } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import { redact } from '../../kernel/redact.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { teachesGrade } from './codes.ts';
import { todayOf } from './school-calendar.ts';
import type { LearnerRow } from './models.ts';
import { textOf } from './query-values.ts';
import { withinReach } from './reach.ts';
import { judged } from './rule-problems.ts';
import type { TransferStatus } from './record-tables.ts';
import {
  awaited,
  requireApplicant,
  requireTransfer,
  seenBy,
  toTransfer,
} from './transfer-access.ts';
import type { TransferRow } from './transfer-access.ts';
import { eventData } from './transfer-steps.ts';

interface CreateTransfer {
  learnerId?: string;
  learnerCode?: string;
  birthDate?: string;
  toSchoolId: string;
  grade: string;
  reason?: string;
}

const RUNNING: readonly TransferStatus[] = ['submitted', 'accepted', 'released'];

const unknown = (pointer: string) =>
  problem('unprocessable', { errors: [{ pointer, code: 'unknown-reference' }] });

/**
 * The learner that an application is about. Who reaches the learner names the id; the receiving school, to which a
 * guardian came, names the code and the date of birth, which it cannot know by itself.
 *
 * @throws problem `unprocessable`, in the same words for a wrong code and a wrong date
 */
async function findLearner(
  { db }: ServiceContext,
  access: Access,
  input: CreateTransfer,
): Promise<LearnerRow> {
  const { learnerId, learnerCode, birthDate } = input;
  const select = db.selectFrom('registry.learner').selectAll();
  if (learnerId !== undefined) {
    const owners = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };
    const row = await select
      .where('id', '=', learnerId)
      .where(withinReach(access.reach, owners))
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw unknown('/learnerId');
    return row;
  }
  if (learnerCode === undefined || birthDate === undefined) {
    const missing = learnerCode === undefined ? '/learnerCode' : '/birthDate';
    throw problem('unprocessable', { errors: [{ pointer: missing, code: 'required' }] });
  }
  const receives = await db
    .selectFrom('registry.school')
    .select('id')
    .where('id', '=', input.toSchoolId)
    .where(withinReach(access.reach, { school: 'registry.school.id' }))
    .executeTakeFirst();
  if (receives === undefined) throw problem('role-not-allowed');
  const row = await select
    .where((where) =>
      where.or([
        where('ministry_code', '=', learnerCode),
        where('temporary_code', '=', learnerCode),
      ]),
    )
    .where('birth_date', '=', birthDate)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw unknown('/learnerCode');
  return row;
}

/** @throws problem `conflict` for a learner who is at no school, or on the way already */
async function requireMovable({ db }: ServiceContext, learner: LearnerRow): Promise<void> {
  const open = await db
    .selectFrom('registry.enrolment')
    .select('id')
    .where('school_id', '=', learner.school_id)
    .where('learner_id', '=', learner.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (open === undefined) {
    throw problem('conflict', {
      detail: {
        vi: 'Học sinh không đang học tại trường nào nên không thể chuyển trường.',
        en: 'The learner is enrolled nowhere and cannot be transferred.',
      },
    });
  }
  const running = await db
    .selectFrom('registry.transfer')
    .select('id')
    .where('learner_id', '=', learner.id)
    .where('status', 'in', RUNNING)
    .executeTakeFirst();
  if (running === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Học sinh đã có một hồ sơ chuyển trường chưa giải quyết xong.',
      en: 'Another transfer of this learner is not finished.',
    },
  });
}

export const transferHandlers: Handlers = {
  async listTransfers({ query, access }, context) {
    const { db, cursors } = context;
    const [schoolId, learnerId, status] = ['schoolId', 'learnerId', 'status'].map((name) =>
      textOf(query[name]),
    );
    const overdue = typeof query['overdue'] === 'boolean' ? query['overdue'] : undefined;
    const filters = [schoolId, learnerId, status, overdue].map((value) => value ?? null);
    const scope = ['listTransfers', ...filters];
    const paging = readPage<[string]>(query, scope, cursors);
    const today = todayOf(context);
    let select = db
      .selectFrom('registry.transfer')
      .selectAll()
      .where((where) => where.or([...seenBy(access)]))
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (schoolId !== undefined) {
      select = select.where((where) =>
        where.or([where('from_school_id', '=', schoolId), where('to_school_id', '=', schoolId)]),
      );
    }
    if (learnerId !== undefined) select = select.where('learner_id', '=', learnerId);
    if (status !== undefined) select = select.where('status', '=', status as TransferStatus);
    if (overdue !== undefined) select = select.where(isLate(today), '=', overdue);
    if (paging.after !== null) select = select.where('id', '<', paging.after[0]);
    const rows = await select.execute();
    const toItem = (row: TransferRow) => toTransfer(row, today);
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toItem) };
  },

  async getTransfer({ params, access }, context) {
    const row = await requireTransfer(context, access, params['transferId']);
    return { status: 200, body: toTransfer(row, todayOf(context)) };
  },

  async createTransfer({ body, access }, context) {
    const { db, clock, newId, emit } = context;
    const input = body as CreateTransfer;
    requireApplicant(access);
    const learner = await findLearner(context, access, input);
    const schools = await db
      .selectFrom('registry.school')
      .select(['id', 'level', 'province_code'])
      .where('id', 'in', [learner.school_id, input.toSchoolId])
      .execute();
    const [from, to] = [learner.school_id, input.toSchoolId].map((id) =>
      schools.find((school) => school.id === id),
    );
    if (to === undefined || from === undefined) throw unknown('/toSchoolId');
    if (to.id === from.id) {
      throw problem('unprocessable', { errors: [{ pointer: '/toSchoolId', code: 'invalid' }] });
    }
    if (!teachesGrade(to.level, input.grade)) {
      throw problem('unprocessable', { errors: [{ pointer: '/grade', code: 'invalid' }] });
    }
    await requireMovable(context, learner);
    const today = todayOf(context);
    const isSameProvince = from.province_code === to.province_code;
    const due = judged(() =>
      transferDeadline('decision', today, { appliedOn: today, isSameProvince }),
    );
    const row = await db
      .insertInto('registry.transfer')
      .values({
        id: newId('trf'),
        learner_id: learner.id,
        from_school_id: from.id,
        to_school_id: to.id,
        class_id: null,
        grade: input.grade,
        status: 'submitted',
        is_same_province: isSameProvince,
        submitted_on: today,
        decision_due_on: due.date,
        decided_on: null,
        release_due_on: null,
        released_on: null,
        placement_due_on: null,
        placed_on: null,
        steps: json([
          {
            step: 'submission' as const,
            at: clock.instant(),
            ...(input.reason === undefined ? {} : { reason: redact(input.reason) }),
          },
        ]),
        told_overdue: null,
        created_at: clock.date(),
        updated_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await emit('registry.transfer.submitted', eventData(row));
    return {
      status: 201,
      body: toTransfer(row, today),
      headers: { location: `/registry/v1/transfers/${row.id}` },
    };
  },
};

/** Whether the step that a transfer waits for was due before a day; for a condition on `registry.transfer`. */
const isLate = (today: string) => sql<boolean>`(case registry.transfer.status
  when 'submitted' then registry.transfer.decision_due_on < ${today}::date
  when 'accepted' then registry.transfer.release_due_on < ${today}::date
  when 'released' then registry.transfer.placement_due_on < ${today}::date
  else false end)`;

/** Tells, once a step, of transfers whose step is late. */
export async function tellOverdueTransfers(context: ServiceContext): Promise<void> {
  await context.transaction(async (inner) => {
    const rows = await inner.db
      .selectFrom('registry.transfer')
      .selectAll()
      .where(isLate(todayOf(inner)), '=', true)
      .where(sql<boolean>`told_overdue is distinct from status`)
      .orderBy('id')
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const row of rows) {
      const waits = awaited(row);
      await inner.db
        .updateTable('registry.transfer')
        .set({ told_overdue: row.status })
        .where('id', '=', row.id)
        .execute();
      await inner.emit('registry.transfer.overdue', { ...eventData(row), ...waits });
    }
  });
}
