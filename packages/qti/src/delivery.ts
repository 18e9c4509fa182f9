/**
 * The half of the engine that a browser needs: the delivery model, the closed lists of content that a renderer may
 * build, and the rule by which a typed number is read (to show the learner how their answer was understood).
 */
export type * from './content.ts';
export { mathContainers, mathTokens, maxContentDepth } from './content.ts';
export type * from './delivery-model.ts';
export { readNumber, type NumberProblem, type NumberReading } from './number-reading.ts';
