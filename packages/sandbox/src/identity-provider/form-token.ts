import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token of one interaction's forms against cross-site requests. It needs no storage: only the
 * server can make it, and it counts only beside the interaction's own signed cookie.
 */
export class FormToken {
  readonly #secret: Uint8Array;

  constructor(secret: Uint8Array) {
    this.#secret = secret;
  }

  issue(interactionId: string): string {
    return createHmac('sha256', this.#secret).update(interactionId).digest('base64url');
  }

  verify(interactionId: string, token: string | null): boolean {
    const expected = Buffer.from(this.issue(interactionId));
    const given = Buffer.from(token ?? '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
