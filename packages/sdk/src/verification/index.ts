export type { ProtectedHeader } from './compact.ts';
export {
  type Verified,
  verifyIdentityResult,
  type VerifyIdentityResultOptions,
} from './identity-result.ts';
export type { Jwk, JwkSet } from './jwk.ts';
export { memoryReplayGuard, type ReplayGuard } from './replay-guard.ts';
export type { SignatureAlgorithm } from './select-key.ts';
export { VerificationError, type VerificationErrorCode } from './verification-error.ts';
export {
  type KeyResolver,
  type VerifiedJws,
  verifyJws,
  type VerifyJwsOptions,
} from './verify-jws.ts';
