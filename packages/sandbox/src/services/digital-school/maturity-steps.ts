import { sql, type Updateable } from 'kysely';
import { reachOf, requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceResponse } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { today } from './days.ts';
import { pageById, textsOf } from './lists.ts';
import { requireState, toAssessment } from './maturity-assessments.ts';
import { checkScores, frameworkOf, missingIn, resultOf } from './maturity-result.ts';
import { tagOf } from './models.ts';
import { requireAssessment, type AssessmentRow } from './reach.ts';
import type { MaturityAssessmentTable, MaturityStatus, ReviewedScore } from './schema.ts';

interface DecideMaturityAssessment {
  decision: 'approved' | 'returned';
  note?: string;
  reviewedScores?: ReviewedScore[];
}

const eventData = (row: AssessmentRow) => ({
  maturityAssessmentId: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  status: row.status,
});

/** Moves an assessment on that the caller holds locked, and tells of it where somebody waits for it. */
async function move(
  { db, clock, emit }: ServiceContext,
  before: AssessmentRow,
  changes: Updateable<MaturityAssessmentTable> & { status: MaturityStatus },
): Promise<ServiceResponse> {
  const row = await db
    .updateTable('digital_school.maturity_assessment')
    .set({ ...changes, version: before.version + 1, updated_at: clock.date() })
    .where('school_id', '=', before.school_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (row.status !== 'external-check') {
    await emit(`digital-school.maturity-assessment.${row.status}`, eventData(row));
  }
  return { status: 200, body: toAssessment(row), headers: { etag: tagOf(row) } };
}

export const maturityStepHandlers: Handlers = {
  async submitMaturityAssessment(request, context) {
    requireRole(request, 'school', 'vendor');
    const { db, clock } = context;
    const id = request.params['maturityAssessmentId'];
    const before = await requireAssessment(db, request.access, id, 'update');
    requireState(before, 'draft', 'returned');
    const missing = missingIn(before.scores, frameworkOf(before.framework_id));
    if (missing.length > 0) {
      throw problem('unprocessable', {
        detail: {
          vi: `Chưa đủ điểm hoặc minh chứng cho: ${missing.join(', ')}.`,
          en: `Points or evidence are missing for: ${missing.join(', ')}.`,
        },
      });
    }
    return move(context, before, {
      status: 'submitted',
      submitted_at: clock.date(),
      submitted_late: before.submitted_late ?? today(clock) > before.due_on,
      review_note: null,
    });
  },

  async requestMaturityExternalCheck(request, context) {
    requireRole(request, 'department');
    const input = request.body as { externalChecker: string; note?: string };
    const id = request.params['maturityAssessmentId'];
    const before = await requireAssessment(context.db, request.access, id, 'update');
    requireState(before, 'submitted');
    return move(context, before, {
      status: 'external-check',
      external_checker: input.externalChecker.normalize('NFC'),
      review_note: input.note?.normalize('NFC') ?? null,
    });
  },

  async decideMaturityAssessment(request, context) {
    requireRole(request, 'department');
    const input = request.body as DecideMaturityAssessment;
    const reviewed = input.reviewedScores ?? [];
    const id = request.params['maturityAssessmentId'];
    const before = await requireAssessment(context.db, request.access, id, 'update');
    requireState(before, 'submitted', 'external-check');
    const rules = frameworkOf(before.framework_id);
    const errors: FieldError[] =
      input.decision === 'returned' && input.note === undefined
        ? [{ pointer: '/note', code: 'required' }]
        : [];
    if (errors.length > 0) throw problem('unprocessable', { errors });
    checkScores(
      reviewed.map(({ criterionCode, points }) => ({ criterionCode, points })),
      rules,
      '/reviewedScores',
    );
    return move(context, before, {
      status: input.decision,
      reviewed_scores: json(reviewed),
      result: json(resultOf(before.scores, reviewed, rules)),
      review_note: input.note?.normalize('NFC') ?? null,
      decided_at: context.clock.date(),
    });
  },

  async publishMaturityAssessment(request, context) {
    requireRole(request, 'department');
    const id = request.params['maturityAssessmentId'];
    const before = await requireAssessment(context.db, request.access, id, 'update');
    requireState(before, 'approved');
    return move(context, before, { status: 'published', published_at: context.clock.date() });
  },

  listPublishedMaturityLevels(request, context) {
    const filters = textsOf(request.query, 'schoolYear', 'provinceCode');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.maturity_assessment')
        .selectAll()
        .where('status', '=', 'published')
        .where('id', '>', after);
      if (filters.schoolYear !== undefined)
        select = select.where('school_year', '=', filters.schoolYear);
      if (filters.provinceCode !== undefined) {
        const places = reachOf({ provinceCodes: [filters.provinceCode] });
        select = select.where(
          withinReach(places, { school: 'digital_school.maturity_assessment.school_id' }),
        );
      }
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, (row) => ({
      schoolId: row.school_id,
      schoolYear: row.school_year,
      groups: row.result.groups,
      overall: row.result.overall,
      publishedAt: (row.published_at ?? row.updated_at).toISOString(),
    }));
  },
};

/** Tells once of each state that its day has passed: 31 May for a draft, 20 June for all that comes after. */
export async function tellOverdueAssessments(context: ServiceContext): Promise<void> {
  await context.transaction(async (inside) => {
    const day = today(inside.clock);
    const late = await inside.db
      .updateTable('digital_school.maturity_assessment')
      .set(({ ref }) => ({ told_overdue: ref('status') }))
      .where(
        sql<boolean>`(status = 'draft' and due_on < ${day}::date
          or status in ('submitted', 'external-check', 'returned') and review_due_on < ${day}::date)
          and told_overdue is distinct from status`,
      )
      .returningAll()
      .execute();
    for (const row of late) {
      await inside.emit('digital-school.maturity-assessment.overdue', eventData(row));
    }
  });
}
