import { createClient, type Client } from '@khuevan/sdk';

export type { Client };

export interface Connection {
  /** Origin of the API, such as `https://api.example.vn`. */
  readonly apiBase: string;
  /** One-time handle of a widget session, from the host's backend. */
  readonly handle: string | undefined;
  /** Asks the host for a new handle when there is none or the session ran out. */
  readonly fetchHandle: (() => Promise<string>) | undefined;
}

/** A browser client for one widget session, or `undefined` while the host has given neither handle nor callback. */
export function openClient({ apiBase, handle, fetchHandle }: Connection): Client | undefined {
  if (handle === undefined && fetchHandle === undefined) return undefined;
  return createClient({ baseUrl: apiBase === '' ? location.origin : apiBase });
}
