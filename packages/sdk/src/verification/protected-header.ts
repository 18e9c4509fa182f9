import { JwsError } from './jws-error.ts';

/** The protected header of a JWS (RFC 7515 §4) that passed the gate. */
export interface ProtectedHeader {
  readonly alg: string;
  readonly kid?: string;
  readonly typ?: string;
  readonly cty?: string;
  readonly [member: string]: unknown;
}

/**
 * Keys that a token brings along are never trusted (RFC 7515 §10.3 leaves the trust decision to us), and no critical
 * extension is understood, `b64` of RFC 7797 included.
 */
const REFUSED = ['crit', 'b64', 'jwk', 'jku', 'x5u', 'x5c'] as const;

/**
 * Reads the header's bytes strictly: UTF-8, a JSON object, no member twice (RFC 7515 §4 lets parsers take the last one,
 * which two readers may do differently).
 *
 * @throws {JwsError} `malformed` or `header-refused`
 */
export function readProtectedHeader(bytes: Uint8Array): ProtectedHeader {
  const header = parse(bytes);
  for (const member of REFUSED) {
    if (member in header)
      throw new JwsError('header-refused', `header member ${member} is refused`);
  }
  for (const member of ['kid', 'typ', 'cty'] as const) {
    if (member in header && typeof header[member] !== 'string') {
      throw new JwsError('malformed', `header member ${member} is not a string`);
    }
  }
  if (typeof header['alg'] !== 'string') throw new JwsError('malformed', 'header has no alg');
  return header as ProtectedHeader;
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new JwsError('malformed', 'header is not JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new JwsError('malformed', 'header is not a JSON object');
  }
  if (repeatsMember(text)) throw new JwsError('malformed', 'header has a member twice');
  return value as Record<string, unknown>;
}

/** Whether valid JSON names a member of one object twice. `JSON.parse` keeps the last and says nothing. */
function repeatsMember(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [, string, colon, bracket] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)|([{}[\]])/g)) {
    if (bracket === '{' || bracket === '[') open.push(new Set());
    else if (bracket !== undefined) open.pop();
    else if (colon === ':' && string !== undefined) {
      const name = JSON.parse(string) as string;
      if (open.at(-1)?.has(name)) return true;
      open.at(-1)?.add(name);
    }
  }
  return false;
}
