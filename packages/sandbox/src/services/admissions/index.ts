import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { candidateHandlers } from './candidates.ts';
import { cutOffHandlers } from './cut-offs.ts';
import { filteringHandlers } from './filtering.ts';
import { resumeFiltering } from './filtering-run.ts';
import { institutionHandlers } from './institutions.ts';
import { forfeitOffers, offerStepHandlers } from './offer-steps.ts';
import { offerHandlers } from './offers.ts';
import { paymentHandlers } from './payments.ts';
import { lockHandlers } from './preference-lock.ts';
import { preferenceHandlers } from './preferences.ts';
import { quotaHandlers } from './quotas.ts';
import { roundHandlers } from './rounds.ts';
import { scoreHandlers } from './scores.ts';

export const handlers: Handlers = {
  ...roundHandlers,
  ...institutionHandlers,
  ...quotaHandlers,
  ...candidateHandlers,
  ...scoreHandlers,
  ...preferenceHandlers,
  ...lockHandlers,
  ...paymentHandlers,
  ...filteringHandlers,
  ...cutOffHandlers,
  ...offerHandlers,
  ...offerStepHandlers,
};

export async function doDueWork(context: ServiceContext): Promise<void> {
  await resumeFiltering(context);
  await forfeitOffers(context);
}
