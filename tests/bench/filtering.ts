/**
 * Virtual filtering at national size: 850,000 candidates with 7.6 million preferences, settled by applicant-proposing
 * deferred acceptance. Processor seconds at four sizes and their growth, memory, the result of a sample held against a
 * textbook implementation, and the stability of the national result.
 */
import { deferredAcceptance } from '@khuevan/rules/deferred-acceptance';
import { blockingPairs, nationalProblem, textbookOffers } from './filtering-problem.ts';

const national = 850_000;
const sizes = [national / 8, national / 4, national / 2, national];

function say(figure: {
  name: string;
  value: number;
  unit: string;
  peer?: string;
  ratio?: number;
}): void {
  console.log(JSON.stringify({ ...figure, value: round(figure.value) }));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Processor seconds of the process: other work on the machine does not count. */
function processorSeconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const best = (run: () => void, times: number): number =>
  Math.min(...Array.from({ length: times }, () => processorSeconds(run)));

const sample = nationalProblem(sizes[0] ?? 0);
const mine = deferredAcceptance(sample);
let textbook: Int32Array = new Int32Array();
const textbookSeconds = processorSeconds(() => {
  textbook = textbookOffers(sample);
});
const different = mine.offers.filter((offer, candidate) => offer !== textbook[candidate]).length;
say({ name: 'filtering.sample.different-offers', value: different, unit: 'candidates' });
if (different > 0) process.exitCode = 1;

const perPreference: number[] = [];
for (const candidates of sizes) {
  const problem = nationalProblem(candidates);
  const preferences = problem.preferences.length;
  const seconds = best(() => deferredAcceptance(problem), 3);
  perPreference.push(seconds / preferences);
  say({
    name: `filtering.${candidates}-candidates.${preferences}-preferences`,
    value: seconds,
    unit: 'processor s',
    ...(candidates === sample.candidates
      ? { peer: 'textbook implementation', ratio: round(textbookSeconds / seconds) }
      : {}),
  });
}
say({
  name: 'filtering.growth',
  value: (perPreference.at(-1) ?? 0) / (perPreference[0] ?? 1),
  unit: 'time a preference, at 8 times the size',
  peer: 'linear = 1',
});

const largest = nationalProblem(national);
const result = deferredAcceptance(largest);
const blocking = blockingPairs(largest, result);
say({ name: 'filtering.blocking-pairs', value: blocking, unit: 'pairs' });
if (blocking > 0) process.exitCode = 1;
const input = [largest.offsets, largest.preferences, largest.scores, largest.quotas];
say({
  name: 'filtering.memory.input',
  value: input.reduce((sum, array) => sum + array.byteLength, 0) / 2 ** 20,
  unit: 'MiB',
});
say({
  name: 'filtering.memory.process-peak',
  value: process.resourceUsage().maxRSS / 1024,
  unit: 'MiB',
});
const offered = result.offers.filter((offer) => offer >= 0).length;
say({ name: 'filtering.offered', value: (100 * offered) / national, unit: '% of candidates' });
