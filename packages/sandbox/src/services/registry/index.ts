import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { changeHandlers } from './changes.ts';
import { classHandlers } from './classes.ts';
import { countHandlers } from './enrolment-counts.ts';
import { enrolmentHandlers } from './enrolments.ts';
import { guardianHandlers } from './guardians.ts';
import { identifierHandlers } from './identifiers.ts';
import { exportHandlers } from './learner-export.ts';
import { importHandlers, resumeImports } from './learner-import.ts';
import { learnerHandlers } from './learners.ts';
import { organisationHandlers } from './organisations.ts';
import { reportHandlers } from './school-reports.ts';
import { siteHandlers } from './school-sites.ts';
import { schoolHandlers } from './schools.ts';
import { staffHandlers } from './staff.ts';
import { subjectResultHandlers } from './subject-results.ts';
import { termResultHandlers } from './term-results.ts';
import { transferStepHandlers } from './transfer-steps.ts';
import { tellOverdueTransfers, transferHandlers } from './transfers.ts';

export const handlers: Handlers = {
  ...organisationHandlers,
  ...schoolHandlers,
  ...siteHandlers,
  ...classHandlers,
  ...learnerHandlers,
  ...identifierHandlers,
  ...guardianHandlers,
  ...staffHandlers,
  ...enrolmentHandlers,
  ...transferHandlers,
  ...transferStepHandlers,
  ...subjectResultHandlers,
  ...termResultHandlers,
  ...changeHandlers,
  ...countHandlers,
  ...reportHandlers,
  ...exportHandlers,
  ...importHandlers,
};

export async function doDueWork(context: ServiceContext): Promise<void> {
  await resumeImports(context);
  await tellOverdueTransfers(context);
}
