import { describe, expect, it } from 'vitest';
import { checkItem } from './check.ts';
import type { InlineNode } from './content.ts';
import { derivative, half, statements } from './fixtures.test-data.ts';

describe('checkItem', () => {
  it('finds nothing wrong with sound items', () => {
    expect([derivative, statements, half].flatMap((item) => checkItem(item))).toEqual([]);
  });

  it('finds keys that cannot be given', () => {
    const choice = {
      ...derivative,
      responseDeclaration: { ...derivative.responseDeclaration, correctResponse: 'E' },
    };
    expect(checkItem(choice)).toEqual(['key-unknown']);
    const pairs = {
      ...statements,
      responseDeclaration: {
        ...statements.responseDeclaration,
        correctResponse: ['a true', 'b yes'],
      },
    };
    expect(checkItem(pairs)).toEqual(['key-unknown', 'key-incomplete']);
    const comma = {
      ...half,
      responseDeclaration: { ...half.responseDeclaration, correctResponse: '2,5' },
    };
    expect(checkItem(comma)).toEqual(['key-not-decimal']);
    const long = {
      ...half,
      responseDeclaration: { ...half.responseDeclaration, correctResponse: '12.345' },
    };
    expect(checkItem(long)).toEqual(['key-too-long']);
  });

  it('finds choices that read the same, and empty prompts', () => {
    const [first] = derivative.choiceInteraction.simpleChoices;
    const twice = [first, { ...first, identifier: 'B' }].filter((choice) => choice !== undefined);
    const item = {
      ...derivative,
      prompt: [],
      choiceInteraction: {
        simpleChoices: twice as typeof derivative.choiceInteraction.simpleChoices,
      },
    };
    expect(checkItem(item)).toEqual(['prompt-empty', 'choice-duplicate']);
    expect(
      checkItem({
        ...item,
        prompt: derivative.prompt,
        choiceInteraction: {
          simpleChoices: derivative.choiceInteraction.simpleChoices.slice(0, 1),
        },
      }),
    ).toEqual(['choices-too-few']);
  });

  it('refuses content nested deeper than a renderer follows', () => {
    let node: InlineNode = { type: 'text', text: 'x' };
    for (let depth = 0; depth < 30; depth += 1) node = { type: 'strong', children: [node] };
    expect(checkItem({ ...half, prompt: [{ type: 'paragraph', children: [node] }] })).toEqual([
      'content-too-deep',
    ]);
  });
});
