/** The SDK's client; until the SDK's core is in, any object stands for it. */
export type Client = object;

export interface Connection {
  /** Origin of the API, such as `https://api.example.vn`. */
  readonly apiBase: string;
  /** One-time handle of a widget session, from the host's backend. */
  readonly handle: string | undefined;
  /** Asks the host for a new handle when there is none or the session ran out. */
  readonly fetchHandle: (() => Promise<string>) | undefined;
}

/** A browser client for one widget session, or `undefined` while the host has given neither handle nor callback. */
export function openClient(_connection: Connection): Client | undefined {
  return undefined;
}
