/**
 * The reference page: Scalar over the sandbox's documents. Each request that is tried is signed here (DPoP, RFC 9449)
 * with a key that cannot leave this page and a token of the demo application whose role is chosen above.
 */
const ORIGIN = location.origin;
/** Seconds before its end at which a token is not used any more. */
const MARGIN = 30;

const textBytes = (text) => new TextEncoder().encode(text);

function base64url(bytes) {
  const text = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const jsonPart = (value) => base64url(textBytes(JSON.stringify(value)));

const keyPair = crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);

/** A proof for one request; with `ath` where a token goes along. */
async function proof(method, url, accessToken) {
  const { privateKey, publicKey } = await keyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const { origin, pathname } = new URL(url);
  const claims = {
    jti: crypto.randomUUID(),
    htm: method,
    htu: origin + pathname,
    iat: Math.floor(Date.now() / 1000),
  };
  if (accessToken !== undefined) {
    claims.ath = base64url(await crypto.subtle.digest('SHA-256', textBytes(accessToken)));
  }
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
  const signed = `${jsonPart(head)}.${jsonPart(claims)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, privateKey, textBytes(signed));
  return `${signed}.${base64url(signature)}`;
}

const roleChoice = document.querySelector('#role');
/** Tokens by role, in memory only. */
const tokens = new Map();

async function tokenOf(role) {
  const known = tokens.get(role);
  if (known !== undefined && known.endsAt > Date.now()) return known.accessToken;
  const url = `${ORIGIN}/docs/token`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', dpop: await proof('POST', url) },
    body: JSON.stringify({ role }),
  });
  if (!response.ok) throw new Error(`token: ${response.status}`);
  const { accessToken, expiresIn } = await response.json();
  tokens.set(role, { accessToken, endsAt: Date.now() + (expiresIn - MARGIN) * 1000 });
  return accessToken;
}

/** Scalar's way to the network: its documents as they are, calls of an operation signed. */
async function send(input, init) {
  const request = new Request(input, init);
  const { origin, pathname } = new URL(request.url);
  const isCall = origin === ORIGIN && /^\/[a-z-]+\/v\d+\//.test(pathname);
  if (!isCall) return fetch(request);
  const headers = new Headers(request.headers);
  if (request.method === 'POST' && !headers.get('idempotency-key')) {
    headers.set('idempotency-key', crypto.randomUUID());
  }
  const token = roleChoice === null ? undefined : await tokenOf(roleChoice.value);
  if (token !== undefined) headers.set('authorization', `DPoP ${token}`);
  headers.set('dpop', await proof(request.method, request.url, token));
  return fetch(new Request(request, { headers }));
}

const services = document.documentElement.dataset.services.split(' ');

const VIETNAMESE = {
  common: { description: 'Mô tả', path: 'Đường dẫn' },
  search: {
    label: 'Tìm',
    inputLabel: 'Tìm trong tài liệu',
    open: 'Mở ô tìm kiếm',
    placeholder: 'Tìm thao tác…',
    clear: 'Xoá',
    noResults: 'Không tìm thấy',
  },
  navigation: {
    introduction: 'Giới thiệu',
    closeGroup: 'Đóng nhóm',
    closeMenu: 'Đóng mục lục',
    openGroup: 'Mở nhóm',
    openMenu: 'Mở mục lục',
    operations: 'Các thao tác',
    webhooks: 'Sự kiện (webhook)',
    showAllEndpoints: 'Xem mọi thao tác',
  },
  server: { label: 'Máy chủ', select: 'Chọn máy chủ' },
  operation: {
    body: 'Phần thân',
    headers: 'Tiêu đề HTTP',
    pathParameters: 'Tham số đường dẫn',
    queryParameters: 'Tham số truy vấn',
    requestBody: 'Phần thân yêu cầu',
    responses: 'Trả lời',
    testRequest: 'Gọi thử',
  },
  response: { exampleResponses: 'Ví dụ trả lời', showSchema: 'Xem lược đồ' },
  schema: { example: 'Ví dụ', examples: 'Ví dụ', required: 'bắt buộc', type: 'Kiểu' },
  download: { openapi: 'Tải tài liệu OpenAPI' },
  actions: { copyLink: 'Chép liên kết', copyToClipboard: 'Chép', showMore: 'Xem thêm' },
  apiClient: {
    addressBar: { send: 'Gửi', sendRequest: 'Gửi yêu cầu' },
    header: { closeClient: 'Đóng' },
    requestBlock: {
      headers: 'Tiêu đề HTTP',
      queryParameters: 'Tham số truy vấn',
      requestBody: 'Phần thân yêu cầu',
      variables: 'Tham số đường dẫn',
    },
    responseBlock: {
      response: 'Trả lời',
      requestHeaders: 'Tiêu đề gửi đi',
      responseHeaders: 'Tiêu đề trả về',
      body: 'Phần thân',
    },
  },
};

globalThis.Scalar.createApiReference('#reference', {
  sources: services.map((service, index) => ({
    title: service,
    slug: service,
    url: `/docs/openapi/${service}.json`,
    default: index === 0,
  })),
  customFetch: send,
  localization: { locale: 'vi', translations: VIETNAMESE },
  theme: 'none',
  hiddenClients: true,
  hideClientButton: true,
  modelsSectionLabel: 'Lược đồ',
  persistAuth: false,
  proxyUrl: '',
  showDeveloperTools: 'never',
  telemetry: false,
  withDefaultFonts: false,
  agent: { disabled: true },
  mcp: { disabled: true },
});
