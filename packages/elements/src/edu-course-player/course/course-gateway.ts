import type { BlockNode } from '@khuevan/qti/delivery';
import type { Segment } from './segments.ts';

export type LessonKind = 'video' | 'reading' | 'quiz';

/** A lesson as the outline shows it. */
export interface LessonSummary {
  readonly id: string;
  readonly title: string;
  readonly kind: LessonKind;
  /** Length of a video, or the time a reading or quiz takes. */
  readonly durationSeconds?: number;
}

export interface CourseModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly LessonSummary[];
}

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly modules: readonly CourseModule[];
}

/** Where a learner stands in one lesson. */
export interface LessonProgress {
  readonly lessonId: string;
  /** Where to go on, seconds into the video. */
  readonly positionSeconds: number;
  /** What was really played, sorted, without overlaps. */
  readonly playedSegments: readonly Segment[];
  readonly completed: boolean;
  /** Number of the newest write the service knows; the position of a lower one is out of date. */
  readonly sequence: number;
}

/** One enrolment: the course and how far its learner is. */
export interface Enrolment {
  readonly id: string;
  readonly course: Course;
  readonly progress: readonly LessonProgress[];
  /** The lesson the learner was in last. */
  readonly currentLessonId?: string;
}

export type LessonContent =
  | { readonly kind: 'video'; readonly resourceId: string }
  | { readonly kind: 'reading'; readonly blocks: readonly BlockNode[] }
  | { readonly kind: 'quiz'; readonly assessmentId: string };

/** A stretch of a video with its words: a caption, or a chapter with its title. */
export interface Cue {
  /** Seconds from the start. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CaptionTrack {
  /** BCP 47. */
  readonly language: string;
  readonly label: string;
  readonly url: string;
}

/** A video that may be played now, by addresses that run out. */
export interface LaunchedVideo {
  readonly durationSeconds?: number;
  readonly sources: readonly { readonly type: string; readonly url: string }[];
  readonly captions: readonly CaptionTrack[];
  readonly chapters: readonly Cue[];
  readonly poster?: string;
}

/** What is written for one lesson: the whole standing, so that a lost write costs nothing. */
export interface ProgressWrite {
  readonly positionSeconds?: number;
  readonly playedSegments?: readonly Segment[];
  readonly completed?: boolean;
  readonly sequence: number;
}

/** What the player needs of the services; the element gives one made of the SDK, a test gives its own. */
export interface CourseGateway {
  enrolment(signal: AbortSignal): Promise<Enrolment>;
  /** How far the learner is by now. */
  progress(): Promise<readonly LessonProgress[]>;
  lesson(lessonId: string, signal: AbortSignal): Promise<LessonContent>;
  video(resourceId: string, signal: AbortSignal): Promise<LaunchedVideo>;
  /** The text of a caption file. */
  captions(url: string, signal: AbortSignal): Promise<string>;
  /** Writes and gives the standing as the service keeps it. `keepalive` lets it outlive the page. */
  saveProgress(
    lessonId: string,
    progress: ProgressWrite,
    options: { readonly keepalive: boolean },
  ): Promise<LessonProgress>;
}
