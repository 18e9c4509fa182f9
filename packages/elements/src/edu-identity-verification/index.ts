import { define } from '../base/define.ts';
import { EduIdentityVerification } from './edu-identity-verification.ts';

define('edu-identity-verification', EduIdentityVerification);

export * from './edu-identity-verification.ts';
