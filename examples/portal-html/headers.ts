/** The response headers that a portal sends: what the widgets need and nothing beyond it. */
export interface PortalOrigins {
  /** The education services' API. */
  api: string;
  /** Where videos, captions and pictures come from. */
  content: string;
  /** The portal's own back end. */
  backend: string;
}

/** As strict as it gets: no inline script or style, no eval, Trusted Types with Lit's policy alone. */
export function contentSecurityPolicy({ api, content, backend }: PortalOrigins): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${content}`,
    `media-src blob: ${content}`,
    `connect-src 'self' ${api} ${backend} ${content}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  // An address of this portal may name a test or a course; other sites need not know it.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
