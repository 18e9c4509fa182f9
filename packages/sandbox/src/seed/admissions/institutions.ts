import { admissionRulesOf } from '@khuevan/rules';
import { namedId } from '../../kernel/ids.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { AdmissionMethod } from '../../services/admissions/public.ts';
import { demo } from '../demo.ts';
import type { ProfileSize } from '../profile.ts';
import { institutionPlans, programmePlans } from './catalogue.ts';

/** When the plans of a year were written. */
export const planInstant = (year: number): string => `${year}-06-01T00:00:00.000Z`;

const inVietnam = (day: string, hour: string): string =>
  new Date(`${day}T${hour}:00+07:00`).toISOString();

/** Days that the rules do not hold: virtual filtering, and from when confirmation is open. Not checked for 2026. */
const FILTERING_DAYS: Readonly<Record<number, readonly [first: string, last: string]>> = {
  2025: ['2025-08-13', '2025-08-20'],
  2026: ['2026-08-04', '2026-08-12'],
};

export function seedRound(year: number) {
  const { window, feeWindow, confirmBefore } = admissionRulesOf(year).preferences;
  const [first, last] = FILTERING_DAYS[year] ?? [];
  if (window === null || feeWindow === null || confirmBefore === null || !first || !last)
    throw new Error(`no plan for ${year}`);
  const span = (opens: string, closes: string) => ({
    opensAt: new Date(opens).toISOString(),
    closesAt: new Date(closes).toISOString(),
  });
  const isDone = year < 2026;
  return {
    id: isDone ? demo.admissionRounds.finished : demo.admissionRounds.current,
    year,
    kind: 'general',
    name: `Đợt xét tuyển chung năm ${year}`,
    windows: {
      preferences: span(window.opens, window.closes),
      fees: span(feeWindow.opens, feeWindow.closes),
      filtering: span(inVietnam(first, '00:00'), inVietnam(last, '17:00')),
      confirmation: span(inVietnam(last, '17:00'), confirmBefore),
    },
    filtering_rounds_planned: 6,
    results_published_at: isDone ? inVietnam(last, '16:00') : null,
    version: 1,
    updated_at: planInstant(year),
  };
}

export interface SeedQuota {
  readonly id: string;
  readonly round_id: string;
  readonly institution_id: string;
  readonly programme_id: string;
  readonly method: AdmissionMethod;
  readonly combinations: readonly string[];
  readonly seats: number;
  readonly threshold: string;
  readonly proposed_cut_off: string | null;
  readonly version: number;
  readonly updated_at: string;
}

/** What candidates weigh: a quota, how hard it is to get, and whether the limit for teacher training holds. */
export interface QuotaChoice {
  readonly quota: SeedQuota;
  readonly standing: number;
  readonly teacherTraining: boolean;
}

export function seedInstitutions(size: ProfileSize) {
  const plans = institutionPlans.slice(0, size.admissions.institutions);
  const institutions = plans.map((plan, index) => ({
    id: namedId('ins', plan.code),
    code: plan.code,
    name: plan.name,
    search_name: searchText(plan.name),
    kind: plan.kind,
    ownership: plan.ownership,
    province_code: size.provinces[index % size.provinces.length] ?? '',
    version: 1,
    updated_at: planInstant(2025),
  }));
  const programmes = plans.flatMap((plan) =>
    programmePlans
      .filter(({ field }) => plan.fields.includes(field))
      .map((entry) => ({
        plan: entry,
        standing: plan.standing + entry.appeal,
        row: {
          id: namedId('prg', `${plan.code}/${entry.code}`),
          institution_id: namedId('ins', plan.code),
          code: entry.code,
          name: entry.name,
          search_name: searchText(entry.name),
          level: plan.kind === 'college' ? 'college' : 'university',
          teacher_training: entry.teacherTraining,
          version: 1,
          updated_at: planInstant(2025),
        },
      })),
  );
  return { institutions, programmes };
}

export type SeedProgrammes = ReturnType<typeof seedInstitutions>['programmes'];

/** Seats by method: most by exam scores; transcripts and both together not for teacher training and medicine. */
function methodsOf({ plan }: SeedProgrammes[number]): readonly [AdmissionMethod, number][] {
  if (plan.teacherTraining || plan.code === '7720101') return [['exam-scores', 1]];
  if (plan.appeal >= 0.5)
    return [
      ['exam-scores', 0.8],
      ['combined', 0.2],
    ];
  return [
    ['exam-scores', 0.6],
    ['transcript', 0.4],
  ];
}

/** Quotas of a round with about as many seats as nine in ten candidates need. */
export function seedQuotas(
  programmes: SeedProgrammes,
  roundId: string,
  year: number,
  candidates: number,
): QuotaChoice[] {
  const each = (candidates * 0.9) / programmes.length;
  return programmes.flatMap((entry) =>
    methodsOf(entry).map(([method, share]): QuotaChoice => ({
      standing: entry.standing - (method === 'transcript' ? 0.4 : 0),
      teacherTraining: entry.plan.teacherTraining,
      quota: {
        id: namedId('quo', `${year}/${entry.row.id}/${method}`),
        round_id: roundId,
        institution_id: entry.row.institution_id,
        programme_id: entry.row.id,
        method,
        combinations: entry.plan.combinations,
        seats: Math.max(1, Math.round(each * share)),
        threshold: entry.plan.teacherTraining
          ? '19'
          : entry.plan.field === 'health'
            ? '20.5'
            : '16',
        proposed_cut_off: null,
        version: 1,
        updated_at: planInstant(year),
      },
    })),
  );
}
