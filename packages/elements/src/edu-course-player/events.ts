import { EduEvent } from '../base/events.ts';
import type { LessonKind } from './course/course-gateway.ts';

/** A lesson is opened, by the learner or as the one to go on with. */
export class EduLessonOpenEvent extends EduEvent {
  static readonly eventName = 'edu-lesson-open';
  readonly lessonId: string;
  readonly kind: LessonKind;

  constructor(lessonId: string, kind: LessonKind) {
    super(EduLessonOpenEvent.eventName);
    this.lessonId = lessonId;
    this.kind = kind;
  }
}

/**
 * A lesson is complete, once each. Never proof: the host's backend learns it from the `courses.progress.updated` webhook
 * or from the service.
 */
export class EduLessonCompleteEvent extends EduEvent {
  static readonly eventName = 'edu-lesson-complete';
  readonly lessonId: string;

  constructor(lessonId: string) {
    super(EduLessonCompleteEvent.eventName);
    this.lessonId = lessonId;
  }
}

/** The service has acknowledged how far the learner is. */
export class EduProgressSavedEvent extends EduEvent {
  static readonly eventName = 'edu-progress-saved';
  readonly lessonId: string;
  /** Seconds into a video; 0 for other lessons. */
  readonly positionSeconds: number;
  readonly completed: boolean;

  constructor(lessonId: string, positionSeconds: number, completed: boolean) {
    super(EduProgressSavedEvent.eventName);
    this.lessonId = lessonId;
    this.positionSeconds = positionSeconds;
    this.completed = completed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'edu-lesson-open': EduLessonOpenEvent;
    'edu-lesson-complete': EduLessonCompleteEvent;
    'edu-progress-saved': EduProgressSavedEvent;
  }
}
