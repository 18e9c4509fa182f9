import type { ServiceContext } from '../../kernel/service.ts';
import { evaluateNext, offerNext, placeAll } from './filtering-stages.ts';

const STAGES = { evaluate: evaluateNext, place: placeAll, offer: offerNext } as const;

/**
 * Works off the next part. What it writes, its events and the place to go on from are one transaction, so each part is
 * done exactly once, whenever the server stops.
 *
 * @returns whether something is left
 */
async function workOff(context: ServiceContext, id: string): Promise<boolean> {
  const { db } = context;
  const row = await db
    .selectFrom('admissions.filtering_round')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.stage === 'done') return false;
  const progress = await STAGES[row.stage](context, row);
  await db
    .updateTable('admissions.filtering_round')
    .set({ status: 'running', ...progress })
    .where('id', '=', id)
    .execute();
  return true;
}

/** Filtering rounds that this process works on, so that none is begun a second time. */
const active = new Set<string>();

export async function runFiltering(context: ServiceContext, id: string): Promise<void> {
  if (active.has(id)) return;
  active.add(id);
  try {
    while (await context.transaction((inner) => workOff(inner, id)));
  } finally {
    active.delete(id);
  }
}

/** Takes up again what a server that stopped has left. */
export async function resumeFiltering(context: ServiceContext): Promise<void> {
  const rows = await context.db
    .selectFrom('admissions.filtering_round')
    .select('id')
    .where('status', 'in', ['pending', 'running'])
    .orderBy('id')
    .execute();
  for (const { id } of rows) await runFiltering(context, id);
}
