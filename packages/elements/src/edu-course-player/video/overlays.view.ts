import { html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from '../../base/icon.ts';
import { playerIcons } from '../icons.ts';
import type { VideoWords } from '../messages.ts';
import { playedShare } from '../course/segments.ts';
import type { MediaFailure } from './media-engine.ts';
import { completionShare } from './completion.ts';
import type { VideoView } from './video-context.ts';

/** What lies over the picture: the start button, waiting, the end, a failure. */
export function renderOverlay(view: VideoView): TemplateResult | typeof nothing {
  const { state, store, words } = view;
  if (state.phase === 'failed') return renderFailure(view);
  if (state.ended) return renderEnd(view);
  if (state.paused && state.phase === 'poster') {
    return html`<button
      class="start"
      part="start"
      aria-label=${words.play}
      @click=${() => void store.play()}
    >
      ${icon(playerIcons.play, { size: 'l' })}
    </button>`;
  }
  return state.waiting ? html`<span class="waiting small">${words.loading}</span>` : nothing;
}

function renderEnd({ state, store, words, nextTitle, next }: VideoView): TemplateResult {
  const skipped = playedShare(state.played, state.duration) < completionShare;
  return html`<div class="panel" part="end">
    <p class="heading">${words.ended}</p>
    ${skipped ? html`<p class="small">${words.skippedSome}</p>` : nothing}
    <div class="panel-actions">
      <button class="button ghost" @click=${() => void store.play()}>
        ${icon(playerIcons.back)}${words.replay}
      </button>
      ${
        nextTitle === undefined
          ? nothing
          : html`<button class="button light" @click=${next}>
              ${nextTitle}${icon(playerIcons.arrowRight)}
            </button>`
      }
    </div>
  </div>`;
}

function renderFailure({ state, words, retry }: VideoView): TemplateResult {
  const failure = state.failure ?? 'network';
  const { title, text } = failureText(failure, words);
  return html`<div class="panel" part="media-error" role="alert" data-code="media-${failure}">
    <p class="heading">${title}</p>
    <p class="small">${text}</p>
    <div class="panel-actions">
      <button class="button light" @click=${retry}>${icon(icons.rotate)}${words.retry}</button>
    </div>
  </div>`;
}

function failureText(failure: MediaFailure, words: VideoWords): { title: string; text: string } {
  switch (failure) {
    case 'network':
      return { title: words.failedNetworkTitle, text: words.failedNetworkText };
    case 'expired':
      return { title: words.failedExpiredTitle, text: words.failedExpiredText };
    case 'unsupported':
      return { title: words.failedUnsupportedTitle, text: words.failedUnsupportedText };
  }
}
