import type { BlockNode } from '@khuevan/qti/delivery';
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import { icon, icons } from '../../base/icon.ts';
import { renderBlocks } from '../../content/render-content.ts';
import type { CourseWords } from '../messages.ts';
import { roughMinutes } from '../video/media-time.ts';
import { readingSeconds } from './reading-tracker.ts';

export interface ReadingView {
  readonly blocks: readonly BlockNode[];
  readonly words: CourseWords;
  readonly completed: boolean;
  /** Stands after the last line; in sight, it has been read to the end. */
  readonly end: Ref<HTMLElement>;
  readonly finish: () => void;
}

export function renderReading({
  blocks,
  words,
  completed,
  end,
  finish,
}: ReadingView): TemplateResult {
  return html`<div class="card reading" part="reading">
    <p class="small soft with-icon">
      ${icon(icons.bookOpen, { size: 's' })}${words.readingMinutes(roughMinutes(readingSeconds(blocks)))}
    </p>
    <div class="content">${renderBlocks(blocks)}</div>
    <div class="reading-end" ${ref(end)}>
      ${
        completed
          ? nothing
          : html`<button class="button quiet" @click=${finish}>
              ${icon(icons.check)}${words.finishReading}
            </button>`
      }
    </div>
  </div>`;
}
