export { deferredAcceptance, type FilteringResult } from './deferred-acceptance.ts';
export { checkProblem, none, notEligible, type FilteringProblem } from './problem.ts';
export { filterRound, startFiltering, type FilteringState, type RoundChange } from './rounds.ts';
