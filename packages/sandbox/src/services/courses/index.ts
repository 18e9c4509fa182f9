import type { Handlers } from '../../kernel/service.ts';
import { courseHandlers } from './courses.ts';
import { enrolmentHandlers } from './enrolments.ts';

export const handlers: Handlers = { ...courseHandlers, ...enrolmentHandlers };
