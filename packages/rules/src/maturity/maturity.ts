import { maturityCriteria2022, type MaturityCriterion } from './criteria.ts';
import type { DatedRule } from '../core/dated.ts';
import { ruleOn } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';
import { fromUnits, outOfRange, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';

export type MaturityLevel = 1 | 2 | 3;
export type MaturityGroup = 'teaching-and-learning' | 'management';

/** Bounds in hundredths of a point: level 1 below the first, level 3 above the second, level 2 between and on them. */
interface Cuts {
  readonly below: number;
  readonly above: number;
}

export interface MaturityRules extends DatedRule {
  readonly groupMaximum: number;
  readonly groupCuts: Cuts;
  /** Online-teaching software. */
  readonly onlineSoftware: { readonly cuts: Cuts; readonly liveTeachingMaximum: number };
  /** Month and day, in the year the school year ends. */
  readonly selfAssessmentBy: string;
  readonly reviewBy: string;
  /** The highest level while a mandatory criterion is not met. */
  readonly levelWithoutMandatory: MaturityLevel;
  readonly criteria: readonly MaturityCriterion[];
  readonly mandatory: readonly {
    readonly code: string;
    readonly vi: string;
    readonly en: string;
  }[];
}

export const maturityRules: readonly MaturityRules[] = [
  {
    id: 'vn.digital-maturity.2022',
    validFrom: '2022-12-30',
    legalBasis: [
      {
        document: 'Quyết định 4725/QĐ-BGDĐT (30/12/2022)',
        title: 'Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông',
        verified: true,
        remark:
          'Groups, levels, the software criterion and the days; the full criterion table was not found',
      },
      {
        document: 'Quyết định 4725/QĐ-BGDĐT',
        title: 'Tiêu chí bắt buộc',
        verified: false,
        remark:
          'That an unmet mandatory criterion holds the school at level 1 is a reference model',
      },
    ],
    groupMaximum: 100,
    groupCuts: { below: 5000, above: 7500 },
    onlineSoftware: { cuts: { below: 1000, above: 2000 }, liveTeachingMaximum: 6 },
    selfAssessmentBy: '05-31',
    reviewBy: '06-20',
    levelWithoutMandatory: 1,
    criteria: maturityCriteria2022,
    mandatory: [
      {
        code: 'online-teaching-plan',
        vi: 'Có kế hoạch dạy học trực tuyến',
        en: 'A plan of online teaching',
      },
      {
        code: 'online-teaching-regulations',
        vi: 'Có quy chế dạy học trực tuyến',
        en: 'Regulations of online teaching',
      },
    ],
  },
];

/** The index in force on a day. @throws RuleError `no-rule` */
export function maturityRulesOn(date: IsoDate): MaturityRules {
  return ruleOn(maturityRules, date);
}

const current = maturityRules[0] as MaturityRules;

function levelFor(points: number, cuts: Cuts): MaturityLevel {
  if (points < cuts.below) return 1;
  return points > cuts.above ? 3 : 2;
}

export interface MaturityInput {
  /** Points of each group, 0 … 100, up to two decimals. */
  readonly scores: Readonly<Record<MaturityGroup, DecimalInput>>;
  /** Codes of the mandatory criteria that are met. */
  readonly mandatoryMet: readonly string[];
}

export interface MaturityResult {
  readonly ruleId: string;
  readonly groups: Readonly<
    Record<MaturityGroup, { readonly score: number; readonly level: MaturityLevel }>
  >;
  readonly unmetMandatory: readonly string[];
  /** The lower one of the groups' levels, level 1 while something mandatory is not met. */
  readonly overall: MaturityLevel;
}

/** Level of digital maturity (Decision 4725): below 50 → 1, 50 to 75 → 2, above 75 → 3, overall the lower. @throws RuleError */
export function maturityLevel(input: MaturityInput, rules = current): MaturityResult {
  const group = (name: MaturityGroup): { score: number; level: MaturityLevel } => {
    const bounds = { min: 0, max: rules.groupMaximum };
    const points = unitsWithin(input.scores[name], 2, bounds, `scores.${name}`);
    return { score: fromUnits(points, 2), level: levelFor(points, rules.groupCuts) };
  };
  const groups = {
    'teaching-and-learning': group('teaching-and-learning'),
    management: group('management'),
  };
  const unmetMandatory = rules.mandatory
    .map((criterion) => criterion.code)
    .filter((code) => !input.mandatoryMet.includes(code));
  const lower = Math.min(groups['teaching-and-learning'].level, groups.management.level);
  const most = unmetMandatory.length === 0 ? 3 : rules.levelWithoutMandatory;
  return {
    ruleId: rules.id,
    groups,
    unmetMandatory,
    overall: Math.min(lower, most) as MaturityLevel,
  };
}

/**
 * Level of the criterion “online-teaching software”: below 10 → 1, 10 to 20 → 2, above 20 → 3 points; live teaching gives
 * at most 6 of them.
 * @throws RuleError
 */
export function onlineSoftwareLevel(
  points: { readonly liveTeaching: DecimalInput; readonly others: DecimalInput },
  rules = current,
): { readonly points: number; readonly level: MaturityLevel } {
  const { cuts, liveTeachingMaximum } = rules.onlineSoftware;
  const live = unitsWithin(points.liveTeaching, 2, { min: 0, max: 100 }, 'liveTeaching');
  if (live > liveTeachingMaximum * 100) throw outOfRange(0, liveTeachingMaximum, 'liveTeaching');
  const sum = live + unitsWithin(points.others, 2, { min: 0, max: 100 }, 'others');
  return { points: fromUnits(sum, 2), level: levelFor(sum, cuts) };
}

/** Last days of self-assessment and of the department's review of a school year (`2025-2026`). @throws RuleError */
export function maturityDeadlines(
  schoolYear: string,
  rules = current,
): { readonly selfAssessment: IsoDate; readonly review: IsoDate } {
  const match = /^(\d{4})-(\d{4})$/.exec(schoolYear);
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) {
    throw new RuleError('invalid-date', 'schoolYear', {
      vi: 'Năm học phải có dạng 2025-2026',
      en: 'A school year has the form 2025-2026',
    });
  }
  return {
    selfAssessment: `${match[2]}-${rules.selfAssessmentBy}`,
    review: `${match[2]}-${rules.reviewBy}`,
  };
}
