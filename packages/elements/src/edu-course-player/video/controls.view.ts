import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../base/format.ts';
import { icon, icons } from '../../base/icon.ts';
import { playerIcons } from '../icons.ts';
import { mediaTime } from './media-time.ts';
import { rates, skipSeconds } from './playback-store.ts';
import { renderSeekBar } from './seek-bar.view.ts';
import type { VideoView } from './video-context.ts';

export function renderControls(view: VideoView): TemplateResult {
  const { state, store, words, fullscreen } = view;
  const { paused, ended } = state;
  const playLabel = paused ? (ended ? words.replay : words.play) : words.pause;
  const playShape = paused ? (ended ? playerIcons.back : playerIcons.play) : playerIcons.pause;
  return html`<div class="controls" part="controls">
    ${renderSeekBar(view)}
    <div class="keys">
      ${key(playShape, playLabel, () => void store.toggle(), 'play')}
      ${key(playerIcons.back, words.back(skipSeconds), () => void store.seekBy(-skipSeconds))}
      ${key(playerIcons.forward, words.forward(skipSeconds), () => void store.seekBy(skipSeconds), 'wide')}
      ${renderVolume(view)}
      <span class="time small numeric"
        >${mediaTime(state.time)} / ${mediaTime(state.duration)}</span
      >
      <span class="grow"></span>
      <span class="wide">${renderRate(view)}</span>
      ${
        state.cues.length > 0
          ? toggle(icons.captions, words.captions, state.captions, () => store.toggleCaptions())
          : nothing
      }
      <button
        class="key text wide"
        aria-pressed=${state.dataSaver ? 'true' : 'false'}
        @click=${() => store.toggleDataSaver()}
      >
        ${words.dataSaver}
      </button>
      ${key(icons.circleHelp, words.help, view.openHelp, 'wide')}
      <button
        class="key narrow menu-key"
        aria-label=${words.settings}
        title=${words.settings}
        aria-expanded=${view.menuOpen ? 'true' : 'false'}
        aria-controls="settings"
        @click=${view.toggleMenu}
      >
        ${icon(playerIcons.settings)}
      </button>
      ${key(
        fullscreen ? playerIcons.minimize : playerIcons.maximize,
        fullscreen ? words.leaveFullscreen : words.enterFullscreen,
        view.toggleFullscreen,
      )}
    </div>
    ${renderMenu(view)}
  </div>`;
}

function key(
  shape: SVGTemplateResult,
  label: string,
  onClick: () => void,
  kind = '',
): TemplateResult {
  return html`<button class="key ${kind}" aria-label=${label} title=${label} @click=${onClick}>
    ${icon(shape)}
  </button>`;
}

function toggle(
  shape: SVGTemplateResult,
  label: string,
  on: boolean,
  onClick: () => void,
): TemplateResult {
  return html`<button
    class="key"
    aria-label=${label}
    title=${label}
    aria-pressed=${on ? 'true' : 'false'}
    @click=${onClick}
  >
    ${icon(shape)}
  </button>`;
}

function renderVolume({ state, store, words }: VideoView): TemplateResult {
  const silent = state.muted || state.volume === 0;
  const label = silent ? words.unmute : words.mute;
  return html`<span class="volume wide">
    ${key(silent ? playerIcons.volumeOff : playerIcons.volume, label, () => store.toggleMuted())}
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      .value=${live(String(state.muted ? 0 : state.volume))}
      aria-label=${words.volume}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) store.setVolume(event.target.valueAsNumber);
      }}
    />
  </span>`;
}

function renderRate({ state, store, words, locale }: VideoView): TemplateResult {
  return html`<select
    class="key rate numeric"
    aria-label=${words.rate}
    title=${words.rate}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) store.setRate(Number(event.target.value));
    }}
  >
    ${rates.map(
      (rate) =>
        html`<option value=${rate} .selected=${live(rate === state.rate)}>
          ${formatNumber(rate, locale)}×
        </option>`,
    )}
  </select>`;
}

/** What a narrow stage has no room for. */
function renderMenu(view: VideoView): TemplateResult {
  const { state, store, words } = view;
  return html`<div class="menu narrow" id="settings" ?hidden=${!view.menuOpen}>
    <div class="menu-row"><span>${words.rate}</span>${renderRate(view)}</div>
    <button
      class="menu-row"
      role="switch"
      aria-checked=${state.dataSaver ? 'true' : 'false'}
      @click=${() => store.toggleDataSaver()}
    >
      <span>${words.dataSaver}</span><i class="switch"></i>
    </button>
    <button class="menu-row" @click=${view.openHelp}>
      <span>${words.help}</span>${icon(icons.chevronRight)}
    </button>
  </div>`;
}
