import type { BlockNode, InlineNode } from '@khuevan/qti/delivery';
import { addSegment, playedShare, type Segment } from '../edu-course-player/course/segments.ts';
import { fakeApi, type FakeApi } from './fake-api.ts';
import { quizAssessment, quizServer } from './quiz-fixture.ts';

export const enrolmentId = 'cen_01kaz8m2q4x7v9c1d3f5g7h9ka';
export const lessonIds = {
  cell: 'les_01kaz8m2q4x7v9c1d3f5g7h901',
  transpiration: 'les_01kaz8m2q4x7v9c1d3f5g7h902',
  photosynthesis: 'les_01kaz8m2q4x7v9c1d3f5g7h903',
  quiz: 'les_01kaz8m2q4x7v9c1d3f5g7h904',
  respiration: 'les_01kaz8m2q4x7v9c1d3f5g7h905',
} as const;

const text = (value: string): InlineNode => ({ type: 'text', text: value });
const paragraph = (...children: InlineNode[]): BlockNode => ({ type: 'paragraph', children });

const readingBlocks: readonly BlockNode[] = [
  paragraph(
    text('Nước được rễ hút lên rồi phần lớn thoát ra ngoài qua lá. Sự mất nước ấy gọi là '),
    { type: 'strong', children: [text('thoát hơi nước')] },
    text(', và nó không hề vô ích.'),
  ),
  { type: 'heading', level: 2, children: [text('Vì sao cây cần thoát hơi nước?')] },
  {
    type: 'list',
    ordered: false,
    items: [
      [text('Tạo lực kéo đưa nước và muối khoáng từ rễ lên lá.')],
      [text('Làm mát lá dưới nắng.')],
      [text('Giúp khí khổng mở để khí carbon dioxide đi vào cho quang hợp.')],
    ],
  },
  { type: 'heading', level: 2, children: [text('Thí nghiệm')] },
  paragraph(
    text(
      'Trùm một túi ni lông trong suốt lên một cành có lá, buộc kín miệng túi và để ngoài nắng nửa giờ. Một cành khác đã ngắt hết lá làm đối chứng. Quan sát thành túi: túi có lá đọng nhiều giọt nước, túi đối chứng hầu như không có.',
    ),
  ),
  paragraph(text('Vậy nước thoát ra chủ yếu qua lá.')),
];

interface FixtureLesson {
  readonly id: string;
  readonly title: string;
  readonly kind: 'video' | 'reading' | 'quiz';
  readonly durationSeconds?: number;
}

const modules: readonly { id: string; title: string; lessons: readonly FixtureLesson[] }[] = [
  {
    id: 'mod_01kaz8m2q4x7v9c1d3f5g7h901',
    title: 'Tế bào',
    lessons: [
      { id: lessonIds.cell, title: 'Tế bào nhân thực', kind: 'video', durationSeconds: 400 },
    ],
  },
  {
    id: 'mod_01kaz8m2q4x7v9c1d3f5g7h902',
    title: 'Trao đổi chất và chuyển hoá năng lượng',
    lessons: [
      {
        id: lessonIds.transpiration,
        title: 'Thoát hơi nước ở lá',
        kind: 'reading',
        durationSeconds: 120,
      },
      {
        id: lessonIds.photosynthesis,
        title: 'Quang hợp ở thực vật',
        kind: 'video',
        durationSeconds: 90,
      },
      { id: lessonIds.quiz, title: 'Luyện tập: quang hợp', kind: 'quiz', durationSeconds: 600 },
      { id: lessonIds.respiration, title: 'Hô hấp tế bào', kind: 'video', durationSeconds: 422 },
    ],
  },
];

const lessons = modules.flatMap((module) => module.lessons);

interface Stored {
  positionSeconds: number;
  segments: readonly Segment[];
  completed: boolean;
  sequence: number;
}

export interface CourseServerOptions {
  /** Where the files of the lesson's media lie. */
  readonly media?: string;
  /** Seconds into the photosynthesis video. */
  readonly position?: number;
  readonly last?: string;
  readonly empty?: boolean;
  /** Address of the stream, when it is not the real one. */
  readonly source?: string;
  readonly captions?: boolean;
}

export interface CourseServer extends FakeApi {
  /** What the service has stored, by lesson. */
  readonly stored: Map<string, Stored>;
  /** Bodies of the writes, in order of arrival. */
  readonly writes: SaveBody[];
}

interface SaveBody {
  readonly positionSeconds?: number;
  readonly playedSegments?: readonly { startSeconds: number; endSeconds: number }[];
  readonly completed?: boolean;
  readonly sequence: number;
}

const chapterTitles = [
  [0, 'Mở đầu'],
  [14, 'Nguyên liệu của quang hợp'],
  [33, 'Lục lạp và chất diệp lục'],
  [54, 'Sản phẩm và phương trình'],
  [76, 'Ý nghĩa của quang hợp'],
] as const;

/** A small course service in memory, for stories and tests; progress by the rules of `openapi/courses.yaml`. */
export function courseServer(options: CourseServerOptions = {}): CourseServer {
  const media = options.media ?? '/media/photosynthesis';
  const position = options.position ?? 0;
  const stored = new Map<string, Stored>();
  const writes: SaveBody[] = [];
  const done = { positionSeconds: 0, segments: [], completed: true, sequence: 4 };
  stored.set(lessonIds.cell, done);
  stored.set(lessonIds.transpiration, done);
  if (position > 0) {
    const segments = [{ start: 0, end: position }];
    stored.set(lessonIds.photosynthesis, {
      ...done,
      positionSeconds: position,
      segments,
      completed: false,
    });
  }
  const view = (lessonId: string, { positionSeconds, segments, completed, sequence }: Stored) => ({
    lessonId,
    status: completed ? 'completed' : 'in_progress',
    positionSeconds,
    playedSegments: segments.map(({ start, end }) => ({ startSeconds: start, endSeconds: end })),
    sequence,
    updatedAt: '2026-11-23T03:32:00Z',
  });
  const save = (lessonId: string, body: SaveBody): Stored => {
    const before = stored.get(lessonId) ?? {
      positionSeconds: 0,
      segments: [],
      completed: false,
      sequence: 0,
    };
    const segments = (body.playedSegments ?? [])
      .map(({ startSeconds, endSeconds }) => ({ start: startSeconds, end: endSeconds }))
      .reduce(addSegment, before.segments);
    const lesson = lessons.find(({ id }) => id === lessonId);
    const newer = body.sequence > before.sequence;
    const seen =
      lesson?.kind === 'video' && playedShare(segments, lesson.durationSeconds ?? 0) >= 0.9;
    const after = {
      positionSeconds: newer
        ? (body.positionSeconds ?? before.positionSeconds)
        : before.positionSeconds,
      segments,
      completed:
        before.completed || seen || (lesson?.kind === 'reading' && body.completed === true),
      sequence: Math.max(before.sequence, body.sequence),
    };
    stored.set(lessonId, after);
    return after;
  };
  const quiz = quizServer();
  const api = fakeApi({
    ...quiz.routes,
    'GET /courses/v1/course-enrolments/{courseEnrolmentId}': ({ params }) => ({
      body: { id: params.courseEnrolmentId, courseId: 'crs_01kaz8m2q4x7v9c1d3f5g7h9k5' },
    }),
    'GET /courses/v1/courses/{courseId}': () => ({
      body: {
        id: 'crs_01kaz8m2q4x7v9c1d3f5g7h9k5',
        title: 'Khoa học tự nhiên 7',
        modules: options.empty ? [] : modules,
      },
    }),
    'GET /courses/v1/course-enrolments/{courseEnrolmentId}/progress': () => ({
      body: {
        lastLessonId: options.last ?? lessonIds.photosynthesis,
        lessons: [...stored].map(([id, standing]) => view(id, standing)),
      },
    }),
    'GET /courses/v1/courses/{courseId}/lessons/{lessonId}': ({ params }) => ({
      body: lessonBody(params.lessonId ?? ''),
    }),
    'POST /resources/v1/learning-resources/{learningResourceId}/launch': () => ({
      body: {
        sources: [
          {
            type: 'application/vnd.apple.mpegurl',
            url: options.source ?? `${media}/master.m3u8`,
          },
        ],
        captions:
          options.captions === false
            ? []
            : [{ language: 'vi', label: 'Tiếng Việt', url: `${media}/vi.vtt` }],
        chapters: chapterTitles.map(([startSeconds, title]) => ({ startSeconds, title })),
        poster: `${media}/poster.jpg`,
        durationSeconds: 90,
        expiresAt: '2026-11-23T07:00:00Z',
      },
    }),
    'PUT /courses/v1/course-enrolments/{courseEnrolmentId}/lessons/{lessonId}/progress': ({
      params,
      body,
    }) => {
      const lessonId = params.lessonId ?? '';
      const write = body as SaveBody;
      writes.push(write);
      return { body: view(lessonId, save(lessonId, write)) };
    },
  });
  return Object.assign(api, { stored, writes });
}

function lessonBody(id: string): object {
  const lesson = lessons.find((one) => one.id === id);
  switch (lesson?.kind) {
    case 'video':
      return { ...lesson, resourceId: 'res_01kaz8m2q4x7v9c1d3f5g7h9k4' };
    case 'quiz':
      return { ...lesson, assessmentId: quizAssessment.id };
    default:
      return { ...lesson, blocks: readingBlocks };
  }
}
