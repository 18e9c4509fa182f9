import { bilingual, catalogue } from './localize.ts';
import * as vi from './messages.vi.ts';

/** Texts of the states that every element has. */
export const baseMessages = catalogue(
  vi.baseMessages,
  async () => (await import('./messages.en.ts')).baseMessages,
);

/** What happened and what to do next, for each kind of failure. */
export const failureTexts = bilingual(
  vi.failureTexts,
  async () => (await import('./messages.en.ts')).failureTexts,
);
