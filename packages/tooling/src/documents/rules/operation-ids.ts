import { textAt } from '../json.ts';
import { operationsOf } from '../operations.ts';
import type { Finding, OperationNode, Rule } from './rule.ts';

/** Words that an operation may begin with. A new one is a decision: the SDK's functions are named by them. */
const VERBS = [
  'accept',
  'assign',
  'cancel',
  'complete',
  'create',
  'decide',
  'delete',
  'deliver',
  'exchange',
  'export',
  'get',
  'import',
  'launch',
  'list',
  'publish',
  'refuse',
  'replay',
  'request',
  'resume',
  'revoke',
  'rotate',
  'save',
  'send',
  'set',
  'settle',
  'start',
  'submit',
  'suspend',
  'update',
  'verify',
  'withdraw',
];

const NAME = new RegExp(`^(?:${VERBS.join('|')})[A-Z][A-Za-z0-9]*$`);

function problem(
  node: OperationNode,
  uses: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const id = textAt(node.operation, 'operationId');
  if (id === undefined) return 'needs an operationId';
  if (!NAME.test(id)) return `${id} is not a verb of the list and a noun in camelCase`;
  const services = uses.get(id) ?? [];
  return services.length > 1
    ? `${id} is used ${services.length} times: ${services.join(', ')}`
    : undefined;
}

/** Ids are verb and noun, and unique over all documents: they are the names of functions. */
export const operationIds: Rule = {
  name: 'operation-ids',
  check: ({ document, operationIds: uses }) =>
    operationsOf(document).flatMap((node): Finding[] => {
      const message = problem(node, uses);
      return message === undefined ? [] : [{ pointer: node.pointer, message }];
    }),
};
