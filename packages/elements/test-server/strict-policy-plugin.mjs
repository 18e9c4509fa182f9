/** The host contract: what a page with the strictest usable policy sends. A test holds every element to it. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves `/strict/<name>.html`: a page under the strict policy that loads the module given by `?module=` and
 * records every violation. Tests open it in a frame and read `violations`.
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
      context.set('content-security-policy', strictPolicy);
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
