import { decodeCanonical } from './canonical-base64url.ts';
import { parseStrictObject } from './strict-json.ts';
import { VerificationError } from './verification-error.ts';

/** Characters; a signed result takes two thousand. */
const longest = 1_048_576;

/** Protected header of an accepted JWS. */
export interface ProtectedHeader {
  readonly alg: string;
  readonly kid?: string;
  readonly typ?: string;
  readonly cty?: string;
  readonly [name: string]: unknown;
}

/**
 * Members that a strict verifier does not follow. `crit` and `b64` change what is signed (RFC 7797), the others bring
 * the signer's own key along: trusting those means trusting anyone.
 */
const refused = ['crit', 'b64', 'jwk', 'jku', 'x5u', 'x5c'];

const isOptionalString = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';

/**
 * The gate in front of every verification: takes a compact JWS (RFC 7515 §7.1) only in its one canonical spelling and
 * with a header that asks for nothing special. Nothing is verified yet.
 *
 * @param mayCarryKey whether the header may hold `jwk`, for a caller that looks at the key itself.
 * @throws {VerificationError} `malformed`, `invalid-header`, `unsupported-header`.
 */
export const readCompact = (compact: string, mayCarryKey: boolean): ProtectedHeader => {
  const parts = typeof compact === 'string' && compact.length <= longest ? compact.split('.') : [];
  const [header, ...rest] = parts.map(decodeCanonical);
  if (parts.length !== 3 || !header || rest.includes(undefined)) {
    throw new VerificationError('malformed', 'not three parts of canonical base64url');
  }
  const fields = parseStrictObject(header);
  if (
    !fields ||
    typeof fields['alg'] !== 'string' ||
    !['kid', 'typ', 'cty'].every((name) => isOptionalString(fields[name]))
  ) {
    throw new VerificationError(
      'invalid-header',
      'the header is not a JSON object with a text "alg", each member once',
    );
  }
  const special = refused.find(
    (name) => Object.hasOwn(fields, name) && !(mayCarryKey && name === 'jwk'),
  );
  if (special) {
    throw new VerificationError('unsupported-header', `the header has "${special}"`);
  }
  return fields as ProtectedHeader & { alg: string };
};
