import { html, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import type { ClaimName } from '../identity-gateway.ts';
import { claimNames, knownReason, reasonTexts, type IdentityWords } from '../messages.ts';
import { claimIcons, renderStart } from './consent.ts';
import { renderSteps, type IdentityView } from './context.ts';

/** At the identity provider, or on the way back without having finished there. */
export function renderWaiting(view: IdentityView): TemplateResult {
  const { words, you } = view;
  return html`${renderSteps(2, view)}
  ${renderHead(icons.hourglass, '', words.waitingTitle, words.waitingText(you))}
  ${renderStart(view)}`;
}

export function renderProcessing(view: IdentityView): TemplateResult {
  const { words } = view;
  return html`${renderSteps(2, view)}
    ${renderHead(icons.hourglass, '', words.processingTitle, words.processingText)}
    <div class="stack" aria-hidden="true">
      <div class="skeleton line w-80"></div>
      <div class="skeleton line w-60"></div>
    </div>`;
}

export function renderVerified(view: IdentityView): TemplateResult {
  const { session, words, store, locale } = view;
  return html`${renderSteps(3, view)}
    ${renderHead(
      icons.shieldCheck,
      'positive',
      words.verifiedTitle,
      words.verifiedText(session.requester.name),
    )}
    <ul class="claims" aria-label=${words.claims}>
      ${store.matchedClaims.map(
        (claim) =>
          html`<li class="claim done">
            ${icon(icons.check)}<span>${claimNames[locale][claim]}</span>
          </li>`,
      )}
    </ul>
    <slot name="next"></slot>`;
}

/** What differs, field by field, and the ways on. No value is shown: the widget never has one. */
export function renderMismatch(view: IdentityView): TemplateResult {
  const { session, words, store, locale } = view;
  return html`${renderSteps(3, view)}
    <div class="stack">
      <h1 class="title" tabindex="-1">${words.mismatchTitle(session.reasons.length)}</h1>
      <p class="soft">${words.mismatchText}</p>
    </div>
    <ul class="claims" aria-label=${words.compared}>
      ${store.comparedClaims.map(({ claim, matches }) => renderCompared(claim, matches, view))}
    </ul>
    ${session.reasons.map(
      ({ claim, code }) =>
        html`<div class="note caution" data-code=${code}>
          ${icon(icons.triangleAlert)}
          <div>
            <b>${claimNames[locale][claim]}</b>
            <p>${reasonTexts[locale][knownReason(code)]}</p>
          </div>
        </div>`,
    )}
    <div class="stack">
      <h2 class="small soft ways-title">${words.nextSteps}</h2>
      ${renderWay(icons.pencil, words, {
        title: words.fixRecord,
        when: words.fixRecordWhen,
        who: session.requester.name,
        bring: words.fixRecordBring,
        after: words.fixRecordAfter,
      })}
      ${renderWay(icons.school, words, {
        title: words.askSchool,
        when: words.askSchoolWhen,
        who: session.requester.name,
        bring: words.askSchoolBring,
        after: words.askSchoolAfter,
      })}
      ${renderWay(icons.circleAlert, words, {
        title: words.fixRegister,
        when: words.fixRegisterWhen,
        who: words.fixRegisterWho,
        bring: words.fixRegisterBring,
        after: words.fixRegisterAfter,
      })}
    </div>
    <slot name="next"></slot>`;
}

export function renderCanceled(view: IdentityView): TemplateResult {
  const { session, words } = view;
  const { name } = session.requester;
  return html`${renderSteps(3, view)}
    ${renderHead(icons.circleX, '', words.canceledTitle, words.canceledText(name))}
    <p class="soft">${words.canceledNext(name)}</p>
    <slot name="next"></slot>`;
}

export function renderExpired(view: IdentityView): TemplateResult {
  const { session, words } = view;
  const { name } = session.requester;
  return html`${renderSteps(3, view)}
    ${renderHead(icons.timer, 'caution', words.expiredTitle, words.expiredText(name))}
    <p class="soft">${words.canceledNext(name)}</p>
    <slot name="next"></slot>`;
}

function renderHead(
  shape: (typeof icons)['check'],
  tone: '' | 'positive' | 'caution',
  title: string,
  text: string,
): TemplateResult {
  return html`<div class="head">
    <div class="seal ${tone}">${icon(shape)}</div>
    <h1 class="title" tabindex="-1">${title}</h1>
    <p class="soft">${text}</p>
  </div>`;
}

function renderCompared(
  claim: ClaimName,
  matches: boolean,
  { words, locale }: IdentityView,
): TemplateResult {
  return html`<li class="claim">
    ${icon(claimIcons[claim])}<span>${claimNames[locale][claim]}</span>
    <span class="chip ${matches ? 'positive' : 'caution'}"
      >${icon(matches ? icons.check : icons.triangleAlert, { size: 's' })}${
        matches ? words.matches : words.differs
      }</span
    >
  </li>`;
}

/** A way on from a mismatch: whom it is for, whom to see, what to bring, what happens then. */
interface Way {
  readonly title: string;
  readonly when: string;
  readonly who: string;
  readonly bring: string;
  readonly after: string;
}

function renderWay(
  shape: (typeof icons)['check'],
  words: IdentityWords,
  { title, when, who, bring, after }: Way,
): TemplateResult {
  return html`<details class="way">
    <summary>
      ${icon(shape)}<span>${title}<span class="small soft">${when}</span></span
      >${icon(icons.chevronRight, { size: 's' })}
    </summary>
    <dl class="small">
      <dt class="soft">${words.who}</dt>
      <dd>${who}</dd>
      <dt class="soft">${words.bring}</dt>
      <dd>${bring}</dd>
      <dt class="soft">${words.after}</dt>
      <dd>${after}</dd>
    </dl>
  </details>`;
}
