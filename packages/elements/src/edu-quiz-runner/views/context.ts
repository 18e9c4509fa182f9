import type { Locale } from '../../base/localize.ts';
import type { QuizWords } from '../messages.ts';
import type { QuizState, QuizStore } from '../store.ts';

/** What every view gets: the state it shows, its words, and the actions it may call. */
export interface QuizView {
  readonly state: QuizState;
  readonly store: QuizStore;
  readonly words: QuizWords;
  readonly locale: Locale;
  /** The host's line under the title; may be empty. */
  readonly subtitle: string;
  /** Whether the host lets the learner take the assessment again. */
  readonly retake: boolean;
  readonly clockHidden: boolean;
  /** Shows a question and moves focus to it. */
  readonly goTo: (index: number) => void;
  readonly openDialog: (dialog: 'submit' | 'list') => void;
  readonly closeDialog: () => void;
  readonly toggleClock: () => void;
  readonly toggleFlag: (itemId: string) => void;
}
