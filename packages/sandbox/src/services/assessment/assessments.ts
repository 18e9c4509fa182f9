import { partsForDelivery } from '@khuevan/qti';
import type { Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { mayUseAssessment } from './access.ts';
import { loadTest } from './papers.ts';
import type { AssessmentTable } from './schema.ts';

type SummaryRow = Omit<Selectable<AssessmentTable>, 'parts' | 'instructions'>;

const SUMMARY_COLUMNS = [
  'id',
  'version',
  'title',
  'subject',
  'grade',
  'language',
  'duration_seconds',
  'item_count',
  'max_score',
  'exam_rules',
  'published_at',
  'updated_at',
] as const;

const toSummary = (row: SummaryRow) => ({
  id: row.id,
  title: row.title,
  ...(row.subject === null ? {} : { subject: row.subject }),
  ...(row.grade === null ? {} : { grade: row.grade }),
  language: row.language,
  itemCount: row.item_count,
  maxScore: row.max_score,
  ...(row.duration_seconds === null ? {} : { durationSeconds: row.duration_seconds }),
  updatedAt: row.updated_at.toISOString(),
});

export const assessmentHandlers: Handlers = {
  async listAssessments({ query }, { db, cursors }) {
    const { subject, grade } = query;
    const scope = ['listAssessments', subject ?? null, grade ?? null];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('assessment.assessment')
      .select(SUMMARY_COLUMNS)
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (typeof subject === 'string') select = select.where('subject', '=', subject);
    if (typeof grade === 'number') select = select.where('grade', '=', grade);
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('published_at', 'id'), '<', tuple(new Date(after[0]), after[1])),
      );
    }
    const rows = await select.execute();
    const keyOf = (row: SummaryRow) => [row.published_at.toISOString(), row.id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toSummary) };
  },

  async getAssessment({ params, principal }, { db }) {
    const id = params['assessmentId'] ?? '';
    const row = (await mayUseAssessment(db, principal, id))
      ? await db
          .selectFrom('assessment.assessment')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst()
      : undefined;
    if (row === undefined) throw problem('not-found');
    const test = await loadTest(db, row.id, row.title, row.parts);
    return {
      status: 200,
      body: { ...toSummary(row), instructions: row.instructions, parts: partsForDelivery(test) },
      headers: { etag: entityTag(row.id, row.version) },
    };
  },
};
