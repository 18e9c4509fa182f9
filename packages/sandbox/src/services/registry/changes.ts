import { sql } from 'kysely';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { textOf } from './query-values.ts';
import { withinReach } from './reach.ts';
import type { ChangeTable } from './record-tables.ts';

/** What changed, of the kinds that the feed tells. */
export interface NewChange {
  readonly kind: ChangeTable['kind'];
  readonly id: string;
  readonly schoolId: string;
  readonly change: ChangeTable['change'];
}

/** Changes that are numbered in one transaction. */
const BATCH = 5_000;

/** Writes changes into the feed, in the transaction of their effect. */
export async function recordChanges(
  { db, clock, newId }: Pick<ServiceContext, 'db' | 'clock' | 'newId'>,
  ...changes: readonly NewChange[]
): Promise<void> {
  if (changes.length === 0) return;
  await db
    .insertInto('registry.change')
    .values(
      changes.map(({ kind, id, schoolId, change }) => ({
        id: newId('chg'),
        sequence: null,
        kind,
        entity_id: id,
        school_id: schoolId,
        change,
        occurred_at: clock.date(),
      })),
    )
    .execute();
}

/**
 * Gives the changes that are committed and have no number theirs. Whoever does it holds the feed's one row, so numbers are
 * given one reader at a time, to what is committed alone: a change that commits later gets a later number, and a reader
 * who has seen a number has seen all before it.
 *
 * @returns whether there may be more
 */
async function numberChanges({ db }: ServiceContext): Promise<boolean> {
  const feed = await db
    .selectFrom('registry.change_feed')
    .select('last_sequence')
    .where('name', '=', 'registry')
    .forUpdate()
    .executeTakeFirstOrThrow();
  const waiting = await db
    .selectFrom('registry.change')
    .select('id')
    .where('sequence', 'is', null)
    .orderBy('id')
    .limit(BATCH)
    .execute();
  if (waiting.length === 0) return false;
  const ids = waiting.map(({ id }) => id);
  await sql`update registry.change as change set sequence = ${feed.last_sequence}::bigint + numbered.place
    from unnest(${ids}::text[]) with ordinality as numbered(id, place)
    where change.id = numbered.id`.execute(db);
  await db
    .updateTable('registry.change_feed')
    .set({ last_sequence: String(Number(feed.last_sequence) + ids.length) })
    .where('name', '=', 'registry')
    .execute();
  return ids.length === BATCH;
}

async function bringUpToDate(context: ServiceContext): Promise<number> {
  const waits = await context.db
    .selectFrom('registry.change')
    .select('id')
    .where('sequence', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (waits !== undefined) while (await context.transaction(numberChanges));
  const feed = await context.db
    .selectFrom('registry.change_feed')
    .select('last_sequence')
    .where('name', '=', 'registry')
    .executeTakeFirstOrThrow();
  return Number(feed.last_sequence);
}

export const changeHandlers: Handlers = {
  async listChanges({ query, access }, context) {
    const after = Number(query['after'] ?? 0);
    const size = Number(query['size'] ?? 200);
    const [kind, schoolId] = [textOf(query['kind']), textOf(query['schoolId'])];
    const head = await bringUpToDate(context);
    let select = context.db
      .selectFrom('registry.change')
      .selectAll()
      .where('sequence', '>', String(after))
      .where('sequence', '<=', String(head))
      .where(withinReach(access.reach, { school: 'registry.change.school_id' }))
      .orderBy('sequence')
      .limit(size + 1);
    if (kind !== undefined) select = select.where('kind', '=', kind as ChangeTable['kind']);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    const rows = await select.execute();
    const shown = rows.slice(0, size);
    const hasMore = rows.length > size;
    return {
      status: 200,
      body: {
        data: shown.map((row) => ({
          sequence: Number(row.sequence),
          kind: row.kind,
          id: row.entity_id,
          schoolId: row.school_id,
          change: row.change,
          occurredAt: row.occurred_at.toISOString(),
        })),
        // What lies between the last one shown and the head is out of reach or of another kind: it was looked at too.
        lastSequence: hasMore ? Number(shown.at(-1)?.sequence) : Math.max(after, head),
        hasMore,
      },
    };
  },
};
