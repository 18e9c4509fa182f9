import type { Translation } from '../base/localize.ts';
import type * as source from './messages.vi.ts';

/** The English texts; fetched when an element first speaks English. */
export const identityMessages: Translation<typeof source.identityMessages> = {
  stepOf: (step) => `Step ${step} of 3`,
  requesterLabel: 'Requested by',
  explanation: (you, requester) =>
    `${you} will sign in on the identity provider’s page. ${requester} only receives the items below once you agree.`,
  claims: 'Information requested',
  required: 'Required',
  optional: 'Optional',
  optionalHint: () => 'For optional items you choose on the identity provider’s page.',
  start: 'Continue to the identity provider',
  starting: 'Opening the page…',
  privacy: () =>
    'Personal data is entered on the identity provider’s page only, never here. If you do not agree, simply leave this page.',
  validUntil: (time) => `The request is valid until ${time}.`,
  startFailed: 'The identity provider’s page could not be opened. Try again.',
  waitingTitle: 'Waiting at the identity provider',
  waitingText: () =>
    'You have not finished on the identity provider’s page. Use the button below to continue; this page updates by itself when you are done.',
  processingTitle: 'Comparing the information',
  processingText:
    'This usually takes a few seconds. The page updates by itself; there is no need to reload.',
  verifiedTitle: 'Verified',
  verifiedText: (requester) => `${requester} has received the result.`,
  mismatchTitle: (count) =>
    count <= 1
      ? 'One item does not match the population register'
      : `${count} items do not match the population register`,
  mismatchText:
    'What either side says is not shown here, to keep personal data private. Compare with the birth certificate.',
  compared: 'Items compared',
  matches: 'Matches',
  differs: 'Differs',
  nextSteps: 'What you can do',
  who: 'See',
  bring: 'Bring',
  after: 'Then',
  fixRecord: 'Correct the record by the birth certificate',
  fixRecordWhen: 'When the record differs from the birth certificate',
  fixRecordBring: 'The birth certificate',
  fixRecordAfter: 'Once the record is corrected, verify again with a new request.',
  askSchool: 'Ask the school to check',
  askSchoolWhen: 'When it is not clear which side is right',
  askSchoolBring: 'The original birth certificate, for comparison',
  askSchoolAfter: 'The record stays as it is meanwhile.',
  fixRegister: 'The register is wrong: where and how to correct it',
  fixRegisterWhen: 'When the record agrees with the birth certificate',
  fixRegisterWho: 'The commune or ward police where you live',
  fixRegisterBring: 'The birth certificate and the identity card (if any)',
  fixRegisterAfter: 'Ask for a correction; once it is done, verify again.',
  canceledTitle: 'Verification stopped',
  canceledText: (requester) => `Nothing was sent to ${requester}.`,
  canceledNext: (requester) =>
    `When you want to verify, open the request again from ${requester}’s page.`,
  expiredTitle: 'The request has expired',
  expiredText: (requester) =>
    `For safety each request stays open for a limited time. Nothing was sent to ${requester}.`,
  emptyTitle: 'There is nothing to verify now',
  emptyText:
    'When the school needs a verification, the request appears here. If you have received a message about one, open this page again from that message or ask the school.',
};

export const claimNames: Translation<typeof source.claimNames> = {
  name: 'Full name',
  birthDate: 'Date of birth',
  personalNumber: 'Personal identification number',
  address: 'Place of residence',
};

export const reasonTexts: Translation<typeof source.reasonTexts> = {
  differs: 'Not the same as in the population register. Compare it with the birth certificate.',
  'tone-differs':
    'One tone mark differs. Compare with the birth certificate: which letter carries a mark, and which one?',
  'letter-differs': 'One letter differs. Compare each letter with the birth certificate.',
  'middle-name-missing':
    'A middle name is missing on one side. See which names the birth certificate gives in full.',
  'order-differs':
    'The parts of the name stand in another order. See the order on the birth certificate.',
  'day-month-swapped':
    'Day and month seem to have changed places. Check them on the birth certificate.',
  'year-only': 'The register holds the year of birth only, without day and month.',
  'not-found': 'This was not found in the population register.',
  'nine-digit-number':
    'This is an old 9-digit identity card number. Use the 12-digit personal number.',
  unconfirmed: 'The register does not hold this information, so it could not be compared.',
};
