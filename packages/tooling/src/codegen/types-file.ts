import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { isObject, type JsonObject, type JsonValue } from '../documents/json.ts';
import type { GeneratedFile } from './generated-file.ts';
import { notice } from './notice.ts';
import { knownValues, typedDocument } from './typed-document.ts';

/**
 * `'a' | 'b' | (string & {})`: completion for the values known today, room for those that come later.
 * openapi-typescript itself would write `string`.
 */
function openEnumeration(values: readonly string[]): ts.TypeNode {
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...values.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(value, true)),
    ),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  ]);
}

/** The SDK calls operations by their ids; a second way to the same types is only more to read and to check. */
const UNUSED = new Set(['paths', '$defs']);

function nameOf(node: ts.Node): string {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : '';
}

/** The types of a service's document: `operations`, `components`, `webhooks`. */
export async function typesFile(service: string, bundle: JsonObject): Promise<GeneratedFile> {
  // The generator reads JSON; its own type of a document has every keyword, ours has none.
  const document = typedDocument(bundle) as unknown as OpenAPI3;
  const nodes = await openapiTS(document, {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform(schema) {
      const value = schema as unknown as JsonValue;
      const values = isObject(value) ? knownValues(value) : [];
      return values.length > 0 ? openEnumeration(values) : undefined;
    },
  });
  const kept = nodes.filter((node) => !UNUSED.has(nameOf(node)));
  return {
    path: `packages/sdk/src/generated/${service}/types.ts`,
    text: `${notice(service)}${astToString(kept)}`,
  };
}
