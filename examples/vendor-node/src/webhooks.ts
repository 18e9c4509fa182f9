import type { IncomingMessage, ServerResponse } from 'node:http';
import { verifyWebhook, WebhookError } from '@khuevan/sdk/webhooks';
import { rawBody, sendJson } from './http.ts';

export interface ReceivedEvent {
  id: string;
  type: string;
  occurredAt: string;
}

const KEPT = 50;
/** Longer than the platform goes on trying to deliver one event. */
const REMEMBERED_MS = 72 * 60 * 60 * 1000;

/** Takes events in: verified over the very bytes that came, each once. */
export class WebhookReceiver {
  readonly #secret: () => string;
  readonly #keys: () => Promise<unknown>;
  readonly #seen = new Map<string, number>();
  readonly #events: ReceivedEvent[] = [];

  constructor(secret: () => string, keys: () => Promise<unknown>) {
    this.#secret = secret;
    this.#keys = keys;
  }

  /** Newest first. A real back end writes them to its database, in one transaction with what they change. */
  latest(): readonly ReceivedEvent[] {
    return this.#events;
  }
}
