import { problem } from '../../kernel/problem.ts';
import type { Principal, ServiceContext } from '../../kernel/service.ts';
import type { IdentityPorts } from './ports.ts';

/** The parameter that tells the returning page which session it is about. */
export const SESSION_PARAMETER = 'verificationSession';

function refuse(): never {
  throw problem('unprocessable', {
    errors: [{ pointer: '/returnUrl', code: 'not-in-list' }],
    detail: {
      vi: 'Địa chỉ quay về phải là địa chỉ mà ứng dụng đã đăng ký và, khi tiện ích gọi, cùng nguồn gốc với phiên tiện ích.',
      en: 'The return address must be one that the application registered and, when a widget calls, of the widget session’s origin.',
    },
  });
}

/** Two spellings that a browser would read alike are one; what is compared is what is then used. */
function parse(text: string): URL {
  const url = URL.parse(text);
  const odd = url === null || url.username !== '' || url.password !== '' || url.hash !== '';
  return odd || text.includes('\\') ? refuse() : url;
}

function withoutQuery(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/**
 * The address to return to, where the application and the widget session allow it: never a foreign
 * page, so that nobody can be led from the identity provider to somewhere else (open redirect).
 *
 * @throws problem `unprocessable` with the pointer `/returnUrl`
 */
export async function allowedReturnUrl(
  context: ServiceContext,
  ports: IdentityPorts,
  principal: Principal,
  returnUrl: string,
): Promise<URL> {
  const url = parse(returnUrl);
  const application = await ports.applications.find(context, principal.clientId);
  const registered = (application?.returnUrls ?? []).some((entry) => {
    const known = URL.parse(entry);
    return known !== null && withoutQuery(known) === withoutQuery(url);
  });
  if (!registered) refuse();
  if (principal.kind === 'widget') {
    const origin = await ports.widgetSessions.originOf(context, principal.sessionId);
    if (origin !== url.origin) refuse();
  }
  return url;
}
