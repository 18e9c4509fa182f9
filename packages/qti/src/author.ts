import type { ChoiceItem, NumericItem, TrueFalseItem } from './item.ts';
import { inline, prose } from './prose.ts';

/** Items in short notation (see {@link prose}); the result is the full model. */

const feedback = (text: string | undefined): { modalFeedback?: ReturnType<typeof prose> } =>
  text === undefined ? {} : { modalFeedback: prose(text) };

const letter = (index: number, first: 'A' | 'a'): string =>
  String.fromCodePoint((first.codePointAt(0) ?? 0) + index);

/** Options get the letters A, B, C… in the order given; `key` is the letter of the right one. */
export function choiceItem(options: {
  readonly identifier: string;
  readonly prompt: string;
  readonly choices: readonly string[];
  readonly key: string;
  readonly feedback?: string;
}): ChoiceItem {
  return {
    identifier: options.identifier,
    kind: 'choice',
    prompt: prose(options.prompt),
    responseDeclaration: {
      cardinality: 'single',
      baseType: 'identifier',
      correctResponse: options.key,
    },
    choiceInteraction: {
      simpleChoices: options.choices.map((text, index) => ({
        identifier: letter(index, 'A'),
        content: inline(text),
      })),
    },
    ...feedback(options.feedback),
  };
}

/** Statements get the letters a, b, c, d in the order given, each with whether it is true. */
export function trueFalseItem(options: {
  readonly identifier: string;
  readonly prompt: string;
  readonly statements: readonly (readonly [text: string, isTrue: boolean])[];
  readonly feedback?: string;
}): TrueFalseItem {
  const statements = options.statements.map(([text, isTrue], index) => ({
    identifier: letter(index, 'a'),
    content: inline(text),
    isTrue,
  }));
  return {
    identifier: options.identifier,
    kind: 'true-false',
    prompt: prose(options.prompt),
    responseDeclaration: {
      cardinality: 'multiple',
      baseType: 'directedPair',
      correctResponse: statements.map(({ identifier, isTrue }) => `${identifier} ${isTrue}`),
    },
    matchInteraction: {
      simpleAssociableChoices: statements.map(({ identifier, content }) => ({
        identifier,
        content,
      })),
    },
    ...feedback(options.feedback),
  };
}

/**
 * @param options.key Decimal string with a point.
 * @param options.expectedLength Longest answer in characters; 4 when absent, the boxes of the answer sheet.
 */
export function numericItem(options: {
  readonly identifier: string;
  readonly prompt: string;
  readonly key: string;
  readonly tolerance?: string;
  readonly unit?: string;
  readonly expectedLength?: number;
  readonly feedback?: string;
}): NumericItem {
  return {
    identifier: options.identifier,
    kind: 'numeric',
    prompt: prose(options.prompt),
    responseDeclaration: {
      cardinality: 'single',
      baseType: 'float',
      correctResponse: options.key,
      ...(options.tolerance === undefined ? {} : { tolerance: options.tolerance }),
    },
    textEntryInteraction: {
      expectedLength: options.expectedLength ?? 4,
      ...(options.unit === undefined ? {} : { unit: options.unit }),
    },
    ...feedback(options.feedback),
  };
}
