/** Languages the elements speak. Vietnamese is the source, English is complete. */
export type Locale = 'vi' | 'en';

export const DEFAULT_LOCALE: Locale = 'vi';

/** A text, or a function from typed values to a text. */
export type MessageValue = string | ((...values: never[]) => string);

export type Messages = Readonly<Record<string, MessageValue>>;

/** The same keys with the same parameters, in another language. */
export type Translation<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/**
 * Texts in both languages. Vietnamese is always there. English may be fetched when it is first wanted, so that a
 * Vietnamese page does not pay for it; until then `en` gives the Vietnamese texts.
 */
export interface Bilingual<Texts> {
  readonly vi: Texts;
  readonly en: Texts;
  /** Fetches English; resolves at once when it is there. Rejects when it cannot be fetched. */
  load(): Promise<void>;
  readonly loaded: boolean;
}

export type Catalogue<Source extends Messages> = Bilingual<Translation<Source>>;

/**
 * One module's texts in every language. The compiler refuses a missing or surplus key and a parameter that
 * differs; see docs/decisions/0003-localisation.md for why this stands in place of @lit/localize.
 *
 * @param en The English texts, or a function that imports them.
 */
export function catalogue<Source extends Messages>(
  vi: Source,
  en: Translation<NoInfer<Source>> | (() => Promise<Translation<NoInfer<Source>>>),
): Catalogue<Source>;
export function catalogue(
  vi: Messages,
  en: Messages | (() => Promise<Messages>),
): Bilingual<Messages> {
  return bilingual(vi, en);
}

/** Like {@link catalogue}, for texts of any shape. */
export function bilingual<Texts extends object>(
  vi: Texts,
  en: Texts | (() => Promise<Texts>),
): Bilingual<Texts> {
  let english = typeof en === 'function' ? undefined : en;
  let flight: Promise<void> | undefined;
  return {
    vi,
    get en() {
      return english ?? vi;
    },
    get loaded() {
      return english !== undefined;
    },
    load() {
      if (typeof en !== 'function') return Promise.resolve();
      flight ??= en().then(
        (texts) => {
          english = texts;
        },
        (error: unknown) => {
          // The next element that wants English tries again.
          flight = undefined;
          throw error;
        },
      );
      return flight;
    },
  };
}

/** The supported language of a BCP 47 tag (`vi-VN` → `vi`), or `undefined`. */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split('-')[0];
  return language === 'vi' || language === 'en' ? language : undefined;
}

/** The language an element lives in: the nearest `[lang]`, through shadow roots; the default when none is ours. */
export function inheritedLocale(element: Element): Locale {
  let current: Element | null = element;
  while (current !== null) {
    const bearer: Element | null = current.closest('[lang]');
    const locale = toLocale(bearer?.getAttribute('lang'));
    if (bearer !== null && locale !== undefined) return locale;
    if (bearer?.parentElement) {
      current = bearer.parentElement;
      continue;
    }
    const root: Node = (bearer ?? current).getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return DEFAULT_LOCALE;
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` in the document changes; one observer for all elements. Returns the way to stop. */
export function observeDocumentLanguage(callback: () => void): () => void {
  followers.add(callback);
  observer ??= new MutationObserver(() => {
    for (const follower of followers) follower();
  });
  if (followers.size === 1) {
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    followers.delete(callback);
    if (followers.size === 0) observer?.disconnect();
  };
}
