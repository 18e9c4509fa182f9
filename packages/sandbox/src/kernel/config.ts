/** The origins of one running sandbox, without a trailing slash. */
export interface SandboxOrigins {
  portal: string;
  api: string;
  identityProvider: string;
  content: string;
  vendor: string;
}

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
  webhooks: WebhookConfig;
}

export interface WebhookConfig {
  /** Host names besides the loopback ones that webhooks may be sent to. */
  allowedHosts: readonly string[];
  timeoutMilliseconds: number;
  /** How often the dispatcher looks for due deliveries, in milliseconds; 0 leaves it to `dispatchDue`. */
  pollMilliseconds: number;
}

const PORTAL = 0;
const API = 1;
const IDENTITY_PROVIDER = 2;
const CONTENT = 3;
const VENDOR = 4;

/**
 * The development origins above a base port. The identity provider has a host name of its own, so its
 * cookies never reach the portal; content is served from `content.localhost`, another origin as well.
 */
export function originsFor(basePort: number): SandboxOrigins {
  return {
    portal: `http://localhost:${basePort + PORTAL}`,
    api: `http://localhost:${basePort + API}`,
    identityProvider: `http://127.0.0.1:${basePort + IDENTITY_PROVIDER}`,
    content: `http://content.localhost:${basePort + CONTENT}`,
    vendor: `http://localhost:${basePort + VENDOR}`,
  };
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
    ...overrides,
    webhooks: {
      allowedHosts: [],
      timeoutMilliseconds: 10_000,
      pollMilliseconds: 500,
      ...overrides.webhooks,
    },
  };
}
