import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export type PlaceLevel = 'nation' | 'province' | 'school';

export interface IndicatorValueTable {
  id: string;
  indicator_code: string;
  school_year: string;
  place_level: PlaceLevel;
  province_code: string | null;
  school_id: string | null;
  /** Null where suppressed, as are the two below. */
  value: string | null;
  numerator: number | null;
  denominator: number | null;
  suppressed: boolean;
  as_of: InstantColumn;
}

export interface IndicatorPublicationTable {
  id: string;
  indicator_code: string;
  school_year: string;
  published_at: InstantColumn;
}

export interface DatasetReleaseTable {
  id: string;
  title: string;
  school_year: string;
  province_code: string | null;
  dimensions: string[];
  k: number;
  population_count: number | null;
  row_count: number;
  suppressed_row_count: number;
  released_at: InstantColumn;
}

/** Locked while a release is made, so that two that overlap are not made at once. */
export interface DatasetYearTable {
  school_year: string;
}

export interface DatasetRowTable {
  release_id: string;
  position: number;
  keys: JsonColumn<{ dimension: string; value: string }[]>;
  /** Null where suppressed. */
  count: number | null;
}

export interface ModelCard {
  name: string;
  version: string;
  owner: string;
  purpose: string;
  outOfScope: string;
  datasetReleaseIds: string[];
  metrics: { name: string; value: string; group?: string }[];
  risks: string;
  humanOversight: string;
}

export interface ModelCardTable {
  id: string;
  card: JsonColumn<ModelCard>;
  published_at: InstantColumn;
}
