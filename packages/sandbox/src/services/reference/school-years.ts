import type { LocalizedText } from './code-lists.ts';

/** A school year as the ministry's decision frames it; provinces may shift it by `provincialShiftWeeks`. */
export interface SchoolYear {
  readonly id: string;
  readonly name: LocalizedText;
  readonly startsOn: string;
  readonly endsBefore: string;
  readonly weeks: number;
  readonly semesters: readonly {
    readonly number: 1 | 2;
    readonly weeks: number;
    readonly startsOn?: string;
    readonly endsBefore: string;
  }[];
  readonly milestones: readonly {
    readonly kind: string;
    readonly relation: 'on' | 'before' | 'not-before';
    readonly date: string;
    readonly endDate?: string;
    readonly name: LocalizedText;
  }[];
  readonly provincialShiftWeeks: number;
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly remark?: LocalizedText;
}
