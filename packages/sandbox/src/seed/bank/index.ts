import type { AssessmentItem } from '@khuevan/qti';
import { namedId } from '../../kernel/ids.ts';
import { Random } from '../random.ts';
import { arithmeticTemplates } from './arithmetic.ts';
import { chemistryTemplates } from './chemistry.ts';
import { lifeScienceTemplates } from './life-sciences.ts';
import { otherSubjectTemplates } from './other-subjects.ts';
import { physicsTemplates } from './physics.ts';
import { toItem, type ItemLevel, type Template } from './template.ts';
import { upperMathematicsTemplates } from './upper-mathematics.ts';

export interface BankItem {
  readonly item: AssessmentItem;
  readonly subject: string;
  readonly grade: number;
  readonly level: ItemLevel;
}

export const templates: readonly Template[] = [
  ...arithmeticTemplates,
  ...upperMathematicsTemplates,
  ...physicsTemplates,
  ...chemistryTemplates,
  ...lifeScienceTemplates,
  ...otherSubjectTemplates,
];

/** A template that drew nothing new this many times in a row has no questions left. */
const EXHAUSTED_AFTER = 60;

/**
 * A bank of different questions, drawn from every template in turn.
 * @throws RangeError when the templates cannot fill the bank.
 */
export function generateBank(count: number, seed: string): readonly BankItem[] {
  const random = new Random(seed);
  const seen = new Set<string>();
  const bank: BankItem[] = [];
  let open = templates.map((template) => ({ template, misses: 0 }));
  while (bank.length < count) {
    if (open.length === 0) throw new RangeError(`templates hold ${bank.length} questions only`);
    for (const entry of open) {
      if (bank.length >= count) break;
      const { name, subject, grade, level } = entry.template;
      const draft = entry.template.draw(random);
      // Same prompt, same question: options in another order don't make a new one.
      const signature = draft && `${name}\n${draft.prompt}`;
      if (draft === undefined || signature === undefined || seen.has(signature)) {
        entry.misses += 1;
        continue;
      }
      entry.misses = 0;
      seen.add(signature);
      const identifier = namedId('itm', `bank/${signature}`);
      bank.push({ item: toItem(identifier, draft, random), subject, grade, level });
    }
    open = open.filter((entry) => entry.misses < EXHAUSTED_AFTER);
  }
  return bank;
}
