import type { Handlers } from '../../kernel/service.ts';
import { assessmentHandlers } from './assessments.ts';
import { attemptHandlers } from './attempts.ts';

export const handlers: Handlers = { ...assessmentHandlers, ...attemptHandlers };
