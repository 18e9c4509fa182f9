import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { problem } from '../problem.ts';
import type { DpopProof } from './dpop-proof.ts';

interface Waiting {
  proof: DpopProof;
  accept: (fresh: boolean) => void;
  fail: (error: unknown) => void;
}

/**
 * Remembers which proofs were used (RFC 9449 §11.1), in the database, so that neither a restart nor a
 * second server forgets. Requests that arrive together share one statement.
 */
export class ReplayMemory {
  readonly #pool: Pool;
  #waiting: Waiting[] = [];
  #running = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @throws problem `invalid-dpop-proof` when the proof was used before */
  async use(proof: DpopProof): Promise<void> {
    const fresh = await new Promise<boolean>((accept, fail) => {
      this.#waiting.push({ proof, accept, fail });
      void this.#drain();
    });
    if (!fresh) {
      throw problem('invalid-dpop-proof', {
        headers: { 'www-authenticate': 'DPoP error="invalid_dpop_proof", algs="ES256"' },
        cause: new Error('the proof was used before'),
      });
    }
  }

  async forgetExpired(now: number): Promise<void> {
    await this.#pool.query('delete from kernel.dpop_proof where expires_at < $1', [new Date(now)]);
  }

  async #drain(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#insert(batch);
    }
    this.#running = false;
  }

  async #insert(batch: readonly Waiting[]): Promise<void> {
    // The jti is the client's own text: hashed, it has one length and nothing personal can be in it.
    const rows = batch.map(({ proof, accept, fail }) => ({
      jkt: proof.jkt,
      jti: createHash('sha256').update(proof.jti).digest('base64url'),
      expiresAt: new Date(proof.expiresAt),
      accept,
      fail,
    }));
    try {
      const result = await this.#pool.query<{ jkt: string; jti: string }>({
        name: 'dpop-proof-insert',
        text: `insert into kernel.dpop_proof (jkt, jti, expires_at)
               select * from unnest($1::text[], $2::text[], $3::timestamptz[])
               on conflict do nothing returning jkt, jti`,
        values: [
          rows.map((row) => row.jkt),
          rows.map((row) => row.jti),
          rows.map((row) => row.expiresAt),
        ],
      });
      const fresh = new Set(result.rows.map((row) => `${row.jkt} ${row.jti}`));
      // Of two equal proofs in one batch only the first is fresh.
      for (const row of rows) row.accept(fresh.delete(`${row.jkt} ${row.jti}`));
    } catch (error) {
      for (const row of rows) row.fail(error);
    }
  }
}
