import type { BlockNode } from '@khuevan/qti';
import { demo } from '../demo.ts';
import { examFormatReading } from './reading-exam-format.ts';
import { photosynthesisReading } from './reading-photosynthesis.ts';

const course = (
  id: string,
  title: string,
  summary: string,
  subject: string,
  grade: number,
  publishedAt: string,
) => ({
  id,
  version: 1,
  title,
  summary,
  subject,
  grade,
  language: 'vi',
  published_at: publishedAt,
  updated_at: publishedAt,
});

interface LessonOptions {
  readonly id: string;
  readonly title: string;
  readonly durationSeconds: number;
  readonly resourceId?: string;
  readonly assessmentId?: string;
  readonly passScore?: string;
  readonly blocks?: readonly BlockNode[];
}

const lesson = (
  courseId: string,
  moduleId: string,
  position: number,
  kind: 'video' | 'reading' | 'quiz',
  options: LessonOptions,
) => ({
  course_id: courseId,
  id: options.id,
  module_id: moduleId,
  position,
  kind,
  title: options.title,
  duration_seconds: options.durationSeconds,
  resource_id: options.resourceId ?? null,
  assessment_id: options.assessmentId ?? null,
  pass_score: options.passScore ?? null,
  blocks: options.blocks ?? null,
  version: 1,
});

export const seedCourses = [
  course(
    demo.course,
    'Khoa học tự nhiên 7',
    'Quang hợp ở thực vật: xem phim, đọc bài và luyện tập.',
    'natural-sciences',
    7,
    '2026-10-01T02:00:00.000Z',
  ),
  course(
    demo.examCourse,
    'Ôn thi tốt nghiệp THPT môn Toán',
    'Cấu trúc đề thi từ năm 2025 và một đề luyện tập đủ ba phần.',
    'mathematics',
    12,
    '2026-09-20T02:00:00.000Z',
  ),
];

export const seedModules = [
  {
    course_id: demo.course,
    id: demo.modules.photosynthesis,
    position: 1,
    title: 'Trao đổi chất và chuyển hoá năng lượng',
  },
  {
    course_id: demo.examCourse,
    id: demo.modules.exam,
    position: 1,
    title: 'Làm quen với đề thi',
  },
];

export const seedLessons = [
  lesson(demo.course, demo.modules.photosynthesis, 1, 'video', {
    id: demo.lessons.video,
    title: 'Quang hợp ở thực vật',
    durationSeconds: 90,
    resourceId: demo.resource,
  }),
  lesson(demo.course, demo.modules.photosynthesis, 2, 'reading', {
    id: demo.lessons.reading,
    title: 'Cây xanh tự làm ra thức ăn',
    durationSeconds: 240,
    blocks: photosynthesisReading,
  }),
  lesson(demo.course, demo.modules.photosynthesis, 3, 'quiz', {
    id: demo.lessons.quiz,
    title: 'Luyện tập',
    durationSeconds: 900,
    assessmentId: demo.courseQuiz,
    passScore: '5',
  }),
  lesson(demo.examCourse, demo.modules.exam, 1, 'reading', {
    id: demo.lessons.examReading,
    title: 'Đề thi môn Toán từ năm 2025',
    durationSeconds: 180,
    blocks: examFormatReading,
  }),
  lesson(demo.examCourse, demo.modules.exam, 2, 'quiz', {
    id: demo.lessons.examQuiz,
    title: 'Đề luyện tập',
    durationSeconds: 5400,
    assessmentId: demo.assessment,
    passScore: '5',
  }),
];

const enrolment = (id: string, courseId: string, learnerId: string) => ({
  id,
  course_id: courseId,
  learner_id: learnerId,
  client_id: '',
  status: 'enrolled',
  percent_complete: 0,
  last_lesson_id: null,
  version: 1,
  enrolled_at: '2026-10-05T02:00:00.000Z',
  completed_at: null,
  updated_at: '2026-10-05T02:00:00.000Z',
});

export const seedEnrolments = [
  enrolment(demo.courseEnrolment, demo.course, demo.learners.hoa),
  enrolment(demo.courseEnrolments.binh, demo.course, demo.learners.binh),
];
