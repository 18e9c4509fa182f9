import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/axe.ts';
import { fakeProblem, never } from '../testing/fake-api.ts';
import {
  identityServer,
  verificationSession,
  type IdentityServer,
} from '../testing/identity-fixture.ts';
import { shown, until } from '../testing/until.ts';
import type { EduIdentityVerification } from './edu-identity-verification.ts';
import type { EduIdentityCompleteEvent, EduIdentityRedirectEvent } from './events.ts';
import './index.ts';

function mount(
  server: IdentityServer,
  change: Partial<EduIdentityVerification> = {},
): EduIdentityVerification {
  const element = document.createElement('edu-identity-verification');
  Object.assign(
    element,
    { verificationSessionId: verificationSession.id, client: server.client },
    change,
  );
  document.body.append(element);
  return element;
}

const text = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('edu-identity-verification', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' });
    for (const element of document.querySelectorAll('edu-identity-verification')) element.remove();
    await setViewport({ width: 1280, height: 800 });
  });

  const outcomes = {
    requires_consent: 'Xác nhận giáo viên của trường để ký học bạ số năm học 2026–2027',
    requires_action: 'Đang chờ ở trang định danh',
    processing: 'Đang đối chiếu thông tin',
    verified: 'Đã xác thực xong',
    mismatch: 'Một chỗ chưa khớp với dữ liệu dân cư',
    canceled: 'Đã dừng xác thực',
    expired: 'Yêu cầu đã hết hạn',
  } as const;

  for (const [status, title] of Object.entries(outcomes) as [keyof typeof outcomes, string][]) {
    it(`${status}: says how it stands, accessible, also at 320 px`, async () => {
      const element = mount(
        identityServer({
          status,
          reasons: status === 'mismatch' ? [{ claim: 'name', code: 'tone-differs' }] : [],
        }),
      );
      await shown(element, 'h1');
      expect(text(element, 'h1')).to.equal(title);
      await expectAccessible(element);
      await setViewport({ width: 320, height: 640 });
      expect(document.documentElement.scrollWidth).to.equal(320);
      await expectAccessible(element);
    });
  }

  it('loading keeps the layout', async () => {
    const server = identityServer();
    server.routes = { 'GET /identity/v1/verification-sessions/{id}': never };
    const element = mount(server);
    await shown(element, '.skeleton');
    await expectAccessible(element);
  });

  it('empty says that there is nothing to verify and what to do, without alarm', async () => {
    const element = document.createElement('edu-identity-verification');
    document.body.append(element);
    expect((await shown(element, '[part=empty] h2')).textContent).to.equal(
      'Hiện không có yêu cầu xác thực nào',
    );
    expect(text(element, '[part=empty] p')).to.equal(
      'Khi nhà trường cần xác thực, yêu cầu sẽ hiện ở đây. Nếu đã nhận được thông báo, hãy mở lại trang này từ thông báo đó hoặc hỏi nhà trường.',
    );
    expect(element.shadowRoot?.querySelector('[role=alert], button')).to.equal(null);
    await expectAccessible(element);
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.equal(320);
    element.locale = 'en';
    await until(() => text(element, '[part=empty] h2') === 'There is nothing to verify now');
  });

  it('leaves the empty state when the host brings a session', async () => {
    const element = document.createElement('edu-identity-verification');
    document.body.append(element);
    await shown(element, '[part=empty]');
    element.verificationSessionId = verificationSession.id;
    element.client = identityServer().client;
    await shown(element, '.claims');
  });

  it('error says that the session ran out and offers to try again', async () => {
    const server = identityServer();
    server.routes = {
      'GET /identity/v1/verification-sessions/{id}': () => fakeProblem(401, 'invalid-token'),
    };
    const element = mount(server);
    expect((await shown(element, '.state h2')).textContent).to.equal('Phiên làm việc đã hết hạn');
    await expectAccessible(element);
  });

  it('offline says so and goes on by itself', async () => {
    const server = identityServer();
    server.online = false;
    const element = mount(server);
    expect((await shown(element, '.state h2')).textContent).to.equal('Chưa kết nối được');
    await expectAccessible(element);
    server.online = true;
    window.dispatchEvent(new Event('online'));
    await shown(element, '.claims');
  });

  it('says who asks, what and why, and marks what may be left out', async () => {
    const element = mount(identityServer());
    await shown(element, '.claims');
    expect(text(element, '.requester')).to.equal('Trường THCS Bình Minh · Tỉnh Mẫu');
    const claims = [...(element.shadowRoot?.querySelectorAll('.claim') ?? [])].map((one) =>
      one.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(claims).to.deep.equal([
      'Họ và tên Cần có',
      'Ngày sinh Cần có',
      'Nơi cư trúĐể xét phụ cấp vùng khó Tuỳ chọn',
    ]);
  });

  it('hands the address to the host first, by key, and lets it navigate itself', async () => {
    const server = identityServer();
    const element = mount(server, { returnUrl: 'http://localhost:4400/xac-thuc.html' });
    let bodySent: unknown;
    const start = 'POST /identity/v1/verification-sessions/{id}/start';
    const { routes } = server;
    server.routes = {
      ...routes,
      [start]: (call) => {
        bodySent = call.body;
        return routes[start]?.(call) ?? {};
      },
    };
    const urls: string[] = [];
    element.addEventListener('edu-identity-redirect', (event: EduIdentityRedirectEvent) => {
      event.preventDefault();
      urls.push(event.url);
    });
    (await shown(element, '[part=start]')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => urls.length === 1);
    expect(urls).to.deep.equal(['http://127.0.0.1:4402/auth?request_uri=urn%3Aexample']);
    expect(bodySent).to.deep.equal({ returnUrl: 'http://localhost:4400/xac-thuc.html' });
  });

  it('comes back to this page by default, without what an earlier return added', async () => {
    const server = identityServer();
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}&verificationSession=ver_old#x`,
    );
    const element = mount(server);
    let sent = '';
    server.routes = {
      ...server.routes,
      'POST /identity/v1/verification-sessions/{id}/start': ({ body }) => {
        sent = (body as { returnUrl: string }).returnUrl;
        return fakeProblem(503, 'service-unavailable');
      },
    };
    (await shown(element, '[part=start]')).click();
    await shown(element, '.note.negative');
    expect(new URL(sent).searchParams.has('verificationSession')).to.equal(false);
    expect(new URL(sent).hash).to.equal('');
    expect(text(element, '.note.negative')).to.equal(
      'Chưa mở được trang định danh. Hãy thử lại. (service-unavailable)',
    );
    await expectAccessible(element);
  });

  it('follows an unfinished verification to its end, tells the host and moves focus', async () => {
    const server = identityServer({ status: 'processing' });
    const element = mount(server);
    await shown(element, 'h1');
    const events: EduIdentityCompleteEvent[] = [];
    element.addEventListener('edu-identity-complete', (event) => events.push(event));
    server.session = { ...server.session, status: 'verified' };
    await until(() => text(element, 'h1') === 'Đã xác thực xong');
    expect(
      events.map(({ status, verificationSessionId }) => [verificationSessionId, status]),
    ).to.deep.equal([[verificationSession.id, 'verified']]);
    expect(element.shadowRoot?.activeElement?.tagName).to.equal('H1');
  }).timeout(8000);

  it('explains each difference, reads an unknown one plainly, and opens the ways on by key', async () => {
    const element = mount(
      identityServer({
        status: 'mismatch',
        reasons: [
          { claim: 'name', code: 'a-code-of-tomorrow' },
          { claim: 'birthDate', code: 'day-month-swapped' },
        ],
      }),
    );
    await shown(element, '.note');
    const notes = [...(element.shadowRoot?.querySelectorAll('.note p') ?? [])].map(
      (one) => one.textContent,
    );
    expect(notes).to.deep.equal([
      'Không giống dữ liệu dân cư. Hãy so từng chữ với giấy khai sinh.',
      'Ngày và tháng có vẻ bị đổi chỗ cho nhau. Hãy xem lại trên giấy khai sinh.',
    ]);
    const rows = [...(element.shadowRoot?.querySelectorAll('.claim') ?? [])].map((row) =>
      row.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal(['Họ và tên Chưa khớp', 'Ngày sinh Chưa khớp']);
    (await shown(element, 'summary')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.querySelector('details')?.open);
    expect(text(element, 'details[open] dl')).to.equal(
      'Gặp Trường THCS Bình Minh · Tỉnh Mẫu Mang theo Giấy khai sinh Sau đó Khi hồ sơ đã sửa, hãy xác thực lại bằng một yêu cầu mới.',
    );
    await expectAccessible(element);
  });

  it('is accessible in English, in the dark and with forced colours', async () => {
    const element = mount(identityServer(), { locale: 'en', theme: 'dark' });
    await shown(element, 'h1');
    expect(text(element, 'h1')).to.equal(
      'Confirming a teacher of the school to sign digital transcripts for 2026–2027',
    );
    await expectAccessible(element);
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(element);
  });

  it('addresses a learner as teachers do', async () => {
    const element = mount(identityServer({ subject: { type: 'student' } }));
    await shown(element, '.stack p');
    expect(text(element, '.stack p')).to.match(/^Em sẽ đăng nhập ở trang định danh\./);
  });
});
