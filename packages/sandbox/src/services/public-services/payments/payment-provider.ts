import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../../kernel/keys.ts';

export interface PaymentOrder {
  paymentId: string;
  /** Whole đồng. */
  amount: string;
  description: string;
}

/** What a provider tells about an order, as it came over the wire. */
export interface PaymentNotice {
  /** JSON. */
  content: string;
  signature: string;
}

export interface PaymentOutcome {
  paymentId: string;
  reference: string;
  amount: string;
  outcome: 'settled' | 'failed';
}

/** Whoever takes the money: a national payment gateway, a bank. */
export interface PaymentProvider {
  /** @returns the provider's own number of the order */
  start(order: PaymentOrder): Promise<string>;
  /** Reads a notice; undefined for one that the provider did not sign. */
  open(notice: PaymentNotice): Promise<PaymentOutcome | undefined>;
}

const KEY = 'public-services/payment-provider';

/** A provider that settles what it is told to, and signs its notices as a real one would. */
export class SandboxPaymentProvider implements PaymentProvider {
  readonly #keys: Keys;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  async start({ paymentId }: PaymentOrder): Promise<string> {
    const digest = createHmac('sha256', await this.#keys.secret(KEY))
      .update(paymentId)
      .digest('hex');
    return `KVPAY-${digest.slice(0, 10).toUpperCase()}`;
  }

  /** The notice about an order. */
  async settle(outcome: PaymentOutcome): Promise<PaymentNotice> {
    const content = JSON.stringify(outcome);
    return { content, signature: (await this.#sign(content)).toString('base64url') };
  }

  async open({ content, signature }: PaymentNotice): Promise<PaymentOutcome | undefined> {
    const expected = await this.#sign(content);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(content) as PaymentOutcome;
  }

  async #sign(content: string): Promise<Buffer> {
    return createHmac('sha256', await this.#keys.secret(KEY))
      .update(content)
      .digest();
  }
}
