import { catalogue } from '../base/localize.ts';
import * as vi from './messages.vi.ts';

/** Texts of the verification. `you` is how the person is addressed, see {@link addresses}. */
export const identityMessages = catalogue(
  vi.identityMessages,
  async () => (await import('./messages.en.ts')).identityMessages,
);

/** How the person is addressed: a learner as teachers do, grown-ups politely. */
export const addresses = catalogue(
  { student: 'Em', guardian: 'Anh/chị', teacher: 'Thầy/cô' },
  { student: 'You', guardian: 'You', teacher: 'You' },
);

/** Names of the claims. */
export const claimNames = catalogue(
  vi.claimNames,
  async () => (await import('./messages.en.ts')).claimNames,
);

/** What kind of difference there is and what to look at; never a value. */
export const reasonTexts = catalogue(
  vi.reasonTexts,
  async () => (await import('./messages.en.ts')).reasonTexts,
);

export type ReasonCode = keyof (typeof reasonTexts)['vi'];

/** A code that this version does not know reads as a plain difference. */
export function knownReason(code: string): ReasonCode {
  return Object.hasOwn(reasonTexts.vi, code) ? (code as ReasonCode) : 'differs';
}

export type IdentityWords = (typeof identityMessages)['en'];
