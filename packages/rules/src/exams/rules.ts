import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

export type ElectiveSubject =
  | 'physics'
  | 'chemistry'
  | 'biology'
  | 'history'
  | 'geography'
  | 'economics-law'
  | 'informatics'
  | 'industrial-technology'
  | 'agricultural-technology'
  | 'foreign-language';

export interface GraduationExamRules extends DatedRule {
  readonly compulsory: readonly ['literature', 'mathematics'];
  readonly electives: readonly {
    readonly code: ElectiveSubject;
    readonly vi: string;
    readonly en: string;
  }[];
  readonly electiveCount: number;
  /** Days after the results in which a re-mark can be asked for. */
  readonly remarkWindowDays: number;
  /** Days after the window in which its outcome is given. */
  readonly remarkOutcomeDays: number;
  /** Hundredths of a point from which a re-mark changes a score. */
  readonly remarkChangesFrom: number;
  readonly graduation: {
    readonly yearWeights: {
      readonly grade10: number;
      readonly grade11: number;
      readonly grade12: number;
    };
    /** Hundredths: every exam score must be above it. */
    readonly examAbove: number;
    /** Hundredths: least graduation score. */
    readonly from: number;
  };
}

export const graduationExamRules: readonly GraduationExamRules[] = [
  {
    id: 'vn.graduation-exam.2025',
    validFrom: '2025-02-08',
    legalBasis: [
      {
        document: 'Thông tư 24/2024/TT-BGDĐT',
        article: 'Điều 19, 20; phúc khảo',
        title: 'Quy chế thi tốt nghiệp THPT: đăng ký dự thi, môn thi, phúc khảo',
        verified: true,
      },
      {
        document: 'Thông tư 24/2024/TT-BGDĐT',
        title:
          'Điểm xét công nhận tốt nghiệp: điểm thi và điểm trung bình ba năm, mỗi phần một nửa',
        verified: false,
        remark:
          'Formula, weights 1–2–3 of the grades, scores above 1.0 and 5.0 to pass: from memory',
      },
    ],
    compulsory: ['literature', 'mathematics'],
    electives: [
      { code: 'physics', vi: 'Vật lí', en: 'Physics' },
      { code: 'chemistry', vi: 'Hóa học', en: 'Chemistry' },
      { code: 'biology', vi: 'Sinh học', en: 'Biology' },
      { code: 'history', vi: 'Lịch sử', en: 'History' },
      { code: 'geography', vi: 'Địa lí', en: 'Geography' },
      { code: 'economics-law', vi: 'Giáo dục kinh tế và pháp luật', en: 'Economics and law' },
      { code: 'informatics', vi: 'Tin học', en: 'Informatics' },
      { code: 'industrial-technology', vi: 'Công nghệ công nghiệp', en: 'Industrial technology' },
      {
        code: 'agricultural-technology',
        vi: 'Công nghệ nông nghiệp',
        en: 'Agricultural technology',
      },
      { code: 'foreign-language', vi: 'Ngoại ngữ', en: 'Foreign language' },
    ],
    electiveCount: 2,
    remarkWindowDays: 10,
    remarkOutcomeDays: 15,
    remarkChangesFrom: 25,
    graduation: {
      yearWeights: { grade10: 1, grade11: 2, grade12: 3 },
      examAbove: 100,
      from: 500,
    },
  },
];

/** The rules in force on a day. @throws RuleError `no-rule` */
export function graduationExamRulesOn(date: IsoDate): GraduationExamRules {
  return ruleOn(graduationExamRules, date);
}

export const currentExamRules = graduationExamRules[0] as GraduationExamRules;
