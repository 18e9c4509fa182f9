import { html } from './html.ts';
import type { Html } from './html.ts';
import { icons } from './icons.ts';
import { texts } from './text.ts';
import type { PageLocale } from './text.ts';

export interface PageFrame {
  locale: PageLocale;
  /** Host and port of this origin, for the person to compare with the address bar. */
  host: string;
  /** Path of the style sheet, with its digest in the name. */
  stylePath: string;
  /** Path of this page in the other language; left out where a reload would repeat a form post. */
  otherLanguagePath?: string;
}

/** A whole document around a page's content. */
export function page(frame: PageFrame, title: string, content: Html): string {
  const text = texts[frame.locale];
  const other = frame.locale === 'vi' ? 'en' : 'vi';
  return html`<!doctype html>
    <html lang="${frame.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${text.siteName}</title>
        <link rel="stylesheet" href="${frame.stylePath}" />
      </head>
      <body>
        <a class="skip" href="#main">${text.skip}</a>
        <aside class="test-notice" aria-label="${text.testNotice}">
          <p>
            ${icons.flask}<span><strong>${text.testNotice}</strong> ${text.testNoticeDetail}</span>
          </p>
        </aside>
        <header class="site">
          <div class="brand">
            ${icons.landmark}
            <span>${text.siteName}<br /><span class="hint">${text.siteHint}</span></span>
          </div>
          ${
            frame.otherLanguagePath !== undefined &&
            html`<a
              class="language"
              lang="${other}"
              hreflang="${other}"
              href="${frame.otherLanguagePath}"
              >${text.otherLanguage}</a
            >`
          }
        </header>
        <main id="main">${content}</main>
        <footer>${text.footer(frame.host)}</footer>
      </body>
    </html> `.markup;
}

export type NoteTone = 'negative' | 'caution' | 'positive';

/** A message with an icon and words, never colour alone. */
export function note(tone: NoteTone, message: string): Html {
  return html`<div class="note ${tone}" role="${tone === 'negative' ? 'alert' : 'note'}">
    ${tone === 'positive' ? icons.check : icons.alert}
    <p>${message}</p>
  </div>`;
}
