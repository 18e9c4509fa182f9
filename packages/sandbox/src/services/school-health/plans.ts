import {
  immunisationPlan,
  RuleError,
  type DoseRecord,
  type ImmunisationPlan,
} from '@khuevan/rules';
import type { Kysely } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import { isSeries } from './vaccines.ts';

/** What stands on record, by learner. */
export type RecordsByLearner = ReadonlyMap<string, readonly DoseRecord[]>;

export async function recordsOf(
  db: Kysely<Database>,
  learnerIds: readonly string[],
): Promise<RecordsByLearner> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('school_health.dose')
    .select(['learner_id', 'series', 'number', 'status', 'given_on'])
    .where('learner_id', 'in', [...learnerIds])
    .where('withdrawn_at', 'is', null)
    .execute();
  const records = new Map<string, DoseRecord[]>();
  for (const { learner_id: id, series, number, status, given_on: date } of rows) {
    if (!isSeries(series)) continue;
    const known = records.get(id) ?? [];
    known.push({ series, number, status, ...(date === null ? {} : { date }) });
    records.set(id, known);
  }
  return records;
}

/** @throws problem `unprocessable` in the rules' words, where there is no schedule for the day */
export function planOf(
  person: { readonly birth_date: string },
  records: readonly DoseRecord[],
  today: string,
): ImmunisationPlan {
  try {
    return immunisationPlan({ birthDate: person.birth_date, today, records });
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw problem('unprocessable', { detail: error.messages, cause: error });
  }
}

/** Lists leave out whom the rules cannot judge on the day. */
export function planOrNone(
  person: { readonly birth_date: string },
  records: readonly DoseRecord[],
  today: string,
): ImmunisationPlan | undefined {
  try {
    return immunisationPlan({ birthDate: person.birth_date, today, records });
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

const isDone = (status: string): boolean => status === 'given' || status === 'contraindicated';

/** As the coverage counts: complete, zero-dose or neither. */
export function standingOf({ doses }: ImmunisationPlan) {
  const open = doses.filter((dose) => dose.open || dose.status === 'given');
  const isComplete = open.every(({ status }) => isDone(status));
  return { isComplete, isZeroDose: !isComplete && !doses.some(({ status }) => status === 'given') };
}

/** The doses to be caught up on, with how each stands in the plan. */
export const missingOf = (plan: ImmunisationPlan) =>
  plan.catchUp.map(({ series, number, labels, earliest }) => {
    const planned = plan.doses.find((dose) => dose.series === series && dose.number === number);
    return {
      series,
      number,
      label: labels,
      ...(planned === undefined ? {} : { status: planned.status, dueDate: planned.dueDate }),
      earliest,
    };
  });
