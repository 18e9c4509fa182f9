import type { Person } from '../people.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import type { PageFrame } from './layout.ts';
import { requester } from './sign-in-page.ts';
import { texts } from './text.ts';

/** A scope of the API and what it means to the person who gives it. */
export interface ScopeMeaning {
  name: string;
  title: { vi: string; en: string };
}

export interface AccessPage {
  action: string;
  formToken: string;
  clientName: string;
  returnOrigin: string;
  scopes: readonly ScopeMeaning[];
  person: Person;
}

/** Asks the person what an application may do in their name. */
export function accessPage(frame: PageFrame, model: AccessPage): string {
  const text = texts[frame.locale];
  const content = html`<div class="column">
    <section class="card roomy" aria-labelledby="title">
      ${requester(frame, model.clientName, model.returnOrigin)}
      <div class="stack">
        <h1 id="title">${text.accessTitle}</h1>
        <p class="soft">${text.accessLead}</p>
      </div>
      <form method="post" action="${model.action}">
        <input type="hidden" name="formToken" value="${model.formToken}" />
        <div class="stack">
          <h2 id="allowed">${text.accessAllows}</h2>
          <ul class="plain" aria-labelledby="allowed">
            ${model.scopes.map(({ title }) => html`<li>${title[frame.locale]}</li>`)}
          </ul>
        </div>
        <dl class="facts">
          <div>
            <dt>${text.signedInAs}</dt>
            <dd>${model.person.fullName}</dd>
          </div>
          <div>
            <dt>${text.consentLasts}</dt>
            <dd>${text.accessLasts}</dd>
          </div>
          <div>
            <dt>${text.returnsTo}</dt>
            <dd>${new URL(model.returnOrigin).host}</dd>
          </div>
        </dl>
        <p class="small soft">${text.accessDeclineHint}</p>
        <div class="actions side">
          <button class="button" name="step" value="decline">${text.decline}</button>
          <button class="button primary" name="step" value="accept">${text.accept}</button>
        </div>
      </form>
    </section>
  </div>`;
  return page(frame, text.accessTitle, content);
}
