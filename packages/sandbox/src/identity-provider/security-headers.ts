/**
 * Headers of every answer of the identity provider. There is no Cross-Origin-Opener-Policy: it would
 * cut a popup off from the page that opened it, and nothing here trusts an opener.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  // Not `no-referrer`: the browser would then post forms with `Origin: null`, which is checked here.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

// Only what a source expression can say (CSP §2.3.1): `*` or `;` in a host would say something else.
const ORIGIN = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/** The origins of these addresses, each once; an address without a plain host is left out. */
function plainOrigins(addresses: readonly string[]): string[] {
  const origins = addresses.map((address) => URL.parse(address)?.origin ?? '');
  return [...new Set(origins)].filter((origin) => ORIGIN.test(origin));
}

/**
 * The content security policy of a page: no script at all, no inline style, never framed.
 *
 * @param formTargets addresses whose origins a form of this page may lead to; odd ones are left out. Chromium applies `form-action` to every
 *   redirect after a form post, so the way back to the portal has to be named
 * @param allowOneScript lets oidc-provider add the digest of its own auto-submit script
 */
export function contentSecurityPolicy(
  formTargets: readonly string[] = [],
  allowOneScript = false,
): string {
  return [
    `default-src 'none'`,
    ...(allowOneScript ? [`script-src 'none'`] : []),
    `style-src 'self'`,
    `font-src 'self'`,
    `form-action ${["'self'", ...plainOrigins(formTargets)].join(' ')}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}
