import { Random, WeightedChoice } from '../random.ts';
import type { SeedLearner } from './learners.ts';

/** Shares of the census of 2019 (General Statistics Office), rounded. */
const religions = new WeightedChoice<string>([
  ['none', 863],
  ['catholicism', 61],
  ['buddhism', 48],
  ['hoa-hao', 10],
  ['protestantism', 10],
  ['cao-dai', 6],
  ['islam', 2],
]);

const disabilities = new WeightedChoice<string>([
  ['05', 34],
  ['01', 20],
  ['02', 16],
  ['04', 14],
  ['03', 9],
  ['06', 7],
]);

const policies = new WeightedChoice<string>([
  ['poor-household', 40],
  ['near-poor-household', 38],
  ['ethnic-difficult-area', 12],
  ['orphan', 6],
  ['invalid-child', 3],
  ['martyr-child', 1],
]);

const DISABLED_SHARE = 0.007;
const POLICY_SHARE = 0.08;

/** What is sensitive beside the ethnic group. Drawn apart, so that the people stay who they are. */
export function addSensitiveData(learners: readonly SeedLearner[]): void {
  const random = new Random('khuevan/sensitive');
  for (const learner of learners) {
    if (learner.nationality !== 'VN') continue;
    learner.religion = religions.pick(random);
    if (random.chance(DISABLED_SHARE)) {
      learner.disability = disabilities.pick(random);
      learner.policy_group = 'disabled';
    } else if (random.chance(POLICY_SHARE)) learner.policy_group = policies.pick(random);
  }
}
