import { choiceStyles } from './styles/choice.styles.ts';
import { frameStyles } from './styles/frame.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { numberStyles } from './styles/number.styles.ts';
import { questionStyles } from './styles/question.styles.ts';
import { resultStyles } from './styles/result.styles.ts';
import { startStyles } from './styles/start.styles.ts';
import { trueFalseStyles } from './styles/true-false.styles.ts';

/** Looks of the quiz, a file a part. */
export const quizStyles = [
  frameStyles,
  questionStyles,
  choiceStyles,
  trueFalseStyles,
  numberStyles,
  startStyles,
  listStyles,
  resultStyles,
];
