import type { BlockNode } from '@khuevan/qti/delivery';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../../base/controls.styles.ts';
import { hostStyles } from '../../base/host.styles.ts';
import { icon, icons } from '../../base/icon.ts';
import type { Locale } from '../../base/localize.ts';
import { tokens } from '../../base/tokens.ts';
import { contentStyles } from '../../content/content.styles.ts';
import { renderBlocks } from '../../content/render-content.ts';
import { systemTimers } from '../../base/timers.ts';
import { courseMessages } from '../messages.ts';
import { roughMinutes } from '../video/media-time.ts';
import { readingStyles } from './edu-lesson-reading.styles.ts';
import { readingSeconds, ReadingTracker } from './reading-tracker.ts';

/**
 * The text of a reading lesson; it is finished by its button, or when its end was in sight long enough. Part of
 * `edu-course-player`.
 *
 * @csspart reading - The text on its card.
 */
export class EduLessonReading extends LitElement {
  static override properties = {
    blocks: { attribute: false },
    locale: { attribute: false },
    completed: { attribute: false },
  };

  static override styles = [tokens, hostStyles, controlStyles, contentStyles, readingStyles];

  declare blocks: readonly BlockNode[];
  declare locale: Locale;
  declare completed: boolean;
  /** Called when the text has been read. */
  declare onFinished: (() => void) | undefined;

  #tracker: ReadingTracker | undefined;
  #observer: IntersectionObserver | undefined;

  constructor() {
    super();
    this.blocks = [];
    this.locale = 'vi';
    this.completed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('blocks') || changed.has('completed')) this.#watch();
  }

  protected override render(): TemplateResult {
    const words = courseMessages[this.locale];
    const minutes = roughMinutes(readingSeconds(this.blocks));
    return html`<div class="card reading" part="reading" lang=${this.locale}>
      <p class="small soft with-icon">
        ${icon(icons.bookOpen, { size: 's' })}${words.readingMinutes(minutes)}
      </p>
      <div class="content">${renderBlocks(this.blocks)}</div>
      <div class="reading-end">
        ${
          this.completed
            ? nothing
            : html`<button class="button quiet" @click=${() => this.onFinished?.()}>
                ${icon(icons.check)}${words.finishReading}
              </button>`
        }
      </div>
    </div>`;
  }

  #watch(): void {
    this.#stop();
    const end = this.renderRoot.querySelector('.reading-end');
    if (this.completed || end === null) return;
    const clock = { timers: systemTimers, now: () => Date.now() };
    const tracker = new ReadingTracker(readingSeconds(this.blocks), clock, () => {
      this.onFinished?.();
    });
    this.#tracker = tracker;
    this.#observer = new IntersectionObserver((entries) => {
      tracker.seeEnd(entries.at(-1)?.isIntersecting === true);
    });
    this.#observer.observe(end);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#tracker?.stop();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edu-lesson-reading': EduLessonReading;
  }
}
