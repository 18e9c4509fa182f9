import type { BlockNode } from '@khuevan/qti';
import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';
import type { PlayedSegment } from './played-segments.ts';

export interface CourseTable {
  id: string;
  version: number;
  title: string;
  summary: string | null;
  subject: string | null;
  grade: number | null;
  language: string;
  published_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface ModuleTable {
  course_id: string;
  id: string;
  position: number;
  title: string;
}

export type LessonKind = 'video' | 'reading' | 'quiz';

export interface LessonTable {
  course_id: string;
  id: string;
  module_id: string;
  position: number;
  kind: LessonKind;
  title: string;
  duration_seconds: number | null;
  resource_id: string | null;
  assessment_id: string | null;
  /** Decimal string on the ten-point scale; null when taking part is enough. */
  pass_score: string | null;
  blocks: JsonColumn<readonly BlockNode[]> | null;
  version: number;
}

export type EnrolmentStatus = 'enrolled' | 'in_progress' | 'completed' | 'dropped';

export interface CourseEnrolmentTable {
  id: string;
  course_id: string;
  learner_id: string;
  /** Empty for enrolments of the seed, which every application sees. */
  client_id: string;
  status: EnrolmentStatus;
  percent_complete: number;
  last_lesson_id: string | null;
  version: number;
  enrolled_at: InstantColumn;
  completed_at: InstantColumn | null;
  updated_at: InstantColumn;
}

export interface LessonProgressTable {
  enrolment_id: string;
  lesson_id: string;
  status: 'in_progress' | 'completed';
  position_seconds: number | null;
  played_segments: JsonColumn<readonly PlayedSegment[]>;
  sequence: number;
  completed_at: InstantColumn | null;
  updated_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'courses.course': CourseTable;
    'courses.module': ModuleTable;
    'courses.lesson': LessonTable;
    'courses.enrolment': CourseEnrolmentTable;
    'courses.lesson_progress': LessonProgressTable;
  }
}
