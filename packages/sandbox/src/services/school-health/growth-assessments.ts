import { growthLine, type GrowthIndicator, type Sex } from '@khuevan/rules';
import { sql } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { optional, requireHealthLearner } from './access.ts';
import { growthOf, toScore } from './growth.ts';

const UNITS: Readonly<Record<GrowthIndicator, string>> = {
  'height-for-age': 'cm',
  'weight-for-age': 'kg',
  'bmi-for-age': 'kg/m2',
};

const LINES = [
  ['minus3', -3],
  ['minus2', -2],
  ['minus1', -1],
  ['median', 0],
  ['plus1', 1],
  ['plus2', 2],
  ['plus3', 3],
] as const;

const DAYS_PER_MONTH = 30.4375;

function pointAt(indicator: GrowthIndicator, sex: Sex, month: number) {
  const day = Math.round(month * DAYS_PER_MONTH);
  const values = LINES.map(([name, z]) => [name, growthLine(indicator, sex, day, z)] as const);
  if (values.some(([, value]) => value === undefined)) return [];
  return [{ ageInMonths: month, ...Object.fromEntries(values) }];
}

export const growthHandlers: Handlers = {
  async listGrowthAssessments(request, context) {
    const learner = await requireHealthLearner(request, context, request.params['learnerId'] ?? '');
    const scope = ['listGrowthAssessments', learner.id];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.health_check')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .where(sql<boolean>`findings ?| array['heightCm', 'weightKg']`)
      .orderBy('id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      context.cursors,
      (row) => [row.id],
      (row) => {
        const assessment = growthOf(learner, row.checked_on, row.findings);
        return {
          healthCheckId: row.id,
          learnerId: row.learner_id,
          measuredOn: row.checked_on,
          ageInMonths: assessment?.ageInMonths ?? 0,
          ...optional('heightCm', row.findings.heightCm),
          ...optional('weightKg', row.findings.weightKg),
          ...optional('bmi', assessment?.bmi),
          scores: (assessment?.scores ?? []).map(toScore),
        };
      },
    );
    return { status: 200, body };
  },

  async getGrowthReference({ query }) {
    const { indicator, sex, fromMonths, toMonths } = query as {
      indicator: GrowthIndicator;
      sex: Sex;
      fromMonths: number;
      toMonths: number;
    };
    const months = Array.from(
      { length: Math.max(0, toMonths - fromMonths + 1) },
      (_, index) => fromMonths + index,
    );
    const points = months.flatMap((month) => pointAt(indicator, sex, month));
    return {
      status: 200,
      body: { indicator, sex, unit: UNITS[indicator], points },
      headers: { 'cache-control': 'public, max-age=86400' },
    };
  },
};
