import { choiceItem, numericItem, trueFalseItem } from './author.ts';
import { graduationExam2025, scoringFor } from './exam-rules.ts';
import type { AssessmentTest } from './item.ts';

/** A small paper for tests: one item of each kind, marked as in a Mathematics paper of the 2025 form. */

export const derivative = choiceItem({
  identifier: 'itm_choice',
  prompt: 'Đạo hàm của hàm số $y = x^3$ là',
  choices: ['$3x^2$', '$x^2$', '$3x$', '$\\frac{x^4}{4}$'],
  key: 'A',
  feedback: "Dùng công thức $(x^n)' = nx^{n-1}$.",
});

export const statements = trueFalseItem({
  identifier: 'itm_true_false',
  prompt: 'Xét các mệnh đề sau.',
  statements: [
    ['$2$ là số nguyên tố.', true],
    ['$9$ là số nguyên tố.', false],
    ['$11$ là số nguyên tố.', true],
    ['$1$ là số nguyên tố.', false],
  ],
});

export const half = numericItem({ identifier: 'itm_numeric', prompt: 'Tính $5 : 2$.', key: '2.5' });

const scored = (item: typeof derivative | typeof statements | typeof half) => ({
  item,
  scoring: scoringFor(graduationExam2025, 'mathematics', item.kind),
});

export const paper: AssessmentTest = {
  identifier: 'asm_fixture',
  title: 'Đề thử',
  testParts: [
    { identifier: 'I', title: 'Phần I', instructions: [], items: [scored(derivative)] },
    { identifier: 'II', title: 'Phần II', instructions: [], items: [scored(statements)] },
    { identifier: 'III', title: 'Phần III', instructions: [], items: [scored(half)] },
  ],
};
