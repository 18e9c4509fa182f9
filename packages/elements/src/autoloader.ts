/**
 * Loads each element when its tag first appears in the page, now or later. One script tag, and a page pays only for
 * what it shows.
 */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'edu-course-player': () => import('./edu-course-player/index.ts'),
  'edu-identity-verification': () => import('./edu-identity-verification/index.ts'),
  'edu-quiz-runner': () => import('./edu-quiz-runner/index.ts'),
};

const selector = Object.keys(loaders)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const started = new Set<string>();

/** Loads what `root` holds and does not know yet. Resolves when all of it is defined; rejects when a file is missing. */
export async function discover(root: ParentNode & Node): Promise<void> {
  const found = [...root.querySelectorAll(selector)].map(({ localName }) => localName);
  if (root instanceof Element) found.push(root.localName);
  await Promise.all([...new Set(found)].map(load));
}

async function load(tag: string): Promise<void> {
  const loader = loaders[tag];
  if (loader === undefined || started.has(tag)) return;
  started.add(tag);
  try {
    await loader();
  } catch (error) {
    // The next time the tag appears is another try: the connection may be back.
    started.delete(tag);
    throw error;
  }
}

/** Watches the document for elements that come later. Returns the way to stop. */
export function watch(): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) discover(node).catch(reportError);
      }
    }
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}

if (typeof document !== 'undefined') {
  discover(document).catch(reportError);
  watch();
}
