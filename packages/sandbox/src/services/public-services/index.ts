import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { catalogueHandlers } from './catalogue.ts';
import { componentHandlers } from './components.ts';
import { filingHandlers } from './filing.ts';
import { formHandlers } from './forms/index.ts';
import { listHandlers } from './lists.ts';
import { outcomeHandlers } from './outcome.ts';
import { markOverdue } from './overdue.ts';
import { paymentHandlers } from './payments/payments.ts';
import { processingHandlers } from './processing.ts';
import { submissionHandlers } from './submission.ts';
import { dropAbandonedUploads } from './uploads/abandoned.ts';
import { uploadHandlers } from './uploads/uploads.ts';

export const handlers: Handlers = {
  ...catalogueHandlers,
  ...filingHandlers,
  ...componentHandlers,
  ...submissionHandlers,
  ...listHandlers,
  ...processingHandlers,
  ...outcomeHandlers,
  ...uploadHandlers,
  ...paymentHandlers,
  ...formHandlers,
};

/** Letters of apology, and files that never came whole. */
export async function doDueWork(context: ServiceContext): Promise<void> {
  await markOverdue(context);
  await dropAbandonedUploads(context);
}
