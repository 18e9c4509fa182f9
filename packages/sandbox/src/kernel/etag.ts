import { createHash } from 'node:crypto';
import { problem } from './problem.ts';

/** The strong entity tag of a version number, or of the parts that make up a representation. */
export function entityTag(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `"${digest.slice(0, 22)}"`;
}

function listsTag(header: string, tag: string, weak: boolean): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((part) => {
    const candidate = part.trim();
    return (weak ? candidate.replace(/^W\//, '') : candidate) === tag;
  });
}

/**
 * Holds a write to the version that the caller has seen (RFC 9110 §13.1.1).
 *
 * @throws problem `precondition-required` (428) without If-Match, `precondition-failed` (412) when stale
 */
export function requireIfMatch(ifMatch: string | undefined, current: string): void {
  if (ifMatch === undefined) throw problem('precondition-required');
  if (!listsTag(ifMatch, current, false)) throw problem('precondition-failed');
}

/** Whether a read can be answered with 304 (RFC 9110 §13.1.2). */
export function matchesIfNoneMatch(ifNoneMatch: string | undefined, current: string): boolean {
  return ifNoneMatch !== undefined && listsTag(ifNoneMatch, current, true);
}
