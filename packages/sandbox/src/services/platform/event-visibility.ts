import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';
import { placesOfReach, placesOfSchools } from '../registry/public.ts';

/** The scopes that an event for everyone asks of an application, by the event's type. */
export type EventScopes = ReadonlyMap<string, readonly string[]>;

/** Members of an event's data that say what it is about; `fromSchoolId` and the like count too. */
const PLACE_MEMBERS: readonly (readonly [RegExp, string])[] = [
  [/provinceCode$/i, 'province'],
  [/communeCode$/i, 'commune'],
  [/institutionId$/i, 'institution'],
];

/**
 * What an event is about, by the members of its data that name schools, provinces, communes and institutions; a school
 * lies in its province and commune.
 *
 * @returns null for an event about nothing in particular
 */
export async function placesOfEvent(db: Kysely<Database>, data: unknown): Promise<string[] | null> {
  if (typeof data !== 'object' || data === null) return null;
  const members = Object.entries(data).filter(
    (member): member is [string, string] => typeof member[1] === 'string',
  );
  const schoolIds = members.filter(([name]) => /schoolId$/i.test(name)).map(([, id]) => id);
  const places = PLACE_MEMBERS.flatMap(([pattern, kind]) =>
    members.filter(([name]) => pattern.test(name)).map(([, value]) => `${kind}:${value}`),
  );
  places.push(...(await placesOfSchools(db, schoolIds)));
  return schoolIds.length === 0 && places.length === 0 ? null : [...new Set(places)];
}

/**
 * Whether an application may see an event: its own always, one for everyone with the scopes that the documents name, when
 * it reaches what the event is about. An event of a type that no document describes has no scope to go by: nobody may
 * see it.
 *
 * @param event clientId: the application that it is for; null for everyone
 */
export function maySeeEvent(
  client: { id: string; scopes: readonly string[]; reach: Reach },
  event: { type: string; clientId: string | null; places: readonly string[] | null },
  eventScopes: EventScopes,
): boolean {
  if (event.clientId !== null) return event.clientId === client.id;
  const needed = eventScopes.get(event.type);
  if (!(needed?.every((scope) => client.scopes.includes(scope)) ?? false)) return false;
  if (event.places === null || client.reach.nationwide) return true;
  const reached = new Set(placesOfReach(client.reach));
  return event.places.some((place) => reached.has(place));
}
