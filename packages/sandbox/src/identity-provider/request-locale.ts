import { negotiateLocale } from '../kernel/http/locale.ts';
import type { PageLocale } from './pages/text.ts';

export const LANGUAGE_COOKIE = 'kv_idp_language';

function toLocale(tag: string | null | undefined): PageLocale | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return primary === 'vi' || primary === 'en' ? primary : undefined;
}

/** The first supported language of `ui_locales`: tags in order of preference (OpenID Connect Core §3.1.2.1). */
function firstOf(tags: string): PageLocale | undefined {
  return tags.split(' ').map(toLocale).find(Boolean);
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
    (typeof source.uiLocales === 'string' ? firstOf(source.uiLocales) : undefined) ??
    negotiateLocale(source.acceptLanguage)
  );
}
