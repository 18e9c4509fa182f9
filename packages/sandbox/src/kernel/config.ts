import type { SandboxOrigins } from './origins.ts';

export type SeedProfile = 'xs' | 'dev' | 'none';

export interface SandboxConfig {
  origins: SandboxOrigins;
  profile: SeedProfile;
  /** Test mode validates every response against its document; a mismatch is a loud 500. */
  validateResponses: boolean;
  /** Largest JSON body, in bytes. */
  bodyLimit: number;
  /** Largest NDJSON body, in bytes. */
  streamLimit: number;
  /** Largest piece of a file in one request (application/octet-stream), in bytes. */
  pieceLimit: number;
  webhooks: WebhookConfig;
}

export interface WebhookConfig {
  /** Host names besides the loopback ones that webhooks may be sent to. */
  allowedHosts: readonly string[];
  timeoutMilliseconds: number;
  /** How often the dispatcher looks for due deliveries, in milliseconds; 0 leaves it to `dispatchDue`. */
  pollMilliseconds: number;
}

export function createConfig(
  overrides: Partial<Omit<SandboxConfig, 'webhooks'>> & {
    origins: SandboxOrigins;
    webhooks?: Partial<WebhookConfig>;
  },
): SandboxConfig {
  return {
    profile: 'dev',
    validateResponses: false,
    bodyLimit: 1_048_576,
    streamLimit: 33_554_432,
    pieceLimit: 5_242_880,
    ...overrides,
    webhooks: {
      allowedHosts: [],
      timeoutMilliseconds: 10_000,
      pollMilliseconds: 500,
      ...overrides.webhooks,
    },
  };
}
