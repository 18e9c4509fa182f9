import {
  graduationExam2025,
  prose,
  scoringFor,
  type AssessmentItem,
  type AssessmentTest,
  type ScoredItem,
} from '@khuevan/qti';
import { demo } from '../demo.ts';
import { partOne } from './mathematics-part-one.ts';
import { partThree } from './mathematics-part-three.ts';
import { partTwo } from './mathematics-part-two.ts';
import { photosynthesisChoices, photosynthesisStatements } from './photosynthesis-quiz.ts';

const scored = (subject: string, items: readonly AssessmentItem[]): ScoredItem[] =>
  items.map((item) => ({ item, scoring: scoringFor(graduationExam2025, subject, item.kind) }));

const instructions = {
  choice: prose('Mỗi câu hỏi chọn một phương án đúng nhất trong bốn phương án A, B, C, D.'),
  trueFalse: prose('Trong mỗi ý a), b), c), d) ở mỗi câu, chọn **đúng** hoặc **sai**.'),
  numeric: prose('Ghi đáp số. Dùng dấu phẩy cho số thập phân, ví dụ 2,5.'),
};

/** A whole Mathematics paper in the form of 2025: 12 × 0.25 + 4 × 1 + 6 × 0.5 = 10 points. */
export const mathematicsPaper: AssessmentTest = {
  identifier: demo.assessment,
  title: 'Đề luyện tập môn Toán theo định dạng 2025',
  testParts: [
    {
      identifier: 'phan-1',
      title: 'Phần I. Trắc nghiệm nhiều phương án lựa chọn',
      instructions: instructions.choice,
      items: scored('mathematics', partOne),
    },
    {
      identifier: 'phan-2',
      title: 'Phần II. Trắc nghiệm đúng sai',
      instructions: instructions.trueFalse,
      items: scored('mathematics', partTwo),
    },
    {
      identifier: 'phan-3',
      title: 'Phần III. Trắc nghiệm trả lời ngắn',
      instructions: instructions.numeric,
      items: scored('mathematics', partThree),
    },
  ],
};

/** The quiz lesson: 6 × 0.25 + 1 = 2.5 points, put on ten points by the scaled score. */
export const photosynthesisQuiz: AssessmentTest = {
  identifier: demo.courseQuiz,
  title: 'Luyện tập: Quang hợp ở thực vật',
  testParts: [
    {
      identifier: 'phan-1',
      title: 'Chọn phương án đúng',
      instructions: instructions.choice,
      items: scored('natural-sciences', photosynthesisChoices),
    },
    {
      identifier: 'phan-2',
      title: 'Đúng hay sai',
      instructions: instructions.trueFalse,
      items: scored('natural-sciences', photosynthesisStatements),
    },
  ],
};
