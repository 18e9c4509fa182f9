import type { Access } from './access.ts';
import type { SensitiveData } from './http/sensitive-data.ts';
import type { Operation } from './http/documents.ts';
import type { Principal } from './service.ts';
import type { SandboxRuntime } from './runtime.ts';

/** More subjects than a page holds are not listed one by one. */
const SUBJECTS_KEPT = 200;

export interface SensitiveRead extends SensitiveData {
  operation: Operation;
  principal: Principal;
  access: Access;
  requestId: string;
}

interface Waiting {
  read: SensitiveRead;
  at: Date;
  done: () => void;
  fail: (error: unknown) => void;
}

/** Whoever acts: the person who signed in, or whom the widget was opened for. */
function personOf({ principal, access }: SensitiveRead): string | null {
  return principal.kind === 'widget' ? principal.subject.id : access.personId;
}

/**
 * Keeps who read sensitive data about whom: which fields, never their values. An answer is sent only when its entry
 * is committed. Requests that arrive together share one statement.
 */
export class AuditLog {
  readonly #runtime: SandboxRuntime;
  #waiting: Waiting[] = [];
  #isDraining = false;

  constructor(runtime: SandboxRuntime) {
    this.#runtime = runtime;
  }

  /** Resolves when the entry is committed; rejects when it cannot be, and then nothing may be shown. */
  write(read: SensitiveRead): Promise<void> {
    return new Promise((done, fail) => {
      this.#waiting.push({ read, at: this.#runtime.clock.date(), done, fail });
      if (!this.#isDraining) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#insert(batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    this.#isDraining = false;
  }

  async #insert(batch: readonly Waiting[]): Promise<void> {
    const { database, newId } = this.#runtime;
    const rows = batch.map(({ read, at }) => ({
      id: newId('aud'),
      client_id: read.principal.clientId,
      person_id: personOf(read),
      role: read.access.role,
      operation_id: read.operation.id,
      request_id: read.requestId,
      subject_ids: read.subjectIds.slice(0, SUBJECTS_KEPT),
      fields: read.fields,
      read_at: at.toISOString(),
    }));
    await database.pool.query(
      `insert into platform.audit_entry
         (id, client_id, organisation, person_id, role, operation_id, request_id, subject_ids, fields, read_at)
       select entry.id, entry.client_id, client.organisation, entry.person_id, entry.role, entry.operation_id,
              entry.request_id,
              array(select jsonb_array_elements_text(entry.subject_ids)),
              array(select jsonb_array_elements_text(entry.fields)), entry.read_at
       from jsonb_to_recordset($1::jsonb) as entry(
              id text, client_id text, person_id text, role text, operation_id text, request_id text,
              subject_ids jsonb, fields jsonb, read_at timestamptz)
       join platform.client client on client.id = entry.client_id`,
      [JSON.stringify(rows)],
    );
  }
}
