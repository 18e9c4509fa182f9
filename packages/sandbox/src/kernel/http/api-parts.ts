import type { PersonRecords } from '../access.ts';
import type { Authenticator } from '../auth/authenticator.ts';
import type { AuditLog } from '../audit-log.ts';
import type { ClientDirectory } from '../clients.ts';
import type { ContextFactory } from '../context.ts';
import type { IdempotencyStore } from '../idempotency.ts';
import type { SandboxRuntime } from '../runtime.ts';
import type { ServiceModule } from '../service.ts';
import type { ServiceDocument } from './documents.ts';
import type { SensitiveDataFinder } from './sensitive-data.ts';
import type { DocumentValidator } from './validation.ts';

/** What the API is put together from. */
export interface ApiParts {
  runtime: SandboxRuntime;
  documents: readonly ServiceDocument[];
  services: Readonly<Record<string, ServiceModule>>;
  validator: DocumentValidator;
  authenticator: Authenticator;
  directory: ClientDirectory;
  people: PersonRecords;
  idempotency: IdempotencyStore;
  contexts: ContextFactory;
  sensitiveData: SensitiveDataFinder;
  audit: AuditLog;
}
