import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../../base/controls.styles.ts';
import { hostStyles } from '../../base/host.styles.ts';
import { StoreController } from '../../base/store.ts';
import { tokens } from '../../base/tokens.ts';
import type { Locale } from '../../base/localize.ts';
import { videoMessages } from '../messages.ts';
import { renderControls } from './controls.view.ts';
import { videoStyles } from './edu-lesson-video.styles.ts';
import { noticeText } from './notice-text.ts';
import { warmUpEngine } from './open-engine.ts';
import type { renderHelp } from './help-dialog.view.ts';
import { renderOverlay } from './overlays.view.ts';
import { skipSeconds, stepSeconds, volumeStep, type PlaybackStore } from './playback-store.ts';
import { shortcutFor, targetKind, type Shortcut } from './shortcuts.ts';
import type { VideoView } from './video-context.ts';

/** The controls leave the picture after so long without a movement, while it plays. */
const IDLE_MS = 3000;
const NOTICE_MS = 1500;

type AppleVideo = HTMLVideoElement & { webkitEnterFullscreen?: () => void };

/**
 * The stage of a video lesson: picture, captions and controls over a {@link PlaybackStore}. Part of
 * `edu-course-player`; it fetches nothing itself.
 *
 * @csspart stage - The picture with everything over it.
 * @csspart controls - Bar and buttons.
 * @csspart caption - The line of the captions.
 * @csspart start - The large start button.
 * @csspart end - The panel at the end of the video.
 * @csspart media-error - The panel shown when the video cannot be played.
 */
export class EduLessonVideo extends LitElement {
  static override properties = {
    store: { attribute: false },
    locale: { attribute: false },
    heading: { attribute: false },
    nextTitle: { attribute: false },
    idle: { state: true },
    fullscreen: { state: true },
    menuOpen: { state: true },
    hoverShare: { state: true },
    noticeShown: { state: true },
    help: { state: true },
  };

  static override styles = [tokens, hostStyles, controlStyles, ...videoStyles];

  declare store: PlaybackStore | undefined;
  declare locale: Locale;
  /** Title of the lesson, for the accessible name. */
  declare heading: string;
  declare nextTitle: string | undefined;
  /** Asked for fresh addresses after a failure. */
  declare onRetry: (() => void) | undefined;
  declare onNext: (() => void) | undefined;
  /** @internal */
  declare idle: boolean;
  /** @internal */
  declare fullscreen: boolean;
  /** @internal */
  declare menuOpen: boolean;
  /** @internal */
  declare hoverShare: number | undefined;
  /** @internal */
  declare noticeShown: boolean;
  /** @internal */
  declare help: typeof renderHelp | undefined;

  #controller: StoreController | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #noticeCount = 0;
  #focused: Element | null = null;

  constructor() {
    super();
    this.locale = 'vi';
    this.heading = '';
    this.idle = false;
    this.fullscreen = false;
    this.menuOpen = false;
    this.noticeShown = false;
  }

  /** The `<video>`, for the engine; there once the element has rendered. */
  get videoElement(): HTMLVideoElement | null {
    return this.renderRoot.querySelector('video');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#idleTimer);
    clearTimeout(this.#noticeTimer);
  }

  /** Does what a key asks; also called for keys pressed beside the stage, in the transcript. */
  handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.store === undefined) return;
    if (event.key === 'Escape' && this.menuOpen) {
      this.#toggleMenu();
      return;
    }
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const shortcut = shortcutFor({ key: event.key, modified, target: targetKind(event) });
    if (shortcut === undefined) return;
    event.preventDefault();
    this.#wake();
    this.#run(shortcut, this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (changed.has('store')) {
      if (this.#controller !== undefined) {
        this.#controller.hostDisconnected();
        this.removeController(this.#controller);
      }
      this.#controller =
        this.store === undefined ? undefined : new StoreController(this, this.store);
      this.#noticeCount = this.store?.state.noticeCount ?? 0;
      this.menuOpen = false;
    }
    const count = this.store?.state.noticeCount ?? 0;
    if (count !== this.#noticeCount) {
      this.#noticeCount = count;
      this.#showNotice();
    }
  }

  /** A button that did its work is gone; whoever pressed it must not fall out of the player with it. */
  protected override updated(): void {
    if (this.#focused === null || this.#focused.isConnected) return;
    const heir = this.renderRoot.querySelector<HTMLElement>('.key.play, .panel .light');
    (heir ?? this.renderRoot.querySelector<HTMLElement>('.stage'))?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (store === undefined) return nothing;
    const view = this.#view(store);
    const { state, words } = view;
    const hidden = this.idle && !state.paused && !this.menuOpen;
    return html`<div
      class="stage ${hidden ? 'idle' : ''}"
      part="stage"
      role="group"
      aria-label=${words.player(this.heading)}
      tabindex="-1"
      lang=${this.locale}
      @keydown=${this.handleKey}
      @pointermove=${this.#onPointer}
      @pointerenter=${warmUpEngine}
      @focusin=${warmUpEngine}
      @fullscreenchange=${this.#onFullscreen}
    >
      <video
        playsinline
        preload="none"
        poster=${state.phase === 'poster' ? (state.poster ?? nothing) : nothing}
        tabindex="-1"
        @pointerup=${this.#onPicture}
        @dblclick=${this.#toggleFullscreen}
      ></video>
      ${this.#renderCaption(view)}
      <p class="notice small ${this.noticeShown ? 'shown' : ''}" role="status">
        ${this.#renderNotice(view)}
      </p>
      ${renderOverlay(view)} ${state.phase === 'failed' ? nothing : renderControls(view)}
      <dialog class="help" aria-labelledby="help-title">
        ${this.help?.(this.locale, this.#closeHelp) ?? nothing}
      </dialog>
    </div>`;
  }

  #view(store: PlaybackStore): VideoView {
    return {
      state: store.state,
      store,
      words: videoMessages[this.locale],
      locale: this.locale,
      fullscreen: this.fullscreen,
      menuOpen: this.menuOpen,
      hoverShare: this.hoverShare,
      nextTitle: this.nextTitle,
      toggleFullscreen: this.#toggleFullscreen,
      toggleMenu: this.#toggleMenu,
      openHelp: this.#openHelp,
      hover: (share) => (this.hoverShare = share),
      retry: () => this.onRetry?.(),
      next: () => this.onNext?.(),
    };
  }

  #renderCaption({ state, store }: VideoView): TemplateResult | typeof nothing {
    const cue = state.cues[store.cueIndex];
    if (!state.captions || cue === undefined || state.phase === 'poster' || state.ended) {
      return nothing;
    }
    return html`<p class="caption" part="caption">${cue.text}</p>`;
  }

  #renderNotice({ state, words, locale }: VideoView): string | typeof nothing {
    if (state.notice === undefined) return nothing;
    // The same sentence twice in a row is only spoken again when the text differs.
    const again = state.noticeCount % 2 === 0 ? '' : '\u00A0';
    return noticeText(state.notice, words, locale) + again;
  }

  #run(shortcut: Shortcut, store: PlaybackStore): void {
    const { duration, volume } = store.state;
    const actions: Readonly<Record<Shortcut, () => unknown>> = {
      toggle: () => store.toggle(),
      back: () => store.seekBy(-skipSeconds),
      forward: () => store.seekBy(skipSeconds),
      'step-back': () => store.seekBy(-stepSeconds),
      'step-forward': () => store.seekBy(stepSeconds),
      'previous-chapter': () => store.seekChapter(-1),
      'next-chapter': () => store.seekChapter(1),
      louder: () => store.setVolume(volume + volumeStep),
      quieter: () => store.setVolume(volume - volumeStep),
      mute: () => store.toggleMuted(),
      captions: () => store.toggleCaptions(),
      fullscreen: this.#toggleFullscreen,
      slower: () => store.stepRate(-1),
      faster: () => store.stepRate(1),
      start: () => store.seek(0),
      end: () => store.seek(duration),
      help: this.#openHelp,
    };
    void actions[shortcut]();
  }

  #wake(): void {
    this.idle = false;
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => (this.idle = true), IDLE_MS);
  }

  #showNotice(): void {
    const kind = this.store?.state.notice?.kind;
    // Playing and pausing are seen anyway; the words are for those who listen.
    this.noticeShown = kind !== 'played' && kind !== 'paused';
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => (this.noticeShown = false), NOTICE_MS);
    if (kind === 'played' || kind === 'resumed') this.#wake();
  }

  readonly #onPointer = (): void => this.#wake();

  readonly #onPicture = (event: PointerEvent): void => {
    if (event.button !== 0 || this.store === undefined) return;
    if (this.menuOpen) {
      this.#toggleMenu();
      return;
    }
    // A finger first brings the controls back; a second touch takes them away again.
    if (event.pointerType === 'touch' && !this.store.state.paused) {
      if (this.idle) this.#wake();
      else this.idle = true;
      return;
    }
    void this.store.toggle();
  };

  readonly #toggleMenu = (): void => {
    this.menuOpen = !this.menuOpen;
    if (this.menuOpen) return;
    this.renderRoot.querySelector<HTMLElement>('.menu-key')?.focus();
  };

  /** A native dialog: it keeps the focus, closes on Escape and stands above full screen. */
  readonly #openHelp = async (): Promise<void> => {
    this.menuOpen = false;
    try {
      this.help ??= (await import('./help-dialog.view.ts')).renderHelp;
    } catch {
      // Without a network the list does not come; everything else goes on.
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  };

  readonly #closeHelp = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #toggleFullscreen = (): void => {
    const stage = this.renderRoot.querySelector('.stage');
    if (this.fullscreen) {
      void document.exitFullscreen();
    } else if (stage?.requestFullscreen) {
      // Refused in a frame without permission: the picture then simply stays where it is.
      stage.requestFullscreen().catch(() => undefined);
    } else {
      const video: AppleVideo | null = this.videoElement;
      video?.webkitEnterFullscreen?.();
    }
  };

  readonly #onFullscreen = (): void => {
    this.fullscreen = this.renderRoot.querySelector('.stage:fullscreen') !== null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'edu-lesson-video': EduLessonVideo;
  }
}
