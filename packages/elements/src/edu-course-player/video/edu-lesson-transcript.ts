import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../../base/controls.styles.ts';
import { hostStyles } from '../../base/host.styles.ts';
import { icon, icons } from '../../base/icon.ts';
import type { Locale } from '../../base/localize.ts';
import { StoreController } from '../../base/store.ts';
import { tokens } from '../../base/tokens.ts';
import type { Cue } from '../course/course-gateway.ts';
import { videoMessages } from '../messages.ts';
import { transcriptStyles } from './edu-lesson-transcript.styles.ts';
import { mediaTime } from './media-time.ts';
import type { PlaybackStore } from './playback-store.ts';

type Tab = 'transcript' | 'chapters';

/**
 * The words of a video lesson beside it: what is said, line by line, and the chapters. A click goes to the place. Part
 * of `edu-course-player`.
 *
 * @csspart tabs - The row of tabs.
 * @csspart lines - The scrolling list.
 */
export class EduLessonTranscript extends LitElement {
  static override properties = {
    store: { attribute: false },
    locale: { attribute: false },
    captionState: { attribute: false },
    tab: { state: true },
    following: { state: true },
  };

  static override styles = [tokens, hostStyles, controlStyles, transcriptStyles];

  declare store: PlaybackStore | undefined;
  declare locale: Locale;
  /** Whether the words are on their way, there, missing, or could not be fetched. */
  declare captionState: 'loading' | 'ready' | 'none' | 'failed';
  /** @internal */
  declare tab: Tab;
  /** @internal The list scrolls along with the video, until the reader scrolls it. */
  declare following: boolean;

  #controller: StoreController | undefined;
  #line = -1;

  constructor() {
    super();
    this.locale = 'vi';
    this.captionState = 'loading';
    this.tab = 'transcript';
    this.following = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('store')) return;
    if (this.#controller !== undefined) {
      this.#controller.hostDisconnected();
      this.removeController(this.#controller);
    }
    this.#controller = this.store && new StoreController(this, this.store);
    this.following = true;
    this.#line = -1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const line = this.#activeLine;
    const moved = line !== this.#line || changed.has('tab') || changed.has('following');
    this.#line = line;
    if (moved && this.following) this.#scrollToLine();
  }

  get #activeLine(): number {
    if (this.store === undefined) return -1;
    return this.tab === 'transcript' ? this.store.lineIndex : this.store.chapterIndex;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store, tab } = this;
    if (store === undefined) return nothing;
    const { cues, chapters } = store.state;
    const words = videoMessages[this.locale];
    return html`<div class="transcript" lang=${this.locale}>
      <div class="tabs" part="tabs" role="tablist" @keydown=${this.#onTabKey}>
        ${this.#renderTab('transcript', words.transcript)}
        ${chapters.length > 0 ? this.#renderTab('chapters', words.chapters) : nothing}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${tab}">
        ${tab === 'transcript' ? this.#renderWords(cues) : this.#renderLines(chapters)}
        ${
          this.following || this.#activeLine < 0
            ? nothing
            : html`<button class="button quiet compact follow" @click=${this.#follow}>
                ${icon(icons.chevronDown, { size: 's' })}${words.follow}
              </button>`
        }
      </div>
    </div>`;
  }

  #renderTab(tab: Tab, label: string): TemplateResult {
    const selected = this.tab === tab;
    return html`<button
      class="tab"
      role="tab"
      id="tab-${tab}"
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#choose(tab)}
    >
      ${label}
    </button>`;
  }

  #renderWords(cues: readonly Cue[]): TemplateResult {
    const words = videoMessages[this.locale];
    if (cues.length > 0) return this.#renderLines(cues);
    switch (this.captionState) {
      case 'none':
        return html`<p class="soft hint">${words.noTranscript}</p>`;
      case 'failed':
        return html`<p class="soft hint">${words.transcriptFailed}</p>`;
      default:
        return html`<p class="soft hint">${words.loading}</p>`;
    }
  }

  #renderLines(lines: readonly Cue[]): TemplateResult {
    const active = this.#activeLine;
    return html`<ol
      class="lines"
      part="lines"
      @wheel=${this.#stopFollowing}
      @touchmove=${this.#stopFollowing}
      @focusin=${this.#onFocus}
    >
      ${lines.map(
        ({ start, text }, index) =>
          html`<li>
            <button
              class="line"
              aria-current=${index === active ? 'true' : nothing}
              @click=${() => this.#goTo(start)}
            >
              <span class="numeric">${mediaTime(start)}</span> <span>${text}</span>
            </button>
          </li>`,
      )}
    </ol>`;
  }

  #goTo(seconds: number): void {
    this.following = true;
    void this.store?.playFrom(seconds);
  }

  #choose(tab: Tab): void {
    this.tab = tab;
    this.following = true;
  }

  readonly #onTabKey = async (event: KeyboardEvent): Promise<void> => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    if ((this.store?.state.chapters.length ?? 0) === 0) return;
    this.#choose(this.tab === 'transcript' ? 'chapters' : 'transcript');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };

  readonly #follow = (): void => {
    this.following = true;
  };

  readonly #stopFollowing = (): void => {
    this.following = false;
  };

  /** Whoever walks through the lines by keyboard must not have the list move under the focus. */
  readonly #onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches(':focus-visible')) {
      this.following = false;
    }
  };

  /** Scrolls the list only, never the page around it. */
  #scrollToLine(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.lines');
    const item = list?.querySelector('[aria-current="true"]')?.parentElement;
    if (!list || !item) return;
    // The line before stays in sight, whole: what was said last helps to understand what is said now.
    const first = item.previousElementSibling;
    const top = first instanceof HTMLElement ? first.offsetTop : 0;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edu-lesson-transcript': EduLessonTranscript;
  }
}
