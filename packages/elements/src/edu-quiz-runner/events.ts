import { EduEvent } from '../base/events.ts';

/** The learner works on an attempt: a new one or one taken up again. */
export class EduQuizStartEvent extends EduEvent {
  static readonly eventName = 'edu-quiz-start';
  readonly attemptId: string;

  constructor(attemptId: string) {
    super(EduQuizStartEvent.eventName);
    this.attemptId = attemptId;
  }
}

/**
 * The attempt is handed in and its result is shown. Never proof of a score: the host's backend learns that from the
 * `assessment.attempt.submitted` webhook or from the service.
 */
export class EduQuizSubmitEvent extends EduEvent {
  static readonly eventName = 'edu-quiz-submit';
  readonly attemptId: string;

  constructor(attemptId: string) {
    super(EduQuizSubmitEvent.eventName);
    this.attemptId = attemptId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'edu-quiz-start': EduQuizStartEvent;
    'edu-quiz-submit': EduQuizSubmitEvent;
  }
}
