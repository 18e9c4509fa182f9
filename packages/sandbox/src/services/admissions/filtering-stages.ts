import { sql, type Kysely, type Selectable, type SqlBool, type Updateable } from 'kysely';
import { RuleError } from '@khuevan/rules';
import type { ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { evaluatePreference } from './evaluate.ts';
import { holdsPlaceElsewhere } from './held-places.ts';
import { marksOfCandidates } from './marks.ts';
import { ownersOfMany } from './owners.ts';
import { placeCandidates } from './place-candidates.ts';
import { requireRound } from './reach.ts';
import type { FilteringRoundTable, StoredPreference } from './schema.ts';

export type FilteringRow = Selectable<FilteringRoundTable>;

/** What a stage changes of its own work list. */
type Progress = Updateable<FilteringRoundTable>;

/** Lists worked off in one transaction: short enough that others on the embedded database are not kept waiting. */
const CHUNK = 200;
/** Rows in one insert: far below the number of parameters that a statement takes. */
const ROWS = 1_000;

/** Who keeps a place of another round is judged no more. */
const isFree = sql<SqlBool>`not ${holdsPlaceElsewhere('admissions.preference_list.candidate_id', 'admissions.preference_list.round_id')}`;

/** The next locked and paid lists of the round, by candidate. */
const nextLists = (
  db: Kysely<Database>,
  { round_id: round, next_candidate: after }: FilteringRow,
) =>
  db
    .selectFrom('admissions.preference_list')
    .selectAll()
    .where('round_id', '=', round)
    .where('status', 'in', ['fee-paid', 'evaluated'])
    .where('candidate_id', '>', after)
    .orderBy('candidate_id')
    .limit(CHUNK);

async function writePreferences(
  db: Kysely<Database>,
  lists: readonly { id: string; preferences: StoredPreference[] }[],
  at: Date,
): Promise<void> {
  await sql`
    update admissions.preference_list list
    set preferences = entry.preferences, status = 'evaluated', version = list.version + 1,
      updated_at = ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(lists)}::jsonb) as entry(id text, preferences jsonb)
    where list.id = entry.id`.execute(db);
}

/** Scores every preference of the next lists, anew in each filtering round: marks change after a re-mark. */
export async function evaluateNext(context: ServiceContext, row: FilteringRow): Promise<Progress> {
  const { db, clock } = context;
  const lists = await nextLists(db, row).where(isFree).forUpdate().execute();
  const last = lists.at(-1);
  if (last === undefined) return { stage: 'place', next_candidate: '' };
  const ids = lists.map(({ candidate_id: id }) => id);
  const candidates = await db
    .selectFrom('admissions.candidate')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const marks = await marksOfCandidates(db, candidates);
  const quotas = await db
    .selectFrom('admissions.quota')
    .selectAll()
    .where('round_id', '=', row.round_id)
    .execute();
  const candidateOf = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const quotaOf = new Map(quotas.map((quota) => [quota.id, quota]));
  const evaluated = lists.map(({ id, candidate_id: candidateId, preferences }) => {
    const candidate = candidateOf.get(candidateId);
    return {
      id,
      preferences: preferences.map((preference): StoredPreference => {
        const quota = quotaOf.get(preference.quotaId);
        if (candidate === undefined || quota === undefined) return preference;
        const known = { ...candidate, marks: marks.get(candidateId)?.all ?? {} };
        return { ...preference, state: 'evaluated', evaluation: evaluatePreference(known, quota) };
      }),
    };
  });
  await writePreferences(db, evaluated, clock.date());
  return {
    next_candidate: last.candidate_id,
    candidate_count: row.candidate_count + lists.length,
    preference_count:
      row.preference_count + lists.reduce((sum, list) => sum + list.preferences.length, 0),
  };
}

/** Finds all places at once; with the final round the results are out. */
export async function placeAll(context: ServiceContext, row: FilteringRow): Promise<Progress> {
  const { db, clock, newId } = context;
  const quotas = await db
    .selectFrom('admissions.quota')
    .select(['id', 'seats', 'proposed_cut_off'])
    .where('round_id', '=', row.round_id)
    .orderBy('id')
    .execute();
  const lists = await db
    .selectFrom('admissions.preference_list')
    .select(['candidate_id as candidateId', 'preferences'])
    .where('round_id', '=', row.round_id)
    .where('status', '=', 'evaluated')
    .where(isFree)
    .orderBy('candidate_id')
    .execute();
  let found;
  try {
    found = placeCandidates(lists, quotas);
  } catch (error) {
    if (error instanceof RuleError)
      return { status: 'failed', stage: 'done', finished_at: clock.date() };
    throw error;
  }
  for (let start = 0; start < found.cutOffs.length; start += ROWS) {
    await db
      .insertInto('admissions.cut_off')
      .values(
        found.cutOffs.slice(start, start + ROWS).map((cutOff) => ({
          filtering_round_id: row.id,
          id: newId('cof'),
          quota_id: cutOff.quotaId,
          seats: cutOff.seats,
          placed_count: cutOff.placedCount,
          cut_off: cutOff.cutOff,
        })),
      )
      .execute();
  }
  for (let start = 0; start < found.places.length; start += ROWS) {
    await db
      .insertInto('admissions.place')
      .values(
        found.places.slice(start, start + ROWS).map((place) => ({
          filtering_round_id: row.id,
          id: newId('plc'),
          candidate_id: place.candidateId,
          quota_id: place.quotaId,
          position: place.position,
          score: place.score,
        })),
      )
      .execute();
  }
  const counts = {
    eligible_count: found.eligible,
    placed_count: found.places.length,
    removed_count: found.removed,
  };
  if (!row.final) return { ...counts, ...(await complete(context, row)) };
  const round = await requireRound(db, row.round_id, 'update');
  await db
    .updateTable('admissions.round')
    .set({
      results_published_at: clock.date(),
      version: round.version + 1,
      updated_at: clock.date(),
    })
    .where('id', '=', round.id)
    .execute();
  return { ...counts, stage: 'offer', next_candidate: '' };
}

async function complete(
  { emit, clock }: ServiceContext,
  { id, round_id: roundId, sequence, final }: FilteringRow,
): Promise<Progress> {
  await emit('admissions.filtering-round.completed', {
    filteringRoundId: id,
    roundId,
    sequence,
    final,
  });
  return { status: 'succeeded', stage: 'done', finished_at: clock.date() };
}

/** Tells the next candidates: an offer to whoever has a place, the outcome on every list. */
export async function offerNext(context: ServiceContext, row: FilteringRow): Promise<Progress> {
  const { db, clock, newId, emit } = context;
  const lists = await nextLists(db, row).forUpdate().execute();
  const last = lists.at(-1);
  if (last === undefined) return complete(context, row);
  const round = await requireRound(db, row.round_id);
  const places = await db
    .selectFrom('admissions.place as place')
    .innerJoin('admissions.quota as quota', 'quota.id', 'place.quota_id')
    .selectAll('place')
    .select(['quota.institution_id', 'quota.programme_id', 'quota.method'])
    .where('place.filtering_round_id', '=', row.id)
    .where(sql<SqlBool>`not ${holdsPlaceElsewhere('place.candidate_id', 'quota.round_id')}`)
    .where(
      'place.candidate_id',
      'in',
      lists.map(({ candidate_id: id }) => id),
    )
    .execute();
  const placeOf = new Map(places.map((place) => [place.candidate_id, place]));
  await writePreferences(
    db,
    lists.map(({ id, candidate_id: candidateId, preferences }) => {
      const position = placeOf.get(candidateId)?.position;
      return {
        id,
        preferences: preferences.map((preference, index): StoredPreference => ({
          ...preference,
          state: index + 1 === position ? 'offered' : 'not-offered',
        })),
      };
    }),
    clock.date(),
  );
  const offers = lists.flatMap(({ candidate_id: candidateId, preferences }) => {
    const place = placeOf.get(candidateId);
    if (place === undefined) return [];
    return [
      {
        id: newId('ofr'),
        round_id: row.round_id,
        candidate_id: candidateId,
        quota_id: place.quota_id,
        institution_id: place.institution_id,
        programme_id: place.programme_id,
        method: place.method,
        position: place.position,
        combination: preferences[place.position - 1]?.evaluation?.combination ?? null,
        score: place.score,
        status: 'offered' as const,
        confirm_by: new Date(round.windows.confirmation.closesAt),
        confirmed_at: null,
        enrolled_at: null,
        deferral: null,
        version: 1,
        created_at: clock.date(),
        updated_at: clock.date(),
      },
    ];
  });
  if (offers.length > 0) await db.insertInto('admissions.offer').values(offers).execute();
  const owners = await ownersOfMany(
    db,
    offers.map(({ candidate_id: id }) => id),
  );
  for (const offer of offers) {
    await emit('admissions.offer.made', {
      offerId: offer.id,
      roundId: offer.round_id,
      candidateId: offer.candidate_id,
      institutionId: offer.institution_id,
      ...owners.get(offer.candidate_id),
    });
  }
  return { next_candidate: last.candidate_id };
}
