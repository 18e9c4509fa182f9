/** What the consent page tells the person. Left by the identity service, shown as text only. */
export interface VerificationRequest {
  /** Who asks, as registered: the school or the provider of its software. */
  requester: string;
  /** The page that the person came from and goes back to. */
  returnOrigin: string;
  purpose: LocalizedText;
  /** Up to which day the requester keeps what it gets, `YYYY-MM-DD`. */
  keptUntil?: string;
  claims: readonly RequestedClaim[];
}

/** A text in Vietnamese and, where there is one, in English (common.yaml). */
export interface LocalizedText {
  vi: string;
  en?: string;
}

export type ClaimName = 'name' | 'birthDate' | 'personalNumber' | 'address';

export interface RequestedClaim {
  claim: ClaimName;
  required: boolean;
  reason?: LocalizedText;
}

/** Our claim → its name in an ID token (OpenID Connect Core §5.1; `personal_number` is our own). */
export const OIDC_CLAIMS: Readonly<Record<ClaimName, string>> = {
  name: 'name',
  birthDate: 'birthdate',
  personalNumber: 'personal_number',
  address: 'address',
};

/** The request parameter that refers to it, beside `claims` (which decides what is released). */
export const VERIFICATION_REQUEST_PARAMETER = 'verification_request';

/** 2000 characters as JSON Schema counts them (common.yaml): each is one or two UTF-16 units. */
const MAX_TEXT = 2 * 2000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}

function isLocalized(value: unknown): value is LocalizedText {
  return (
    isRecord(value) && isText(value['vi']) && (value['en'] === undefined || isText(value['en']))
  );
}

function isOrigin(value: unknown): value is string {
  return isText(value) && URL.parse(value)?.origin === value;
}

function isClaim(value: unknown): value is RequestedClaim {
  return (
    isRecord(value) &&
    typeof value['claim'] === 'string' &&
    Object.hasOwn(OIDC_CLAIMS, value['claim']) &&
    typeof value['required'] === 'boolean' &&
    (value['reason'] === undefined || isLocalized(value['reason']))
  );
}

export function isVerificationRequest(value: unknown): value is VerificationRequest {
  return (
    isRecord(value) &&
    isText(value['requester']) &&
    isOrigin(value['returnOrigin']) &&
    isLocalized(value['purpose']) &&
    (value['keptUntil'] === undefined ||
      (isText(value['keptUntil']) && DAY.test(value['keptUntil']))) &&
    Array.isArray(value['claims']) &&
    value['claims'].length > 0 &&
    value['claims'].length <= Object.keys(OIDC_CLAIMS).length &&
    value['claims'].every(isClaim)
  );
}

/** The OIDC `claims` parameter (OpenID Connect Core §5.5) that asks for just these claims. */
export function claimsParameter(claims: readonly RequestedClaim[]): string {
  return JSON.stringify({
    id_token: Object.fromEntries(
      claims.map(({ claim, required }) => [OIDC_CLAIMS[claim], { essential: required }]),
    ),
  });
}
