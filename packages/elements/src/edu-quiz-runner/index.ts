import { define } from '../base/define.ts';
import { EduQuizRunner } from './edu-quiz-runner.ts';

define('edu-quiz-runner', EduQuizRunner);

export * from './edu-quiz-runner.ts';
