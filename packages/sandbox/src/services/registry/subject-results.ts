import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { ClassRow } from './models.ts';
import { textOf } from './query-values.ts';
import { requireClass, requireLearner } from './reach.ts';
import type { ResultPeriod } from './record-tables.ts';
import { assessmentOf, isCorrection, isSame, judge, resultErrors } from './result-judgement.ts';
import type { SubjectResultInput } from './result-judgement.ts';
import { judgedOf, toSubjectResult, writeResult } from './result-writes.ts';
import type { SubjectResultRow } from './result-writes.ts';

interface CreateSubjectResults {
  subject: string;
  period: 'semester-1' | 'semester-2';
  correctionReason?: string;
  results: SubjectResultInput[];
}

/** Learners who are not of the class, and those who are named twice. */
async function learnerErrors(
  { db }: ServiceContext,
  group: ClassRow,
  results: readonly SubjectResultInput[],
): Promise<FieldError[]> {
  const ids = results.map(({ learnerId }) => learnerId);
  const rows = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('school_id', '=', group.school_id)
    .where('class_id', '=', group.id)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  const members = new Set(rows.map(({ id }) => id));
  return ids.flatMap((id, index): FieldError[] => {
    const pointer = `/results/${index}/learnerId`;
    if (!members.has(id)) return [{ pointer, code: 'unknown-reference' }];
    return ids.indexOf(id) === index ? [] : [{ pointer, code: 'duplicate' }];
  });
}

export const subjectResultHandlers: Handlers = {
  async listClassSubjectResults({ params, query, access }, { db, cursors }) {
    const group = await requireClass(db, access, params['classId'] ?? '');
    const [subject, period] = [String(query['subject']), String(query['period'])];
    const scope = ['listClassSubjectResults', group.id, subject, period];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.subject_result')
      .selectAll()
      .where('school_id', '=', group.school_id)
      .where('class_id', '=', group.id)
      .where('subject', '=', subject)
      .where('period', '=', period as ResultPeriod)
      .where('is_current', '=', true)
      .orderBy('learner_id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('learner_id', '>', paging.after[0]);
    const rows = await select.execute();
    const keyOf = (row: SubjectResultRow) => [row.learner_id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toSubjectResult) };
  },

  async createSubjectResults({ params, access, body }, context) {
    const input = body as CreateSubjectResults;
    const { db } = context;
    const group = await requireClass(db, access, params['classId'] ?? '');
    const assessment = assessmentOf(input.subject, group.grade);
    if (assessment === undefined) {
      throw problem('unprocessable', {
        detail: {
          vi: `Chương trình không có môn học này ở khối ${group.grade}.`,
          en: `The curriculum has no such subject at grade ${group.grade}.`,
        },
        errors: [{ pointer: '/subject', code: 'invalid' }],
      });
    }
    const errors = [
      ...(await learnerErrors(context, group, input.results)),
      ...input.results.flatMap((result, index) =>
        resultErrors(result, assessment, `/results/${index}`),
      ),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const before = await db
      .selectFrom('registry.subject_result')
      .selectAll()
      .where('school_id', '=', group.school_id)
      .where('school_year', '=', group.school_year)
      .where('period', '=', input.period)
      .where('subject', '=', input.subject)
      .where('is_current', '=', true)
      .where(
        'learner_id',
        'in',
        input.results.map(({ learnerId }) => learnerId),
      )
      .execute();
    const standing = new Map(before.map((row) => [row.learner_id, row]));
    const written: SubjectResultRow[] = [];
    for (const [index, result] of input.results.entries()) {
      const after = judge(result, `/results/${index}`);
      const old = standing.get(result.learnerId);
      if (old !== undefined && isSame(judgedOf(old), after)) {
        written.push(old);
        continue;
      }
      const corrects = old !== undefined && isCorrection(judgedOf(old), after);
      if (corrects && input.correctionReason === undefined) {
        throw problem('unprocessable', {
          detail: {
            vi: 'Kết quả này đã được ghi. Sửa kết quả cần nêu lý do.',
            en: 'This result was recorded before. A correction needs its reason.',
          },
          errors: [{ pointer: '/correctionReason', code: 'required' }],
        });
      }
      const place = {
        school_id: group.school_id,
        learner_id: result.learnerId,
        class_id: group.id,
        grade: group.grade,
        school_year: group.school_year,
        period: input.period,
        subject: input.subject,
        assessment,
      };
      const reason = corrects ? (input.correctionReason ?? null) : null;
      written.push(await writeResult(context, place, after, old, reason));
    }
    return { status: 201, body: { data: written.map(toSubjectResult) } };
  },

  async listLearnerSubjectResults({ params, query, access }, { db, cursors }) {
    const learner = await requireLearner(db, access, params['learnerId'] ?? '');
    const schoolYear = textOf(query['schoolYear']);
    const history = query['history'] === true;
    const scope = ['listLearnerSubjectResults', learner.id, schoolYear ?? null, history];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.subject_result')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (!history) select = select.where('is_current', '=', true);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const keyOf = (row: SubjectResultRow) => [row.id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toSubjectResult) };
  },
};
