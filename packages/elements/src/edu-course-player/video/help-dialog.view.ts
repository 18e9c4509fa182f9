import { html, type TemplateResult } from 'lit';
import { icon, icons } from '../../base/icon.ts';
import type { Locale } from '../../base/localize.ts';
import { videoMessages } from '../messages.ts';
import { helpMessages } from './help-messages.ts';

/** The list of keys, fetched when somebody asks for it. */
export function renderHelp(locale: Locale, close: () => void): TemplateResult {
  const words = { ...videoMessages[locale], ...helpMessages[locale] };
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[words.keySpace, 'K'], words.keyToggle],
    [['←', '→'], words.keyStep],
    [['J', 'L'], words.keySkip],
    [['P', 'N'], words.keyChapter],
    [['↑', '↓'], words.keyVolume],
    [['M'], words.keyMute],
    [['C'], words.keyCaptions],
    [['<', '>'], words.keyRate],
    [['Home', 'End'], words.keyEnds],
    [['F'], words.keyFullscreen],
    [['?'], words.keyHelp],
  ];
  return html`<div class="help-head">
      <h2 class="heading" id="help-title">${words.help}</h2>
      <button
        class="button text icon-only"
        aria-label=${words.close}
        title=${words.close}
        @click=${close}
      >
        ${icon(icons.x)}
      </button>
    </div>
    <dl class="help-list">
      ${rows.map(
        ([keys, meaning]) =>
          html`<div class="help-row">
            <dt>${keys.map((name) => html`<kbd>${name}</kbd>`)}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>`;
}
