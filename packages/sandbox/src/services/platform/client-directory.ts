import type { Kysely } from 'kysely';
import type { ClientDirectory } from '../../kernel/clients.ts';
import type { Database } from '../../kernel/tables.ts';

interface Snapshot {
  active: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  readAt: number;
}

/** How long another server's change may go unseen. Changes made here are seen at once. */
const MAXIMUM_AGE = 2000;

/** Applications are few and asked about in every request, so they are held in memory. */
export class CachedClientDirectory implements ClientDirectory {
  readonly #db: Kysely<Database>;
  readonly #now: () => number;
  #snapshot: Promise<Snapshot> | null = null;

  constructor(db: Kysely<Database>, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  async isActive(clientId: string): Promise<boolean> {
    return (await this.#current()).active.has(clientId);
  }

  async allowsOrigin(origin: string): Promise<boolean> {
    return (await this.#current()).origins.has(origin);
  }

  /** Called after a commit that changed an application. */
  invalidate(): void {
    this.#snapshot = null;
  }

  async #current(): Promise<Snapshot> {
    const known = this.#snapshot === null ? null : await this.#snapshot;
    if (known !== null && this.#now() - known.readAt < MAXIMUM_AGE) return known;
    this.#snapshot = this.#read().catch((error: unknown) => {
      this.#snapshot = null;
      throw error;
    });
    return this.#snapshot;
  }

  async #read(): Promise<Snapshot> {
    const readAt = this.#now();
    const rows = await this.#db
      .selectFrom('platform.client')
      .select(['id', 'origins'])
      .where('status', '=', 'active')
      .execute();
    return {
      active: new Set(rows.map(({ id }) => id)),
      origins: new Set(rows.flatMap(({ origins }) => origins)),
      readAt,
    };
  }
}
