import type { Kysely, Transaction } from 'kysely';
import type { ServiceDocument } from './http/documents.ts';
import type { CursorCodec } from './page.ts';
import type { SandboxRuntime } from './runtime.ts';
import type { ServiceContext } from './service.ts';
import type { Database } from './tables.ts';

/** An event on its way into the outbox. */
export interface NewEvent {
  type: string;
  data: unknown;
  clientId: string | null;
}

/** Where events go: written with the effect, delivered after the commit. */
export interface Outbox {
  /** Gives the id of the event. */
  write(db: Kysely<Database>, event: NewEvent): Promise<string>;
  /** Called after a commit that wrote events. */
  wake(): void;
}

type AfterCommit = (context: ServiceContext) => Promise<void>;

const ATTEMPTS = 3;

function isWorthRetrying(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '40001' || code === '40P01';
}

/** Makes the contexts that handlers and background work run in. */
export class ContextFactory {
  readonly #runtime: SandboxRuntime;
  readonly #documents: readonly ServiceDocument[];
  readonly #cursors: CursorCodec;
  readonly #outbox: Outbox;
  readonly #background = new Set<Promise<void>>();

  constructor(parts: {
    runtime: SandboxRuntime;
    documents: readonly ServiceDocument[];
    cursors: CursorCodec;
    outbox: Outbox;
  }) {
    this.#runtime = parts.runtime;
    this.#documents = parts.documents;
    this.#cursors = parts.cursors;
    this.#outbox = parts.outbox;
  }

  /** For reads, and for handlers that open their own transactions. */
  outside(): ServiceContext {
    return {
      ...this.#shared(),
      db: this.#runtime.database.kysely,
      emit: (type, data, options) =>
        this.inTransaction((context) => context.emit(type, data, options)),
      transaction: (work) => this.inTransaction(work),
      afterCommit: (work) => this.#start(work),
    };
  }

  /** One atomic step. Tried again when the database gave it up for another's sake (deadlock). */
  async inTransaction<T>(work: (context: ServiceContext) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isWorthRetrying(error)) throw error;
      }
    }
  }

  /** Resolves when no background work runs. */
  async idle(): Promise<void> {
    while (this.#background.size > 0) await Promise.all(this.#background);
  }

  async #once<T>(work: (context: ServiceContext) => Promise<T>): Promise<T> {
    const later: AfterCommit[] = [];
    let wroteEvents = false;
    const result = await this.#runtime.database.kysely.transaction().execute((transaction) => {
      const context = this.#inside(transaction, later, () => {
        wroteEvents = true;
      });
      return work(context);
    });
    if (wroteEvents) this.#outbox.wake();
    for (const step of later) this.#start(step);
    return result;
  }

  #inside(
    transaction: Transaction<Database>,
    later: AfterCommit[],
    onEvent: () => void,
  ): ServiceContext {
    const context: ServiceContext = {
      ...this.#shared(),
      db: transaction,
      emit: async (type, data, options) => {
        onEvent();
        await this.#outbox.write(transaction, { type, data, clientId: options?.clientId ?? null });
      },
      transaction: (work) => work(context),
      afterCommit: (work) => {
        later.push(work);
      },
    };
    return context;
  }

  #shared() {
    const { clock, config, keys, newId } = this.#runtime;
    return { clock, config, keys, newId, documents: this.#documents, cursors: this.#cursors };
  }

  #start(work: AfterCommit): void {
    const run = work(this.outside())
      .catch((error: unknown) => this.#runtime.log.fault('background work', error))
      .finally(() => this.#background.delete(run));
    this.#background.add(run);
  }
}
