import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { allocationHandlers } from './allocations.ts';
import { datasetHandlers } from './dataset-releases.ts';
import { batchHandlers } from './device-batches.ts';
import { deviceImportHandlers } from './device-import.ts';
import { deviceHandlers } from './devices.ts';
import { donorHandlers } from './donors.ts';
import { recordHandlers } from './handover-record.ts';
import { signatureHandlers } from './handover-signature.ts';
import { handoverHandlers } from './handovers.ts';
import { indicatorHandlers } from './indicators.ts';
import { assessmentHandlers } from './maturity-assessments.ts';
import { maturityStepHandlers, tellOverdueAssessments } from './maturity-steps.ts';
import { modelCardHandlers } from './model-cards.ts';
import { pilotSiteHandlers } from './pilot-sites.ts';
import { pilotHandlers } from './pilots.ts';
import { returnHandlers, tellOverdueLoans } from './returns.ts';
import { writeOffHandlers } from './write-offs.ts';

export const handlers: Handlers = {
  ...donorHandlers,
  ...batchHandlers,
  ...deviceImportHandlers,
  ...deviceHandlers,
  ...allocationHandlers,
  ...handoverHandlers,
  ...signatureHandlers,
  ...recordHandlers,
  ...returnHandlers,
  ...writeOffHandlers,
  ...assessmentHandlers,
  ...maturityStepHandlers,
  ...pilotHandlers,
  ...pilotSiteHandlers,
  ...indicatorHandlers,
  ...datasetHandlers,
  ...modelCardHandlers,
};

export async function doDueWork(context: ServiceContext): Promise<void> {
  await tellOverdueLoans(context);
  await tellOverdueAssessments(context);
}
