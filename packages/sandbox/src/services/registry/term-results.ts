import type { Selectable } from 'kysely';
import { trainingOfYear } from '@khuevan/rules';
import { problem } from '../../kernel/problem.ts';
import { redact } from '../../kernel/redact.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { levelOfGrade } from './codes.ts';
import { optional, type LearnerRow } from './models.ts';
import { textOf } from './query-values.ts';
import { requireLearner } from './reach.ts';
import type { LearningLevel, ResultPeriod, TermResultTable } from './record-tables.ts';
import { writeResult, type SubjectResultRow } from './result-writes.ts';
import {
  primarySemester,
  primaryYear,
  secondarySemester,
  secondaryYear,
  yearResults,
  type Summary,
  type YearResult,
} from './term-summary.ts';

type TermRow = Selectable<TermResultTable>;

interface CreateTermResult {
  schoolYear: string;
  period: ResultPeriod;
  training?: LearningLevel;
  absences?: number;
  competences?: string[];
  qualities?: string[];
  correctionReason?: string;
}

const MOST = 200;

const toTerm = (row: TermRow) => ({
  id: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  period: row.period,
  ...optional('training', row.training),
  ...optional('learning', row.learning),
  ...optional('overall', row.overall),
  subjectCount: row.subject_count,
  ...optional('promotion', row.promotion),
  ...optional('title', row.title),
  revision: row.revision,
  isCurrent: row.is_current,
  ...optional('correctionReason', row.correction_reason),
  recordedAt: row.recorded_at.toISOString(),
});

const required = (pointer: string) =>
  problem('unprocessable', { errors: [{ pointer, code: 'required' }] });

/** The year's training: as told, else out of the two semesters' summaries. */
async function trainingFor(
  { db }: ServiceContext,
  learner: LearnerRow,
  input: CreateTermResult,
): Promise<LearningLevel> {
  if (input.training !== undefined) return input.training;
  if (input.period !== 'year') throw required('/training');
  const rows = await db
    .selectFrom('registry.term_result')
    .select(['period', 'training'])
    .where('learner_id', '=', learner.id)
    .where('school_year', '=', input.schoolYear)
    .where('is_current', '=', true)
    .execute();
  const of = (period: ResultPeriod) => rows.find((row) => row.period === period)?.training ?? null;
  const [first, second] = [of('semester-1'), of('semester-2')];
  if (first === null || second === null) throw required('/training');
  return trainingOfYear(first, second);
}

/** Each subject's year stands beside its semesters; it is written anew when it has changed. */
async function writeYear(
  context: ServiceContext,
  years: readonly YearResult[],
  rows: readonly SubjectResultRow[],
  reason: string | null,
): Promise<void> {
  for (const { semester2, result } of years) {
    const before = rows.find((row) => row.period === 'year' && row.subject === semester2.subject);
    if (before?.average === result.average && before.level === result.level) continue;
    const { school_id, learner_id, class_id, grade, school_year, subject, assessment } = semester2;
    const place = {
      school_id,
      learner_id,
      class_id,
      grade,
      school_year,
      subject,
      assessment,
      period: 'year' as const,
    };
    await writeResult(context, place, result, before, before === undefined ? null : reason);
  }
}

async function summarise(
  context: ServiceContext,
  learner: LearnerRow,
  input: CreateTermResult,
): Promise<Summary> {
  const rows = await context.db
    .selectFrom('registry.subject_result')
    .selectAll()
    .where('learner_id', '=', learner.id)
    .where('school_year', '=', input.schoolYear)
    .where('is_current', '=', true)
    .orderBy('id')
    .execute();
  const [any] = rows;
  if (any === undefined) {
    throw problem('conflict', {
      detail: {
        vi: 'Học sinh chưa có kết quả môn học nào trong năm học này.',
        en: 'The learner has no subject results in this school year.',
      },
    });
  }
  const isPrimary = levelOfGrade(any.grade) === 'primary';
  if (input.period !== 'year') {
    const ofTerm = rows.filter(({ period }) => period === input.period);
    if (isPrimary) return primarySemester(ofTerm);
    return secondarySemester(ofTerm, await trainingFor(context, learner, input));
  }
  const years = yearResults(rows);
  const outcomes = years.map(({ semester2, result }) => ({
    ...result,
    subject: semester2.subject,
    assessment: semester2.assessment,
  }));
  let summary: Summary;
  if (isPrimary) {
    if (input.competences === undefined) throw required('/competences');
    if (input.qualities === undefined) throw required('/qualities');
    const { competences, qualities } = input;
    summary = primaryYear(outcomes, { competences, qualities });
  } else {
    const training = await trainingFor(context, learner, input);
    summary = secondaryYear(outcomes, training, input.absences ?? 0);
  }
  await writeYear(context, years, rows, input.correctionReason ?? null);
  return summary;
}

export const termResultHandlers: Handlers = {
  async listTermResults({ params, query, access }, { db }) {
    const learner = await requireLearner(db, access, params['learnerId'] ?? '');
    const schoolYear = textOf(query['schoolYear']);
    let select = db
      .selectFrom('registry.term_result')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .orderBy('school_year', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (query['history'] !== true) select = select.where('is_current', '=', true);
    return { status: 200, body: { data: (await select.execute()).map(toTerm) } };
  },

  async createTermResult({ params, access, body }, context) {
    const input = body as CreateTermResult;
    const { db, clock, newId } = context;
    const learner = await requireLearner(db, access, params['learnerId'] ?? '', 'update');
    const before = await db
      .selectFrom('registry.term_result')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .where('school_year', '=', input.schoolYear)
      .where('period', '=', input.period)
      .where('is_current', '=', true)
      .executeTakeFirst();
    if (before !== undefined && input.correctionReason === undefined) {
      throw problem('unprocessable', {
        detail: {
          vi: 'Kết quả này đã được tổng kết. Tổng kết lại cần nêu lý do.',
          en: 'This was summed up before. Summing up again needs a reason.',
        },
        errors: [{ pointer: '/correctionReason', code: 'required' }],
      });
    }
    const summary = await summarise(context, learner, input);
    if (before !== undefined) {
      await db
        .updateTable('registry.term_result')
        .set({ is_current: false })
        .where('school_id', '=', before.school_id)
        .where('id', '=', before.id)
        .execute();
    }
    const row = await db
      .insertInto('registry.term_result')
      .values({
        ...summary,
        school_id: learner.school_id,
        id: newId('trm'),
        learner_id: learner.id,
        school_year: input.schoolYear,
        period: input.period,
        revision: (before?.revision ?? 0) + 1,
        is_current: true,
        correction_reason: before === undefined ? null : redact(input.correctionReason ?? ''),
        recorded_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 201, body: toTerm(row) };
  },
};
