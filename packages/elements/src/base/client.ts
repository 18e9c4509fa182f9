import { createClient, type Client } from '@khuevan/sdk';
import { widgetSession } from '@khuevan/sdk/auth/widget-session';

export type { Client };

/** What the host gives an element so that it can reach the services. */
export interface ConnectionInput {
  /** Origin of the API, such as `https://api.example.vn`; the page's own when empty. */
  readonly apiBase: string;
  /** One-time handle of a widget session, from the host's backend. */
  readonly handle: string | undefined;
  /** Asks the host for a new handle when there is none or the session ran out. */
  readonly fetchHandle: (() => Promise<string>) | undefined;
}

export interface Connection {
  readonly client: Client;
  /** Id of the resource that the session is limited to. */
  resource(): Promise<string>;
}

/** A client for one widget session, or `undefined` while the host has given neither handle nor callback. */
export function openConnection({
  apiBase,
  handle,
  fetchHandle,
}: ConnectionInput): Connection | undefined {
  if (!handle && fetchHandle === undefined) return undefined;
  const baseUrl = apiBase === '' ? location.origin : apiBase;
  const auth = widgetSession({ baseUrl, handle, fetchHandle });
  return {
    client: createClient({ baseUrl, auth }),
    resource: async () => (await auth.session()).resource,
  };
}
