export { deferredAcceptance, none, type FilteringResult } from './deferred-acceptance.ts';
export { checkProblem, notEligible, type FilteringProblem } from './problem.ts';
export { filterRound, startFiltering, type FilteringState, type RoundChange } from './rounds.ts';
