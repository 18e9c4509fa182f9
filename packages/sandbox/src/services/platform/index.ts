import { entityTag } from '../../kernel/etag.ts';
import type { ServiceDocument } from '../../kernel/http/documents.ts';
import type { SandboxRuntime } from '../../kernel/runtime.ts';
import { Seal } from '../../kernel/seal.ts';
import type { HandlerFunction, Handlers, ServiceModule } from '../../kernel/service.ts';
import { listAuditEntries } from './audit-entries.ts';
import { CachedClientDirectory } from './client-directory.ts';
import { createClient, getClient, listClients, updateClient } from './clients.ts';
import { WebhookDispatcher } from './dispatcher.ts';
import { eventHandlers } from './events.ts';
import { forgetOld } from './retention.ts';
import { TransactionalOutbox } from './outbox.ts';
import { readEventScopes, readScopes } from './scope-registry.ts';
import { testClockHandlers } from './test-clock.ts';
import {
  getWebhookDelivery,
  listWebhookDeliveries,
  replayWebhookDelivery,
} from './webhook-deliveries.ts';
import { webhookEndpointHandlers } from './webhook-endpoints.ts';
import { WEBHOOK_KEY } from './webhook-signature.ts';
import {
  createWidgetSession,
  createWidgetSessions,
  exchangeWidgetHandle,
  getWidgetSession,
  revokeWidgetSession,
} from './widget-sessions.ts';

const PUBLIC_SECONDS = 3600;

export interface PlatformParts {
  runtime: SandboxRuntime;
  documents: readonly ServiceDocument[];
  /** The other services: their widget checks, scenarios and due work. */
  services: Readonly<Record<string, ServiceModule>>;
  /** Lets every service do what time has made due. */
  doDueWork: () => Promise<void>;
}

/** The platform service, and the parts of it that the kernel stands on. */
export async function createPlatform(parts: PlatformParts) {
  const { runtime, documents, services } = parts;
  const { database, keys, clock } = runtime;
  const seal = new Seal(await keys.secret('platform/webhook-secrets'), 'webhook secret');
  const eventScopes = readEventScopes(documents);
  const directory = new CachedClientDirectory(database.kysely);
  const outbox = new TransactionalOutbox(runtime, eventScopes);
  const dispatcher = new WebhookDispatcher(runtime, seal, eventScopes);
  outbox.onCommit(() => dispatcher.wake());
  const machineNow = () => clock.systemNow();
  const others = Object.values(services);
  // A map and no object: a widget may be asked for by any name, `constructor` too.
  const checks = new Map(
    others.flatMap(({ widgetSessionChecks }) => Object.entries(widgetSessionChecks ?? {})),
  );
  const scenarios = others.flatMap((service) => service.scenarios ?? []);

  /** The directory forgets what it knows once the change is committed. */
  const changesClients =
    (handle: HandlerFunction): HandlerFunction =>
    (request, context) => {
      context.afterCommit(async () => directory.invalidate());
      return handle(request, context);
    };

  const handlers: Handlers = {
    listClients,
    getClient,
    createClient: changesClients(createClient),
    updateClient: changesClients(updateClient),

    async getCurrentAccessToken({ principal }) {
      if (principal === null) throw new Error('the document asks for a token here');
      const isWidget = principal.kind === 'widget';
      return {
        status: 200,
        body: {
          kind: principal.kind,
          clientId: principal.clientId,
          scopes: isWidget ? [] : [...principal.scopes],
          operations: isWidget ? [...principal.operations] : [],
          ...(isWidget
            ? {
                widget: principal.widget,
                subject: principal.subject,
                resource: principal.resource,
              }
            : {}),
          expiresAt: new Date(principal.expiresAt).toISOString(),
        },
      };
    },

    async listScopes() {
      return {
        status: 200,
        body: { data: readScopes(documents) },
        headers: { 'cache-control': `public, max-age=${PUBLIC_SECONDS}` },
      };
    },

    createWidgetSession: createWidgetSession(checks, machineNow),
    exchangeWidgetHandle: exchangeWidgetHandle(machineNow),
    getWidgetSession: getWidgetSession(machineNow),
    revokeWidgetSession: revokeWidgetSession(machineNow),

    ...webhookEndpointHandlers(seal),
    listWebhookDeliveries,
    getWebhookDelivery,
    replayWebhookDelivery: replayWebhookDelivery(() => dispatcher.wake(), eventScopes),

    async listWebhookKeys() {
      const { publicJwk } = await keys.signing(WEBHOOK_KEY, 'EdDSA');
      return {
        status: 200,
        body: { keys: [publicJwk] },
        headers: {
          etag: entityTag(publicJwk.kid ?? ''),
          'cache-control': `public, max-age=${PUBLIC_SECONDS}`,
        },
      };
    },

    listAuditEntries,
    ...eventHandlers(outbox, eventScopes),
    ...testClockHandlers(clock, parts.doDueWork),

    async listScenarios() {
      return { status: 200, body: { data: scenarios } };
    },
  };

  return {
    handlers,
    directory,
    sessions: createWidgetSessions(database.kysely),
    outbox,
    dispatcher,
    forgetOld: () => forgetOld(database.kysely, machineNow()),
  };
}
