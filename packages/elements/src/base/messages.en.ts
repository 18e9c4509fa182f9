import type { FailureKind } from './failure.ts';
import type { Translation } from './localize.ts';
import type * as source from './messages.vi.ts';

/** The English texts; fetched when an element first speaks English. */
export const baseMessages: Translation<typeof source.baseMessages> = {
  loading: 'Loading…',
  retry: 'Try again',
  errorCode: 'Error code',
  requestId: 'Request ID',
  errorHint: 'If you need help, send the two codes below.',
  errorHintOne: 'If you need help, send the code below.',
  close: 'Close',
  offlineBar: 'You are offline.',
  offlineWaiting: (count) =>
    `You are offline. ${count} ${count === 1 ? 'change is' : 'changes are'} waiting and will be sent when the connection is back.`,
  onlineAgain: 'The connection is back.',
};

export const failureTexts: Record<FailureKind, source.FailureText> = {
  offline: {
    title: 'Not connected',
    text: 'This device is offline or cannot reach the service. Check the network and try again; the page continues by itself once it is back.',
  },
  session: {
    title: 'The session has ended',
    text: 'For safety a session stays open only for a short time. Try again; if that does not help, reload the page.',
  },
  forbidden: {
    title: 'This session cannot open the content',
    text: 'The page you are on may not show this content. Go back and open it again from your school’s page.',
  },
  'not-found': {
    title: 'Content not found',
    text: 'It may have been removed, or the address is old. Go back and open it again from your school’s page.',
  },
  conflict: {
    title: 'The content has just changed',
    text: 'It was updated elsewhere. Try again to see the latest version.',
  },
  busy: {
    title: 'The service is busy',
    text: 'Many people are using it right now. Wait a moment and try again.',
  },
  server: {
    title: 'The service has a problem',
    text: 'The fault is on the service’s side, not on this device. Try again in a few minutes.',
  },
  unexpected: {
    title: 'The content could not be loaded',
    text: 'Something went wrong for an unknown reason. Try again; if that does not help, tell the person in charge.',
  },
};
