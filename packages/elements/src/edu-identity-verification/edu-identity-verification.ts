import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Client } from '../base/client.ts';
import { EduElement, type EmptyState } from '../base/edu-element.ts';
import { icons } from './icons.ts';
import { StoreController } from '../base/store.ts';
import { identityStyles } from './edu-identity-verification.styles.ts';
import { EduIdentityCompleteEvent, EduIdentityRedirectEvent } from './events.ts';
import type { VerificationStatus } from './identity-gateway.ts';
import { addresses, claimNames, identityMessages, reasonTexts } from './messages.ts';
import { createIdentityGateway } from './sdk-gateway.ts';
import { IdentityStore, isFinal } from './store.ts';
import { renderConsent } from './views/consent.ts';
import type { IdentityView } from './views/context.ts';
import {
  renderCanceled,
  renderExpired,
  renderMismatch,
  renderProcessing,
  renderVerified,
  renderWaiting,
} from './views/outcome.ts';

/** How often an unfinished verification is asked about while the page is looked at. */
const POLL_MS = 3000;

/** Query parameter that the service adds when the person comes back. */
const RETURN_PARAMETER = 'verificationSession';

const views: Record<VerificationStatus, (view: IdentityView) => TemplateResult> = {
  requires_consent: renderConsent,
  requires_action: renderWaiting,
  processing: renderProcessing,
  verified: renderVerified,
  mismatch: renderMismatch,
  canceled: renderCanceled,
  expired: renderExpired,
};

/**
 * Asks a person to prove who they are. It says who asks what and why, sends them to the identity provider's own page
 * and shows the outcome on return. It holds no personal data: no claim's value ever reaches it.
 *
 * @tag edu-identity-verification
 * @summary Verification of a student, a guardian or a teacher.
 * @fires {EduIdentityRedirectEvent} edu-identity-redirect - The page is about to go to the identity provider; cancelable.
 * @fires {EduIdentityCompleteEvent} edu-identity-complete - The verification has ended; never proof of its outcome.
 * @fires {EduReadyEvent} edu-ready - The request is shown.
 * @fires {EduErrorEvent} edu-error - Loading failed; the element shows it with a way to retry.
 * @slot next - The host's own way on, below an outcome.
 * @csspart base - The whole widget.
 * @csspart start - The button to the identity provider.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart retry - The button that tries again.
 * @csspart offline-bar - The bar shown without a connection.
 */
export class EduIdentityVerification extends EduElement {
  static override properties = {
    verificationSessionId: { type: String, attribute: 'verification-session-id' },
    returnUrl: { type: String, attribute: 'return-url' },
  };

  static override catalogues = [
    ...EduElement.catalogues,
    identityMessages,
    addresses,
    claimNames,
    reasonTexts,
  ];

  static override styles = [...EduElement.styles, identityStyles];

  /** Which verification; when unset, the one that the widget session was made for. */
  declare verificationSessionId: string | undefined;
  /** Where the person comes back to, registered with the service; this page's address when unset. */
  declare returnUrl: string | undefined;

  #store: IdentityStore | undefined;
  #controller: StoreController | undefined;
  #status: VerificationStatus | undefined;
  #polling: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#polling = setInterval(() => this.#poll(), POLL_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#polling);
  }

  protected override get reloadOn(): readonly string[] {
    return ['verificationSessionId'];
  }

  protected override async load(client: Client, signal: AbortSignal): Promise<'ready' | 'empty'> {
    if (this.#controller !== undefined) this.removeController(this.#controller);
    const id = this.verificationSessionId ?? (await this.sessionResource());
    const store = new IdentityStore(createIdentityGateway(client, id, () => this.activeLocale));
    this.#store = store;
    this.#status = undefined;
    await store.load(signal);
    this.#controller = new StoreController(this, store);
    return 'ready';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const session = this.#store?.state.session;
    if (this.phase !== 'ready' || session === undefined || session.status === this.#status) return;
    const before = this.#status;
    this.#status = session.status;
    if (isFinal(session.status)) {
      this.dispatchEvent(new EduIdentityCompleteEvent(session.id, session.status));
    }
    if (before !== undefined) this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override renderReady(): TemplateResult {
    const store = this.#store;
    const session = store?.state.session;
    if (store === undefined || session === undefined) return html``;
    const locale = this.activeLocale;
    return html`<section class="card sheet" data-status=${session.status}>
      ${views[session.status]({
        store,
        session,
        locale,
        words: this.texts(identityMessages),
        you: this.texts(addresses)[session.subject.type],
        start: () => void this.#start(),
      })}
    </section>`;
  }

  protected override emptyState(): EmptyState {
    const words = this.texts(identityMessages);
    return { shape: icons.idCard, title: words.emptyTitle, text: words.emptyText };
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card sheet">
      <div class="steps"><i></i><i></i><i></i></div>
      <div class="skeleton line w-60"></div>
      <div class="stack">
        <div class="skeleton line w-80"></div>
        <div class="skeleton line w-80"></div>
        <div class="skeleton line w-40"></div>
      </div>
      <div class="stack">
        <div class="skeleton line w-60"></div>
        <div class="skeleton line w-60"></div>
      </div>
      <div class="skeleton block"></div>
    </div>`;
  }

  async #start(): Promise<void> {
    const url = await this.#store?.start(this.returnUrl ?? currentPage());
    if (url === undefined) return;
    if (this.dispatchEvent(new EduIdentityRedirectEvent(url))) location.assign(url);
  }

  #poll(): void {
    const status = this.#store?.state.session?.status;
    if (status !== 'requires_action' && status !== 'processing') return;
    if (document.visibilityState === 'visible') void this.#store?.refresh();
  }
}

/** This page without what an earlier return added and without its fragment. */
function currentPage(): string {
  const url = new URL(location.href);
  url.searchParams.delete(RETURN_PARAMETER);
  url.hash = '';
  return url.href;
}

export * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'edu-identity-verification': EduIdentityVerification;
  }
}
