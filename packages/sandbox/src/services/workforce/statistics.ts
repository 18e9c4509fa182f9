import { sql } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import type { Handlers } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { textOf } from './requests.ts';
import type { EvaluationLevel } from './schema.ts';

/** Groups of fewer teachers are not published: somebody could be told from them. */
export const MINIMUM_GROUP = 5;

const LEVELS: readonly EvaluationLevel[] = ['good', 'fair', 'met', 'not-met'];

export interface PublishedFigures {
  readonly suppressed: boolean;
  readonly evaluated?: number;
  readonly levels: readonly { readonly level: EvaluationLevel; readonly count: number }[];
}

/**
 * Counts that nobody can be told from. A small group is left out, and so many more groups that what is left out cannot be
 * worked out from the total: at least two of them, and together no small group. Where that cannot be, the total goes.
 */
export function publishable(
  counts: Readonly<Partial<Record<EvaluationLevel, number>>>,
): PublishedFigures {
  const groups = LEVELS.map((level) => ({ level, count: counts[level] ?? 0 }));
  const evaluated = groups.reduce((sum, { count }) => sum + count, 0);
  if (evaluated < MINIMUM_GROUP) return { suppressed: evaluated > 0, levels: [] };
  const bySize = groups.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const hidden = new Set<EvaluationLevel>();
  let hiddenSum = 0;
  for (const { level, count } of bySize) {
    const isSafe = hidden.size === 0 || (hidden.size >= 2 && hiddenSum >= MINIMUM_GROUP);
    if (count >= MINIMUM_GROUP && isSafe) break;
    hidden.add(level);
    hiddenSum += count;
  }
  const isSafe = hidden.size === 0 || (hidden.size >= 2 && hiddenSum >= MINIMUM_GROUP);
  // A level with nobody in it would tell that the hidden ones hold all the rest.
  const shown = groups.filter(
    ({ level, count }) => !hidden.has(level) && (hidden.size === 0 || count > 0),
  );
  return {
    suppressed: hidden.size > 0,
    ...(isSafe ? { evaluated } : {}),
    levels: shown,
  };
}

export const statisticsHandlers: Handlers = {
  async getEvaluationStatistics(request, { db }) {
    const { query, access } = request;
    requireRole(request, 'department', 'commune', 'school', 'vendor');
    const [provinceCode, schoolId] = ['provinceCode', 'schoolId'].map((name) =>
      textOf(query[name]),
    );
    const schoolYear = String(query['schoolYear']);
    let select = db
      .selectFrom('workforce.teacher_evaluation')
      .select(['overall', sql<string>`count(*)`.as('count')])
      .where('school_year', '=', schoolYear)
      .where('announced_at', 'is not', null)
      .where('overall', 'is not', null)
      .where(withinReach(access.reach, { school: 'workforce.teacher_evaluation.school_id' }))
      .groupBy('overall');
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    const rows = await select.execute();
    const counts = Object.fromEntries(rows.map(({ overall, count }) => [overall, Number(count)]));
    return {
      status: 200,
      body: { schoolYear, minimumGroup: MINIMUM_GROUP, ...publishable(counts) },
    };
  },
};
