import type { ItemKind } from './delivery-model.ts';
import type { ScoringRule } from './item.ts';

/** A text of law that a rule rests on. */
export interface LegalSource {
  readonly document: string;
  readonly issued: string;
  readonly note?: string;
}

export interface PaperStructure {
  readonly minutes: number;
  readonly items: Readonly<Record<ItemKind, number>>;
}

/** Rules of one form of examination as dated data. */
export interface ExamRules {
  readonly id: string;
  /** First day on which papers follow the rules (ISO date). */
  readonly validFrom: string;
  readonly sources: readonly LegalSource[];
  /** Highest score of a paper. */
  readonly scale: string;
  /** Decimals of a paper's score, rounded half up. */
  readonly scorePlaces: number;
  readonly choice: ScoringRule;
  readonly trueFalse: ScoringRule;
  readonly numeric: {
    readonly bySubject: Readonly<Record<string, ScoringRule>>;
    readonly others: ScoringRule;
  };
  readonly structures: Readonly<Record<string, PaperStructure>>;
}

/** Papers of the upper-secondary graduation examination in the form that began in 2025. */
export const graduationExam2025: ExamRules = {
  id: 'vn.graduation-exam.2025',
  validFrom: '2025-01-01',
  sources: [
    {
      document: 'Quyết định 764/QĐ-BGDĐT',
      issued: '2024-03-08',
      note: 'Cấu trúc định dạng đề thi kỳ thi tốt nghiệp trung học phổ thông từ năm 2025',
    },
    { document: 'Thông tư 24/2024/TT-BGDĐT', issued: '2024-12-24', note: 'Thang điểm 10' },
  ],
  scale: '10',
  scorePlaces: 2,
  choice: { type: 'match-correct', mark: '0.25' },
  trueFalse: { type: 'count-lookup', marks: ['0', '0.1', '0.25', '0.5', '1'] },
  numeric: {
    bySubject: { mathematics: { type: 'match-correct', mark: '0.5' } },
    others: { type: 'match-correct', mark: '0.25' },
  },
  structures: {
    mathematics: { minutes: 90, items: { choice: 12, 'true-false': 4, numeric: 6 } },
    physics: { minutes: 50, items: { choice: 18, 'true-false': 4, numeric: 6 } },
  },
};

/** All known rules, oldest first. A new year's form is added here; papers keep the rules they were made under. */
export const examRules: readonly ExamRules[] = [graduationExam2025];

/**
 * The rules in force on a day.
 * @param date ISO date, `YYYY-MM-DD`.
 * @returns undefined for a day before the first known rules.
 */
export function examRulesOn(date: string): ExamRules | undefined {
  return examRules.findLast((rules) => rules.validFrom <= date);
}

/** The scoring rule of an item kind in a subject's paper. */
export function scoringFor(rules: ExamRules, subject: string, kind: ItemKind): ScoringRule {
  if (kind === 'choice') return rules.choice;
  if (kind === 'true-false') return rules.trueFalse;
  const { bySubject, others } = rules.numeric;
  return (Object.hasOwn(bySubject, subject) ? bySubject[subject] : undefined) ?? others;
}
