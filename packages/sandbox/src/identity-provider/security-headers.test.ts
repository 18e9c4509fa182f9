import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './security-headers.ts';

function formAction(targets: readonly string[]): string | undefined {
  return contentSecurityPolicy(targets)
    .split('; ')
    .find((directive) => directive.startsWith('form-action'));
}

describe('contentSecurityPolicy', () => {
  it('lets forms lead to the origins of these addresses, each once', () => {
    expect(
      formAction([
        'http://localhost:4401/identity/v1/callback',
        'https://truong.example/xac-thuc?a=b',
        'https://truong.example',
        'https://xn--trng-xyz.example:8443/',
        'http://[::1]:4400/',
      ]),
    ).toBe(
      `form-action 'self' http://localhost:4401 https://truong.example https://xn--trng-xyz.example:8443 http://[::1]:4400`,
    );
  });

  it.each([
    'https://*/x',
    'https://*.example/x',
    'https://a;sandbox/x',
    'https://a,b/x',
    "https://'none'/x",
    'javascript:alert(1)',
    'data:text/html,x',
    'app.example:/callback',
    'no address',
  ])('leaves out %s', (address) => {
    expect(formAction([address])).toBe(`form-action 'self'`);
  });
});
