import type { Insertable, Selectable } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { redact } from '../../kernel/redact.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { optional } from './models.ts';
import type { JudgedResult } from './result-judgement.ts';
import type { SubjectResultTable } from './record-tables.ts';

export type SubjectResultRow = Selectable<SubjectResultTable>;

/** Which result: of whom, where, when, in what. */
export type ResultPlace = Pick<
  Insertable<SubjectResultTable>,
  | 'school_id'
  | 'learner_id'
  | 'class_id'
  | 'grade'
  | 'school_year'
  | 'period'
  | 'subject'
  | 'assessment'
>;

export const toSubjectResult = (row: SubjectResultRow) => ({
  id: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
  ...optional('classId', row.class_id),
  schoolYear: row.school_year,
  period: row.period,
  subject: row.subject,
  assessment: row.assessment,
  ...optional('level', row.level),
  ...(row.regular_marks === null ? {} : { regularMarks: row.regular_marks }),
  ...optional('midtermMark', row.midterm_mark),
  ...optional('finalMark', row.final_mark),
  ...optional('average', row.average),
  revision: row.revision,
  isCurrent: row.is_current,
  ...optional('correctionReason', row.correction_reason),
  recordedAt: row.recorded_at.toISOString(),
});

export const judgedOf = (row: SubjectResultRow): JudgedResult => ({
  level: row.level,
  regularMarks: row.regular_marks,
  midtermMark: row.midterm_mark,
  finalMark: row.final_mark,
  average: row.average,
});

/** Writes a result as the one that stands; the one before stays as history. */
export async function writeResult(
  { db, clock, newId }: ServiceContext,
  place: ResultPlace,
  result: JudgedResult,
  before: SubjectResultRow | undefined,
  correctionReason: string | null,
): Promise<SubjectResultRow> {
  if (before !== undefined) {
    await db
      .updateTable('registry.subject_result')
      .set({ is_current: false })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .execute();
  }
  return db
    .insertInto('registry.subject_result')
    .values({
      ...place,
      id: newId('rsl'),
      level: result.level,
      regular_marks: result.regularMarks === null ? null : json(result.regularMarks),
      midterm_mark: result.midtermMark,
      final_mark: result.finalMark,
      average: result.average,
      revision: (before?.revision ?? 0) + 1,
      is_current: true,
      correction_reason: correctionReason === null ? null : redact(correctionReason),
      recorded_at: clock.date(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
