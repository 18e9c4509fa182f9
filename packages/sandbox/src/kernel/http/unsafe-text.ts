import type { FieldError } from '../problem.ts';
import { escapePointer } from './documents.ts';

/** Deeper than any document's schema; keeps validators and walkers away from the end of the stack. */
export const MAXIMUM_DEPTH = 64;

/** Above every `maxItems` that a request's body may have; what is longer is refused unread. */
export const MAXIMUM_ITEMS = 1000;

/** PostgreSQL's text cannot hold NUL, and UTF-8 cannot hold half a surrogate pair. */
export function isUnsafeText(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed();
}

/**
 * Finds what no database can store, what could reach a prototype and lists too long to be worth judging, wherever
 * they stand in a body.
 */
export function findUnsafeValues(body: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const open: { value: unknown; pointer: string; depth: number }[] = [
    { value: body, pointer: '', depth: 0 },
  ];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, pointer, depth } = place;
    if (typeof value === 'string') {
      if (isUnsafeText(value)) errors.push({ pointer, code: 'unsafe-text' });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= MAXIMUM_DEPTH) {
        return [{ pointer: '', code: 'too-many', values: { limit: MAXIMUM_DEPTH } }];
      }
      if (Array.isArray(value) && value.length > MAXIMUM_ITEMS) {
        return [{ pointer, code: 'too-many', values: { limit: MAXIMUM_ITEMS } }];
      }
      for (const [key, member] of Object.entries(value)) {
        if (isUnsafeText(key) || key === '__proto__') errors.push({ pointer, code: 'unsafe-text' });
        open.push({ value: member, pointer: `${pointer}/${escapePointer(key)}`, depth: depth + 1 });
      }
    }
  }
  return errors.slice(0, 100);
}
