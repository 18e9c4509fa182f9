import type { Failure } from './failure.ts';

/** Base of all events of the elements: they bubble, leave the shadow root, and carry typed fields. */
export abstract class EduEvent extends Event {
  constructor(type: string, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false });
  }
}

/** The element has its data and shows it. */
export class EduReadyEvent extends EduEvent {
  static readonly eventName = 'edu-ready';

  constructor() {
    super(EduReadyEvent.eventName);
  }
}

/** Something failed; the element already tells the person. Never proof of anything: for the host's own log. */
export class EduErrorEvent extends EduEvent {
  static readonly eventName = 'edu-error';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(EduErrorEvent.eventName);
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'edu-ready': EduReadyEvent;
    'edu-error': EduErrorEvent;
  }
}
