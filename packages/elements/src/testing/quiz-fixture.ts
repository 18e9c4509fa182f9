import type {
  BlockNode,
  DeliveryItem,
  DeliveryPart,
  InlineNode,
  ItemResponse,
  MathNode,
} from '@khuevan/qti/delivery';
import type { QuizAssessment, QuizAttempt, QuizResult } from '../edu-quiz-runner/quiz-gateway.ts';
import { fakeApi, fakeProblem, type FakeApi } from './fake-api.ts';

const mi = (text: string): MathNode => ({ element: 'mi', text });
const mn = (text: string): MathNode => ({ element: 'mn', text });
const mo = (text: string): MathNode => ({ element: 'mo', text });
const sup = (base: MathNode, exponent: MathNode): MathNode => ({
  element: 'msup',
  children: [base, exponent],
});
const frac = (top: MathNode[], bottom: MathNode[]): MathNode => ({
  element: 'mfrac',
  children: [
    { element: 'mrow', children: top },
    { element: 'mrow', children: bottom },
  ],
});
const math = (...nodes: MathNode[]): InlineNode => ({
  type: 'math',
  display: 'inline',
  math: nodes,
});
const text = (value: string): InlineNode => ({ type: 'text', text: value });
const paragraph = (...children: InlineNode[]): BlockNode => ({ type: 'paragraph', children });

const cubic = math(
  mi('f'),
  mo('('),
  mi('x'),
  mo(')'),
  mo('='),
  sup(mi('x'), mn('3')),
  mo('−'),
  mn('3'),
  mi('x'),
  mo('+'),
  mn('1'),
);

function choice(id: string, prompt: InlineNode[], options: InlineNode[][]): DeliveryItem {
  return {
    id,
    kind: 'choice',
    prompt: [paragraph(...prompt)],
    maxScore: '0.25',
    choices: options.map((content, index) => ({ id: 'ABCD'.charAt(index), content })),
  };
}

function numbers(id: string, question: string, values: readonly string[]): DeliveryItem {
  return choice(
    id,
    [text(question)],
    values.map((value) => [math(mn(value))]),
  );
}

const partOne: DeliveryItem[] = [
  choice(
    'itm_101',
    [text('Cho hàm số '), cubic, text('. Hàm số nghịch biến trên khoảng nào dưới đây?')],
    [
      [math(mo('('), mo('−'), mn('1'), mo(';'), mn('1'), mo(')'))],
      [math(mo('('), mn('1'), mo(';'), mo('+'), mi('∞'), mo(')'))],
      [math(mo('('), mo('−'), mi('∞'), mo(';'), mo('−'), mn('1'), mo(')'))],
      [math(mo('('), mn('0'), mo(';'), mn('2'), mo(')'))],
    ],
  ),
  numbers('itm_102', 'Cấp số cộng có số hạng đầu 3 và công sai 4. Số hạng thứ năm bằng', [
    '15',
    '19',
    '23',
    '27',
  ]),
  choice(
    'itm_103',
    [
      text('Tiệm cận ngang của đồ thị hàm số '),
      math(
        mi('y'),
        mo('='),
        frac([mn('2'), mi('x'), mo('−'), mn('1')], [mi('x'), mo('+'), mn('3')]),
      ),
      text(' là đường thẳng'),
    ],
    [
      [math(mi('y'), mo('='), mn('2'))],
      [math(mi('x'), mo('='), mo('−'), mn('3'))],
      [math(mi('y'), mo('='), mo('−'), mn('3'))],
      [math(mi('x'), mo('='), mn('2'))],
    ],
  ),
  choice(
    'itm_104',
    [
      text(
        'Một hộp có 5 viên bi xanh và 7 viên bi đỏ cùng kích thước. Lấy ngẫu nhiên hai viên bi. Khẳng định nào sau đây đúng về xác suất để hai viên bi lấy ra khác màu?',
      ),
    ],
    [
      [text('Xác suất đó bằng '), math(frac([mn('35')], [mn('66')])), text('.')],
      [text('Xác suất đó bằng '), math(frac([mn('5')], [mn('12')])), text('.')],
      [text('Xác suất đó lớn hơn '), math(frac([mn('3')], [mn('4')])), text('.')],
      [text('Không đủ dữ kiện để tính xác suất đó, vì chưa biết thứ tự lấy các viên bi.')],
    ],
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    numbers(
      `itm_1${String(index + 5).padStart(2, '0')}`,
      `Giá trị của biểu thức ${index + 2} × ${index + 3} + ${index} bằng`,
      [0, 2, 5, 9].map((shift) => String((index + 2) * (index + 3) + index + shift)),
    ),
  ),
];

const statementsItem = (id: string): DeliveryItem => ({
  id,
  kind: 'true-false',
  maxScore: '1',
  prompt: [
    paragraph(
      text('Cho hàm số '),
      cubic,
      text(' xác định trên tập số thực. Mỗi ý sau đúng hay sai?'),
    ),
  ],
  statements: [
    {
      id: 'a',
      content: [
        text('Đạo hàm của hàm số là '),
        math(
          mi('f'),
          mo('′'),
          mo('('),
          mi('x'),
          mo(')'),
          mo('='),
          mn('3'),
          sup(mi('x'), mn('2')),
          mo('−'),
          mn('3'),
        ),
        text('.'),
      ],
    },
    {
      id: 'b',
      content: [
        text('Hàm số đồng biến trên khoảng '),
        math(mo('('), mo('−'), mn('1'), mo(';'), mn('1'), mo(')')),
        text('.'),
      ],
    },
    { id: 'c', content: [text('Giá trị cực đại của hàm số bằng '), math(mn('3')), text('.')] },
    { id: 'd', content: [text('Đồ thị hàm số cắt trục hoành tại đúng hai điểm phân biệt.')] },
  ],
});

const numeric = (id: string, prompt: string, unit?: string): DeliveryItem => ({
  id,
  kind: 'numeric',
  maxScore: '0.5',
  maxLength: 8,
  prompt: [paragraph(text(prompt))],
  ...(unit === undefined ? {} : { unit }),
});

const parts: DeliveryPart[] = [
  {
    id: 'part-1',
    title: 'Phần I. Trắc nghiệm nhiều phương án lựa chọn',
    instructions: [paragraph(text('Mỗi câu hỏi chỉ chọn một phương án.'))],
    items: partOne,
  },
  {
    id: 'part-2',
    title: 'Phần II. Trắc nghiệm đúng sai',
    instructions: [
      paragraph(
        text(
          'Trong mỗi ý a), b), c), d), chọn đúng hoặc sai. Đúng 1 ý được 0,1 điểm; 2 ý 0,25; 3 ý 0,5; cả 4 ý 1 điểm.',
        ),
      ),
    ],
    items: ['itm_201', 'itm_202', 'itm_203', 'itm_204'].map(statementsItem),
  },
  {
    id: 'part-3',
    title: 'Phần III. Trắc nghiệm trả lời ngắn',
    instructions: [paragraph(text('Nhập kết quả của từng câu.'))],
    items: [
      numeric('itm_301', 'Nghiệm dương của phương trình 2x − 5 = 0 là bao nhiêu?'),
      numeric(
        'itm_302',
        'Một xe chạy 90 km trong 2 giờ 15 phút. Tốc độ trung bình của xe là bao nhiêu?',
        'km/h',
      ),
      numeric('itm_303', 'Tính giá trị lớn nhất của hàm số y = −x² + 3x trên đoạn [0; 3].'),
      numeric('itm_304', 'Có bao nhiêu số tự nhiên có hai chữ số khác nhau?'),
      numeric('itm_305', 'Thể tích khối lập phương cạnh 1,5 m bằng bao nhiêu mét khối?', 'm³'),
      numeric('itm_306', 'Làm tròn số 3,14159 đến hàng phần trăm.'),
    ],
  },
];

export const quizAssessment: QuizAssessment = {
  id: 'asm_01kaz8m2q4x7v9c1d3f5g7h9jn',
  title: 'Toán · Đề số 0107',
  instructions: [paragraph(text('Thí sinh không được sử dụng tài liệu.'))],
  durationSeconds: 5400,
  parts,
};

const allItems = parts.flatMap(({ items }) => items);

/** Thirteen answered questions, as in the drawing. */
export const someAnswers: Readonly<Record<string, ItemResponse>> = {
  ...Object.fromEntries(partOne.filter((_, index) => index !== 9).map(({ id }) => [id, 'A'])),
  itm_201: { a: true, b: false, c: true, d: false },
  itm_202: { a: true, b: false, c: true },
};

/** A result with every outcome in it. */
export const quizResult: QuizResult = {
  score: '7.25',
  maxScore: '10',
  scaledScore: '7.25',
  items: allItems.map(({ id, maxScore }, index) => {
    if (index === 9 || index === 21) {
      return { itemId: id, score: '0', maxScore, outcome: 'unanswered' };
    }
    if (index === 5 || index === 18) {
      return { itemId: id, score: '0', maxScore, outcome: 'incorrect' };
    }
    if (index === 13) return { itemId: id, score: '0.5', maxScore, outcome: 'partial' };
    return { itemId: id, score: maxScore, maxScore, outcome: 'correct' };
  }),
};

export interface QuizServerOptions {
  readonly answers?: Readonly<Record<string, ItemResponse>>;
  /** `none` has not started yet. */
  readonly attempt?: 'none' | QuizAttempt['status'];
  readonly secondsLeft?: number;
  readonly assessment?: QuizAssessment;
}

export interface QuizServer extends FakeApi {
  /** What the service has stored, by item. */
  readonly stored: Map<string, { response: ItemResponse; sequence: number }>;
  status: 'none' | QuizAttempt['status'];
}

/** A small assessment service in memory, for stories and tests. */
export function quizServer(options: QuizServerOptions = {}): QuizServer {
  const {
    answers = {},
    attempt = 'none',
    secondsLeft = 3258,
    assessment = quizAssessment,
  } = options;
  const startedAt = Date.now();
  const deadline = new Date(startedAt + secondsLeft * 1000).toISOString();
  const view = (): QuizAttempt => ({
    id: 'att_01kaz8m2q4x7v9c1d3f5g7h9jn',
    status: server.status === 'none' ? 'open' : server.status,
    ...(assessment.durationSeconds === undefined ? {} : { deadline }),
    serverTime: new Date().toISOString(),
    responses: [...server.stored].map(([itemId, saved]) => ({
      itemId,
      response: saved.response,
      sequence: saved.sequence,
    })),
  });
  const save = (itemId: string, response: ItemResponse, sequence: number) => {
    const before = server.stored.get(itemId);
    if (before === undefined || before.sequence < sequence) {
      server.stored.set(itemId, { response, sequence });
    }
  };
  const api = fakeApi({
    'GET /assessment/v1/assessments/{assessmentId}': () => ({ body: assessment }),
    'POST /assessment/v1/assessments/{assessmentId}/attempts': () => {
      server.status = 'open';
      return { status: 201, body: view() };
    },
    'GET /assessment/v1/attempts/{attemptId}': () => ({ body: view() }),
    'PUT /assessment/v1/attempts/{attemptId}/responses/{itemId}': ({ params, body }) => {
      if (server.status !== 'open') return fakeProblem(409, 'attempt-closed');
      const { response, sequence } = body as { response: ItemResponse; sequence: number };
      save(params.itemId ?? '', response, sequence);
      const now = new Date().toISOString();
      const kept = server.stored.get(params.itemId ?? '')?.sequence ?? sequence;
      return { body: { savedAt: now, sequence: kept, serverTime: now, deadline } };
    },
    'POST /assessment/v1/attempts/{attemptId}/submission': () => {
      server.status = 'submitted';
      return { body: view() };
    },
    'GET /assessment/v1/attempts/{attemptId}/result': () => ({ body: quizResult }),
  });
  const server: QuizServer = Object.assign(api, { stored: new Map(), status: attempt });
  Object.entries(answers).forEach(([itemId, response], index) => save(itemId, response, index + 1));
  return server;
}

/** Makes this tab know its attempt, as after a reload, or forget it. */
export function rememberAttempt(known: boolean): void {
  sessionStorage.clear();
  if (!known) return;
  sessionStorage.setItem(`khuevan:quiz:${quizAssessment.id}`, 'att_01kaz8m2q4x7v9c1d3f5g7h9jn');
}
