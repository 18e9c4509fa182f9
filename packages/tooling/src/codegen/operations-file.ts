import type { DescribedOperation } from './describe-operation.ts';
import type { GeneratedFile } from './generated-file.ts';
import { notice } from './notice.ts';

/** Factories of the SDK's core; each is imported only by services that need it. */
const FACTORIES = {
  bytesOperation: 'bytes-operation',
  downloadOperation: 'download-operation',
  fileOperation: 'file-operation',
  listOperation: 'list-operation',
  operation: 'operation',
  uploadOperation: 'upload-operation',
} as const;

type Factory = keyof typeof FACTORIES;

function factoryOf(operation: DescribedOperation): Factory {
  if (operation.paged) return 'listOperation';
  if (operation.response === 'ndjson') return 'downloadOperation';
  if (operation.response === 'file') return 'fileOperation';
  if (operation.body === 'bytes') return 'bytesOperation';
  return operation.body === 'ndjson' ? 'uploadOperation' : 'operation';
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Members that say the default are left out: every byte of them is in every page that calls the operation. */
function descriptorLines(operation: DescribedOperation): string[] {
  const lines = [
    `id: ${quote(operation.id)}`,
    `service: ${quote(operation.service)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(operation.path)}`,
  ];
  if (operation.query.length > 0) lines.push(`query: [${operation.query.map(quote).join(', ')}]`);
  if (operation.paged) lines.push('paged: true');
  if (operation.idempotent) lines.push('idempotent: true');
  if (operation.body !== undefined) lines.push(`body: ${quote(operation.body)}`);
  if (operation.response !== 'json') lines.push(`response: ${quote(operation.response)}`);
  return lines;
}

function accessLine({ isPublic, scopes, widgets }: DescribedOperation): string {
  if (isPublic) return 'Public: needs no token.';
  const backend = scopes.length > 0 ? `Scope \`${scopes.join('`, `')}\`` : 'Any valid token';
  return widgets.length > 0 ? `${backend}; widgets ${widgets.join(', ')}.` : `${backend}.`;
}

function comment(operation: DescribedOperation): string {
  const { summary, description, errors, service, id, method, path, deprecated } = operation;
  const lines = [
    `${summary}: \`${method} ${path}\`.`,
    '',
    ...description.trim().split('\n'),
    '',
    accessLine(operation),
    '',
    `@throws ApiError ${errors.join(', ')}, or another status as \`default\` says`,
    `@see openapi/${service}.yaml, ${id}`,
    ...(deprecated ? ['@deprecated'] : []),
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()),
    ' */',
  ].join('\n');
}

function declaration(operation: DescribedOperation): string {
  const { id } = operation;
  const members = descriptorLines(operation).map((line) => `  ${line},`);
  return [
    comment(operation),
    `export const ${id} = /* @__PURE__ */ ${factoryOf(operation)}<operations['${id}']>()({`,
    ...members,
    '});',
  ].join('\n');
}

/** One exported constant an operation, so that a bundler keeps those that are called. */
export function operationsFile(
  service: string,
  operations: readonly DescribedOperation[],
): GeneratedFile {
  const factories = [...new Set(operations.map(factoryOf))].toSorted();
  const imports = factories.map(
    (factory) => `import { ${factory} } from '../../core/${FACTORIES[factory]}.ts';`,
  );
  return {
    path: `packages/sdk/src/generated/${service}/operations.ts`,
    text: `${[
      `${notice(service)}${imports.join('\n')}`,
      "import type { operations } from './types.ts';",
      '',
      operations.map(declaration).join('\n\n'),
    ].join('\n')}\n`,
  };
}
