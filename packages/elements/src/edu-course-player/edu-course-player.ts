import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Client } from '../base/client.ts';
import { EduElement, type EmptyState } from '../base/edu-element.ts';
import { icons } from '../base/icon.ts';
import { StoreController } from '../base/store.ts';
import type { CourseGateway } from './course/course-gateway.ts';
import { CourseStore, type LessonState } from './course/course-store.ts';
import { renderOutline } from './course/outline.view.ts';
import { deviceMemory, localStorageOrNone } from './course/progress-memory.ts';
import { systemTimers } from '../base/timers.ts';
import { createCourseGateway } from './course/sdk-gateway.ts';
import { playerStyles } from './edu-course-player.styles.ts';
import { EduLessonCompleteEvent, EduLessonOpenEvent, EduProgressSavedEvent } from './events.ts';
import { renderLessonBody, renderTranscript, type LessonBodyView } from './lesson-body.view.ts';
import { LessonParts } from './lesson-parts.ts';
import { renderLessonFoot, renderLessonHead } from './lesson.view.ts';
import { courseMessages, videoMessages } from './messages.ts';
import { renderPlayerSkeleton } from './states.view.ts';
import type { EduLessonVideo } from './video/edu-lesson-video.ts';
import { devicePreferences } from './video/preferences.ts';
import { VideoSession } from './video/video-session.ts';

/**
 * A course: outline, video lessons with captions and transcript, readings, and quizzes through `edu-quiz-runner`. Where
 * the learner stands is saved as they go and survives a reload, a lost connection and a closed tab.
 *
 * @tag edu-course-player
 * @summary A course with videos, readings, quizzes and saved progress.
 * @fires {EduLessonOpenEvent} edu-lesson-open - A lesson is opened.
 * @fires {EduLessonCompleteEvent} edu-lesson-complete - A lesson is complete; never proof.
 * @fires {EduProgressSavedEvent} edu-progress-saved - The service has acknowledged the progress of a lesson.
 * @fires {EduReadyEvent} edu-ready - The course is shown.
 * @fires {EduErrorEvent} edu-error - Loading failed; the element shows it with a way to retry.
 * @csspart base - The whole widget.
 * @csspart lesson - The open lesson.
 * @csspart outline - The course at the side, below on a phone.
 * @csspart reading - The text of a reading lesson.
 * @csspart next - The button to the next lesson.
 * @csspart save-state - When the progress was saved.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart offline-bar - The bar shown without a connection.
 * @cssproperty [--edu-player-radius] - Radius of the picture's corners.
 */
export class EduCoursePlayer extends EduElement {
  static override properties = {
    enrolmentId: { type: String, attribute: 'enrolment-id' },
    lessonId: { type: String, attribute: 'lesson-id' },
  };

  static override catalogues = [...EduElement.catalogues, courseMessages, videoMessages];

  static override styles = [...EduElement.styles, playerStyles];

  /** Which course enrolment (`cen_…`); when unset, the one that the widget session was made for. */
  declare enrolmentId: string | undefined;
  /** Lesson to open first; when unset, the one that the learner was in last. */
  declare lessonId: string | undefined;

  #client: Client | undefined;
  #gateway: CourseGateway | undefined;
  #store: CourseStore | undefined;
  #controller: StoreController | undefined;
  #video: VideoSession | undefined;
  #lesson: LessonState | undefined;
  readonly #parts = new LessonParts(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    this.#flush();
    // An element that is only moved is back before the microtask runs and keeps its lesson.
    queueMicrotask(() => {
      if (!this.isConnected) this.#closeLesson();
    });
  }

  protected override async load(client: Client, signal: AbortSignal): Promise<'ready' | 'empty'> {
    this.#closeLesson();
    this.#store?.dispose();
    if (this.#controller !== undefined) this.removeController(this.#controller);
    const enrolmentId = this.enrolmentId ?? (await this.sessionResource());
    signal.throwIfAborted();
    this.#client = client;
    this.#gateway = createCourseGateway(client, enrolmentId);
    const store = new CourseStore(this.#gateway, {
      timers: systemTimers,
      now: () => Date.now(),
      random: () => Math.random(),
      memory: deviceMemory(localStorageOrNone()),
      onComplete: (lessonId) => this.#onComplete(lessonId),
      onSaved: ({ lessonId, positionSeconds, completed }) =>
        this.dispatchEvent(new EduProgressSavedEvent(lessonId, positionSeconds, completed)),
    });
    this.#store = store;
    const phase = await store.load(signal, this.lessonId);
    if (!signal.aborted) this.#controller = new StoreController(this, store);
    return phase;
  }

  protected override get reloadOn(): readonly string[] {
    return ['enrolmentId'];
  }

  protected override get waitingCount(): number {
    return this.#store?.state.waiting ?? 0;
  }

  protected override offlineText(): string {
    const words = this.texts(courseMessages);
    return this.waitingCount > 0 ? words.offlineWaiting(this.waitingCount) : words.offline;
  }

  protected override onOnline(): void {
    super.onOnline();
    this.#store?.retrySaving();
    const lesson = this.#store?.state.lesson;
    if (lesson?.phase === 'failed' && lesson.failure.kind === 'offline') void this.#store?.reopen();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.#store;
    if (store === undefined) return;
    const { lesson, currentId } = store.state;
    if (
      changed.has('lessonId') &&
      this.hasUpdated &&
      this.lessonId &&
      this.lessonId !== currentId
    ) {
      void store.open(this.lessonId);
    }
    if (lesson === this.#lesson) return;
    this.#closeLesson();
    this.#lesson = lesson;
    if (lesson.phase === 'ready') this.#openLesson(store, lesson);
  }

  protected override renderSkeleton(): TemplateResult {
    return renderPlayerSkeleton();
  }

  protected override emptyState(hasSession: boolean): EmptyState {
    const words = this.texts(courseMessages);
    return hasSession
      ? { shape: icons.bookOpen, title: words.emptyTitle, text: words.emptyText }
      : { shape: icons.bookOpen, title: words.idleTitle, text: words.idleText };
  }

  protected override renderReady(): TemplateResult {
    const store = this.#store;
    const place = store?.current;
    if (store === undefined || place === undefined) return this.renderSkeleton();
    const words = this.texts(courseMessages);
    const locale = this.activeLocale;
    const { state } = store;
    const view = { state, place, words, locale, next: store.next, open: this.#open };
    const body: LessonBodyView = {
      store,
      client: this.#client,
      words,
      locale,
      video: this.#video,
      parts: this.#parts,
      open: this.#open,
      retryVideo: this.#retryVideo,
      finishReading: this.#finishReading,
    };
    // The picture comes first; everything else stands under its title.
    const isVideo = place.lesson.kind === 'video' && state.lesson.phase !== 'failed';
    return html`<div class="layout">
      <section
        class="lesson ${isVideo ? '' : 'titled'}"
        part="lesson"
        aria-labelledby="lesson-title"
        @keydown=${this.#onKey}
      >
        ${isVideo ? renderLessonBody(body) : nothing} ${renderLessonHead(view)}
        ${isVideo ? renderTranscript(body) : renderLessonBody(body)}
        ${state.lesson.phase === 'ready' ? renderLessonFoot(view) : nothing}
      </section>
      ${renderOutline(view)}
    </div>`;
  }

  #openLesson(store: CourseStore, lesson: LessonState & { phase: 'ready' }): void {
    const place = store.current;
    if (place === undefined || this.#gateway === undefined) return;
    const { id, kind, durationSeconds } = place.lesson;
    if (lesson.video !== undefined) {
      this.#video = new VideoSession({
        lessonId: id,
        video: lesson.video,
        durationSeconds: durationSeconds ?? 0,
        progress: store.state.progress.get(id),
        language: this.activeLocale,
        gateway: this.#gateway,
        preferences: devicePreferences(localStorageOrNone()),
        record: (standing, urgent) => store.record(standing, urgent),
        videoElement: this.#videoElement,
        onChange: () => this.requestUpdate(),
      });
    } else if (kind !== 'video') {
      this.#parts.load(kind);
    }
    this.dispatchEvent(new EduLessonOpenEvent(id, kind));
  }

  #closeLesson(): void {
    this.#video?.dispose();
    this.#video = undefined;
    this.#lesson = undefined;
  }

  #onComplete(lessonId: string): void {
    const place = this.#store?.state.places.find(({ lesson }) => lesson.id === lessonId);
    if (place === undefined) return;
    this.announcement = this.texts(courseMessages).completedNamed(place.lesson.title);
    this.dispatchEvent(new EduLessonCompleteEvent(lessonId));
  }

  #flush(): void {
    this.#video?.flush();
    void this.#store?.flushOnHide();
  }

  readonly #onHide = (event: Event): void => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') this.#flush();
  };

  readonly #finishReading = (): void => {
    const { currentId } = this.#store?.state ?? {};
    if (currentId !== undefined) this.#store?.complete(currentId);
  };

  readonly #open = async (lessonId: string): Promise<void> => {
    const opening = this.#store?.open(lessonId);
    await this.updateComplete;
    const lesson = this.renderRoot.querySelector('.lesson');
    if (lesson && lesson.getBoundingClientRect().top < 0) lesson.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('#lesson-title')?.focus({ preventScroll: true });
    await opening;
  };

  readonly #retryVideo = async (): Promise<void> => {
    const playback = this.#video?.playback;
    try {
      const video = await this.#store?.relaunch();
      if (video !== undefined) await playback?.retry(video);
    } catch {
      playback?.failed('network');
    }
  };

  /** Keys work in the transcript too, as long as focus is in the lesson. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#video !== undefined) this.#stage?.handleKey(event);
  };

  readonly #videoElement = async (): Promise<HTMLVideoElement> => {
    await this.updateComplete;
    await this.#stage?.updateComplete;
    const video = this.#stage?.videoElement;
    if (!video) throw new Error('The stage is not in the page.');
    return video;
  };

  get #stage(): EduLessonVideo | null {
    return this.renderRoot.querySelector('edu-lesson-video');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edu-course-player': EduCoursePlayer;
  }
}
