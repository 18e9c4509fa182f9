export { JwsError, type JwsErrorCode } from './jws-error.ts';
export type { ProtectedHeader } from './protected-header.ts';
export {
  type Jwk,
  type Jwks,
  type VerifiedJws,
  verifyJws,
  type VerifyJwsOptions,
} from './verify-jws.ts';
