import { reportDuplicate } from './base/define.ts';
import { VERSION } from './base/version.ts';

/**
 * True when another copy has defined all elements already; says so on the console. The one-file bundle asks this
 * before anything else runs, because a second copy of Lit would throw where a page allows its Trusted Types policy
 * only once.
 */
export function isSecondCopy(tags: readonly string[]): boolean {
  const existing = tags.map((tag) => customElements.get(tag));
  if (existing.includes(undefined)) return false;
  existing.forEach((element, index) => {
    if (element !== undefined) reportDuplicate(tags[index] ?? '', element, VERSION);
  });
  return true;
}
