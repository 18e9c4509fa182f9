/** The scopes that an event for everyone asks of an application, by the event's type. */
export type EventScopes = ReadonlyMap<string, readonly string[]>;

/**
 * Whether an application may see an event: its own always, one for everyone with the scopes that the documents name.
 * An event of a type that no document describes has no scope to go by: nobody may see it.
 *
 * @param event clientId: the application that it is for; null for everyone
 */
export function maySeeEvent(
  client: { id: string; scopes: readonly string[] },
  event: { type: string; clientId: string | null },
  eventScopes: EventScopes,
): boolean {
  if (event.clientId !== null) return event.clientId === client.id;
  const needed = eventScopes.get(event.type);
  return needed?.every((scope) => client.scopes.includes(scope)) ?? false;
}
