import { toFailure, type Failure } from '../../base/failure.ts';
import { Store } from '../../base/store.ts';
import type {
  Course,
  CourseGateway,
  LaunchedVideo,
  LessonContent,
  LessonProgress,
} from './course-gateway.ts';
import {
  firstLesson,
  isCompleted,
  outlinePlaces,
  type OutlinePlace,
  type ProgressMap,
} from './outline.ts';
import type { PendingProgress, ProgressMemory } from './progress-memory.ts';
import { ProgressQueue } from './progress-queue.ts';
import { mergeSegments } from './segments.ts';
import type { Timers } from '../../base/timers.ts';

/** The lesson that is open: its content once it is there, with the video's addresses where it is one. */
export type LessonState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly content: LessonContent; readonly video?: LaunchedVideo };

export interface CourseState {
  readonly course: Course | undefined;
  readonly places: readonly OutlinePlace[];
  readonly progress: ProgressMap;
  readonly currentId: string | undefined;
  readonly lesson: LessonState;
  /** Lessons whose standing the service has not acknowledged. */
  readonly waiting: number;
  readonly savedAt: Date | undefined;
  readonly saveFailure: Failure | undefined;
}

export interface CourseEnvironment {
  readonly memory: ProgressMemory;
  readonly timers: Timers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => number;
  /** Told once when a lesson becomes complete. */
  readonly onComplete?: (lessonId: string) => void;
  readonly onSaved?: (progress: LessonProgress) => void;
}

/** A standing that is only under way is sent this often. */
export const SAVE_EVERY_MS = 10_000;

const initial: CourseState = {
  course: undefined,
  places: [],
  progress: new Map(),
  currentId: undefined,
  lesson: { phase: 'loading' },
  waiting: 0,
  savedAt: undefined,
  saveFailure: undefined,
};

/** The course without its looks: outline, the open lesson, progress and its way to the service. */
export class CourseStore extends Store<CourseState> {
  readonly #gateway: CourseGateway;
  readonly #environment: CourseEnvironment;
  readonly #queue: ProgressQueue;
  #enrolmentId = '';
  #opening: AbortController | undefined;

  constructor(gateway: CourseGateway, environment: CourseEnvironment) {
    super(initial);
    this.#gateway = gateway;
    this.#environment = environment;
    this.#queue = new ProgressQueue({
      send: (...write) => gateway.saveProgress(...write),
      onChange: () => this.#onQueueChange(),
      onSaved: (progress) => this.#onSaved(progress),
      timers: environment.timers,
      random: environment.random,
    });
  }

  get current(): OutlinePlace | undefined {
    return this.state.places.find(({ lesson }) => lesson.id === this.state.currentId);
  }

  get next(): OutlinePlace | undefined {
    const { places, currentId } = this.state;
    return places[places.findIndex(({ lesson }) => lesson.id === currentId) + 1];
  }

  /** Fetches the course and opens a lesson: the one wished for, or the one to go on with. */
  async load(signal: AbortSignal, wishedId?: string): Promise<'ready' | 'empty'> {
    const enrolment = await this.#gateway.enrolment(signal);
    this.#enrolmentId = enrolment.id;
    const places = outlinePlaces(enrolment.course);
    for (const standing of enrolment.progress) this.#queue.acknowledge(standing);
    const kept = this.#environment.memory.read(enrolment.id);
    const progress = new Map(enrolment.progress.map((standing) => [standing.lessonId, standing]));
    for (const pending of kept) {
      progress.set(pending.lessonId, withPending(progress.get(pending.lessonId), pending));
    }
    this.update({ ...initial, course: enrolment.course, places, progress });
    for (const pending of kept) this.#queue.put(pending, 0);
    const first = firstLesson(places, progress, [wishedId, enrolment.currentLessonId]);
    if (first === undefined) return 'empty';
    void this.open(first);
    return 'ready';
  }

  /** Opens a lesson. Resolves when it is there or has failed. */
  async open(lessonId: string): Promise<void> {
    if (!this.state.places.some(({ lesson }) => lesson.id === lessonId)) return;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.update({ currentId: lessonId, lesson: { phase: 'loading' } });
    try {
      const content = await this.#gateway.lesson(lessonId, opening.signal);
      const video =
        content.kind === 'video'
          ? await this.#gateway.video(content.resourceId, opening.signal)
          : undefined;
      if (opening.signal.aborted) return;
      this.update({
        lesson: { phase: 'ready', content, ...(video === undefined ? {} : { video }) },
      });
    } catch (error) {
      if (opening.signal.aborted) return;
      this.update({ lesson: { phase: 'failed', failure: toFailure(error) } });
    }
  }

  /** Tries the open lesson again after it failed. */
  async reopen(): Promise<void> {
    if (this.state.currentId !== undefined) await this.open(this.state.currentId);
  }

  /** Fresh addresses for the video of the open lesson. */
  async relaunch(): Promise<LaunchedVideo | undefined> {
    const { lesson } = this.state;
    if (lesson.phase !== 'ready' || lesson.content.kind !== 'video') return undefined;
    return await this.#gateway.video(lesson.content.resourceId, new AbortController().signal);
  }

  /** Notes where the learner stands. `urgent` sends at once: on a pause, at the end, when a lesson is done. */
  record(standing: PendingProgress, urgent: boolean): void {
    const before = this.state.progress.get(standing.lessonId);
    const after = withPending(before, standing);
    this.update({ progress: new Map(this.state.progress).set(standing.lessonId, after) });
    this.#queue.put(standing, urgent ? 0 : SAVE_EVERY_MS);
    if (after.completed && before?.completed !== true) {
      this.#environment.onComplete?.(standing.lessonId);
    }
  }

  complete(lessonId: string): void {
    if (isCompleted(lessonId, this.state.progress)) return;
    this.record({ lessonId, completed: true }, true);
  }

  /** Reads how far the learner is: a quiz is completed by its score, on the service's side. */
  async refreshProgress(): Promise<void> {
    try {
      for (const standing of await this.#gateway.progress()) {
        this.#queue.acknowledge(standing);
        this.#take(standing);
      }
    } catch {
      // The outline then shows the older standing until the next load.
    }
  }

  retrySaving(): void {
    this.#queue.retryNow();
  }

  /** The page is hidden and may never come back. */
  async flushOnHide(): Promise<void> {
    await this.#queue.flushOnHide();
  }

  dispose(): void {
    this.#opening?.abort();
    this.#queue.stop();
  }

  #onQueueChange(): void {
    const { pending, failure } = this.#queue;
    this.#environment.memory.write(this.#enrolmentId, pending);
    this.update({ waiting: pending.length, saveFailure: failure });
  }

  #onSaved(saved: LessonProgress): void {
    this.update({ savedAt: new Date(this.#environment.now()) });
    this.#environment.onSaved?.(this.#take(saved));
  }

  /** Joins what the service keeps with what the player knows: it is ahead of what it last wrote. */
  #take(standing: LessonProgress): LessonProgress {
    const known = this.state.progress.get(standing.lessonId);
    const merged: LessonProgress = {
      ...standing,
      positionSeconds: known?.positionSeconds ?? standing.positionSeconds,
      playedSegments: mergeSegments(standing.playedSegments, known?.playedSegments ?? []),
      completed: standing.completed || known?.completed === true,
    };
    this.update({ progress: new Map(this.state.progress).set(standing.lessonId, merged) });
    if (merged.completed && known?.completed !== true) {
      this.#environment.onComplete?.(standing.lessonId);
    }
    return merged;
  }
}

function withPending(
  standing: LessonProgress | undefined,
  { lessonId, positionSeconds, playedSegments, completed }: PendingProgress,
): LessonProgress {
  return {
    lessonId,
    positionSeconds: positionSeconds ?? standing?.positionSeconds ?? 0,
    playedSegments: mergeSegments(standing?.playedSegments ?? [], playedSegments ?? []),
    completed: completed === true || standing?.completed === true,
    sequence: standing?.sequence ?? 0,
  };
}
