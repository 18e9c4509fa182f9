/** Tags another copy of the library already holds; shared by every copy on the page so each is reported once. */
const reported = Symbol.for('khuevan.duplicate-definitions');

type ReportRegistry = typeof globalThis & { [reported]?: Set<string> };

/**
 * Registers an element. A tag that is already taken (a second script tag, another version in a micro front end)
 * keeps its first definition and warns once a page; it never throws. Without a DOM (Node) nothing happens.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag);
  if (existing === undefined) {
    customElements.define(tag, element);
    return;
  }
  if (existing !== element) reportDuplicate(tag, existing, versionOf(element));
}

/** Warns once a page and tag that another copy was first. */
export function reportDuplicate(
  tag: string,
  existing: CustomElementConstructor,
  version: string,
): void {
  const registry: ReportRegistry = globalThis;
  registry[reported] ??= new Set();
  if (registry[reported].has(tag)) return;
  registry[reported].add(tag);
  // oxlint-disable-next-line no-console -- the page's author has to learn of a second copy; nothing is thrown.
  console.warn(
    `[khuevan] <${tag}> is already defined (version ${versionOf(existing)}); this copy (version ${version}) is not used.`,
  );
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element && typeof element.version === 'string' ? element.version : 'unknown';
}
