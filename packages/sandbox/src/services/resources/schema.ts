import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export interface LearningResourceTable {
  id: string;
  version: number;
  title: string;
  search_title: string;
  search_text: string;
  kind: string;
  summary: string | null;
  subject: string | null;
  grades: JsonColumn<readonly number[]>;
  language: string;
  duration_seconds: number | null;
  licence: string | null;
  publisher: string | null;
  keywords: JsonColumn<readonly string[]>;
  /** Folder under `media/`; null when only the description is held. */
  media: string | null;
  published_at: InstantColumn;
  updated_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'resources.learning_resource': LearningResourceTable;
  }
}
