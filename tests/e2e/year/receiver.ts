import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@khuevan/sdk';
import { createWebhookEndpoint, listWebhookKeys } from '@khuevan/sdk/platform';
import { verifyWebhook, type WebhookEvent, type WebhookPublicKeys } from '@khuevan/sdk/webhooks';

/** Deliveries follow the commit at once; this is only how long a broken one is waited for. */
const ARRIVES_WITHIN_MS = 8_000;
const LOOKS_AGAIN_AFTER_MS = 10;

type EventType = WebhookEvent['type'];
export type EventOf<Type extends EventType> = Extract<WebhookEvent, { type: Type }>;

interface Delivery {
  /** Which endpoint it came to: the path of its address. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Uint8Array;
}

/** What an organisation runs to be told: it takes deliveries down and verifies each when it is asked for. */
export class Receiver {
  readonly #server: Server;
  readonly #origin: string;
  /** The platform's. */
  readonly publicKeys: WebhookPublicKeys;
  readonly #secrets = new Map<string, string>();
  readonly #deliveries: Delivery[] = [];
  readonly #verified = new Map<Delivery, WebhookEvent>();
  readonly #taken = new Set<string>();

  private constructor(server: Server, publicKeys: WebhookPublicKeys) {
    this.#server = server;
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.publicKeys = publicKeys;
    server.on('request', (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path = '', headers } = request;
        this.#deliveries.push({ path, headers, body: Uint8Array.from(Buffer.concat(chunks)) });
        response.writeHead(204).end();
      });
    });
  }

  static async open(client: Client): Promise<Receiver> {
    const keys = await listWebhookKeys(client);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Receiver(server, keys);
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  /** An endpoint of an application for some types; `name` is its path. */
  async listen(client: Client, name: string, eventTypes: EventType[]): Promise<void> {
    const path = `/${name}`;
    const { secret } = await createWebhookEndpoint(client, {
      body: { url: `${this.#origin}${path}`, eventTypes },
    });
    this.#secrets.set(path, secret);
  }

  /** Verifies with the endpoint's secret and, apart from it, with the platform's public keys. */
  async verify(delivery: Delivery): Promise<WebhookEvent> {
    const { path, headers, body } = delivery;
    const known = this.#verified.get(delivery);
    if (known !== undefined) return known;
    const event = await verifyWebhook(body, headers, { secrets: this.#secrets.get(path) ?? '' });
    await verifyWebhook(body, headers, { publicKeys: this.publicKeys });
    this.#verified.set(delivery, event);
    return event;
  }

  /** What has come to an endpoint until now, verified. */
  async eventsAt(name: string): Promise<WebhookEvent[]> {
    const here = this.#deliveries.filter(({ path }) => path === `/${name}`);
    return Promise.all(here.map((delivery) => this.verify(delivery)));
  }

  /**
   * The next event of a type with these members, each event once; a step names its own, so that no other one counts.
   *
   * @param at the endpoint that it must come to; any when left out
   */
  async next<Type extends EventType>(
    type: Type,
    members: Partial<EventOf<Type>['data']>,
    at?: string,
  ): Promise<EventOf<Type>> {
    const until = performance.now() + ARRIVES_WITHIN_MS;
    for (;;) {
      for (const delivery of this.#deliveries) {
        if (at !== undefined && delivery.path !== `/${at}`) continue;
        const event = await this.verify(delivery);
        const key = `${delivery.path} ${event.id}`;
        if (event.type !== type || this.#taken.has(key)) continue;
        const data = Object.entries(event.data);
        const has = ([name, value]: [string, unknown]) =>
          data.some(([known, is]) => known === name && is === value);
        if (!Object.entries(members).every(has)) continue;
        this.#taken.add(key);
        return event as EventOf<Type>;
      }
      if (performance.now() > until) {
        throw new Error(`no ${type} with ${JSON.stringify(members)} arrived`);
      }
      await pause(LOOKS_AGAIN_AFTER_MS);
    }
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
