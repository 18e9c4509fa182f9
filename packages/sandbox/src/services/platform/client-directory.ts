import type { Kysely } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import type { Access } from '../../kernel/access.ts';
import type { ClientDirectory } from '../../kernel/clients.ts';
import type { Database } from '../../kernel/tables.ts';

interface Snapshot {
  active: ReadonlyMap<string, Pick<Access, 'role' | 'reach'>>;
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

  async accessOfClient(clientId: string): Promise<Pick<Access, 'role' | 'reach'> | undefined> {
    return (await this.#current()).active.get(clientId);
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
      .select(['id', 'origins', 'role', 'reach'])
      .where('status', '=', 'active')
      .execute();
    return {
      active: new Map(rows.map(({ id, role, reach }) => [id, { role, reach: reachOf(reach) }])),
      origins: new Set(rows.flatMap(({ origins }) => origins)),
      readAt,
    };
  }
}
