import { namedId } from '../../kernel/ids.ts';
import { searchText } from '../../kernel/search-text.ts';
import { demo } from '../demo.ts';
import type { Random } from '../random.ts';
import { subjectNames, topics } from './topics.ts';

export interface SeedResource {
  id: string;
  version: number;
  title: string;
  search_title: string;
  search_text: string;
  kind: string;
  summary: string;
  subject: string;
  grades: readonly number[];
  language: string;
  duration_seconds: number | null;
  licence: string;
  publisher: string;
  keywords: readonly string[];
  media: string | null;
  published_at: string;
  updated_at: string;
}

interface Kind {
  readonly kind: string;
  title(topic: string, subject: string, grade: number): string;
  summary(topic: string): string;
  /** Shortest and longest, in seconds; null for what has no length. */
  readonly duration: readonly [number, number] | null;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'video',
    title: (topic) => `${topic} – bài giảng truyền hình`,
    summary: (topic) => `Video bài giảng về ${topic}, có phụ đề tiếng Việt.`,
    duration: [600, 2700],
  },
  {
    kind: 'e-lecture',
    title: (topic) => `${topic} – bài giảng điện tử`,
    summary: (topic) => `Bài giảng tương tác về ${topic} với câu hỏi kiểm tra nhanh sau mỗi phần.`,
    duration: [900, 2400],
  },
  {
    kind: 'document',
    title: (topic, subject, grade) => `Phiếu học tập ${subject} ${grade}: ${topic}`,
    summary: (topic) => `Phiếu học tập in được, dùng khi học về ${topic}.`,
    duration: null,
  },
  {
    kind: 'simulation',
    title: (topic) => `${topic} – mô phỏng`,
    summary: (topic) => `Mô phỏng để học sinh tự thay đổi số liệu và quan sát khi học về ${topic}.`,
    duration: null,
  },
  {
    kind: 'image',
    title: (topic) => `${topic} – bộ hình minh hoạ`,
    summary: (topic) => `Bộ hình minh hoạ dùng trong giờ học về ${topic}.`,
    duration: null,
  },
];

/** Subjects where experiments take the place of simulations. */
const LABORATORY = new Set(['physics', 'chemistry', 'biology', 'natural-sciences']);

const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'proprietary'] as const;

const DAY = 86_400_000;

function resource(
  options: Omit<
    SeedResource,
    'version' | 'search_title' | 'search_text' | 'language' | 'updated_at'
  >,
): SeedResource {
  return {
    ...options,
    version: 1,
    language: options.subject === 'english' ? 'en' : 'vi',
    search_title: searchText(options.title),
    search_text: searchText([options.title, options.summary, ...options.keywords].join(' ')),
    updated_at: options.published_at,
  };
}

const demoResource = (): SeedResource =>
  resource({
    id: demo.resource,
    title: 'Quang hợp ở thực vật',
    kind: 'video',
    summary: 'Cây xanh làm ra chất hữu cơ từ nước, khí carbon dioxide và ánh sáng như thế nào.',
    subject: 'natural-sciences',
    grades: [7],
    duration_seconds: 90,
    licence: 'Apache-2.0',
    publisher: 'Kho học liệu mẫu',
    keywords: ['quang hợp', 'lục lạp', 'diệp lục', 'khí khổng'],
    media: 'photosynthesis',
    published_at: '2026-10-01T02:00:00.000Z',
  });

/** Descriptions of the shared repository; only the demo film has media. */
export function generateResources(count: number, random: Random): SeedResource[] {
  const resources = [demoResource()];
  const all = KINDS.flatMap((kind) =>
    topics.flatMap(([subject, grade, titles]) =>
      titles.map((topic) => ({ kind, subject, grade, topic })),
    ),
  );
  for (const { kind, subject, grade, topic } of random.shuffle(all)) {
    if (resources.length >= count) break;
    const isExperiment = kind.kind === 'simulation' && LABORATORY.has(subject);
    const lower = topic.charAt(0).toLowerCase() + topic.slice(1);
    const name = subjectNames[subject] ?? subject;
    const day = new Date(Date.UTC(2025, 8, 5) + random.integer(0, 360) * DAY + 2 * 3_600_000);
    const [shortest, longest] = kind.duration ?? [0, 0];
    resources.push(
      resource({
        id: namedId('res', `${kind.kind}/${subject}/${grade}/${topic}`),
        title: isExperiment ? `${topic} – thí nghiệm ảo` : kind.title(topic, name, grade),
        kind: isExperiment ? 'virtual-lab' : kind.kind,
        summary: isExperiment
          ? `Thí nghiệm ảo để học sinh tự làm khi học về ${lower}.`
          : kind.summary(lower),
        subject,
        grades: [grade],
        duration_seconds: kind.duration === null ? null : random.integer(shortest, longest),
        licence: random.pick(LICENCES),
        publisher: 'Kho học liệu mẫu',
        keywords: [name.toLowerCase(), lower, `lớp ${grade}`],
        media: null,
        published_at: day.toISOString(),
      }),
    );
  }
  if (resources.length < count)
    throw new RangeError(`topics give ${resources.length} resources only`);
  return resources;
}
