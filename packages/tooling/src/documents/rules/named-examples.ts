import { escapePointer, isObject, objectAt, resolve, type JsonObject } from '../json.ts';
import { exchangesOf, responsesOf } from '../operations.ts';
import type { Finding, Rule } from './rule.ts';

function bare(holder: JsonObject, pointer: string): Finding[] {
  return Object.entries(objectAt(holder, 'content'))
    .filter(([, media]) => isObject(media) && Object.keys(objectAt(media, 'examples')).length === 0)
    .map(([type]) => ({
      pointer: `${pointer}/content/${escapePointer(type)}`,
      message: 'needs a named example',
    }));
}

/** Every request body and every answer, errors included, shows at least one named example. */
export const namedExamples: Rule = {
  name: 'named-examples',
  check: ({ document }) =>
    exchangesOf(document).flatMap((node) => {
      const body = resolve(document, node.operation['requestBody']);
      const answers = responsesOf(document, node).flatMap(([status, response]) =>
        bare(response, `${node.pointer}/responses/${status}`),
      );
      return isObject(body) ? bare(body, `${node.pointer}/requestBody`).concat(answers) : answers;
    }),
};
