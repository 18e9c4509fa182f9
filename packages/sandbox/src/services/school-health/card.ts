import { immunisationScheduleOn, RuleError, type ImmunisationSchedule } from '@khuevan/rules';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { optional, requireHealthLearner, todayOf } from './access.ts';
import { missingOf, planOf, recordsOf, standingOf } from './plans.ts';

function scheduleOn(day: string): ImmunisationSchedule {
  try {
    return immunisationScheduleOn(day);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw problem('unprocessable', { detail: error.messages, cause: error });
  }
}

export const cardHandlers: Handlers = {
  async getImmunisationCard(request, context) {
    const learner = await requireHealthLearner(request, context, request.params['learnerId'] ?? '');
    const today = todayOf(context);
    const records = await recordsOf(context.db, [learner.id]);
    const plan = planOf(learner, records.get(learner.id) ?? [], today);
    const doses = plan.doses.map(({ labels, diseases: _diseases, open, ...dose }) => ({
      ...dose,
      label: labels,
      isOpen: open,
    }));
    return {
      status: 200,
      body: {
        learnerId: learner.id,
        asOf: today,
        scheduleId: plan.scheduleId,
        doses,
        catchUp: missingOf(plan),
        ...standingOf(plan),
      },
    };
  },

  async getImmunisationSchedule(_request, context) {
    const schedule = scheduleOn(todayOf(context));
    return {
      status: 200,
      body: {
        id: schedule.id,
        validFrom: schedule.validFrom,
        legalBasis: schedule.legalBasis.map((basis) => ({
          document: basis.document,
          title: basis.title,
          isVerified: basis.verified,
          ...optional('remark', basis.remark),
        })),
        doses: schedule.doses.map(({ series, number, vi, en, cvx, diseases, dueAge }) => ({
          series,
          number,
          label: { vi, en },
          cvx,
          diseases,
          dueAgeMonths: (dueAge.months ?? 0) + 12 * (dueAge.years ?? 0),
          dueAgeDays: dueAge.days ?? 0,
        })),
      },
      headers: { 'cache-control': 'public, max-age=3600' },
    };
  },
};
