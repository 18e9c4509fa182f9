import type { Handlers } from '../../kernel/service.ts';
import * as administrativeUnits from './administrative-units.ts';
import * as codeLists from './code-list-operations.ts';
import * as curriculum from './curriculum-operations.ts';
import * as school from './school-operations.ts';

/** Every operation of the document: each file exports its own, under their ids, and nothing else. */
export const handlers: Handlers = {
  ...administrativeUnits,
  ...codeLists,
  ...school,
  ...curriculum,
};
