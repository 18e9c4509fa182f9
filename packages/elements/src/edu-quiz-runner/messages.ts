import { catalogue } from '../base/localize.ts';
import * as vi from './messages.vi.ts';

/** Texts of the quiz. */
export const quizMessages = catalogue(
  vi.quizMessages,
  async () => (await import('./messages.en.ts')).quizMessages,
);

export type QuizWords = (typeof quizMessages)['en'];
