import type { Random } from '../random.ts';

/** Mean and spread of a paper, near what the ministry published for 2025. */
const SHAPES: Readonly<Record<string, readonly [mean: number, spread: number]>> = {
  literature: [7.0, 1.3],
  mathematics: [4.8, 1.7],
  physics: [7.0, 1.5],
  chemistry: [6.1, 1.8],
  biology: [5.8, 1.6],
  history: [6.5, 1.6],
  geography: [6.6, 1.8],
  'economics-law': [7.7, 1.2],
  informatics: [6.8, 1.7],
  'industrial-technology': [5.8, 1.4],
  'agricultural-technology': [7.7, 1.2],
  'foreign-language': [5.4, 1.5],
};

/** Near enough to a bell: the sum of twelve even draws. */
const bell = (random: Random): number =>
  Array.from({ length: 12 }, () => random.next()).reduce((sum, draw) => sum + draw, -6);

/** A score on the paper's scale: essays by 0.25, the others by 0.05; two places. */
export function drawScore(subject: string, random: Random): string {
  const [mean, spread] = SHAPES[subject] ?? [6, 1.5];
  const step = subject === 'literature' ? 25 : 5;
  const raw = Math.round(((mean + spread * bell(random)) * 100) / step) * step;
  return (Math.min(1000, Math.max(0, raw)) / 100).toFixed(2);
}

/** A year's average at school, one place. */
export const drawAverage = (random: Random): string =>
  Math.min(9.9, Math.max(4, 7.4 + 0.9 * bell(random))).toFixed(1);
