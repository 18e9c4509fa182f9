import type { ItemResponse } from './delivery-model.ts';
import type { AssessmentItem, SimpleChoice } from './item.ts';
import { readNumber, type NumberProblem } from './number-reading.ts';

export type ResponseProblemCode =
  | 'response-type'
  | 'unknown-choice'
  | 'unknown-statement'
  | 'too-long'
  | NumberProblem;

export interface ResponseProblem {
  /** JSON Pointer into the response; empty for the response itself. */
  readonly pointer: string;
  readonly code: ResponseProblemCode;
}

/** A response that fits its item. Numbers stay as typed; `null` is no answer. */
export type ParsedResponse =
  | { readonly ok: true; readonly response: ItemResponse }
  | { readonly ok: false; readonly problems: readonly ResponseProblem[] };

const refused = (...problems: ResponseProblem[]): ParsedResponse => ({ ok: false, problems });
const accepted = (response: ItemResponse): ParsedResponse => ({ ok: true, response });
const wrongType = refused({ pointer: '', code: 'response-type' });

const has = (choices: readonly SimpleChoice[], id: string): boolean =>
  choices.some((choice) => choice.identifier === id);

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function parseStatements(choices: readonly SimpleChoice[], raw: unknown): ParsedResponse {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return wrongType;
  const problems: ResponseProblem[] = [];
  const response: [string, boolean][] = [];
  for (const [id, value] of Object.entries(raw)) {
    const pointer = `/${escapePointer(id)}`;
    if (!has(choices, id)) problems.push({ pointer, code: 'unknown-statement' });
    else if (typeof value !== 'boolean') problems.push({ pointer, code: 'response-type' });
    else response.push([id, value]);
  }
  if (problems.length > 0) return refused(...problems);
  return accepted(response.length === 0 ? null : Object.fromEntries(response));
}

/**
 * Checks a response against its item. `null`, an empty map of statements and a blank number mean "no answer" and are
 * accepted as `null`, so that a learner can take an answer back. A true-false response may name some statements only.
 */
export function parseResponse(item: AssessmentItem, raw: unknown): ParsedResponse {
  if (raw === null) return accepted(null);
  switch (item.kind) {
    case 'choice': {
      if (typeof raw !== 'string') return wrongType;
      return has(item.choiceInteraction.simpleChoices, raw)
        ? accepted(raw)
        : refused({ pointer: '', code: 'unknown-choice' });
    }
    case 'true-false':
      return parseStatements(item.matchInteraction.simpleAssociableChoices, raw);
    case 'numeric': {
      if (typeof raw !== 'string') return wrongType;
      const typed = raw.trim();
      if (typed === '') return accepted(null);
      if (typed.length > item.textEntryInteraction.expectedLength) {
        return refused({ pointer: '', code: 'too-long' });
      }
      const reading = readNumber(typed);
      return reading.ok ? accepted(typed) : refused({ pointer: '', code: reading.code });
    }
  }
}
