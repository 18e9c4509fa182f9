import { createHash } from 'node:crypto';
import type { SandboxDatabase } from '../database.ts';
import { problem } from '../problem.ts';
import type { DpopProof } from './dpop-proof.ts';

interface Waiting {
  row: ProofRow;
  accept: (fresh: boolean) => void;
  fail: (error: unknown) => void;
}

interface ProofRow {
  jkt: string;
  jti: string;
  expiresAt: Date;
}

/** How long a read's proof may be known to this process alone. */
const WRITE_BEHIND_MILLISECONDS = 100;
const GENERATION_MILLISECONDS = 180_000;

/**
 * Remembers which proofs were used (RFC 9449 §11.1), in the database, so that neither a restart nor a second server
 * forgets. Requests that arrive together share one statement.
 *
 * PGlite has this one process only: there a read's proof is held in memory at once and written a moment later, so that
 * a read costs no write. A proof for a change is always written before the change is made.
 */
export class ReplayMemory {
  readonly #database: SandboxDatabase;
  readonly #onFault: (error: unknown) => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #loaded: Promise<void> | null = null;
  /** Two generations, each longer than any proof lives: dropping the older one forgets nothing that counts. */
  #recent = new Set<string>();
  #older = new Set<string>();
  #generationEnds = 0;

  constructor(database: SandboxDatabase, onFault: (error: unknown) => void) {
    this.#database = database;
    this.#onFault = onFault;
  }

  /**
   * @param isRead whether the request changes nothing
   * @throws problem `invalid-dpop-proof` when the proof was used before
   */
  async use(proof: DpopProof, isRead: boolean): Promise<void> {
    // The jti is the client's own text: hashed, it has one length and nothing personal can be in it.
    const jti = createHash('sha256').update(proof.jti).digest('base64url');
    const row = { jkt: proof.jkt, jti, expiresAt: new Date(proof.expiresAt) };
    const isAlone = this.#database.kind === 'pglite';
    if (isAlone) {
      this.#loaded ??= this.#load();
      await this.#loaded;
    }
    if (!this.#remember(row)) throw usedBefore();
    if (isAlone && isRead) {
      this.#writeBehind(row);
      return;
    }
    const fresh = await new Promise<boolean>((accept, fail) => {
      this.#waiting.push({ row, accept, fail });
      this.#start();
    });
    if (!fresh) throw usedBefore();
  }

  async forgetExpired(now: number): Promise<void> {
    await this.#database.pool.query('delete from kernel.dpop_proof where expires_at < $1', [
      new Date(now),
    ]);
  }

  /** Writes what is still only in memory. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#waiting.length > 0) this.#start();
    await this.#running;
  }

  #remember({ jkt, jti }: ProofRow): boolean {
    const now = performance.now();
    if (now > this.#generationEnds) {
      this.#older = this.#recent;
      this.#recent = new Set();
      this.#generationEnds = now + GENERATION_MILLISECONDS;
    }
    const key = `${jkt} ${jti}`;
    if (this.#recent.has(key) || this.#older.has(key)) return false;
    this.#recent.add(key);
    return true;
  }

  async #load(): Promise<void> {
    const { rows } = await this.#database.pool.query<ProofRow>(
      'select jkt, jti from kernel.dpop_proof where expires_at > now()',
    );
    for (const row of rows) this.#remember(row);
  }

  #writeBehind(row: ProofRow): void {
    this.#waiting.push({ row, accept: () => {}, fail: this.#onFault });
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#start();
    }, WRITE_BEHIND_MILLISECONDS).unref();
  }

  #start(): void {
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#insert(batch);
    }
  }

  async #insert(batch: readonly Waiting[]): Promise<void> {
    try {
      const result = await this.#database.pool.query<{ jkt: string; jti: string }>({
        name: 'dpop-proof-insert',
        text: `insert into kernel.dpop_proof (jkt, jti, expires_at)
               select * from unnest($1::text[], $2::text[], $3::timestamptz[])
               on conflict do nothing returning jkt, jti`,
        values: [
          batch.map(({ row }) => row.jkt),
          batch.map(({ row }) => row.jti),
          batch.map(({ row }) => row.expiresAt),
        ],
      });
      const fresh = new Set(result.rows.map((row) => `${row.jkt} ${row.jti}`));
      for (const { row, accept } of batch) accept(fresh.has(`${row.jkt} ${row.jti}`));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }
}

function usedBefore() {
  return problem('invalid-dpop-proof', {
    headers: { 'www-authenticate': 'DPoP error="invalid_dpop_proof", algs="ES256"' },
    cause: new Error('the proof was used before'),
  });
}
