import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../kernel/tables.ts';
import { DatabaseAdapter } from './database-adapter.ts';
import { isVerificationRequest } from './verification-request.ts';
import type { VerificationRequest } from './verification-request.ts';

/** Longer than a pushed request (1 min), a sign-in and a consent page (10 min each) can last together. */
const LIFETIME_SECONDS = 30 * 60;

/**
 * Requests by reference: with ten texts of 2000 characters one is longer than a pushed authorization
 * request may be, so the identity service leaves it here and pushes its random id.
 */
export class VerificationRequests {
  readonly #rows: DatabaseAdapter;

  constructor(db: Kysely<Database>) {
    this.#rows = new DatabaseAdapter(db, 'VerificationRequest');
  }

  /** @returns the value of `VERIFICATION_REQUEST_PARAMETER` */
  async keep(request: VerificationRequest): Promise<string> {
    const id = randomBytes(24).toString('base64url');
    await this.#rows.upsert(id, { verificationRequest: request }, LIFETIME_SECONDS);
    return id;
  }

  /** @returns undefined for what is no reference, or none any more */
  async find(parameter: unknown): Promise<VerificationRequest | undefined> {
    if (typeof parameter !== 'string') return undefined;
    const request = (await this.#rows.find(parameter))?.['verificationRequest'];
    return isVerificationRequest(request) ? request : undefined;
  }
}
