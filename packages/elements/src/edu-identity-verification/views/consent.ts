import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../../base/format.ts';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import type { RequestedClaim } from '../identity-gateway.ts';
import { claimNames } from '../messages.ts';
import { localized, renderSteps, type IdentityView } from './context.ts';

export const claimIcons = {
  name: icons.user,
  birthDate: icons.calendar,
  personalNumber: icons.idCard,
  address: icons.mapPin,
} as const;

/** Who asks what and why. */
export function renderConsent(view: IdentityView): TemplateResult {
  const { session, words, locale, you } = view;
  return html`${renderSteps(1, view)}
    <div class="who">
      <div class="seal">${icon(icons.graduationCap)}</div>
      <div>
        <p class="small soft">${words.requesterLabel}</p>
        <p class="requester">${session.requester.name}</p>
      </div>
    </div>
    <div class="stack">
      <h1 class="title" tabindex="-1">${localized(session.purpose, locale)}</h1>
      <p class="soft">${words.explanation(you, session.requester.name)}</p>
    </div>
    <ul class="claims" aria-label=${words.claims}>
      ${session.requestedClaims.map((requested) => renderClaim(requested, view))}
    </ul>
    ${
      session.requestedClaims.every(({ required }) => required)
        ? nothing
        : html`<p class="small soft">${words.optionalHint(you)}</p>`
    }
    ${renderStart(view)}
    <p class="tiny soft">
      ${words.privacy(you)} ${words.validUntil(formatDateTime(new Date(session.expiresAt), locale))}
    </p>`;
}

/** The button to the provider's page and, when it could not be opened, why. */
export function renderStart({ store, words, start }: IdentityView): TemplateResult {
  const { starting, startFailure } = store.state;
  return html`${
      startFailure === undefined
        ? nothing
        : html`<div class="note negative" role="alert">
            ${icon(icons.circleAlert)}
            <p>${words.startFailed} <span class="soft">(${startFailure.code})</span></p>
          </div>`
    }
    <button
      class="button primary"
      part="start"
      aria-disabled=${starting ? 'true' : 'false'}
      @click=${start}
    >
      ${starting ? words.starting : words.start}
    </button>`;
}

function renderClaim(
  { claim, required, reason }: RequestedClaim,
  { words, locale }: IdentityView,
): TemplateResult {
  return html`<li class="claim">
    ${icon(claimIcons[claim])}
    <span
      >${claimNames[locale][claim]}${
        reason === undefined
          ? nothing
          : html`<br /><span class="tiny soft">${localized(reason, locale)}</span>`
      }</span
    >
    <span class="chip ${required ? '' : 'accent'}"
      >${required ? words.required : words.optional}</span
    >
  </li>`;
}
