import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';

const DAY = 24 * 60 * 60 * 1000;
/** As the document of `listEvents` promises. */
const EVENT_DAYS = 30;
const SESSION_DAYS = 30;

/** Deletes events with their deliveries, and widget sessions, once nobody can ask for them any more. */
export async function forgetOld(db: Kysely<Database>, machineNow: number): Promise<void> {
  const oldEvents = db
    .selectFrom('platform.event')
    .select('id')
    .where('created_at', '<', new Date(machineNow - EVENT_DAYS * DAY));
  await db.deleteFrom('platform.webhook_delivery').where('event_id', 'in', oldEvents).execute();
  await db
    .deleteFrom('platform.event')
    .where('created_at', '<', new Date(machineNow - EVENT_DAYS * DAY))
    .execute();
  await db
    .deleteFrom('platform.widget_session')
    .where('created_at', '<', new Date(machineNow - SESSION_DAYS * DAY))
    .execute();
}
