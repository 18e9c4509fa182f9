import { EduEvent } from '../base/events.ts';
import type { VerificationStatus } from './identity-gateway.ts';

/**
 * The person is about to be sent to the identity provider. Cancel it to navigate by the host's own means; `url` then
 * has to be opened within its short life.
 */
export class EduIdentityRedirectEvent extends EduEvent {
  static readonly eventName = 'edu-identity-redirect';
  readonly url: string;

  constructor(url: string) {
    super(EduIdentityRedirectEvent.eventName, { cancelable: true });
    this.url = url;
  }
}

/**
 * The verification has ended. Never proof: the host's backend fetches the signed result or takes the
 * `identity.verification.completed` webhook.
 */
export class EduIdentityCompleteEvent extends EduEvent {
  static readonly eventName = 'edu-identity-complete';
  readonly verificationSessionId: string;
  readonly status: VerificationStatus;

  constructor(verificationSessionId: string, status: VerificationStatus) {
    super(EduIdentityCompleteEvent.eventName);
    this.verificationSessionId = verificationSessionId;
    this.status = status;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'edu-identity-redirect': EduIdentityRedirectEvent;
    'edu-identity-complete': EduIdentityCompleteEvent;
  }
}
