import { define } from '../base/define.ts';
import { EduIdentityVerification } from './edu-identity-verification.ts';

define('edu-identity-verification', EduIdentityVerification);

export { EduIdentityVerification };
export * from './events.ts';
