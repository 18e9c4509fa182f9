import { ruleOn, type DatedRule, type LegalBasis } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

/** 1: communes of areas II–III, extremely difficult, island, border, safe-zone; 2: communes of area I; 3: the rest. */
export type StaffingZone = 1 | 2 | 3;

export type StaffingLevel =
  | 'nursery-3-12m'
  | 'nursery-13-24m'
  | 'nursery-25-36m'
  | 'kindergarten-3-4'
  | 'kindergarten-4-5'
  | 'kindergarten-5-6'
  | 'primary'
  | 'lower-secondary'
  | 'upper-secondary';

/**
 * Kinds of class with a norm of their own. `boarding`: ethnic boarding and semi-boarding schools and schools for
 * disabled learners; `specialised`: classes of upper-secondary schools for the gifted.
 */
export type ClassKind = 'two-sessions' | 'one-session' | 'ordinary' | 'boarding' | 'specialised';

export interface LevelNorm {
  /** Students to a class (children to a group) by zone 1, 2, 3. */
  readonly classSize: readonly [number, number, number];
  /** Hundredths of a teacher to a class, at most. */
  readonly ratios: Readonly<Partial<Record<ClassKind, number>>>;
  /** Students left over for which one more teacher comes, by zone 1, 2, 3. */
  readonly remainder: readonly [number, number, number];
  /** Teachers to a school on top: the Young Pioneers lead. */
  readonly perSchool: number;
  /** Hundredths of a teacher for a school that has a single group of children. */
  readonly singleGroup?: number;
}

export interface StaffingNorms extends DatedRule {
  readonly levels: Readonly<Record<StaffingLevel, LevelNorm>>;
}

const preschool: LegalBasis = {
  document: 'Thông tư 19/2023/TT-BGDĐT',
  title: 'Vị trí việc làm và định mức số lượng người làm việc trong cơ sở giáo dục mầm non',
  verified: true,
};
const general: LegalBasis = {
  document: 'Thông tư 20/2023/TT-BGDĐT',
  article: 'Khoản 3, 4 (vùng, trường nhỏ)',
  title: 'Vị trí việc làm và định mức số lượng người làm việc trong cơ sở giáo dục phổ thông',
  verified: true,
  remark: 'After the mergers of July 2025 the zones of before stay until new guidance comes',
};

const same = (size: number): readonly [number, number, number] => [size, size, size];
const nursery = (size: number): LevelNorm => ({
  classSize: same(size),
  ratios: { ordinary: 250 },
  remainder: [6, 8, 10],
  perSchool: 0,
  singleGroup: 200,
});
const kindergarten = (size: number): LevelNorm => ({
  classSize: same(size),
  ratios: { ordinary: 220 },
  remainder: [11, 14, 16],
  perSchool: 0,
});

export const staffingNorms: readonly StaffingNorms[] = [
  {
    id: 'vn.staffing-norms.2023',
    validFrom: '2023-12-16',
    legalBasis: [general, preschool],
    levels: {
      'nursery-3-12m': nursery(15),
      'nursery-13-24m': nursery(20),
      'nursery-25-36m': nursery(25),
      'kindergarten-3-4': kindergarten(25),
      'kindergarten-4-5': kindergarten(30),
      'kindergarten-5-6': kindergarten(35),
      primary: {
        classSize: [25, 30, 35],
        ratios: { 'two-sessions': 150, 'one-session': 120 },
        remainder: [12, 15, 17],
        perSchool: 1,
      },
      'lower-secondary': {
        classSize: [35, 40, 45],
        ratios: { ordinary: 190, boarding: 220 },
        remainder: [17, 20, 22],
        perSchool: 1,
      },
      'upper-secondary': {
        classSize: [35, 40, 45],
        ratios: { ordinary: 225, boarding: 240, specialised: 310 },
        remainder: [17, 20, 22],
        perSchool: 0,
      },
    },
  },
];

/** The norms in force on a day. @throws RuleError `no-rule` */
export function staffingNormsOn(date: IsoDate): StaffingNorms {
  return ruleOn(staffingNorms, date);
}
