import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentityBench, openPage, signIn, startSession } from '../services/identity/testing.ts';
import type { IdentityBench, OpenPage } from '../services/identity/testing.ts';
import { STYLE_PATH } from './assets.ts';
import { demoPeople, SANDBOX_ONE_TIME_CODE } from './demo-people.ts';
import { WINDOW_MILLISECONDS } from './sign-in-limit.ts';

let bench: IdentityBench;
let provider: string;

beforeAll(async () => {
  bench = await openIdentityBench();
  provider = bench.runtime.config.origins.identityProvider;
});

afterAll(() => bench.close());

async function signInPage(change: Record<string, unknown> = {}) {
  const { id, redirectUrl } = await startSession(bench, change);
  const browser = bench.browser();
  return { id, redirectUrl, browser, page: await openPage(browser.follow(redirectUrl)) };
}

function expectProtected(response: Response): void {
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`frame-ancestors 'none'`);
  expect(policy).toContain(`base-uri 'none'`);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/script-src [^;]*(self|https?:)/);
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('same-origin');
  expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
}

/** What a strict policy would block, and what would ask another server for something. */
function expectPlain(html: string): void {
  expect(html).not.toMatch(/<script|<style| style=| on\w+=/);
  for (const [, address] of html.matchAll(/(?:src|href|action)="([^"]*)"/g)) {
    expect(address).toMatch(/^[/#]/);
  }
}

describe('every page', () => {
  it('is protected, plain and in Vietnamese by default: sign-in', async () => {
    const { page } = await signInPage();
    expect(page.response.status).toBe(200);
    expectProtected(page.response);
    expectPlain(page.html);
    expect(page.html).toContain('<html lang="vi">');
    expect(page.html).toContain('Môi trường thử nghiệm');
    expect(page.html).toContain('Nguyễn Thị Hoa');
  });

  it('lets forms lead only to this origin, the callback and the page of the portal', async () => {
    const { page } = await signInPage();
    const { api, portal } = bench.runtime.config.origins;
    expect(page.response.headers.get('content-security-policy')).toContain(
      `form-action 'self' ${api} ${portal};`,
    );
  });

  it('is protected and plain: consent', async () => {
    const { browser, redirectUrl } = await startSession(bench).then((session) => ({
      ...session,
      browser: bench.browser(),
    }));
    const page = await signIn(browser, redirectUrl, 'hoa');
    expectProtected(page.response);
    expectPlain(page.html);
    expect(page.html).toContain('Xác nhận thông tin học sinh');
    expect(page.html).toContain('12/03/2009');
    expect(page.html.match(/type="checkbox"/g)).toHaveLength(1);
    expect(page.html).not.toContain('checked');
  });

  it('is protected and plain: errors', async () => {
    for (const path of ['/no-such-page', '/problem/expired', '/interaction/unknown-uid', '/auth']) {
      const response = await bench.browser().open(`${provider}${path}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expectProtected(response);
      expectPlain(await response.text());
    }
  });

  it('is protected and plain: signed out', async () => {
    const response = await bench.browser().open(`${provider}/session/end/success`);
    expect(response.status).toBe(200);
    expectProtected(response);
    const text = await response.text();
    expectPlain(text);
    expect(text).toContain('Đã đăng xuất');
  });

  it('escapes a hostile requester', async () => {
    const { page } = await signInPage();
    expect(page.html).toContain('Cổng &lt;b&gt;Tỉnh Mẫu&lt;/b&gt;');
    expect(page.html).not.toContain('<b>Tỉnh Mẫu</b>');
  });

  it('escapes hostile words of the purpose and what was typed', async () => {
    const purpose = { vi: `"><script>alert(1)</script>\u202Egnas`, en: '<img src=x onerror=y>' };
    const { browser, redirectUrl } = {
      ...(await startSession(bench, { purpose })),
      browser: bench.browser(),
    };
    const consent = await signIn(browser, redirectUrl, 'hoa');
    expectPlain(consent.html);
    expect(consent.html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;gnas');
    const { page, browser: other } = await signInPage();
    const again = await openPage(
      other.submit(page, { loginName: `"><b>x`, code: '1', step: 'sign-in' }),
    );
    expect(again.html).toContain('value="&quot;&gt;&lt;b&gt;x"');
  });

  it('speaks English when asked, and remembers it', async () => {
    const { browser, page } = await signInPage();
    expect(page.html).toContain(`href="${page.url.pathname}?lang=en"`);
    const english = await openPage(browser.follow(`${page.url.href}?lang=en`));
    expect(english.html).toContain('<html lang="en">');
    expect(english.response.headers.get('content-language')).toBe('en');
    const later = await openPage(browser.follow(page.url));
    expect(later.html).toContain('Sign in to confirm your identity');
  });

  it('loads its style and type from itself', async () => {
    const style = await fetch(`${provider}${STYLE_PATH}`);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const css = await style.text();
    expect(css).not.toMatch(/https?:/);
    const font = /url\("(fonts\/[^"]+)"\)/.exec(css)?.[1] ?? '';
    const file = await fetch(new URL(font, `${provider}${STYLE_PATH}`));
    expect(file.headers.get('content-type')).toBe('font/woff2');
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await fetch(`${provider}/assets/fonts/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});

describe('signing in', () => {
  const credentials = {
    loginName: demoPeople.hoa.loginName,
    code: SANDBOX_ONE_TIME_CODE,
    step: 'sign-in',
  };

  it('works with a login name and the one-time code', async () => {
    const { page, browser } = await signInPage();
    const consent = await openPage(browser.submit(page, credentials));
    expect(consent.html).toContain('Đồng ý và tiếp tục');
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { page, browser } = await signInPage();
    const again = await openPage(browser.submit(page, { loginName: 'hoa', code: '' }));
    expect(again.response.status).toBe(422);
    expect(again.html).toContain('Hãy nhập mã dùng một lần.');
    expect(again.html).toContain('value="hoa"');
  });

  it('takes a login name that no database can hold for an unknown one', async () => {
    const { page, browser } = await signInPage();
    for (const loginName of ['hoa\u0000', '\u0000']) {
      const again = await openPage(browser.submit(page, { loginName, code: '000000' }));
      expect(again.response.status).toBe(422);
      expect(again.html).not.toContain('\u0000');
    }
    expect(bench.runtime.faults).toEqual([]);
  });

  it('answers a form that is too long with a page, and goes on', async () => {
    const { page, browser } = await signInPage();
    for (const length of [9000, 2_000_000]) {
      const code = '0'.repeat(length);
      const long = await openPage(browser.submit(page, { ...credentials, code }));
      expect(long.response.status).toBe(413);
      expectProtected(long.response);
      expect(long.html).toContain('form_too_long');
    }
    expect(bench.runtime.faults).toEqual([]);
    const consent = await openPage(browser.submit(page, credentials));
    expect(consent.html).toContain('Đồng ý và tiếp tục');
  });

  it('never shows a personal number that was typed into the wrong field', async () => {
    const { page, browser } = await signInPage();
    const again = await openPage(
      browser.submit(page, { loginName: demoPeople.hoa.population.personalNumber, code: '1' }),
    );
    expect(again.response.status).toBe(422);
    expect(again.html).not.toMatch(/\d{12}/);
  });

  it('gives one answer for an unknown name and a wrong code', async () => {
    const { page, browser } = await signInPage();
    const wrongCode = await openPage(
      browser.submit(page, { loginName: demoPeople.teacher.loginName, code: '000000' }),
    );
    const unknown = await openPage(browser.submit(page, { loginName: 'nobody', code: '000000' }));
    const shape = ({ html }: OpenPage) => html.replaceAll(/value="[^"]*"/g, '');
    expect(unknown.response.status).toBe(wrongCode.response.status);
    expect(shape(unknown)).toBe(shape(wrongCode));
  });

  it('waits after five wrong tries, for that name only, and not for good', async () => {
    const wrong = { loginName: demoPeople.guardian.loginName, code: '000000' };
    for (let count = 0; count < 5; count += 1) {
      const { page, browser } = await signInPage();
      expect((await openPage(browser.submit(page, wrong))).response.status).toBe(422);
    }
    const { page, browser } = await signInPage();
    const right = { loginName: demoPeople.guardian.loginName, code: SANDBOX_ONE_TIME_CODE };
    const blocked = await openPage(browser.submit(page, right));
    expect(blocked.response.status).toBe(429);
    expect(Number(blocked.response.headers.get('retry-after'))).toBeGreaterThan(200);
    expect(blocked.html).toContain('tài khoản không bị khoá');
    const other = await openPage(browser.submit(page, credentials));
    expect(other.html).toContain('Đồng ý và tiếp tục');

    await bench.runtime.database.kysely
      .updateTable('identity_provider.sign_in_attempt')
      .set({ window_started_at: new Date(Date.now() - WINDOW_MILLISECONDS) })
      .execute();
    const later = await signInPage();
    const after = await openPage(later.browser.submit(later.page, right));
    expect(after.html).toContain('Đồng ý và tiếp tục');
  });

  it('judges five of 21 guesses that come at once', async () => {
    const { page, browser } = await signInPage();
    const guesses = await Promise.all(
      Array.from({ length: 21 }, () =>
        openPage(browser.submit(page, { loginName: demoPeople.teacher.loginName, code: '000000' })),
      ),
    );
    const statuses = guesses.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(5);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(16);
    const right = { loginName: demoPeople.teacher.loginName, code: SANDBOX_ONE_TIME_CODE };
    expect((await openPage(browser.submit(page, right))).response.status).toBe(429);
  });

  it('refuses forms of other pages', async () => {
    const { page, browser } = await signInPage();
    const form = new URLSearchParams({ testPerson: demoPeople.hoa.loginName });
    const token = /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const withoutToken = await browser.open(page.url, { method: 'POST', body: form });
    expect(withoutToken.status).toBe(403);
    form.set('formToken', token);
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const refused = await browser.open(page.url, { method: 'POST', body: form, headers });
      expect(refused.status).toBe(403);
    }
    const stranger = await bench.browser().open(page.url, { method: 'POST', body: form });
    expect(stranger.status).toBe(400);
    const json = await browser.open(page.url, {
      method: 'POST',
      body: JSON.stringify(Object.fromEntries(form)),
      headers: { 'content-type': 'text/plain' },
    });
    expect(json.status).toBe(403);
  });

  it('does not carry one person over to the next on a shared computer', async () => {
    const browser = bench.browser();
    const first = await startSession(bench);
    await signIn(browser, first.redirectUrl, 'hoa');
    const second = await startSession(bench);
    const page = await openPage(browser.follow(second.redirectUrl));
    expect(page.html).toContain('Đăng nhập để xác nhận danh tính');
    const consent = await openPage(browser.submit(page, { testPerson: demoPeople.binh.loginName }));
    expect(consent.html).toContain('Trần Văn Bình');
    expect(consent.html).not.toContain('Nguyễn Thị Hoa');
    const done = await browser.submit(consent, { step: 'accept' }, [
      bench.runtime.config.origins.portal,
    ]);
    expect(done.url.searchParams.get('verificationSession')).toBe(second.id);
  });
});
