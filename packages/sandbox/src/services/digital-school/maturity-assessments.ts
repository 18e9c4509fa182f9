import { maturityDeadlines, maturityRulesOn, RuleError } from '@khuevan/rules';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { requireIfMatch } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireSchool, withinReach } from '../registry/public.ts';
import { pageById, textsOf } from './lists.ts';
import { checkScores, frameworkOf, resultOf } from './maturity-result.ts';
import { optional, tagOf } from './models.ts';
import { named, requireAssessment, type AssessmentRow } from './reach.ts';
import type { MaturityScore, MaturityStatus } from './schema.ts';

const STATUS_NAMES: Readonly<Record<MaturityStatus, { vi: string; en: string }>> = {
  draft: { vi: 'đang soạn', en: 'a draft' },
  submitted: { vi: 'đã nộp, chờ Sở thẩm định', en: 'submitted' },
  'external-check': { vi: 'đang được đánh giá ngoài', en: 'being checked by others' },
  returned: { vi: 'được trả lại để bổ sung', en: 'returned to the school' },
  approved: { vi: 'đã được phê duyệt', en: 'approved' },
  published: { vi: 'đã công bố', en: 'published' },
};

/** @throws problem `conflict` for an assessment in any other state */
export function requireState(row: AssessmentRow, ...wanted: readonly MaturityStatus[]): void {
  if (wanted.includes(row.status)) return;
  const is = STATUS_NAMES[row.status];
  throw problem('conflict', {
    detail: {
      vi: `Bản đánh giá ${is.vi}, không thực hiện được bước này.`,
      en: `The assessment is ${is.en}; this step is not possible.`,
    },
  });
}

export const toAssessment = (row: AssessmentRow) => ({
  id: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  status: row.status,
  frameworkId: row.framework_id,
  dueOn: row.due_on,
  reviewDueOn: row.review_due_on,
  scores: row.scores,
  ...(row.reviewed_scores.length === 0 ? {} : { reviewedScores: row.reviewed_scores }),
  result: row.result,
  ...optional('externalChecker', row.external_checker),
  ...optional('reviewNote', row.review_note),
  ...optional('submittedAt', row.submitted_at?.toISOString()),
  ...optional('submittedLate', row.submitted_late),
  ...optional('decidedAt', row.decided_at?.toISOString()),
  ...optional('publishedAt', row.published_at?.toISOString()),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** The index and the last days of a school year. @throws problem `unprocessable` for a year without rules */
function rulesOfYear(schoolYear: string, where: { pointer: string } | { parameter: string }) {
  try {
    const deadlines = maturityDeadlines(schoolYear);
    return { rules: maturityRulesOn(deadlines.selfAssessment), deadlines };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const errors = [{ ...where, code: 'invalid' as const }];
    throw problem('unprocessable', { detail: error.messages, errors, cause: error });
  }
}

export const assessmentHandlers: Handlers = {
  async getMaturityFramework({ query }) {
    const schoolYear = String(query['schoolYear']);
    const { rules, deadlines } = rulesOfYear(schoolYear, { parameter: 'schoolYear' });
    return {
      status: 200,
      body: {
        id: rules.id,
        schoolYear,
        deadlines,
        criteria: rules.criteria.map(({ vi, en, maximum, ...criterion }) => ({
          ...criterion,
          name: { vi, en },
          maximumPoints: maximum,
        })),
        legalBasis: rules.legalBasis.map(({ document, title, verified, remark }) =>
          remark === undefined
            ? { document, title, verified }
            : { document, title, verified, remark },
        ),
      },
    };
  },

  listMaturityAssessments(request, context) {
    const filters = textsOf(request.query, 'schoolId', 'schoolYear', 'status');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.maturity_assessment')
        .selectAll()
        .where(
          withinReach(request.access.reach, {
            school: 'digital_school.maturity_assessment.school_id',
          }),
        )
        .where('id', '>', after);
      if (filters.schoolId !== undefined) select = select.where('school_id', '=', filters.schoolId);
      if (filters.schoolYear !== undefined)
        select = select.where('school_year', '=', filters.schoolYear);
      if (filters.status !== undefined)
        select = select.where('status', '=', filters.status as MaturityStatus);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toAssessment);
  },

  async createMaturityAssessment(request, { db, clock, newId }) {
    requireRole(request, 'school', 'vendor');
    const input = request.body as { schoolId: string; schoolYear: string };
    const school = await named(requireSchool(db, request.access, input.schoolId), '/schoolId');
    const { rules, deadlines } = rulesOfYear(input.schoolYear, { pointer: '/schoolYear' });
    const at = clock.date();
    const row = await db
      .insertInto('digital_school.maturity_assessment')
      .values({
        school_id: school.id,
        id: newId('mta'),
        school_year: input.schoolYear,
        framework_id: rules.id,
        status: 'draft',
        scores: json([]),
        reviewed_scores: json([]),
        result: json(resultOf([], [], rules)),
        due_on: deadlines.selfAssessment,
        review_due_on: deadlines.review,
        external_checker: null,
        review_note: null,
        told_overdue: null,
        submitted_at: null,
        submitted_late: null,
        decided_at: null,
        published_at: null,
        version: 1,
        created_at: at,
        updated_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Trường đã có bản đánh giá của năm học này.',
          en: 'The school has an assessment for this school year.',
        },
      });
    }
    const location = `/digital-school/v1/maturity-assessments/${row.id}`;
    return { status: 201, body: toAssessment(row), headers: { etag: tagOf(row), location } };
  },

  async getMaturityAssessment(request, { db }) {
    const row = await requireAssessment(db, request.access, request.params['maturityAssessmentId']);
    return { status: 200, body: toAssessment(row), headers: { etag: tagOf(row) } };
  },

  async updateMaturityAssessment(request, { db, clock }) {
    requireRole(request, 'school', 'vendor');
    const { scores } = request.body as { scores: MaturityScore[] };
    const before = await requireAssessment(
      db,
      request.access,
      request.params['maturityAssessmentId'],
      'update',
    );
    requireIfMatch(request.ifMatch, tagOf(before));
    requireState(before, 'draft', 'returned');
    const rules = frameworkOf(before.framework_id);
    checkScores(scores, rules, '/scores');
    const replaced = new Set(scores.map(({ criterionCode }) => criterionCode));
    const all = [
      ...before.scores.filter(({ criterionCode }) => !replaced.has(criterionCode)),
      ...scores,
    ];
    const row = await db
      .updateTable('digital_school.maturity_assessment')
      .set({
        scores: json(all),
        // A school that supplements is judged anew.
        reviewed_scores: json([]),
        result: json(resultOf(all, [], rules)),
        version: before.version + 1,
        updated_at: clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toAssessment(row), headers: { etag: tagOf(row) } };
  },
};
