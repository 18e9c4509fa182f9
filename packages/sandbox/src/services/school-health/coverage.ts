import { immunisationCoverage, type ImmunisationPlan } from '@khuevan/rules';
import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireSchool, rollOf } from '../registry/public.ts';
import { todayOf } from './access.ts';
import { suppressedFigures, type Counts } from './coverage-figures.ts';
import { THRESHOLD } from './k-anonymity.ts';
import { planOrNone, recordsOf } from './plans.ts';

/** Whose immunisation history is checked: the years in which children enter kindergarten and school. */
const GRADES = ['k1', '1'] as const;

/** Learners whose records are read at once. */
const BATCH = 2_000;

/** More groups than this are not one answer. */
const MOST_GROUPS = 5_000;

type GroupBy = 'class' | 'school' | 'commune' | 'province';

const COLUMNS = {
  class: 'class_id',
  school: 'school_id',
  commune: 'commune_code',
  province: 'province_code',
} as const satisfies Record<GroupBy, string>;

const countsOf = (id: string, plans: readonly ImmunisationPlan[]): Counts => {
  const { children, complete, zeroDose, doses } = immunisationCoverage(plans);
  return { id, children, complete, zeroDose, doses };
};

export const coverageHandlers: Handlers = {
  async getImmunisationCoverage(request, context) {
    // Figures before and after one child leaves tell of that child: they are for those who see the children anyway.
    requireRole(request, 'school', 'commune', 'department');
    const { groupBy, schoolId, communeCode, provinceCode } = request.query as {
      groupBy: GroupBy;
      schoolId?: string;
      communeCode?: string;
      provinceCode?: string;
    };
    const { db } = context;
    if (groupBy === 'class' && schoolId === undefined) {
      throw problem('unprocessable', { errors: [{ parameter: 'schoolId', code: 'required' }] });
    }
    if (schoolId !== undefined) await requireSchool(db, request.access, schoolId);
    const today = todayOf(context);
    const roll = await rollOf(db, request.access, {
      schoolId,
      communeCode,
      provinceCode,
      grades: GRADES,
    })
      .orderBy('l.id')
      .execute();
    const groups = new Map<string, ImmunisationPlan[]>();
    for (let start = 0; start < roll.length; start += BATCH) {
      const batch = roll.slice(start, start + BATCH);
      const records = await recordsOf(
        db,
        batch.map(({ id }) => id),
      );
      for (const learner of batch) {
        const plan = planOrNone(learner, records.get(learner.id) ?? [], today);
        const group = learner[COLUMNS[groupBy]];
        if (plan === undefined || group === null) continue;
        const plans = groups.get(group) ?? [];
        plans.push(plan);
        groups.set(group, plans);
      }
    }
    if (groups.size > MOST_GROUPS) {
      throw problem('unprocessable', {
        detail: {
          vi: 'Quá nhiều nhóm. Hãy chọn một tỉnh hoặc một xã.',
          en: 'Too many groups. Name a province or a commune.',
        },
      });
    }
    const counts = [...groups]
      .map(([id, plans]) => countsOf(id, plans))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return {
      status: 200,
      body: { asOf: today, groupBy, threshold: THRESHOLD, ...suppressedFigures(counts) },
    };
  },
};
