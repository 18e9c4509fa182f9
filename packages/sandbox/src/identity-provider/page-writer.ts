import type { IncomingMessage, ServerResponse } from 'node:http';
import { STYLE_PATH } from './assets.ts';
import type { PageFrame } from './pages/layout.ts';
import { errorPage } from './pages/message-pages.ts';
import type { ErrorKind } from './pages/message-pages.ts';
import { LANGUAGE_COOKIE, requestLocale } from './request-locale.ts';
import { contentSecurityPolicy } from './security-headers.ts';

/** As much of a Koa context as the pages use. */
export interface PageContext {
  req: IncomingMessage;
  res: ServerResponse;
  method: string;
  path: string;
  status: number;
  type: string;
  body: unknown;
  query: NodeJS.Dict<string | string[]>;
  cookies: {
    get(name: string, options?: { signed?: boolean }): string | undefined;
    set(name: string, value: string, options: Record<string, unknown>): unknown;
  };
  get(header: string): string;
  set(header: string, value: string): void;
  redirect(url: string): void;
}

export interface PageOptions {
  status?: number;
  formTargets?: readonly string[];
  uiLocales?: unknown;
  /** Neither reads nor sets cookies, which need a connection that is still there. */
  withoutCookies?: boolean;
}

/** Languages and headers of every page, so that no page can leave them out. */
export class PageWriter {
  readonly #host: string;

  /** @param origin the identity provider's own */
  constructor(origin: string) {
    this.#host = new URL(origin).host;
  }

  write(ctx: PageContext, options: PageOptions, render: (frame: PageFrame) => string): void {
    const chosen = typeof ctx.query['lang'] === 'string' ? ctx.query['lang'] : null;
    const locale = requestLocale({
      query: chosen,
      cookie: options.withoutCookies
        ? undefined
        : ctx.cookies.get(LANGUAGE_COOKIE, { signed: false }),
      uiLocales: options.uiLocales,
      acceptLanguage: ctx.get('accept-language') || undefined,
    });
    if (chosen === locale && !options.withoutCookies) {
      ctx.cookies.set(LANGUAGE_COOKIE, locale, { signed: false, sameSite: 'lax', path: '/' });
    }
    const otherLanguagePath = `${ctx.path}?lang=${locale === 'vi' ? 'en' : 'vi'}`;
    ctx.set('content-security-policy', contentSecurityPolicy(options.formTargets));
    ctx.set('content-language', locale);
    ctx.status = options.status ?? 200;
    ctx.type = 'html';
    ctx.body = render({
      locale,
      host: this.#host,
      stylePath: STYLE_PATH,
      // The page of an interaction can be asked for again; one that ended cannot.
      ...(ctx.path.startsWith('/interaction/') && { otherLanguagePath }),
    });
  }

  /** @param code a short stable code, shown to the person for whoever helps them */
  error(ctx: PageContext, kind: ErrorKind, code: string, status: number): void {
    this.#message(ctx, { status }, kind, code);
  }

  /** The page of the last resort, whatever state the request is in. */
  fault(ctx: PageContext): void {
    this.#message(ctx, { status: 500, withoutCookies: true }, 'server', 'server_error');
  }

  #message(ctx: PageContext, options: PageOptions, kind: ErrorKind, code: string): void {
    this.write(ctx, options, ({ otherLanguagePath: _none, ...frame }) =>
      errorPage(frame, kind, code),
    );
  }
}
