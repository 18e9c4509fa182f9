import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { openConnection, type Client, type Connection } from './client.ts';
import { controlStyles } from './controls.styles.ts';
import { EduErrorEvent, EduReadyEvent } from './events.ts';
import { toFailure, type Failure } from './failure.ts';
import { hostStyles } from './host.styles.ts';
import { icon, icons } from './icon.ts';
import {
  inheritedLocale,
  observeDocumentLanguage,
  toLocale,
  type Bilingual,
  type Catalogue,
  type Locale,
  type Messages,
  type Translation,
} from './localize.ts';
import { baseMessages, failureTexts } from './messages.ts';
import { stateStyles } from './states.styles.ts';
import { tokens } from './tokens.ts';
import { VERSION } from './version.ts';

/** What the element shows: `loading` a skeleton, `empty` nothing to do and why, `error` with retry, `ready`. */
export type Phase = 'loading' | 'empty' | 'error' | 'ready';

/** What the empty state says: that there is nothing now, and what the person can do. */
export interface EmptyState {
  readonly shape: SVGTemplateResult;
  readonly title: string;
  readonly text: string;
}

/** A page brings its session a moment after the element: shorter than this is not worth a word. */
const SESSION_GRACE_MS = 500;

const connectionProperties: ReadonlySet<PropertyKey> = new Set([
  'apiBase',
  'handle',
  'fetchHandle',
  'client',
]);

/**
 * Base of all elements: tokens, language, theme, the client of a widget session, and the states loading, empty,
 * error, offline and ready. A subclass implements `load` and `renderReady`, and names in `reloadOn` the
 * properties of its own that ask for a new load.
 */
export abstract class EduElement extends LitElement {
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    apiBase: { type: String, attribute: 'api-base' },
    handle: { type: String },
    fetchHandle: { attribute: false },
    client: { attribute: false },
    locale: { type: String },
    theme: { type: String, reflect: true },
    phase: { state: true },
    failure: { state: true },
    offline: { state: true },
    announcement: { state: true },
  };

  static override styles: CSSResult[] = [tokens, hostStyles, controlStyles, stateStyles];

  /** Texts that have to be there before the element is drawn. A subclass adds its own. */
  static catalogues: readonly Pick<Bilingual<unknown>, 'load' | 'loaded'>[] = [
    baseMessages,
    failureTexts,
  ];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Origin of the API, such as `https://api.example.vn`; the page's own origin when empty. */
  declare apiBase: string;
  /** One-time handle of a widget session, made by the host's backend. */
  declare handle: string | undefined;
  /** Asked for a handle when there is none, or when the session ran out. */
  declare fetchHandle: (() => Promise<string>) | undefined;
  /** A ready-made SDK client in place of `handle`, for tests and for elements inside elements. */
  declare client: Client | undefined;
  /** `vi` or `en`; when unset, the nearest `lang` decides, then Vietnamese. */
  declare locale: string | undefined;
  /** `light`, `dark` or `auto` (the reader's system); when unset, the page's own colour scheme. */
  declare theme: 'light' | 'dark' | 'auto' | undefined;
  /** @internal */
  declare phase: Phase;
  /** @internal */
  declare failure: Failure | undefined;
  /** @internal */
  declare offline: boolean;
  /** @internal Read out politely by screen readers when it changes. */
  declare announcement: string;

  #loading: AbortController | undefined;
  #stopLanguage: (() => void) | undefined;

  constructor() {
    super();
    this.apiBase = '';
    this.phase = 'loading';
    this.offline = false;
    this.announcement = '';
  }

  /** The language in use. */
  get activeLocale(): Locale {
    return toLocale(this.locale) ?? inheritedLocale(this);
  }

  /** Loads again from the start, as the retry button does. Resolves when the new state stands. */
  async reload(): Promise<void> {
    const client = this.#clientInUse();
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.phase = 'loading';
    this.failure = undefined;
    try {
      const phase = await (client === undefined
        ? waitForSession()
        : this.load(client, loading.signal));
      if (loading.signal.aborted) return;
      this.phase = phase;
      if (phase === 'ready') this.dispatchEvent(new EduReadyEvent());
    } catch (error) {
      if (!loading.signal.aborted) this.fail(error);
    }
  }

  /** Fetches what the element shows. Thrown errors become the error state. */
  protected abstract load(client: Client, signal: AbortSignal): Promise<'ready' | 'empty'>;

  /** The element once its data is there. */
  protected abstract renderReady(): TemplateResult;

  /** Why there is nothing to show, and what next. `hasSession` is false while the host has given no way to the service. */
  protected abstract emptyState(hasSession: boolean): EmptyState;

  protected renderEmpty(): TemplateResult {
    const { shape, title, text } = this.emptyState(this.#clientInUse() !== undefined);
    return html`<div class="card state" part="empty">
      <div class="badge">${icon(shape)}</div>
      <div class="stack">
        <h2 class="title">${title}</h2>
        <p class="soft prose">${text}</p>
      </div>
    </div>`;
  }

  /** Keeps the layout while data is on its way; override it with the element's own outline. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="state">
      <div class="skeleton line w-40"></div>
      <div class="skeleton line w-80"></div>
      <div class="skeleton line w-60"></div>
    </div>`;
  }

  /**
   * Id of the resource that the widget session was made for; asks the service when the session is not open yet.
   * @throws {TypeError} with an injected client: the host then has to name the resource itself.
   */
  protected async sessionResource(): Promise<string> {
    if (this.#connection === undefined) {
      throw new TypeError(`<${this.localName}> with a client of the host needs the resource's id.`);
    }
    return this.#connection.resource();
  }

  /** Properties of the subclass that make it load again, beside the connection's. */
  protected get reloadOn(): readonly string[] {
    return [];
  }

  /** How many writes wait to be sent; shown in the offline bar. */
  protected get waitingCount(): number {
    return 0;
  }

  /** What the offline bar says. */
  protected offlineText(): string {
    const words = this.texts(baseMessages);
    return this.waitingCount > 0 ? words.offlineWaiting(this.waitingCount) : words.offlineBar;
  }

  /** The connection is back. An element with writes of its own sends them here. */
  protected onOnline(): void {
    if (this.failure?.kind === 'offline') void this.reload();
  }

  /** Shows the error state and tells the host. */
  protected fail(error: unknown): void {
    const failure = toFailure(error);
    this.failure = failure;
    this.phase = 'error';
    this.dispatchEvent(new EduErrorEvent(failure));
  }

  /** Texts of a catalogue in this element's language. */
  protected texts<Source extends Messages>(messages: Catalogue<Source>): Translation<Source> {
    return messages[this.activeLocale];
  }

  /** Moves focus to the start of the element, so that a keyboard or screen reader stays in it after a change. */
  protected async focusStart(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.root')?.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.offline = navigator.onLine === false;
    addEventListener('online', this.#onConnection);
    addEventListener('offline', this.#onConnection);
    this.#stopLanguage = observeDocumentLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onConnection);
    removeEventListener('offline', this.#onConnection);
    this.#stopLanguage?.();
    // An element that is only moved is back before the microtask runs and keeps what it loads.
    queueMicrotask(() => {
      if (!this.isConnected) this.#loading?.abort();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  #connection: Connection | undefined;

  #clientInUse(): Client | undefined {
    return this.client ?? this.#connection?.client;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const names = [...changed.keys()];
    const reconnect = names.some((name) => connectionProperties.has(name));
    if (reconnect) this.#connection = this.client === undefined ? openConnection(this) : undefined;
    if (reconnect || names.some((name) => this.reloadOn.includes(String(name)))) void this.reload();
  }

  /** Waits for English where it is wanted and not there yet; without it the Vietnamese texts stand in. */
  protected override async scheduleUpdate(): Promise<void> {
    const { catalogues } = this.constructor as typeof EduElement;
    if (this.activeLocale === 'en' && catalogues.some(({ loaded }) => !loaded)) {
      await Promise.allSettled(catalogues.map((messages) => messages.load()));
    }
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="root"
      part="base"
      tabindex="-1"
      lang=${this.activeLocale}
      aria-busy=${this.phase === 'loading' ? 'true' : 'false'}
    >
      <p class="visually-hidden" role="status">
        ${this.phase === 'loading' ? this.texts(baseMessages).loading : this.announcement}
      </p>
      ${this.#renderOfflineBar()} ${this.#renderPhase()}
    </div>`;
  }

  #renderPhase(): TemplateResult | typeof nothing {
    switch (this.phase) {
      case 'loading':
        return html`<div aria-hidden="true">${this.renderSkeleton()}</div>`;
      case 'empty':
        return this.renderEmpty();
      case 'error':
        return this.renderFailure();
      case 'ready':
        return this.renderReady();
    }
  }

  /** The error state: what happened, what next, retry, and the codes that support asks for. */
  protected renderFailure(): TemplateResult | typeof nothing {
    const { failure } = this;
    if (failure === undefined) return nothing;
    const text = failureTexts[this.activeLocale][failure.kind];
    const words = this.texts(baseMessages);
    const offline = failure.kind === 'offline';
    return html`<div
      class="card state ${offline ? 'offline' : 'failed'}"
      part="error"
      role="alert"
      data-code=${failure.code}
    >
      <div class="badge">${icon(offline ? icons.wifiOff : icons.triangleAlert)}</div>
      <div class="stack">
        <h2 class="title">${text.title}</h2>
        <p class="soft prose">${text.text}</p>
      </div>
      <button class="button primary" part="retry" @click=${this.#onRetry}>
        ${icon(icons.rotate)}${words.retry}
      </button>
      <p class="tiny soft">
        ${failure.requestId === undefined ? words.errorHintOne : words.errorHint}<br />
        ${words.errorCode}: <code>${failure.code}</code>
        ${
          failure.requestId === undefined
            ? nothing
            : html`<br />${words.requestId}: <code>${failure.requestId}</code>`
        }
      </p>
    </div>`;
  }

  #renderOfflineBar(): TemplateResult | typeof nothing {
    if (!this.offline || this.phase === 'error') return nothing;
    return html`<div class="offline-bar" part="offline-bar">
      ${icon(icons.wifiOff)}<span class="numeric">${this.offlineText()}</span>
    </div>`;
  }

  readonly #onRetry = async (): Promise<void> => {
    const done = this.reload();
    await this.focusStart();
    await done;
  };

  readonly #onConnection = (): void => {
    this.offline = navigator.onLine === false;
    this.announcement = this.offline ? this.offlineText() : this.texts(baseMessages).onlineAgain;
    if (!this.offline) this.onOnline();
  };
}

function waitForSession(): Promise<'empty'> {
  return new Promise((resolve) => setTimeout(resolve, SESSION_GRACE_MS, 'empty'));
}
