import { fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import type { MaturityGroup } from './maturity.ts';

/** A criterion of the index. */
export interface MaturityCriterion {
  readonly code: string;
  readonly group: MaturityGroup;
  readonly vi: string;
  readonly en: string;
  /** 0 for a criterion that is met or not. */
  readonly maximum: number;
  readonly mandatory: boolean;
  /** False: a sample criterion that stands in until the table of the decision is at hand. */
  readonly verified: boolean;
}

const sample = (
  code: string,
  group: MaturityGroup,
  maximum: number,
  vi: string,
  en: string,
): MaturityCriterion => ({
  code,
  group,
  vi: `Tiêu chí mẫu: ${vi}`,
  en: `Sample criterion: ${en}`,
  maximum,
  mandatory: false,
  verified: false,
});

/**
 * Decision 4725/QĐ-BGDĐT, 30 December 2022: two groups of 100 points. The two mandatory criteria, online-teaching software
 * and its at most 6 points for live teaching are known; what else makes up the 100 points was not found and stands
 * here as samples, to be replaced.
 */
export const maturityCriteria2022: readonly MaturityCriterion[] = [
  {
    code: 'online-teaching-plan',
    group: 'teaching-and-learning',
    vi: 'Có kế hoạch dạy học trực tuyến',
    en: 'A plan of online teaching',
    maximum: 0,
    mandatory: true,
    verified: true,
  },
  {
    code: 'online-teaching-regulations',
    group: 'teaching-and-learning',
    vi: 'Có quy chế dạy học trực tuyến',
    en: 'Regulations of online teaching',
    maximum: 0,
    mandatory: true,
    verified: true,
  },
  {
    code: 'online-teaching-software-live',
    group: 'teaching-and-learning',
    vi: 'Phần mềm dạy học trực tuyến: dạy học trực tiếp qua mạng',
    en: 'Online-teaching software: live teaching',
    maximum: 6,
    mandatory: false,
    verified: true,
  },
  sample(
    'online-teaching-software-others',
    'teaching-and-learning',
    24,
    'các chức năng còn lại của phần mềm dạy học trực tuyến',
    'the other functions of online-teaching software',
  ),
  sample(
    'digital-learning-resources',
    'teaching-and-learning',
    25,
    'học liệu số dùng trong dạy học',
    'digital resources in teaching',
  ),
  sample(
    'computer-based-assessment',
    'teaching-and-learning',
    20,
    'kiểm tra, đánh giá trên máy tính',
    'assessment on computers',
  ),
  sample(
    'teachers-digital-skills',
    'teaching-and-learning',
    25,
    'kỹ năng số của giáo viên',
    'digital skills of teachers',
  ),
  sample(
    'management-software',
    'management',
    40,
    'phần mềm quản trị nhà trường',
    'school management software',
  ),
  sample(
    'sector-data',
    'management',
    25,
    'dữ liệu đầy đủ trên cơ sở dữ liệu ngành',
    'complete records in the sector’s database',
  ),
  sample(
    'online-services',
    'management',
    20,
    'dịch vụ trực tuyến cho phụ huynh và học sinh',
    'online services for parents and pupils',
  ),
  sample(
    'infrastructure-and-safety',
    'management',
    15,
    'hạ tầng và an toàn thông tin',
    'infrastructure and information security',
  ),
];

/** What somebody says of one criterion. */
export interface CriterionAnswer {
  readonly code: string;
  /** For a criterion with points, up to two decimals. */
  readonly points?: DecimalInput;
  /** For one that is met or not. */
  readonly met?: boolean;
}

/** Sums of a filled-in table, in the form that `maturityLevel` takes. */
export interface MaturitySums {
  readonly scores: Readonly<Record<MaturityGroup, number>>;
  readonly mandatoryMet: readonly string[];
  /** Criteria that nothing is said of. */
  readonly unanswered: readonly string[];
}

/**
 * Adds up the points of a table by group.
 * @throws RuleError naming `answers[i].code` or `answers[i].points`: unknown, given twice, or above the criterion's maximum.
 */
export function sumMaturity(
  answers: readonly CriterionAnswer[],
  criteria: readonly MaturityCriterion[] = maturityCriteria2022,
): MaturitySums {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const units: Record<MaturityGroup, number> = { 'teaching-and-learning': 0, management: 0 };
  const mandatoryMet: string[] = [];
  const seen = new Set<string>();
  const answered = new Set<string>();
  answers.forEach(({ code, points, met }, index) => {
    const criterion = byCode.get(code);
    if (criterion === undefined) {
      throw new RuleError('unknown-code', `answers[${index}].code`, {
        vi: 'Bộ chỉ số không có tiêu chí này',
        en: 'The index has no such criterion',
      });
    }
    if (seen.has(code)) {
      throw new RuleError('inconsistent', `answers[${index}].code`, {
        vi: 'Tiêu chí này được chấm hai lần',
        en: 'This criterion is answered twice',
      });
    }
    seen.add(code);
    if (criterion.maximum === 0) {
      if (met !== undefined) answered.add(code);
      if (met === true) mandatoryMet.push(code);
      return;
    }
    if (points === undefined) return;
    answered.add(code);
    const bounds = { min: 0, max: criterion.maximum };
    units[criterion.group] += unitsWithin(points, 2, bounds, `answers[${index}].points`);
  });
  return {
    scores: {
      'teaching-and-learning': fromUnits(units['teaching-and-learning'], 2),
      management: fromUnits(units.management, 2),
    },
    mandatoryMet,
    unanswered: criteria.map(({ code }) => code).filter((code) => !answered.has(code)),
  };
}
