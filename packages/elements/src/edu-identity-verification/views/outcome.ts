import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import { claimNames, knownReason, reasonTexts } from '../messages.ts';
import { renderStart } from './consent.ts';
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
  const matched = store.matchedClaims;
  return html`${renderSteps(3, view)}
    <div class="stack">
      <h1 class="title" tabindex="-1">${words.mismatchTitle(session.reasons.length)}</h1>
      ${
        matched.length === 0
          ? nothing
          : html`<p class="soft">
              ${words.matched(
                listOf(
                  matched.map((claim) => claimNames[locale][claim]),
                  locale,
                ),
              )}
            </p>`
      }
    </div>
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
      ${renderWay(icons.pencil, words.fixRecord, words.fixRecordText(session.requester.name))}
      ${renderWay(icons.school, words.askSchool, words.askSchoolText(session.requester.name))}
      ${renderWay(icons.circleAlert, words.fixRegister, words.fixRegisterText)}
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

function renderWay(shape: (typeof icons)['check'], title: string, text: string): TemplateResult {
  return html`<details class="way">
    <summary>${icon(shape)}<span>${title}</span>${icon(icons.chevronRight, { size: 's' })}</summary>
    <p class="small soft">${text}</p>
  </details>`;
}

/** `Ngày sinh và số định danh`: only the first keeps its capital. */
function listOf(names: readonly string[], locale: 'vi' | 'en'): string {
  const words = names.map((name, index) =>
    index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
