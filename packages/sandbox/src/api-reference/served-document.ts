import {
  resolve,
  type OpenApiDocument,
  type Operation,
  type OperationObject,
  type ParameterObject,
  type ServiceDocument,
} from '../kernel/http/documents.ts';
import { codeSample, demoOrExample } from './code-sample.ts';

const INTRODUCTION = `Trang này mô tả mọi thao tác và cho gọi thử ngay trên máy chủ thử đang chạy. Chọn vai trò ở đầu trang, mở một thao
tác, bấm **Gọi thử** rồi **Gửi**: trang tự xin mã truy cập của ứng dụng mẫu và ký từng yêu cầu bằng khoá riêng của
trình duyệt (DPoP). Mọi dữ liệu đều bịa. Đoạn mã bên phải là chương trình đầy đủ dùng \`@khuevan/sdk\`.

Khuê Văn là **mô hình tham chiếu**, không phải giao diện của Bộ.

`;

const WHO: Readonly<Record<string, string>> = {
  client: 'ứng dụng của tổ chức',
  person: 'người đã đăng nhập',
  widget: 'thành phần nhúng',
};

/** What the page does itself: proofs. Languages follow the browser's. */
const OWN_HEADERS = new Set(['dpop', 'accept-language']);

/**
 * A service's document as the reference page shows it: with a program for each operation, values that the sandbox knows,
 * and this sandbox's address. Security schemes become a sentence: the page signs by itself, there is nothing to fill in.
 */
export function servedDocument(service: ServiceDocument, apiOrigin: string): object {
  const { document, operations, prefix } = service;
  const copy = structuredClone(document);
  const described = copy.info.description ?? '';
  copy.info.description = `${INTRODUCTION}${described}`;
  copy.servers = [{ url: `${apiOrigin}${prefix}` }];
  delete copy.security;
  delete copy.components?.['securitySchemes'];
  for (const operation of operations) {
    const item = copy.paths[operation.path] ?? {};
    delete item['parameters'];
    item[operation.method.toLowerCase()] = shownOperation(operation, document, apiOrigin);
  }
  return copy;
}

function shownOperation(operation: Operation, document: OpenApiDocument, api: string): object {
  const { security: _security, ...object } = structuredClone(
    operation.object,
  ) as OperationObject & {
    description?: string;
  };
  const described = object.description ?? '';
  return {
    ...object,
    description: `${described.trim()}\n\n${accessSentence(operation)}`,
    parameters: operation.parameters
      .filter(({ name }) => !OWN_HEADERS.has(name.toLowerCase()))
      .map((parameter) => shownParameter(parameter, document)),
    'x-codeSamples': [
      { lang: 'TypeScript', label: '@khuevan/sdk', source: codeSample(operation, document, api) },
    ],
  };
}

function shownParameter(parameter: ParameterObject, document: OpenApiDocument): object {
  const { example: _one, ...rest } = parameter;
  const { examples: _named, ...shown } = rest as typeof rest & { examples?: unknown };
  const isNeeded = parameter.in === 'path' || (parameter.in === 'query' && parameter.required);
  if (!isNeeded) return { ...shown, schema: withoutExample(parameter, document) };
  return { ...shown, example: demoOrExample(parameter, document) };
}

/** An optional filter that is filled in by itself finds nothing, and people wonder why. */
function withoutExample({ schema }: ParameterObject, document: OpenApiDocument): object {
  const { value } = resolve<Record<string, unknown>>(document, schema, '');
  const { example: _one, examples: _named, ...rest } = value;
  return rest;
}

function accessSentence({ isPublic, scopes, allows }: Operation): string {
  if (isPublic) return '**Công khai**: không cần mã truy cập.';
  const who = [...allows].map((kind) => WHO[kind] ?? kind).join(', ');
  const what =
    scopes.length === 0 ? '' : ` **Quyền**: ${scopes.map((s) => `\`${s}\``).join(', ')}.`;
  return `**Ai gọi được**: ${who}.${what}`;
}
