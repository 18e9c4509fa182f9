import { isObject, objectAt, textAt, type JsonObject } from '../json.ts';
import { operationsOf, responsesOf } from '../operations.ts';
import type { Finding, OperationNode, Rule } from './rule.ts';

const PROBLEM = '#/components/schemas/Problem';

function needed({ operation, parameters, method }: OperationNode): string[] {
  const isPublic = Array.isArray(operation['security']) && operation['security'].length === 0;
  return [
    'default',
    '400',
    ...(isPublic ? [] : ['401', '403']),
    ...(parameters.some((parameter) => parameter['in'] === 'path') ? ['404'] : []),
    ...(isObject(operation['requestBody']) ? ['413', '415'] : []),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['409', '422'] : []),
    ...(parameters.some(({ name }) => name === 'If-Match') ? ['412', '428'] : []),
    ...(method === 'get' && parameters.some(({ name }) => name === 'If-None-Match') ? ['304'] : []),
  ];
}

function isProblem(response: JsonObject): boolean {
  const content = objectAt(response, 'content');
  const media = objectAt(content, 'application/problem+json');
  return Object.keys(content).length === 1 && textAt(objectAt(media, 'schema'), '$ref') === PROBLEM;
}

/** Every operation names the errors that its own shape makes possible, and each is a problem (RFC 9457). */
export const problemResponses: Rule = {
  name: 'problem-responses',
  check: ({ document }) =>
    operationsOf(document).flatMap((node) => {
      const responses = responsesOf(document, node);
      const statuses = new Set(responses.map(([status]) => status));
      const missing = needed(node)
        .filter((status) => !statuses.has(status))
        .map((status): Finding => ({
          pointer: node.pointer,
          message: `needs a response ${status}`,
        }));
      const others = responses
        .filter(([status, response]) => /^(?:[45]|default)/.test(status) && !isProblem(response))
        .map(([status]): Finding => ({
          pointer: `${node.pointer}/responses/${status}`,
          message: 'must be application/problem+json with the schema Problem, and nothing else',
        }));
      return missing.concat(others);
    }),
};
