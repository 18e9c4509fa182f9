/**
 * What the reference page may do. Inline styles are Scalar's own need (it writes style elements and attributes without a
 * nonce); scripts come from this origin only, nothing is compiled, nothing is loaded from or sent to anywhere else.
 */
export const PAGE_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
].join('; ');

const ROLE_NAMES = [
  ['vendor', 'Nhà cung cấp phần mềm'],
  ['school', 'Trường'],
  ['commune', 'Uỷ ban nhân dân xã'],
  ['department', 'Sở Giáo dục và Đào tạo'],
  ['ministry', 'Bộ Giáo dục và Đào tạo'],
  ['institution', 'Cơ sở đào tạo'],
] as const;

/** @param services names of the documents, the first one open */
export function referencePage(services: readonly string[], canTry: boolean): string {
  const options = ROLE_NAMES.map(([role, name]) => `<option value="${role}">${name}</option>`);
  const choice = canTry
    ? `<label class="role"><span>Gọi thử với vai trò</span>
      <select id="role">${options.join('')}</select></label>`
    : '<p class="role">Máy chủ không có ứng dụng mẫu: chỉ gọi thử được thao tác công khai.</p>';
  return `<!doctype html>
<html lang="vi" data-services="${services.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Tài liệu API · Khuê Văn</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/assets/page.css">
<script src="/docs/assets/scalar.js" defer></script>
<script src="/docs/assets/page.js" type="module"></script>
</head>
<body>
<header class="bar">
  <a class="name" href="/docs">Khuê Văn <span>Tài liệu API</span></a>
  ${choice}
</header>
<div id="reference"></div>
<noscript>Trang này cần JavaScript. Tài liệu OpenAPI: <a href="/">danh sách</a>.</noscript>
</body>
</html>
`;
}
