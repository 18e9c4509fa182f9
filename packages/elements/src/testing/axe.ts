import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { AXE_TAGS } from './axe-tags.ts';

const options: RunOptions = { runOnly: { type: 'tag', values: AXE_TAGS } };

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
