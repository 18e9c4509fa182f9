import type { ClaimName, LocalizedText } from '../../identity-provider/verification-request.ts';
import type { MismatchReason, PersonClaims } from './schema.ts';

interface VerificationScenario {
  title: Required<LocalizedText>;
  /** The reasons that the comparison gives, whatever the registers hold. */
  reasons(shared: PersonClaims): MismatchReason[];
}

const differing = (claim: ClaimName, code: string) => (): MismatchReason[] => [{ claim, code }];

/** Prepared outcomes, so that a test needs no particular person (sandbox only). */
const SCENARIOS: Readonly<Record<string, VerificationScenario>> = {
  verified: {
    title: { vi: 'Mọi thông tin khớp', en: 'Everything matches' },
    reasons: () => [],
  },
  'name-differs': {
    title: { vi: 'Họ tên khác dấu', en: 'The name differs in its tone marks' },
    reasons: differing('name', 'tone-differs'),
  },
  'birth-date-differs': {
    title: { vi: 'Ngày sinh đảo ngày và tháng', en: 'Day and month of birth are swapped' },
    reasons: differing('birthDate', 'day-month-swapped'),
  },
  'not-found': {
    title: { vi: 'Hồ sơ trường không có người này', en: 'The school’s register lacks the person' },
    reasons: (shared) =>
      (Object.keys(shared) as ClaimName[]).map((claim) => ({ claim, code: 'not-found' })),
  },
};

export function findScenario(name: string): VerificationScenario | undefined {
  return Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
}

/** For `listScenarios` of the platform service. */
export const verificationScenarios = Object.entries(SCENARIOS).map(([name, { title }]) => ({
  name,
  operationId: 'createVerificationSession',
  title,
}));
