import type { SandboxOrigins } from '../../../sandbox/src/kernel/origins.ts';

const LABELS: readonly [keyof SandboxOrigins, string][] = [
  ['portal', 'Cổng giáo dục Tỉnh Mẫu · demo portal'],
  ['vendor', 'Máy chủ của nhà cung cấp · vendor back end'],
  ['api', 'API'],
  ['identityProvider', 'Nhà cung cấp định danh · identity provider'],
  ['content', 'Nguồn học liệu · content origin'],
];

/** The addresses as a person reads them. */
export function announcement(addresses: SandboxOrigins, seconds: number): string {
  const width = Math.max(...LABELS.map(([name]) => addresses[name].length));
  const rows = LABELS.map(([name, label]) => `  ${addresses[name].padEnd(width)}   ${label}`);
  const reference = `  ${`${addresses.api}/docs`.padEnd(width)}   Tài liệu API, gọi thử được · API reference`;
  const took = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }).format(seconds);
  return [
    '',
    `  Khuê Văn đã sẵn sàng sau ${took} giây / Khuê Văn is ready`,
    '',
    ...rows,
    reference,
    '',
    '  Dữ liệu đều là bịa để thử / all data is made up. Ctrl-C: dừng / stop.',
    '',
    '',
  ].join('\n');
}
