import type { Handlers } from '../../kernel/service.ts';
import { exportHandlers } from './learner-export.ts';
import { importHandlers, resumeImports } from './learner-import.ts';
import { learnerHandlers } from './learners.ts';
import { schoolHandlers } from './schools.ts';

export const handlers: Handlers = {
  ...schoolHandlers,
  ...learnerHandlers,
  ...exportHandlers,
  ...importHandlers,
};

export const doDueWork = resumeImports;
