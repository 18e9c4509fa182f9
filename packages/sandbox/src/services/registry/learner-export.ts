import type { Handlers } from '../../kernel/service.ts';
import { sightOf, toLearner, type LearnerRow, type Sight } from './models.ts';
import { requireSchool } from './reach.ts';

async function* lines(rows: readonly LearnerRow[], sight: Sight): AsyncGenerator<string> {
  for (const row of rows) yield `${JSON.stringify(toLearner(row, sight))}\n`;
}

export const exportHandlers: Handlers = {
  /**
   * One statement reads the school, so the lines are one picture of one moment. A school fits into memory; a
   * transaction held open for as long as a slow reader takes would keep everyone else from the embedded database.
   */
  async exportLearners(request, { db }) {
    const schoolId = String(request.query['schoolId']);
    await requireSchool(db, request.access, schoolId);
    const rows = await db
      .selectFrom('registry.learner')
      .selectAll()
      .where('school_id', '=', schoolId)
      .orderBy('id')
      .execute();
    return {
      status: 200,
      headers: { 'content-type': 'application/x-ndjson' },
      stream: lines(rows, sightOf(request)),
    };
  },
};
