import { arrayAt, escapePointer, isObject, objectAt, resolve, type JsonObject } from './json.ts';
import type { OperationNode } from './rules/rule.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

function nodesIn(document: JsonObject, group: 'paths' | 'webhooks'): OperationNode[] {
  return Object.entries(objectAt(document, group)).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return METHODS.filter((method) => isObject(item[method])).map((method) => {
      const operation = objectAt(item, method);
      const parameters = [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')];
      return {
        pointer: `/${group}/${escapePointer(path)}/${method}`,
        method,
        path,
        isWebhook: group === 'webhooks',
        operation,
        parameters: parameters.map((parameter) => resolve(document, parameter)).filter(isObject),
      };
    });
  });
}

/** What can be called. */
export const operationsOf = (document: JsonObject): OperationNode[] => nodesIn(document, 'paths');

/** What can be called, and what the service itself sends. */
export const exchangesOf = (document: JsonObject): OperationNode[] => [
  ...nodesIn(document, 'paths'),
  ...nodesIn(document, 'webhooks'),
];

/** Responses of an operation by status, references followed. */
export function responsesOf(
  document: JsonObject,
  { operation }: OperationNode,
): [string, JsonObject][] {
  return Object.entries(objectAt(operation, 'responses')).flatMap(
    ([status, response]): [string, JsonObject][] => {
      const found = resolve(document, response);
      return isObject(found) ? [[status, found]] : [];
    },
  );
}
