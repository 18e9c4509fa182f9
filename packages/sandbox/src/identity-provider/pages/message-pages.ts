import { Html, html } from './html.ts';
import { icons } from './icons.ts';
import { page } from './layout.ts';
import type { PageFrame } from './layout.ts';
import { texts } from './text.ts';

export type ErrorKind = 'expired' | 'request' | 'server' | 'not-found';

/** What happened, what it means, what to do next; the code is for whoever is asked for help. */
export function errorPage(frame: PageFrame, kind: ErrorKind, code: string): string {
  const text = texts[frame.locale];
  const words = {
    expired: { title: text.expiredTitle, detail: text.expiredDetail },
    request: { title: text.errorTitle, detail: text.requestDetail },
    server: { title: text.errorTitle, detail: text.serverDetail },
    'not-found': { title: text.notFoundTitle, detail: text.notFoundDetail },
  }[kind];
  return page(
    frame,
    words.title,
    html`<div class="column">
      <section class="card roomy" aria-labelledby="title">
        <div class="headline caution">
          ${icons.alert}
          <h1 id="title">${words.title}</h1>
        </div>
        <p>${words.detail}</p>
        <p class="small soft">${text.errorCode}: ${code}</p>
      </section>
    </div>`,
  );
}

/** @param form the provider's own form (markup, with its token), which the buttons submit */
export function signOutPage(frame: PageFrame, form: string): string {
  const text = texts[frame.locale];
  return page(
    frame,
    text.signOutTitle,
    html`<div class="column">
      <section class="card roomy" aria-labelledby="title">
        <div class="stack">
          <h1 id="title">${text.signOutTitle}</h1>
          <p class="soft">${text.signOutLead}</p>
        </div>
        ${new Html(form)}
        <div class="actions side">
          <button class="button" form="op.logoutForm">${text.stay}</button>
          <button class="button primary" form="op.logoutForm" name="logout" value="yes">
            ${text.signOut}
          </button>
        </div>
      </section>
    </div>`,
  );
}

export function signedOutPage(frame: PageFrame): string {
  const text = texts[frame.locale];
  return page(
    frame,
    text.signedOutTitle,
    html`<div class="column">
      <section class="card roomy" aria-labelledby="title">
        <div class="headline positive">
          ${icons.check}
          <h1 id="title">${text.signedOutTitle}</h1>
        </div>
        <p>${text.signedOutDetail}</p>
      </section>
    </div>`,
  );
}
