export type { Auth } from './auth.ts';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.ts';
export {
  createDpopKey,
  dpop,
  type DpopKey,
  type DpopOptions,
  dpopProof,
  type DpopTarget,
} from './dpop.ts';
export {
  beginSignIn,
  type BegunSignIn,
  finishSignIn,
  type SignInOptions,
} from './person-sign-in.ts';
export type { AssertionAlgorithm, PrivateKeyInput } from './private-key.ts';
export {
  type WidgetAuth,
  widgetSession,
  type WidgetSession,
  type WidgetSessionOptions,
} from './widget-session.ts';
