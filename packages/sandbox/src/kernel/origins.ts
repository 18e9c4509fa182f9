/** The origins of one running sandbox and of what stands beside it in the demo, without a trailing slash. */
export interface SandboxOrigins {
  portal: string;
  api: string;
  identityProvider: string;
  content: string;
  vendor: string;
}

/** How many ports in a row the origins take, from the base port on. */
export const ORIGIN_COUNT = 5;

/**
 * The development origins above a base port. The identity provider has a host name of its own, so its
 * cookies never reach the portal; content is served from `content.localhost`, another origin as well.
 */
export function originsFor(basePort: number): SandboxOrigins {
  return {
    portal: `http://localhost:${basePort}`,
    api: `http://localhost:${basePort + 1}`,
    identityProvider: `http://127.0.0.1:${basePort + 2}`,
    content: `http://content.localhost:${basePort + 3}`,
    vendor: `http://localhost:${basePort + 4}`,
  };
}

/** The port of an origin that names one. */
export const portOf = (origin: string): number => Number(new URL(origin).port);
