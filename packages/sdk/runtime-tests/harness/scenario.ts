import { type Client, type ClientOptions, createClient } from '../../src/index.ts';
import type { Context } from './registry.ts';

/** A request as the scenario server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that behaves in one way, for one case, with the requests it has seen. */
export interface Scenario {
  readonly baseUrl: string;
  client(options?: Partial<ClientOptions>): Client;
  seen(): Promise<SeenRequest[]>;
}

/** Pauses between attempts that do not slow the suite. */
export const quick = { backoff: 10 };

/** Starts a scenario of the server, apart from those of other cases. */
export const scenario = (context: Context, name: string): Scenario => {
  const id = crypto.randomUUID();
  const baseUrl = `${context.origin}/scenario/${name}/${id}`;
  return {
    baseUrl,
    client: (options) =>
      createClient({ baseUrl, retry: quick, onWarning: () => undefined, ...options }),
    seen: async () =>
      (await fetch(`${context.origin}/seen/${id}`)).json() as Promise<SeenRequest[]>,
  };
};
