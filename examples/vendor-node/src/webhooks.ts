import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Client } from '@khuevan/sdk';
import { listWebhookKeys, type JwkSet } from '@khuevan/sdk/platform';
import {
  memoryReplayGuard,
  verifyWebhook,
  WebhookError,
  type WebhookEvent,
} from '@khuevan/sdk/webhooks';
import { rawBody, sendJson } from './http.ts';
import type { VerificationResults } from './results.ts';

const KEPT_EVENTS = 50;
const KEYS_LIVE_MS = 60 * 60 * 1000;

/**
 * Takes events in: verified over the very bytes that came, each once. A real back end notes the event's id in its
 * database, in one transaction with what the event changes; here the memory of one process has to do.
 */
export class WebhookReceiver {
  readonly #client: Client;
  readonly #secret: string;
  readonly #results: VerificationResults;
  readonly #replayGuard = memoryReplayGuard();
  readonly #events: WebhookEvent[] = [];
  #publicKeys: { value: JwkSet; until: number } | undefined;

  constructor(client: Client, secret: string, results: VerificationResults) {
    this.#client = client;
    this.#secret = secret;
    this.#results = results;
  }

  /** Newest first. */
  latest(): readonly WebhookEvent[] {
    return this.#events;
  }

  /** @throws {WebhookError} when it is not the platform's, too old, or was taken before */
  async take(body: Uint8Array, headers: IncomingMessage['headers']): Promise<void> {
    const event = await verifyWebhook(body, headers, {
      secrets: [this.#secret],
      publicKeys: await this.#keys(),
      replayGuard: this.#replayGuard,
    });
    try {
      await this.#act(event);
    } catch (error) {
      // Not handled, so not taken: the platform sends it again.
      this.#replayGuard.release(event.id);
      throw error;
    }
    this.#events.unshift(event);
    this.#events.splice(KEPT_EVENTS);
  }

  async #act(event: WebhookEvent): Promise<void> {
    if (event.type === 'identity.verification.completed') await this.#results.fetch(event.data);
  }

  async #keys(): Promise<JwkSet> {
    if (this.#publicKeys === undefined || this.#publicKeys.until < Date.now()) {
      const value = await listWebhookKeys(this.#client);
      this.#publicKeys = { value, until: Date.now() + KEYS_LIVE_MS };
    }
    return this.#publicKeys.value;
  }
}

/** `POST /webhooks`: 204 when taken or known already, 400 when refused; anything else is sent again later. */
export async function receiveWebhook(
  receiver: WebhookReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await receiver.take(await rawBody(request), request.headers);
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    if (error.code !== 'replayed') {
      sendJson(response, 400, { error: error.code });
      return;
    }
  }
  response.writeHead(204).end();
}
