import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { attendanceHandlers } from './attendance.ts';
import { candidateNumberHandlers } from './candidate-numbers.ts';
import { councilHandlers } from './councils.ts';
import { distributionHandlers } from './distribution.ts';
import { graduationHandlers } from './graduation.ts';
import { forgetOldTries } from './look-up-limit.ts';
import { lookUpHandlers } from './look-up.ts';
import { registrationStepHandlers } from './registration-steps.ts';
import { registrationHandlers } from './registrations.ts';
import { remarkHandlers } from './remarks.ts';
import { resultHandlers } from './results.ts';
import { roomHandlers } from './rooms.ts';
import { scoreHandlers } from './scores.ts';
import { sessionHandlers } from './sessions.ts';

export const handlers: Handlers = {
  ...sessionHandlers,
  ...councilHandlers,
  ...registrationHandlers,
  ...registrationStepHandlers,
  ...candidateNumberHandlers,
  ...roomHandlers,
  ...attendanceHandlers,
  ...scoreHandlers,
  ...resultHandlers,
  ...lookUpHandlers,
  ...remarkHandlers,
  ...graduationHandlers,
  ...distributionHandlers,
};

export const doDueWork = (context: ServiceContext): Promise<void> =>
  context.transaction(forgetOldTries);
