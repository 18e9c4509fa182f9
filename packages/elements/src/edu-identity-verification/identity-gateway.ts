import type { Locale } from '../base/localize.ts';

export type ClaimName = 'name' | 'birthDate' | 'personalNumber' | 'address';

/** A text in Vietnamese and, where the requester gave one, in English. */
export type LocalizedText = { readonly vi: string } & {
  readonly [Other in Exclude<Locale, 'vi'>]?: string;
};

export type VerificationStatus =
  | 'requires_consent'
  | 'requires_action'
  | 'processing'
  | 'verified'
  | 'mismatch'
  | 'canceled'
  | 'expired';

export interface RequestedClaim {
  readonly claim: ClaimName;
  readonly required: boolean;
  readonly reason?: LocalizedText;
}

export interface MismatchReason {
  readonly claim: ClaimName;
  /** An open list: a code that is not known reads as a plain difference. */
  readonly code: string;
}

/** A verification session as the person may see it: no value of any claim is in it. */
export interface VerificationSession {
  readonly id: string;
  readonly status: VerificationStatus;
  readonly purpose: LocalizedText;
  readonly requester: { readonly name: string };
  readonly subject: { readonly type: 'student' | 'guardian' | 'teacher' };
  readonly requestedClaims: readonly RequestedClaim[];
  readonly reasons: readonly MismatchReason[];
  readonly expiresAt: string;
}

/** What the element needs of the service. */
export interface IdentityGateway {
  session(signal?: AbortSignal): Promise<VerificationSession>;
  /** Gives the address of the provider's page, where the person signs in and chooses what to share. */
  start(returnUrl: string): Promise<string>;
}
