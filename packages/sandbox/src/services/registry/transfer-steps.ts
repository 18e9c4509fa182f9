import { transferDeadline } from '@khuevan/rules/transfers';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import { redact } from '../../kernel/redact.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import { schoolYearOf, todayOf } from './school-calendar.ts';
import { judged } from './rule-problems.ts';
import type { TransferStatus, TransferStepRecord } from './record-tables.ts';
import {
  requireApplicant,
  requireSchoolsStep,
  requireState,
  requireTransfer,
  toTransfer,
  type TransferRow,
} from './transfer-access.ts';
import { moveLearner } from './transfer-move.ts';

const ruleInput = (row: TransferRow) => ({
  appliedOn: row.submitted_on,
  isSameProvince: row.is_same_province,
});

/** The ids that every event of a transfer carries. */
export const eventData = (row: TransferRow) => ({
  learnerId: row.learner_id,
  transferId: row.id,
  fromSchoolId: row.from_school_id,
  toSchoolId: row.to_school_id,
});

type StepValues = Partial<
  Pick<
    TransferRow,
    'decided_on' | 'release_due_on' | 'released_on' | 'placement_due_on' | 'placed_on' | 'class_id'
  >
>;

async function take(
  { db, clock, emit }: ServiceContext,
  before: TransferRow,
  taken: {
    status: TransferStatus;
    step: TransferStepRecord['step'];
    reason?: string | undefined;
    values?: StepValues;
  },
): Promise<TransferRow> {
  const record: TransferStepRecord = {
    step: taken.step,
    at: clock.instant(),
    ...(taken.reason === undefined ? {} : { reason: redact(taken.reason) }),
  };
  const row = await db
    .updateTable('registry.transfer')
    .set({
      ...taken.values,
      status: taken.status,
      steps: json([...before.steps, record]),
      updated_at: clock.date(),
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await emit(`registry.transfer.${row.status}`, eventData(row));
  return row;
}

/** Those who keep copies of learners need no more than this event. */
const tellUpdated = ({ emit }: ServiceContext, row: TransferRow, fields: readonly string[]) =>
  emit('registry.learner.updated', {
    learnerId: row.learner_id,
    schoolId: row.to_school_id,
    change: 'updated',
    fields,
  });

export const transferStepHandlers: Handlers = {
  async submitTransferDecision(request, context) {
    const { decision, reason } = request.body as {
      decision: 'accepted' | 'refused';
      reason?: string;
    };
    const before = await requireTransfer(
      context,
      request.access,
      request.params['transferId'],
      'update',
    );
    await requireSchoolsStep(request, context, before.to_school_id);
    requireState(before, 'submitted');
    const today = todayOf(context);
    if (decision === 'refused') {
      if (reason === undefined) {
        throw problem('unprocessable', { errors: [{ pointer: '/reason', code: 'required' }] });
      }
      const values = { decided_on: today };
      const row = await take(context, before, {
        status: 'refused',
        step: 'refusal',
        reason,
        values,
      });
      return { status: 200, body: toTransfer(row, today) };
    }
    const due = judged(() => transferDeadline('release', today, ruleInput(before)));
    const row = await take(context, before, {
      status: 'accepted',
      step: 'acceptance',
      reason,
      values: { decided_on: today, release_due_on: due.date },
    });
    return { status: 200, body: toTransfer(row, today) };
  },

  async submitTransferRelease(request, context) {
    const before = await requireTransfer(
      context,
      request.access,
      request.params['transferId'],
      'update',
    );
    await requireSchoolsStep(request, context, before.from_school_id);
    requireState(before, 'accepted');
    const learner = await context.db
      .selectFrom('registry.learner')
      .selectAll()
      .where('school_id', '=', before.from_school_id)
      .where('id', '=', before.learner_id)
      .forUpdate()
      .executeTakeFirst();
    if (learner === undefined) throw problem('conflict');
    const today = todayOf(context);
    const due = judged(() => transferDeadline('placement', today, ruleInput(before)));
    await moveLearner(context, learner, before, today);
    const row = await take(context, before, {
      status: 'released',
      step: 'release',
      values: { released_on: today, placement_due_on: due.date },
    });
    await context.emit('registry.learner.transferred', eventData(row));
    await tellUpdated(context, row, ['schoolId', 'classId', 'status']);
    return { status: 200, body: toTransfer(row, today) };
  },

  async submitTransferPlacement(request, context) {
    const { classId } = request.body as { classId: string };
    const { db, clock } = context;
    const before = await requireTransfer(
      context,
      request.access,
      request.params['transferId'],
      'update',
    );
    await requireSchoolsStep(request, context, before.to_school_id);
    requireState(before, 'released');
    const today = todayOf(context);
    const group = await db
      .selectFrom('registry.class')
      .select(['id', 'grade', 'school_year'])
      .where('school_id', '=', before.to_school_id)
      .where('id', '=', classId)
      .executeTakeFirst();
    if (group === undefined || group.school_year !== schoolYearOf(today)) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/classId', code: 'unknown-reference' }],
      });
    }
    if (group.grade !== before.grade) {
      throw problem('unprocessable', {
        detail: {
          vi: `Lớp này thuộc khối ${group.grade}, hồ sơ chuyển vào khối ${before.grade}.`,
          en: `This class is of grade ${group.grade}, the transfer is into grade ${before.grade}.`,
        },
        errors: [{ pointer: '/classId', code: 'invalid' }],
      });
    }
    const placed = { class_id: group.id };
    const learner = await db
      .updateTable('registry.learner')
      .set((where) => ({
        ...placed,
        version: where('version', '+', 1),
        updated_at: clock.date(),
      }))
      .where('school_id', '=', before.to_school_id)
      .where('id', '=', before.learner_id)
      .returning('id')
      .executeTakeFirst();
    if (learner === undefined) throw problem('conflict');
    await db
      .updateTable('registry.enrolment')
      .set(placed)
      .where('school_id', '=', before.to_school_id)
      .where('learner_id', '=', before.learner_id)
      .where('ended_on', 'is', null)
      .execute();
    await recordChanges(context, {
      kind: 'learner',
      id: before.learner_id,
      schoolId: before.to_school_id,
      change: 'updated',
    });
    const row = await take(context, before, {
      status: 'placed',
      step: 'placement',
      values: { placed_on: today, class_id: group.id },
    });
    await tellUpdated(context, row, ['classId']);
    return { status: 200, body: toTransfer(row, today) };
  },

  /** By the guardian, or by the receiving school for the guardian: the leaving school may not hold anyone back. */
  async cancelTransfer(request, context) {
    const { reason } = request.body as { reason?: string };
    const { params, access } = request;
    const before = await requireTransfer(context, access, params['transferId'], 'update');
    requireApplicant(access);
    if (!access.reach.learnerIds.includes(before.learner_id)) {
      await requireSchoolsStep(request, context, before.to_school_id);
    }
    requireState(before, 'submitted', 'accepted');
    const row = await take(context, before, { status: 'withdrawn', step: 'withdrawal', reason });
    return { status: 200, body: toTransfer(row, todayOf(context)) };
  },
};
