import type { Person } from '../people.ts';
import type {
  ClaimName,
  LocalizedText,
  RequestedClaim,
  VerificationRequest,
} from '../verification-request.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { icons } from './icons.ts';
import { page } from './layout.ts';
import type { PageFrame } from './layout.ts';
import { requester } from './sign-in-page.ts';
import { formatDay, texts } from './text.ts';

export interface ConsentPage {
  action: string;
  formToken: string;
  request: VerificationRequest;
  person: Person;
}

/** What the person sees of their own record; the number is never written out in full. */
function shownValue(frame: PageFrame, person: Person, claim: ClaimName): string {
  switch (claim) {
    case 'name':
      return person.fullName;
    case 'birthDate':
      return formatDay(person.birthDate, frame.locale);
    case 'personalNumber':
      return texts[frame.locale].maskedNumber(person.personalNumber.slice(-3));
    case 'address':
      return person.address;
  }
}

/** The requester's words in the page's language, else as they wrote them in Vietnamese. */
function localized(frame: PageFrame, words: LocalizedText): string {
  return words[frame.locale] ?? words.vi;
}

function languageOf(frame: PageFrame, words: LocalizedText): Html | false {
  return words[frame.locale] === undefined && html` lang="vi"`;
}

function claimRow(frame: PageFrame, model: ConsentPage, requested: RequestedClaim): Html {
  const text = texts[frame.locale];
  const { claim, required, reason } = requested;
  return html`<li class="claim">
    ${icons[claim]}
    <span class="soft">${text.claims[claim]}</span>
    ${
      required
        ? html`<span class="chip">${text.required}</span>`
        : html`<label class="pick"
            ><input
              type="checkbox"
              name="share"
              value="${claim}"
              aria-describedby="value-${claim}"
            /><span
              >${text.share}<span class="visually-hidden"> ${text.claims[claim]}</span></span
            ></label
          >`
    }
    <span class="value num" id="value-${claim}">${shownValue(frame, model.person, claim)}</span>
    ${reason && html`<span class="why" ${languageOf(frame, reason)}>${localized(frame, reason)}</span>`}
  </li>`;
}

export function consentPage(frame: PageFrame, model: ConsentPage): string {
  const text = texts[frame.locale];
  const { request } = model;
  const anyOptional = request.claims.some((claim) => !claim.required);
  const content = html`<div class="column"><section class="card roomy" aria-labelledby="title">
${requester(frame, request.requester, request.returnOrigin)}
<div class="stack"><h1 id="title">${text.consentTitle}</h1>
<p><span class="soft">${text.purpose}: </span><span${languageOf(frame, request.purpose)}>${localized(frame, request.purpose)}</span></p></div>
<form method="post" action="${model.action}">
<input type="hidden" name="formToken" value="${model.formToken}">
<div class="stack"><h2 id="shared">${text.willShare}</h2>
${anyOptional && html`<p class="small soft">${text.optionalHint}</p>`}
<ul class="claims" aria-labelledby="shared">${request.claims.map((claim) => claimRow(frame, model, claim))}</ul></div>
<dl class="facts">
<div><dt>${text.signedInAs}</dt><dd>${model.person.fullName}</dd></div>
<div><dt>${text.consentLasts}</dt><dd>${text.once}</dd></div>
${
  request.keptUntil !== undefined &&
  html`<div>
    <dt>${text.kept}</dt>
    <dd class="num">${formatDay(request.keptUntil, frame.locale)}</dd>
  </div>`
}
<div><dt>${text.returnsTo}</dt><dd>${new URL(request.returnOrigin).host}</dd></div>
</dl>
<p class="small soft">${text.declineHint}</p>
<div class="actions side">
<button class="button" name="step" value="decline">${text.decline}</button>
<button class="button primary" name="step" value="accept">${text.accept}</button>
</div>
</form>
</section></div>`;
  return page(frame, text.consentTitle, content);
}
