/** The five origins of the demo: one port each, in a row, and host names that keep cookies apart. */
export interface Addresses {
  portal: string;
  api: string;
  identityProvider: string;
  content: string;
  vendor: string;
}

export function addressesFrom(port: number): Addresses {
  return {
    portal: `http://localhost:${port}`,
    api: `http://localhost:${port + 1}`,
    identityProvider: `http://127.0.0.1:${port + 2}`,
    content: `http://content.localhost:${port + 3}`,
    vendor: `http://localhost:${port + 4}`,
  };
}

export const portOf = (origin: string): number => Number(new URL(origin).port);
