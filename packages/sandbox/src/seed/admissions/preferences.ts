import { admissionRulesOf } from '@khuevan/rules';
import { namedId } from '../../kernel/ids.ts';
import { subjectsOf } from '../../services/admissions/public.ts';
import type { PreferenceState, StoredPreference } from '../../services/admissions/public.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedCandidate } from './candidates.ts';
import type { QuotaChoice } from './institutions.ts';

export interface SeedList {
  readonly id: string;
  readonly round_id: string;
  readonly candidate_id: string;
  status: 'draft' | 'locked' | 'fee-paid' | 'evaluated';
  preferences: StoredPreference[];
  readonly locked_at: string | null;
  readonly paid_at: string | null;
  readonly version: number;
  readonly updated_at: string;
}

/** Mean 9 before the cap: some file one preference, a few as many as they can. */
function wantedCount(random: Random): number {
  return Math.max(1, Math.round(1 - Math.log(1 - random.next()) * 8));
}

const listStatuses = new WeightedChoice<'draft' | 'locked' | 'fee-paid'>([
  ['draft', 3],
  ['locked', 4],
  ['fee-paid', 93],
]);

const fits = ({ imported_scores: marks }: SeedCandidate, { quota }: QuotaChoice): boolean =>
  quota.combinations.some((code) => subjectsOf(code)?.every((subject) => subject in marks));

/** What somebody wants: programmes that their subjects open, around their own level, the most sought after first. */
function chosen(
  candidate: SeedCandidate,
  choices: readonly QuotaChoice[],
  count: number,
  random: Random,
): QuotaChoice[] {
  const marks = Object.values(candidate.imported_scores).map(Number);
  const level = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return choices
    .filter((choice) => fits(candidate, choice))
    .map((choice) => ({
      choice,
      distance: Math.abs(choice.standing - level - 0.3) + random.next() * 1.5,
    }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ choice }) => choice)
    .toSorted((a, b) => b.standing - a.standing);
}

/** Programmes of teacher training move up to where they are still considered, or are left out. */
function inAllowedOrder(choices: readonly QuotaChoice[], year: number): QuotaChoice[] {
  const limit = admissionRulesOf(year).preferences.teacherTrainingWithin;
  if (limit === null) return [...choices];
  const training = choices.filter(({ teacherTraining }) => teacherTraining).slice(0, limit);
  const others = choices.filter(({ teacherTraining }) => !teacherTraining);
  const isHigh = training.length > 0 && choices.indexOf(training[0] as QuotaChoice) < limit;
  return isHigh ? [...training, ...others] : others;
}

const STATES: Readonly<Record<SeedList['status'], PreferenceState>> = {
  draft: 'draft',
  locked: 'locked',
  'fee-paid': 'fee-paid',
  evaluated: 'evaluated',
};

/** The list of each candidate; who finds nothing to apply for has none. */
export function seedLists(
  year: number,
  roundId: string,
  candidates: readonly SeedCandidate[],
  choices: readonly QuotaChoice[],
  random: Random,
): SeedList[] {
  const cap = admissionRulesOf(year).preferences.maximum ?? Number.MAX_SAFE_INTEGER;
  return candidates.flatMap((candidate): SeedList[] => {
    const count = Math.min(cap, wantedCount(random));
    const order = inAllowedOrder(chosen(candidate, choices, count, random), year);
    const status = listStatuses.pick(random);
    if (order.length === 0) return [];
    const preferences = order.map(({ quota }): StoredPreference => ({
      quotaId: quota.id,
      programmeId: quota.programme_id,
      method: quota.method,
      state: STATES[status],
    }));
    return [
      {
        id: namedId('pfl', `${year}/${candidate.id}`),
        round_id: roundId,
        candidate_id: candidate.id,
        status,
        preferences,
        locked_at: status === 'draft' ? null : `${year}-07-10T03:00:00.000Z`,
        paid_at: status === 'fee-paid' ? `${year}-07-18T03:00:00.000Z` : null,
        version: 3,
        updated_at: `${year}-07-18T03:00:00.000Z`,
      },
    ];
  });
}

/** A settled payment for each paid list, an open one for each that is only locked. */
export function seedPayments(year: number, lists: readonly SeedList[]): object[] {
  const { amount } = admissionRulesOf(year).preferences.fee;
  return lists
    .filter(({ status }) => status !== 'draft')
    .map((list) => ({
      id: namedId('apm', list.id),
      candidate_id: list.candidate_id,
      round_id: list.round_id,
      preference_count: list.preferences.length,
      amount: amount * list.preferences.length,
      status: list.paid_at === null ? 'pending' : 'settled',
      created_at: `${year}-07-18T02:59:00.000Z`,
      settled_at: list.paid_at,
    }));
}
