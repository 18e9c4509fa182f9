import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { AXE_TAGS } from '../../../elements/src/testing/axe-tags.ts';

const SOURCE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResults {
  violations: {
    id: string;
    nodes: { target: unknown[]; html: string; failureSummary?: string }[];
  }[];
}

/**
 * What axe finds on a page, shadow roots included: a line a place.
 *
 * @param within selector of the part to look at; the whole page when left out
 */
export async function axeViolations(page: Page, within = ':root'): Promise<string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    ({ context, tags }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: string, options: object): Promise<AxeResults> };
      };
      return axe.run(context, { runOnly: { type: 'tag', values: tags } });
    },
    { context: within, tags: AXE_TAGS },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `axe ${id}: ${target.flat().join(' » ')} ${html} ${failureSummary ?? ''}`,
    ),
  );
}
