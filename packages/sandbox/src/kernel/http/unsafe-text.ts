import type { FieldError } from '../problem.ts';
import { escapePointer } from './documents.ts';

/** Deeper than any document's schema; keeps validators and walkers away from the end of the stack. */
export const MAXIMUM_DEPTH = 64;

/** PostgreSQL's text cannot hold NUL, and UTF-8 cannot hold half a surrogate pair. */
export function isUnsafeText(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed();
}

/** Finds what no database can store and what could reach a prototype, wherever it stands in a body. */
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
      for (const [key, member] of Object.entries(value)) {
        if (isUnsafeText(key) || key === '__proto__') errors.push({ pointer, code: 'unsafe-text' });
        open.push({ value: member, pointer: `${pointer}/${escapePointer(key)}`, depth: depth + 1 });
      }
    }
  }
  return errors.slice(0, 100);
}
