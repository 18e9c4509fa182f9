import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../base/localize.ts';
import type { LocalizedText, VerificationSession } from '../identity-gateway.ts';
import type { IdentityWords } from '../messages.ts';
import type { IdentityStore } from '../store.ts';

export interface IdentityView {
  readonly store: IdentityStore;
  readonly session: VerificationSession;
  readonly words: IdentityWords;
  readonly locale: Locale;
  /** How the person is addressed at the start of a sentence. */
  readonly you: string;
  readonly start: () => void;
}

/** Where the person is: 1 agreeing, 2 at the identity provider, 3 the outcome. */
export function renderSteps(step: 1 | 2 | 3, { words }: IdentityView): TemplateResult {
  return html`<div class="steps">
    <span class="visually-hidden">${words.stepOf(step)}</span>
    ${[1, 2, 3].map((mark) => html`<i class=${mark <= step ? 'on' : ''} aria-hidden="true"></i>`)}
  </div>`;
}

export function localized(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.vi;
}
