import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Client } from '../base/client.ts';
import { EduElement, type EmptyState } from '../base/edu-element.ts';
import { icon } from '../base/icon.ts';
import { icons } from './icons.ts';
import { StoreController } from '../base/store.ts';
import { systemTimers } from '../base/timers.ts';
import { contentStyles } from '../content/content.styles.ts';
import { quizStyles } from './edu-quiz-runner.styles.ts';
import { EduQuizStartEvent, EduQuizSubmitEvent } from './events.ts';
import { quizMessages } from './messages.ts';
import { sessionStorageOrNone, tabStorage } from './pending-storage.ts';
import { createQuizGateway } from './sdk-gateway.ts';
import { QuizStore, type QuizStage } from './store.ts';
import type { QuizView } from './views/context.ts';
import { renderListDrawer, renderSubmitDialog } from './views/dialogs.ts';
import { renderQuestionList } from './views/question-list.ts';
import { renderQuestion } from './views/question.ts';
import { renderResult } from './views/result.ts';
import { renderStart } from './views/start.ts';
import { renderSubmitting } from './views/submitting.ts';
import { renderTopBar } from './views/top-bar.ts';

const TICK_MS = 1000;

/**
 * Runs an assessment: single choice, four-statement true or false, and short numbers. Answers are saved one by one
 * and kept through a lost connection or a reload; the clock is the server's; scoring is the server's too.
 *
 * @tag edu-quiz-runner
 * @summary An assessment of real questions, with autosave, timer and result.
 * @fires {EduQuizStartEvent} edu-quiz-start - The learner works on an attempt, new or taken up again.
 * @fires {EduQuizSubmitEvent} edu-quiz-submit - The attempt is handed in; never proof of a score.
 * @fires {EduReadyEvent} edu-ready - The assessment is shown.
 * @fires {EduErrorEvent} edu-error - Loading failed; the element shows it with a way to retry.
 * @csspart base - The whole widget.
 * @csspart question - The question with its answers.
 * @csspart start - The page before the start.
 * @csspart result - The result.
 * @csspart submit - The button that asks whether to hand in.
 * @csspart clock - The time left.
 * @csspart save-state - Whether the answers are saved.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart offline-bar - The bar shown without a connection.
 * @cssproperty [--edu-sticky-top=0px] - Height of a bar that the host keeps at the top of the window.
 */
export class EduQuizRunner extends EduElement {
  static override properties = {
    assessmentId: { type: String, attribute: 'assessment-id' },
    subtitle: { type: String },
    retake: { type: Boolean },
    openedDialog: { state: true },
    clockHidden: { state: true },
  };

  static override catalogues = [...EduElement.catalogues, quizMessages];

  static override styles = [...EduElement.styles, contentStyles, ...quizStyles];

  /** Which assessment; when unset, the one that the widget session was made for. */
  declare assessmentId: string | undefined;
  /** A line under the title: who gives it and on what occasion. */
  declare subtitle: string;
  /** Lets the learner take the assessment again after the result. */
  declare retake: boolean;
  /** @internal */
  declare openedDialog: 'none' | 'submit' | 'list';
  /** @internal */
  declare clockHidden: boolean;

  #store: QuizStore | undefined;
  #controller: StoreController | undefined;
  #stage: QuizStage | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.subtitle = '';
    this.retake = false;
    this.openedDialog = 'none';
    this.clockHidden = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.#store?.tick(), TICK_MS);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#store?.hurry();
  }

  protected override async load(client: Client, signal: AbortSignal): Promise<'ready' | 'empty'> {
    this.#store?.stop();
    if (this.#controller !== undefined) this.removeController(this.#controller);
    const assessmentId = this.assessmentId ?? (await this.sessionResource());
    const store = new QuizStore(createQuizGateway(client, assessmentId), {
      storage: tabStorage(sessionStorageOrNone()),
      timers: systemTimers,
      now: () => Date.now(),
      random: () => Math.random(),
    });
    this.#store = store;
    this.#stage = undefined;
    const phase = await store.load(signal);
    this.#controller = new StoreController(this, store);
    return phase;
  }

  protected override get reloadOn(): readonly string[] {
    return ['assessmentId'];
  }

  protected override get waitingCount(): number {
    return this.#store?.state.waiting ?? 0;
  }

  protected override offlineText(): string {
    const words = this.texts(quizMessages);
    return this.waitingCount > 0 ? words.offlineWaiting(this.waitingCount) : words.offline;
  }

  protected override onOnline(): void {
    super.onOnline();
    this.#store?.resume();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const seconds = this.#store?.state.announcedSeconds;
    if (seconds !== undefined && seconds !== this.#announced) {
      this.#announced = seconds;
      this.announcement = this.texts(quizMessages).minutesLeft(seconds / 60);
    }
  }

  #announced: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#showDialog();
    const state = this.#store?.state;
    if (this.phase !== 'ready' || state === undefined || state.stage === this.#stage) return;
    const before = this.#stage;
    this.#stage = state.stage;
    const attemptId = state.attempt?.id;
    if (attemptId !== undefined && state.stage === 'working' && before !== 'submitting') {
      this.dispatchEvent(new EduQuizStartEvent(attemptId));
    }
    if (attemptId !== undefined && state.stage === 'result' && before !== undefined) {
      this.dispatchEvent(new EduQuizSubmitEvent(attemptId));
    }
    // A new page of the same widget: focus goes to its heading, so that nobody is left on a button that is gone.
    if (before !== undefined) this.#focusHeading();
  }

  protected override renderReady(): TemplateResult {
    const view = this.#view();
    if (view === undefined) return html``;
    const { stage } = view.state;
    if (stage === 'start') return html`<div class="page">${renderStart(view)}</div>`;
    if (stage === 'result') return html`<div class="page">${renderResult(view)}</div>`;
    if (stage === 'submitting') return html`<div class="page">${renderSubmitting(view)}</div>`;
    return this.#renderWork(view);
  }

  protected override emptyState(hasSession: boolean): EmptyState {
    const words = this.texts(quizMessages);
    return hasSession
      ? { shape: icons.list, title: words.emptyTitle, text: words.emptyText }
      : { shape: icons.list, title: words.idleTitle, text: words.idleText };
  }

  protected override renderEmpty(): TemplateResult {
    return html`<div class="page">${super.renderEmpty()}</div>`;
  }

  protected override renderFailure(): TemplateResult {
    return html`<div class="page">${super.renderFailure()}</div>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="page">
      <div class="card start">
        <div class="skeleton line w-60"></div>
        <div class="skeleton line w-40"></div>
        <div class="skeleton line w-80"></div>
        <div class="skeleton line w-80"></div>
        <div class="skeleton block"></div>
      </div>
    </div>`;
  }

  #renderWork(view: QuizView): TemplateResult {
    const place = view.store.current;
    return html`${renderTopBar(view)}
      <div class="work">
        <div class="sheet">
          ${view.state.actionFailure === undefined ? '' : this.#renderSubmitFailure(view)}
          ${place === undefined ? '' : renderQuestion(place, view)}
        </div>
        <aside>${renderQuestionList(view)}</aside>
      </div>
      ${this.openedDialog === 'submit' ? renderSubmitDialog(view) : ''}
      ${this.openedDialog === 'list' ? renderListDrawer(view) : ''}`;
  }

  #renderSubmitFailure({ words, state }: QuizView): TemplateResult {
    return html`<div class="note negative submit-failure" role="alert">
      ${icon(icons.circleAlert)}
      <p>${words.submitFailed} <span class="soft">(${state.actionFailure?.code})</span></p>
    </div>`;
  }

  #view(): QuizView | undefined {
    const store = this.#store;
    if (store === undefined) return undefined;
    return {
      state: store.state,
      store,
      words: this.texts(quizMessages),
      locale: this.activeLocale,
      subtitle: this.subtitle,
      retake: this.retake,
      clockHidden: this.clockHidden,
      goTo: (index) => {
        this.openedDialog = 'none';
        store.goTo(index);
        this.#focusHeading();
      },
      openDialog: (dialog) => {
        this.openedDialog = dialog;
      },
      closeDialog: () => {
        this.openedDialog = 'none';
      },
      toggleClock: () => {
        this.clockHidden = !this.clockHidden;
      },
      toggleFlag: (itemId) => {
        store.toggleFlag(itemId);
        const words = this.texts(quizMessages);
        this.announcement = store.state.flagged.has(itemId) ? words.flaggedNow : words.unflaggedNow;
      },
    };
  }

  #showDialog(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  #focusHeading(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.root [tabindex="-1"]')?.focus();
    });
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#store?.hurry();
  };
}

export * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'edu-quiz-runner': EduQuizRunner;
  }
}
