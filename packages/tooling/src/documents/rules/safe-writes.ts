import { objectAt } from '../json.ts';
import { operationsOf, responsesOf } from '../operations.ts';
import type { Finding, OperationNode, Rule } from './rule.ts';

function problems(
  node: OperationNode,
  responses: readonly (readonly [string, object])[],
): string[] {
  const headers = new Set(
    node.parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name),
  );
  const statuses = new Set(responses.map(([status]) => status));
  // An answer 200 beside 201 says that a repeat finds what the first one made.
  const creates = (statuses.has('201') || statuses.has('202')) && !statuses.has('200');
  return [
    ...(node.method === 'post' && creates && !headers.has('Idempotency-Key')
      ? ['creates something, so it takes Idempotency-Key']
      : []),
    ...(node.method === 'patch' && !headers.has('If-Match')
      ? ['changes something, so it takes If-Match']
      : []),
  ];
}

/** A lost answer must not lead to a second creation, nor a stale copy to a lost change. */
export const safeWrites: Rule = {
  name: 'safe-writes',
  check: ({ document }) =>
    operationsOf(document).flatMap((node) => {
      const responses = responsesOf(document, node);
      const changed = responses.find(([status]) => status === '200')?.[1];
      const untagged =
        node.method === 'patch' &&
        changed !== undefined &&
        !('ETag' in objectAt(changed, 'headers'))
          ? ['gives back no ETag for the next change']
          : [];
      return [...problems(node, responses), ...untagged].map((message): Finding => ({
        pointer: node.pointer,
        message,
      }));
    }),
};
