import type { Operation } from '../../kernel/http/documents.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import type { KnownIds } from '../known-ids.ts';

/** What a service's stock is made with. */
export interface StockTools {
  readonly sandbox: TestSandbox;
  /** The application that may do everything. */
  readonly client: TestCaller;
  readonly ids: KnownIds;
  /** Creates something and prefers its id from here on. */
  make(path: string, body: unknown): Promise<Answer>;
}

/** Makes anew, in its first state, what the operation uses up. */
export type RenewStock = (operation: Operation, tools: StockTools) => Promise<void>;
