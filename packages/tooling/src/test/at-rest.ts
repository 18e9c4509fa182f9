import type { Page } from 'playwright-core';

const LOOK_EVERY_MS = 100;
const WITHIN_MS = 10_000;

/**
 * Waits until the page is at rest: fonts are loaded, no animation with an end is running, and two looks one after the
 * other see the same elements, attributes and text, shadow roots included.
 *
 * @throws when it is not at rest after ten seconds
 */
export async function atRest(page: Page): Promise<void> {
  const end = Date.now() + WITHIN_MS;
  let before: string | undefined;
  for (;;) {
    const now = await page.evaluate(look);
    if (now !== null && now === before) return;
    if (Date.now() > end) throw new Error(`the page was not at rest after ${WITHIN_MS} ms`);
    before = now ?? undefined;
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
}

/** What the page shows, in one text; null while it is still moving. Runs in the page. */
async function look(): Promise<string | null> {
  await document.fonts.ready;
  const moving = document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
    );
  if (moving) return null;
  const seen: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      seen.push(node.localName, ...Array.from(node.attributes, ({ name, value }) => name + value));
      if (node.shadowRoot !== null) walk(node.shadowRoot);
    } else if (node instanceof Text) {
      seen.push(node.data);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document.documentElement);
  return seen.join('\n');
}
