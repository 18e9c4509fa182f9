import type { PageLocale } from './pages/text.ts';

export const LANGUAGE_COOKIE = 'kv_idp_language';

function toLocale(tag: string | null | undefined): PageLocale | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return primary === 'vi' || primary === 'en' ? primary : undefined;
}

/** The first supported language of a space- or comma-separated list, quality values aside. */
function firstOf(list: string | undefined): PageLocale | undefined {
  for (const part of (list ?? '').split(/[\s,]+/)) {
    const locale = toLocale(part.split(';')[0]);
    if (locale) return locale;
  }
  return undefined;
}

/**
 * Chosen on the page, else remembered, else asked for by the client (`ui_locales`), else the browser's;
 * Vietnamese when none says.
 */
export function requestLocale(source: {
  query: string | null;
  cookie: string | undefined;
  uiLocales: unknown;
  acceptLanguage: string | undefined;
}): PageLocale {
  return (
    toLocale(source.query) ??
    toLocale(source.cookie) ??
    firstOf(typeof source.uiLocales === 'string' ? source.uiLocales : undefined) ??
    firstOf(source.acceptLanguage) ??
    'vi'
  );
}
