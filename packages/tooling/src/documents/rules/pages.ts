import { isObject, objectAt, resolve, textsAt, type JsonObject } from '../json.ts';
import { operationsOf, responsesOf } from '../operations.ts';
import type { Finding, OperationNode, Rule } from './rule.ts';

function isPage(document: JsonObject, response: JsonObject): boolean {
  const media = objectAt(objectAt(response, 'content'), 'application/json');
  const schema = resolve(document, media['schema']);
  if (!isObject(schema)) return false;
  const names = Object.keys(objectAt(schema, 'properties'));
  return textsAt(schema, 'required').join() === 'data' && names.join() === 'data,nextCursor';
}

function problem(document: JsonObject, node: OperationNode): string | undefined {
  const names = new Set(
    node.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name),
  );
  if (!names.has('cursor') && !names.has('limit')) return undefined;
  if (!names.has('cursor') || !names.has('limit')) return 'takes both cursor and limit or neither';
  const success = responsesOf(document, node).find(([status]) => status === '200')?.[1];
  return success && isPage(document, success)
    ? undefined
    : 'answers { data, nextCursor? } and no more';
}

/** Lists come in pages of one shape. */
export const pages: Rule = {
  name: 'pages',
  check: ({ document }) =>
    operationsOf(document).flatMap((node): Finding[] => {
      const message = problem(document, node);
      return message === undefined ? [] : [{ pointer: node.pointer, message }];
    }),
};
