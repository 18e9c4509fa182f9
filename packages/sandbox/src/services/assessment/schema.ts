import type {
  AssessmentItem,
  AssessmentScore,
  BlockNode,
  ItemResponse,
  ScoringRule,
} from '@khuevan/qti';
import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

/** A part of an assessment as stored: which items, in which version, worth what. */
export interface StoredPart {
  identifier: string;
  title: string;
  instructions: readonly BlockNode[];
  items: { id: string; version: number; scoring: ScoringRule }[];
}

export interface ItemTable {
  id: string;
  version: number;
  subject: string;
  grade: number;
  level: string | null;
  kind: AssessmentItem['kind'];
  model: JsonColumn<AssessmentItem>;
  created_at: InstantColumn;
}

export interface AssessmentTable {
  id: string;
  version: number;
  title: string;
  subject: string | null;
  grade: number | null;
  language: string;
  duration_seconds: number | null;
  item_count: number;
  max_score: string;
  exam_rules: string | null;
  instructions: JsonColumn<readonly BlockNode[]>;
  parts: JsonColumn<StoredPart[]>;
  published_at: InstantColumn;
  updated_at: InstantColumn;
}

export type AttemptStatus = 'open' | 'submitted' | 'expired';

export interface AttemptTable {
  id: string;
  assessment_id: string;
  client_id: string;
  learner_id: string;
  status: AttemptStatus;
  parts: JsonColumn<StoredPart[]>;
  started_at: InstantColumn;
  deadline: InstantColumn | null;
  submitted_at: InstantColumn | null;
  scored_at: InstantColumn | null;
  result: JsonColumn<AssessmentScore> | null;
}

export interface ResponseTable {
  attempt_id: string;
  item_id: string;
  response: JsonColumn<ItemResponse>;
  sequence: number;
  saved_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'assessment.item': ItemTable;
    'assessment.assessment': AssessmentTable;
    'assessment.attempt': AttemptTable;
    'assessment.response': ResponseTable;
  }
}
