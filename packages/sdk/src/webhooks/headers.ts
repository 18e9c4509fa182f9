import { WebhookError } from './webhook-error.ts';

/** Request headers as the Fetch API, Node or a framework gives them. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the three headers of Standard Webhooks say. */
export interface Delivery {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly signatures: readonly string[];
}

/** More than any rotation needs; keeps a forged header from costing much. */
const mostSignatures = 16;

const read = (headers: WebhookHeaders, name: string): string => {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'string' ? value : '';
};

/**
 * Reads the delivery's headers. The id may hold no dot: it stands before one in the signed text.
 *
 * @throws {WebhookError} `invalid-headers`.
 */
export const readDelivery = (headers: WebhookHeaders): Delivery => {
  const id = read(headers, 'webhook-id');
  const timestamp = read(headers, 'webhook-timestamp');
  const signatures = read(headers, 'webhook-signature').split(' ');
  if (
    !/^[\w-]{1,255}$/.test(id) ||
    !/^[1-9]\d{0,11}$/.test(timestamp) ||
    signatures.length > mostSignatures
  ) {
    throw new WebhookError(
      'invalid-headers',
      'webhook-id, webhook-timestamp or webhook-signature is not well-formed',
    );
  }
  return { id, timestamp, signatures };
};
