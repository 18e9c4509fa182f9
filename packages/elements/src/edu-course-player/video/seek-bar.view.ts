import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssProperties } from '../../base/css-properties.ts';
import { mediaTime, spokenTime } from './media-time.ts';
import { stepSeconds } from './playback-store.ts';
import type { VideoView } from './video-context.ts';
import { lastBegun } from './web-vtt.ts';

/** The bar: a native slider over a drawn track with the chapters' borders. */
export function renderSeekBar(view: VideoView): TemplateResult {
  const { state, words } = view;
  const { time, duration, bufferedEnd, chapters } = state;
  const percent = (seconds: number) => `${duration > 0 ? (seconds / duration) * 100 : 0}%`;
  return html`<div
    class="seek"
    @pointermove=${(event: PointerEvent) => view.hover(shareAt(event))}
    @pointerleave=${() => view.hover(undefined)}
  >
    ${renderHover(view)}
    <input
      type="range"
      min="0"
      max=${duration}
      step="any"
      .value=${live(String(time))}
      aria-label=${words.position}
      aria-valuetext=${positionText(view)}
      @input=${(event: Event) => void view.store.seek(valueOf(event))}
      @keydown=${(event: KeyboardEvent) => onSeekKey(event, view)}
    />
    <div
      class="track"
      aria-hidden="true"
      ${cssProperties({ '--done': percent(time), '--loaded': percent(bufferedEnd) })}
    >
      <i class="loaded"></i><i class="done"></i>
      ${chapters.map(({ start }) =>
        start > 0
          ? html`<i class="gap" ${cssProperties({ 'inset-inline-start': percent(start) })}></i>`
          : nothing,
      )}
      <b class="knob"></b>
    </div>
  </div>`;
}

function positionText({ state, store, words, locale }: VideoView): string {
  const time = spokenTime(state.time, locale);
  const duration = spokenTime(state.duration, locale);
  const chapter = state.chapters[store.chapterIndex]?.text;
  return chapter === undefined
    ? words.positionValue(time, duration)
    : words.positionInChapter(time, duration, chapter);
}

function renderHover({ state, hoverShare }: VideoView): TemplateResult | typeof nothing {
  if (hoverShare === undefined || state.duration === 0) return nothing;
  const seconds = hoverShare * state.duration;
  const chapter = state.chapters[lastBegun(state.chapters, seconds)]?.text;
  return html`<span
    class="hover numeric"
    aria-hidden="true"
    ${cssProperties({ '--at': `${hoverShare * 100}%` })}
    >${mediaTime(seconds)}${chapter === undefined ? nothing : html`<br />${chapter}`}</span
  >`;
}

/** A native slider with `step="any"` moves by a share of its length; seconds are what a viewer expects. */
function onSeekKey(event: KeyboardEvent, { store }: VideoView): void {
  const moves: Readonly<Record<string, () => Promise<void>>> = {
    ArrowLeft: () => store.seekBy(-stepSeconds),
    ArrowDown: () => store.seekBy(-stepSeconds),
    ArrowRight: () => store.seekBy(stepSeconds),
    ArrowUp: () => store.seekBy(stepSeconds),
    PageDown: () => store.seekChapter(-1),
    PageUp: () => store.seekChapter(1),
    Home: () => store.seek(0),
    End: () => store.seek(store.state.duration),
  };
  const move = moves[event.key];
  if (move === undefined) return;
  event.preventDefault();
  void move();
}

function shareAt(event: PointerEvent): number | undefined {
  if (event.pointerType === 'touch' || !(event.currentTarget instanceof Element)) return undefined;
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return width > 0 ? Math.min(1, Math.max(0, (event.clientX - left) / width)) : undefined;
}

const valueOf = (event: Event): number =>
  event.target instanceof HTMLInputElement ? event.target.valueAsNumber : 0;
