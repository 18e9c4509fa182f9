import { RuleError } from '@khuevan/rules';
import { problem } from '../../kernel/problem.ts';

/**
 * Runs a rule of law on what a request says.
 *
 * @param pointer where the request says it
 * @throws problem `unprocessable` with the rule's own words, for what the rule cannot judge
 */
export function judged<Value>(rule: () => Value, pointer?: string): Value {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw problem('unprocessable', {
      detail: error.messages,
      ...(pointer === undefined ? {} : { errors: [{ pointer, code: 'invalid' }] }),
      cause: error,
    });
  }
}
