import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { rollOf } from '../registry/public.ts';
import { missingOf, planOrNone, recordsOf } from './plans.ts';

/** Rows a statement carries. */
const CHUNK = 1_000;

const keyOf = (row: { learner_id: string; series: string; number: number }): string =>
  `${row.learner_id} ${row.series} ${row.number}`;

/** What earlier lists still ask the guardians about. */
async function stillAsked({ db }: ServiceContext, learnerIds: readonly string[]) {
  if (learnerIds.length === 0) return new Set<string>();
  const rows = await db
    .selectFrom('school_health.catch_up_dose')
    .select(['learner_id', 'series', 'number'])
    .where('learner_id', 'in', [...learnerIds])
    .where('status', 'in', ['awaiting-consent', 'consented', 'refused'])
    .execute();
  return new Set(rows.map(keyOf));
}

/**
 * Writes the catch-up list of a check: each learner's next missing dose of each series, waiting for consent. What an
 * earlier list asks about already is not asked again.
 *
 * @returns learners who miss something, and doses that were added
 */
export async function listMissing(
  request: ServiceRequest,
  context: ServiceContext,
  check: { school_id: string; id: string; grades: string[] },
  today: string,
): Promise<{ missing: number; doses: number }> {
  const { db, clock, newId } = context;
  const { school_id: schoolId, grades } = check;
  const roll = await rollOf(db, request.access, { schoolId, grades }).orderBy('l.id').execute();
  const learnerIds = roll.map(({ id }) => id);
  const records = await recordsOf(db, learnerIds);
  const asked = await stillAsked(context, learnerIds);
  let missing = 0;
  const rows = roll.flatMap((learner) => {
    const plan = planOrNone(learner, records.get(learner.id) ?? [], today);
    const doses = plan === undefined ? [] : missingOf(plan);
    if (doses.length > 0) missing += 1;
    return doses
      .map(({ series, number, earliest }) => ({
        school_id: schoolId,
        id: newId('cud'),
        learner_id: learner.id,
        immunisation_check_id: check.id,
        series,
        number,
        earliest,
        status: 'awaiting-consent' as const,
        dose_id: null,
        updated_at: clock.date(),
      }))
      .filter((row) => !asked.has(keyOf(row)));
  });
  for (let start = 0; start < rows.length; start += CHUNK) {
    await db
      .insertInto('school_health.catch_up_dose')
      .values(rows.slice(start, start + CHUNK))
      .execute();
  }
  return { missing, doses: rows.length };
}
