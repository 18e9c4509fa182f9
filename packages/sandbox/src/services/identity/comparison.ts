import type { ClaimName } from '../../identity-provider/verification-request.ts';
import type { MismatchReason, PersonClaims } from './schema.ts';

/** What the school's register holds; a field it lacks is not compared. */
export type RegisteredPerson = PersonClaims;

/**
 * The same text for a person's eye: one Unicode form, one space between words, no case. Nothing else
 * is forgiven here; `@khuevan/matching` will explain more kinds of difference.
 */
function normalise(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

/** A name without its tone and vowel marks, to tell a lost mark from another name. */
function withoutMarks(text: string): string {
  return normalise(text).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function compareName(proven: string, registered: string): string | undefined {
  if (normalise(proven) === normalise(registered)) return undefined;
  return withoutMarks(proven) === withoutMarks(registered) ? 'tone-differs' : 'differs';
}

function compareBirthDate(proven: string, registered: string): string | undefined {
  if (proven === registered) return undefined;
  const [year, month, day] = registered.split('-');
  if (proven === `${year}-${day}-${month}`) return 'day-month-swapped';
  return registered.endsWith('-01-01') && proven.startsWith(`${year}-`) ? 'year-only' : 'differs';
}

function comparePersonalNumber(proven: string, registered: string): string | undefined {
  if (proven === registered) return undefined;
  return /^\d{9}$/.test(registered) ? 'nine-digit-number' : 'differs';
}

function compareAddress(proven: string, registered: string): string | undefined {
  return normalise(proven) === normalise(registered) ? undefined : 'differs';
}

const COMPARE: Readonly<Record<ClaimName, typeof compareName>> = {
  name: compareName,
  birthDate: compareBirthDate,
  personalNumber: comparePersonalNumber,
  address: compareAddress,
};

const CLAIMS: readonly ClaimName[] = ['name', 'birthDate', 'personalNumber', 'address'];

/**
 * Compares what the person proved with what the school wrote down.
 *
 * @param registered undefined when the register does not know the person
 * @returns one reason a differing claim, in a fixed order; empty when nothing differs
 */
export function comparePerson(
  proven: PersonClaims,
  registered: RegisteredPerson | undefined,
): MismatchReason[] {
  return CLAIMS.flatMap((claim) => {
    const value = proven[claim];
    if (value === undefined) return [];
    if (registered === undefined) return [{ claim, code: 'not-found' }];
    const held = registered[claim];
    const code = held === undefined ? undefined : COMPARE[claim](value, held);
    return code === undefined ? [] : [{ claim, code }];
  });
}
