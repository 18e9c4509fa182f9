/** The host contract: what a page with the strictest usable policy sends. A test holds every element to it. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What a page with a course player names on top: media by Media Source Extensions, and where it comes from. */
const mediaPolicy = "connect-src 'self'; img-src 'self'; media-src 'self' blob:";

/**
 * Serves `/strict/<name>.html`: a page under the strict policy that loads the module given by `?module=` and
 * records every violation; `?media=1` allows what a player needs. Tests open it in a frame and read `violations`.
 */
export function strictPolicyPlugin() {
  return {
    name: 'strict-policy',
    serve(context) {
      if (context.path === '/strict/record.js') return { body: recorder, type: 'js' };
      if (context.path !== '/strict/page.html') return undefined;
      const module = String(context.query.module ?? '');
      if (!/^\/[\w./-]+\.(?:ts|js)(?:\?[\w=&-]*)?$/.test(module)) {
        context.status = 400;
        return { body: 'module must be a path of this server', type: 'text' };
      }
      const media = context.query.media === '1';
      context.set(
        'content-security-policy',
        media ? `${strictPolicy}; ${mediaPolicy}` : strictPolicy,
      );
      return {
        type: 'html',
        body: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Strict policy</title><script src="/strict/record.js"></script><script type="module" src="${module}"></script></head><body></body></html>`,
      };
    },
  };
}

const recorder = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber);
});
window.pageErrors = [];
addEventListener('error', (event) => window.pageErrors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => window.pageErrors.push(String(event.reason)));
`;
