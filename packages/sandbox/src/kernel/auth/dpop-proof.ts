import { createHash } from 'node:crypto';
import type { Jwk, KeyResolver } from '@khuevan/sdk/verification';
import { calculateJwkThumbprint } from 'jose';
import { problem } from '../problem.ts';
import type { ProblemError } from '../problem.ts';
import { JwsError, verifyToken } from './compact-jws.ts';

/** How old a proof may be, and how far ahead a browser's clock may run, in seconds. */
const MAXIMUM_AGE = 120;
const MAXIMUM_AHEAD = 30;
/**
 * How much longer than the proof its record lives, in seconds: age is judged in whole seconds, so that the last of
 * them counts in full, and PostgreSQL's clock may be another machine's.
 */
const RECORD_MARGIN = 30;
const MAXIMUM_JTI_LENGTH = 256;
const THUMBPRINTS_KEPT = 2000;

export interface DpopProof {
  /** Thumbprint of the key that signed (RFC 7638). */
  jkt: string;
  jti: string;
  /** When its use may be forgotten, in milliseconds since the epoch; by then it has long been too old. */
  expiresAt: number;
}

export interface ProofExpectation {
  method: string;
  /** The address without query and fragment. */
  url: string;
  /** The access token that the proof must name, where there is one. */
  accessToken?: string;
  /** The machine's clock, in milliseconds. */
  now: number;
}

function refuse(reason: string, cause?: unknown): ProblemError {
  return problem('invalid-dpop-proof', {
    headers: { 'www-authenticate': 'DPoP error="invalid_dpop_proof", algs="ES256"' },
    cause: new Error(reason, { cause }),
  });
}

interface ProofKey {
  /** The public members alone, and the same object each time, so that it is imported once. */
  jwk: Jwk;
  jkt: string;
}

/** A client signs every request with one key: knowing it spares most of a proof's cost. */
const knownKeys = new Map<string, ProofKey>();

async function proofKey(jwk: unknown): Promise<ProofKey> {
  if (typeof jwk !== 'object' || jwk === null) throw refuse('no jwk');
  const { kty, crv, x, y } = jwk as Jwk;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') {
    throw refuse('the key is not on P-256');
  }
  if ('d' in jwk) throw refuse('the key is private');
  const id = `${x}.${y}`;
  let known = knownKeys.get(id);
  if (known === undefined) {
    known = { jwk: { kty, crv, x, y }, jkt: await calculateJwkThumbprint({ kty, crv, x, y }) };
    if (knownKeys.size >= THUMBPRINTS_KEPT) knownKeys.clear();
    knownKeys.set(id, known);
  }
  return known;
}

function normalise(url: string): string | null {
  try {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
  } catch {
    return null;
  }
}

/**
 * Checks a DPoP proof (RFC 9449 §4.3) except for its replay, which the database judges.
 *
 * @throws problem `invalid-dpop-proof`
 */
export async function verifyDpopProof(
  header: string | string[] | undefined,
  expected: ProofExpectation,
): Promise<DpopProof> {
  if (typeof header !== 'string') throw refuse('exactly one DPoP header is needed');
  let payload: Record<string, unknown>;
  let jkt = '';
  try {
    const keyOfProof: KeyResolver = async ({ jwk }) => {
      const key = await proofKey(jwk);
      jkt = key.jkt;
      return key.jwk;
    };
    ({ payload } = await verifyToken(header, keyOfProof, 'dpop+jwt'));
  } catch (error) {
    if (error instanceof JwsError) throw refuse(error.message, error);
    throw error;
  }
  const { jti, htm, htu, iat, ath } = payload;
  if (typeof jti !== 'string' || jti === '' || jti.length > MAXIMUM_JTI_LENGTH) {
    throw refuse('jti');
  }
  if (htm !== expected.method) throw refuse('htm');
  if (typeof htu !== 'string' || normalise(htu) !== normalise(expected.url)) throw refuse('htu');
  const seconds = Math.floor(expected.now / 1000);
  if (typeof iat !== 'number' || iat < seconds - MAXIMUM_AGE || iat > seconds + MAXIMUM_AHEAD) {
    throw refuse('iat');
  }
  if (expected.accessToken !== undefined) {
    const hash = createHash('sha256').update(expected.accessToken).digest('base64url');
    if (ath !== hash) throw refuse('ath');
  }
  return { jkt, jti, expiresAt: (iat + MAXIMUM_AGE + RECORD_MARGIN) * 1000 };
}
