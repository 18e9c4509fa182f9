import type { Handlers } from '../../kernel/service.ts';

export const handlers: Handlers = {};
