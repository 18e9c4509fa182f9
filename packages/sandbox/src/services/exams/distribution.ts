import type { Handlers } from '../../kernel/service.ts';
import { refuse, requireSession } from './require.ts';
import { bandsOf, distributionCells } from './score-cells.ts';

const text = (hundredths: number): string => (hundredths / 100).toFixed(2);

export const distributionHandlers: Handlers = {
  async getScoreDistribution({ params, query }, { db }) {
    const session = await requireSession(db, params['examSessionId'] ?? '');
    if (session.results_published_at === null) {
      throw refuse('Kết quả thi chưa được công bố.', 'The results are not published.');
    }
    const subject = String(query['subject']);
    const province = typeof query['provinceCode'] === 'string' ? query['provinceCode'] : null;
    const rows = await db
      .selectFrom('exams.score as score')
      .innerJoin('exams.council as council', 'council.id', 'score.council_id')
      .select(({ fn }) => [
        'council.province_code',
        'score.score',
        fn.countAll<string>().as('count'),
      ])
      .where('council.session_id', '=', session.id)
      .where('score.subject', '=', subject)
      .groupBy(['council.province_code', 'score.score'])
      .execute();
    const all = rows.map((row) => ({
      province: row.province_code,
      score: Math.round(Number(row.score) * 100),
      count: Number(row.count),
    }));
    const byProvince = Map.groupBy(all, (row) => row.province);
    const cells = distributionCells(
      new Map([...byProvince].map(([code, counts]) => [code, bandsOf(counts)])),
      province,
    );
    const counts = province === null ? all : (byProvince.get(province) ?? []);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const sum = counts.reduce((points, { score, count }) => points + score * count, 0);
    return {
      status: 200,
      body: {
        examSessionId: session.id,
        subject,
        ...(province === null ? {} : { provinceCode: province }),
        isSuppressed: cells.length === 0,
        ...(cells.length === 0
          ? {}
          : { candidateCount: total, mean: text(Math.round(sum / total)) }),
        cells: cells.map(({ from, to, count }) => ({ from: text(from), to: text(to), count })),
      },
    };
  },
};
