import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { authorityHandlers } from './authority-steps.ts';
import { evaluationHandlers } from './evaluations.ts';
import { evaluationStepHandlers } from './evaluation-steps.ts';
import { gapHandlers } from './gaps.ts';
import { normHandlers } from './norms.ts';
import { positionHandlers } from './positions.ts';
import { completeDueProposals, proposalStepHandlers } from './proposal-steps.ts';
import { proposalHandlers } from './proposals.ts';
import { reportHandlers } from './reports.ts';
import { statisticsHandlers } from './statistics.ts';

export const handlers: Handlers = {
  ...normHandlers,
  ...positionHandlers,
  ...reportHandlers,
  ...authorityHandlers,
  ...gapHandlers,
  ...proposalHandlers,
  ...proposalStepHandlers,
  ...evaluationHandlers,
  ...evaluationStepHandlers,
  ...statisticsHandlers,
};

export async function doDueWork(context: ServiceContext): Promise<void> {
  await completeDueProposals(context);
}
