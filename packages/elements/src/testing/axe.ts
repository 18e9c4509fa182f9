import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

/** WCAG 2.2 AA and EN 301 549, the rules that each state of each element has to pass. */
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'],
  },
};

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/** Runs axe on an element and its shadow root; throws with one line a violation. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await globalThis.axe.run(element, options);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' » ')} — ${node.failureSummary ?? ''}`),
  );
  throw new Error(`axe: ${lines.length} violation(s)\n${lines.join('\n')}`);
}
