import type { Handlers } from '../../kernel/service.ts';
import { resourceHandlers } from './learning-resources.ts';

export const handlers: Handlers = { ...resourceHandlers };
