import {
  graduationExam2025,
  maxScoreOf,
  prose,
  scoringFor,
  type AssessmentTest,
  type BlockNode,
} from '@khuevan/qti';
import { namedId } from '../../kernel/ids.ts';
import type { BankItem } from '../bank/index.ts';
import { mathematicsPaper, photosynthesisQuiz } from '../papers/index.ts';
import { SEED_INSTANT } from '../profile.ts';
import { subjectNames } from './topics.ts';

const ITEMS_OF_A_PRACTICE_PAPER = 10;
const MINUTE = 60;

interface PaperOptions {
  readonly subject: string;
  readonly grade: number;
  readonly minutes: number;
  readonly publishedAt: string;
  readonly instructions: readonly BlockNode[];
}

/** A test as rows: the assessment with references to its items, and the items. */
function toRow(test: AssessmentTest, options: PaperOptions) {
  return {
    id: test.identifier,
    version: 1,
    title: test.title,
    subject: options.subject,
    grade: options.grade,
    language: options.subject === 'english' ? 'en' : 'vi',
    duration_seconds: options.minutes * MINUTE,
    item_count: test.testParts.reduce((count, part) => count + part.items.length, 0),
    max_score: maxScoreOf(test),
    exam_rules: graduationExam2025.id,
    instructions: options.instructions,
    parts: test.testParts.map((part) => ({
      identifier: part.identifier,
      title: part.title,
      instructions: part.instructions,
      items: part.items.map(({ item, scoring }) => ({ id: item.identifier, version: 1, scoring })),
    })),
    published_at: options.publishedAt,
    updated_at: options.publishedAt,
  };
}

export const toItemRow = ({ item, subject, grade, level }: BankItem) => ({
  id: item.identifier,
  version: 1,
  subject,
  grade,
  level,
  kind: item.kind,
  model: item,
  created_at: SEED_INSTANT,
});

/** The items of the demo papers as the bank holds them. */
export const demoItems: readonly BankItem[] = [
  ...mathematicsPaper.testParts.flatMap((part) =>
    part.items.map(({ item }) => ({
      item,
      subject: 'mathematics',
      grade: 12,
      level: 'M2' as const,
    })),
  ),
  ...photosynthesisQuiz.testParts.flatMap((part) =>
    part.items.map(({ item }) => ({
      item,
      subject: 'natural-sciences',
      grade: 7,
      level: 'M1' as const,
    })),
  ),
];

export const demoAssessments = [
  toRow(mathematicsPaper, {
    subject: 'mathematics',
    grade: 12,
    minutes: graduationExam2025.structures['mathematics']?.minutes ?? 90,
    publishedAt: '2026-10-01T02:00:00.000Z',
    instructions: prose(`
Đề gồm 22 câu, chia thành ba phần. Điểm tối đa là 10. Thời gian làm bài là 90 phút.

Mỗi câu trả lời được lưu ngay khi chọn. Có thể quay lại sửa cho đến khi nộp bài.
`),
  }),
  toRow(photosynthesisQuiz, {
    subject: 'natural-sciences',
    grade: 7,
    minutes: 15,
    publishedAt: '2026-10-01T02:00:00.000Z',
    instructions: prose('Bài gồm 7 câu về quang hợp. Đạt từ 5 điểm trở lên là hoàn thành bài học.'),
  }),
];

/** Practice papers of one subject and grade each, in the bank's order. */
export function generatePracticePapers(count: number, bank: readonly BankItem[]) {
  const groups = Map.groupBy(bank, ({ subject, grade }) => `${subject} ${grade}`);
  const papers = [...groups].flatMap(([key, items]) =>
    Array.from({ length: Math.floor(items.length / ITEMS_OF_A_PRACTICE_PAPER) }, (_, index) => ({
      key,
      index,
      items: items.slice(
        index * ITEMS_OF_A_PRACTICE_PAPER,
        (index + 1) * ITEMS_OF_A_PRACTICE_PAPER,
      ),
    })),
  );
  // The first paper of every subject and grade, then the second of each.
  const chosen = papers.toSorted((a, b) => a.index - b.index).slice(0, count);
  return chosen.flatMap(({ key, index, items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const { subject, grade } = first;
    const test: AssessmentTest = {
      identifier: namedId('asm', `practice/${key}/${index}`),
      title: `Luyện tập ${subjectNames[subject] ?? subject} ${grade} – Bài ${index + 1}`,
      testParts: [
        {
          identifier: 'phan-1',
          title: 'Câu hỏi',
          instructions: [],
          items: items.map(({ item }) => ({
            item,
            scoring: scoringFor(graduationExam2025, subject, item.kind),
          })),
        },
      ],
    };
    return [
      toRow(test, {
        subject,
        grade,
        minutes: 30,
        publishedAt: SEED_INSTANT,
        instructions: prose('Bài luyện tập gồm 10 câu. Làm trong 30 phút.'),
      }),
    ];
  });
}
