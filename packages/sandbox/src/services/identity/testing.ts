import { createServer } from 'node:http';
import { CALLBACK_PATH } from '../../identity-provider/clients.ts';
import { createClientLookup } from '../../identity-provider/client-lookup.ts';
import { demoPeople } from '../../identity-provider/demo-people.ts';
import { buildIdentityProvider } from '../../identity-provider/identity-provider.ts';
import { openTestRuntime, TestBrowser } from '../../identity-provider/testing.ts';
import { NO_ACCESS } from '../../kernel/access.ts';
import { ContextFactory } from '../../kernel/context.ts';
import type { NewEvent } from '../../kernel/context.ts';
import { createCursorCodec } from '../../kernel/page.ts';
import type { Principal, ServiceResponse } from '../../kernel/service.ts';
import type { DatabaseKind } from '../../testing/databases.ts';
import { createIdentityService } from './index.ts';
import type { IdentityPorts } from './ports.ts';

export const CLIENT_ID = 'cli_test0portal0000000000';
export const OTHER_CLIENT_ID = 'cli_test0other00000000000';

type Runtime = Awaited<ReturnType<typeof openTestRuntime>>;

/** A real identity provider and this service, with the API's callback, without the rest of the kernel. */
export interface IdentityBench {
  runtime: Runtime;
  events: NewEvent[];
  returnUrl: string;
  /** The widget session's origin; null as if it had been revoked. */
  widgetOrigin: { current: string | null };
  call(
    operationId: string,
    request?: {
      params?: Record<string, string>;
      query?: Record<string, unknown>;
      body?: unknown;
      principal?: Principal | null;
    },
  ): Promise<ServiceResponse & { body: Record<string, unknown> }>;
  client(clientId?: string): Principal;
  widget(resource: string): Principal;
  browser(): TestBrowser;
  /** What the housekeeping does every few seconds. */
  doDueWork(): Promise<void>;
  /** As if the identity provider were down. */
  stopProvider(): Promise<void>;
  close(): Promise<void>;
}

const registered = new Map(
  Object.values(demoPeople).map(({ registry }) => [
    registry.id,
    { ...registry, name: registry.fullName },
  ]),
);

export async function openIdentityBench(database?: DatabaseKind): Promise<IdentityBench> {
  const runtime = await openTestRuntime(database);
  const { origins } = runtime.config;
  const provider = await buildIdentityProvider(runtime, {
    scopes: ['identity.verifications.read'],
    findClient: createClientLookup(runtime),
  });
  await provider.listen();

  const events: NewEvent[] = [];
  const contexts = new ContextFactory({
    runtime,
    documents: [],
    cursors: createCursorCodec(await runtime.keys.secret('kernel/cursors')),
    outbox: {
      write: async (_db, event) => `evt_${events.push(event)}`,
      wake: () => undefined,
    },
  });
  const returnUrl = `${origins.portal}/xac-thuc.html`;
  const widgetOrigin: { current: string | null } = { current: origins.portal };
  const ports: IdentityPorts = {
    applications: {
      find: async () => ({ name: 'Cổng <b>Tỉnh Mẫu</b>', returnUrls: [returnUrl] }),
    },
    widgetSessions: { originOf: async () => widgetOrigin.current ?? undefined },
    people: { find: async (_context, { id }) => registered.get(id) },
  };
  const service = createIdentityService(ports);
  const base = { headers: {}, requestId: 'req_test', locale: 'vi' as const };

  const api = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origins.api);
    const route = service.browserRoutes[url.pathname];
    if (route === undefined) {
      response.writeHead(404).end();
      return;
    }
    const query = Object.fromEntries(url.searchParams);
    route(
      {
        ...base,
        params: {},
        query,
        body: undefined,
        principal: null,
        access: NO_ACCESS,
        operationId: CALLBACK_PATH,
      },
      contexts.outside(),
    ).then(
      ({ status, headers }) => response.writeHead(status, headers).end(),
      (error: unknown) => {
        runtime.faults.push(String(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve) =>
    api.listen(Number(new URL(origins.api).port), '127.0.0.1', resolve),
  );

  const client = (clientId = CLIENT_ID): Principal => ({
    kind: 'client',
    clientId,
    scopes: new Set(),
    expiresAt: Number.MAX_SAFE_INTEGER,
  });
  return {
    runtime,
    events,
    returnUrl,
    widgetOrigin,
    client,
    widget: (resource) => ({
      kind: 'widget',
      sessionId: 'wse_test00000000000000000',
      clientId: CLIENT_ID,
      widget: 'edu-identity-verification',
      subject: { type: 'student', id: 'x' },
      resource,
      operations: new Set(),
      expiresAt: Number.MAX_SAFE_INTEGER,
    }),
    browser: () => new TestBrowser(),
    doDueWork: () => service.doDueWork(contexts.outside()),
    async call(operationId, { params = {}, query = {}, body, principal = client() } = {}) {
      const handler = service.handlers[operationId];
      if (handler === undefined) throw new Error(`no handler ${operationId}`);
      const request = { ...base, params, query, body, principal, access: NO_ACCESS, operationId };
      const response =
        typeof handler === 'function'
          ? await contexts.inTransaction((context) => handler(request, context))
          : await handler.handle(request, contexts.outside());
      return { ...response, body: (response.body ?? {}) as Record<string, unknown> };
    },
    stopProvider: () => provider.close(),
    async close() {
      await new Promise((resolve) => {
        api.close(resolve);
        api.closeAllConnections();
      });
      await provider.close();
      await runtime.database.close();
    },
  };
}

/** One session, created and started, with the address of its sign-in page. */
export async function startSession(
  bench: IdentityBench,
  change: Record<string, unknown> = {},
): Promise<{ id: string; redirectUrl: string }> {
  const created = await bench.call('createVerificationSession', {
    body: {
      subject: { type: 'student', id: demoPeople.hoa.registry.id },
      purpose: { vi: 'Xác nhận thông tin học sinh', en: 'Confirming learner details' },
      requestedClaims: [
        { claim: 'name', required: true },
        { claim: 'birthDate', required: true },
        { claim: 'address', required: false, reason: { vi: 'Xếp trường gần nhà' } },
      ],
      ...change,
    },
  });
  const id = String(created.body['id']);
  const started = await bench.call('startVerification', {
    params: { verificationSessionId: id },
    body: { returnUrl: bench.returnUrl },
    principal: bench.widget(id),
  });
  return { id, redirectUrl: String(started.body['redirectUrl']) };
}

export interface OpenPage {
  url: URL;
  html: string;
  response: Response;
}

export async function openPage(
  step: Promise<{ url: URL; response: Response | null }>,
): Promise<OpenPage> {
  const { url, response } = await step;
  if (response === null) throw new Error(`left the identity provider: ${url.href}`);
  return { url, html: await response.text(), response };
}

/** Signs in by picking a test person and gives the consent page. */
export async function signIn(
  browser: TestBrowser,
  redirectUrl: string,
  person: keyof typeof demoPeople,
): Promise<OpenPage> {
  const page = await openPage(browser.follow(redirectUrl));
  return openPage(browser.submit(page, { testPerson: demoPeople[person].loginName }));
}
