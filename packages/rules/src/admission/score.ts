import {
  count,
  divideHalfUp,
  fromUnits,
  unitsWithin,
  unknownCode,
  type DecimalInput,
} from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import {
  admissionRulesOf,
  type AdmissionRules,
  type PolicyGroup,
  type PriorityZone,
} from './rules.ts';

export interface AdmissionScoreInput {
  readonly year: number;
  /** The three subjects of the combination on ten points, up to two decimals. */
  readonly scores: readonly [DecimalInput, DecimalInput, DecimalInput];
  readonly zone?: PriorityZone;
  /** Codes of policy groups (`01` …) as the year numbers them; the highest one counts. */
  readonly policyGroups?: readonly string[];
  /** Year of upper-secondary graduation; without it the zone priority is taken to hold. */
  readonly graduationYear?: number;
  /** Bonus points of the institution, up to two decimals. */
  readonly bonus?: DecimalInput;
}

export interface AdmissionScore {
  readonly ruleId: string;
  /** Sum of the three subjects, of 30. */
  readonly subjects: number;
  /** Bonus that counts, after the cap. */
  readonly bonus: number;
  readonly priority: {
    readonly zone: number;
    readonly policy: number;
    readonly policyGroup: PolicyGroup | null;
    /** zone + policy, before reduction. */
    readonly nominal: number;
    /** What is added: all of it below 22.5, (30 − total) ÷ 7.5 of it from there, to two decimals. */
    readonly applied: number;
  };
  /** Never above 30. */
  readonly total: number;
}

const full = 3000;

/**
 * The admission score of a combination (Circular 08/2022, Circular 06/2026, Art. 7).
 * @throws RuleError
 */
export function admissionScore(input: AdmissionScoreInput): AdmissionScore {
  const rules = admissionRulesOf(input.year);
  if (input.scores.length !== 3) {
    throw new RuleError('inconsistent', 'scores', {
      vi: 'Tổ hợp xét tuyển gồm đúng ba môn',
      en: 'A combination has exactly three subjects',
    });
  }
  const subjects = input.scores.reduce<number>(
    (sum, score, index) => sum + unitsWithin(score, 2, { min: 0, max: 10 }, `scores[${index}]`),
    0,
  );
  const offered = unitsWithin(input.bonus ?? 0, 2, { min: 0, max: 10 }, 'bonus');
  const bonus = Math.min(offered, rules.bonusCap, full - subjects);
  const zone = zonePoints(rules, input);
  const policyGroup = highestPolicyGroup(rules, input.policyGroups ?? []);
  const policy = policyGroup === null ? 0 : rules.policyPriority[policyGroup];
  const applied = reduced(zone + policy, subjects + bonus, rules);
  return {
    ruleId: rules.id,
    subjects: fromUnits(subjects, 2),
    bonus: fromUnits(bonus, 2),
    priority: {
      zone: fromUnits(zone, 2),
      policy: fromUnits(policy, 2),
      policyGroup,
      nominal: fromUnits(zone + policy, 2),
      applied: fromUnits(applied, 2),
    },
    total: fromUnits(Math.min(full, subjects + bonus + applied), 2),
  };
}

/**
 * The priority that is added at a total.
 * @param priority nominal points, up to two decimals
 * @param total of 30, up to two decimals
 * @throws RuleError
 */
export function reducedPriority(year: number, priority: DecimalInput, total: DecimalInput): number {
  const nominal = unitsWithin(priority, 2, { min: 0, max: 10 }, 'priority');
  const sum = unitsWithin(total, 2, { min: 0, max: 30 }, 'total');
  return fromUnits(reduced(nominal, sum, admissionRulesOf(year)), 2);
}

function reduced(nominal: number, total: number, rules: AdmissionRules): number {
  if (total < rules.reducedFrom) return nominal;
  return divideHalfUp(nominal * (full - total), full - rules.reducedFrom);
}

function zonePoints(rules: AdmissionRules, input: AdmissionScoreInput): number {
  const { zone, graduationYear } = input;
  if (zone === undefined) return 0;
  if (!Object.hasOwn(rules.zonePriority, zone)) throw unknownCode(zone, 'zone');
  if (graduationYear !== undefined) {
    count(graduationYear, 'graduationYear', 1945, input.year);
    if (input.year - graduationYear > rules.zoneYearsAfterGraduation) return 0;
  }
  return rules.zonePriority[zone];
}

function highestPolicyGroup(rules: AdmissionRules, codes: readonly string[]): PolicyGroup | null {
  let highest: PolicyGroup | null = null;
  for (const [index, code] of codes.entries()) {
    const group = (['UT1', 'UT2'] as const).find((one) => rules.policyGroups[one].includes(code));
    if (group === undefined) throw unknownCode(code, `policyGroups[${index}]`);
    if (highest === null || rules.policyPriority[group] > rules.policyPriority[highest]) {
      highest = group;
    }
  }
  return highest;
}

/**
 * Whether a candidate may be considered at all: 15 of 30 in the three exam subjects in 2026, for every method but direct
 * admission; no floor before.
 * @param examTotal of 30, up to two decimals; undefined when the exam was not taken
 * @param exempt exempt from the exam
 * @throws RuleError
 */
export function meetsExamFloor(
  year: number,
  examTotal: DecimalInput | undefined,
  exempt = false,
): boolean {
  const { examFloor } = admissionRulesOf(year);
  const total =
    examTotal === undefined ? 0 : unitsWithin(examTotal, 2, { min: 0, max: 30 }, 'examTotal');
  return examFloor === null || exempt || total >= examFloor;
}

/** Time at one upper-secondary school. */
export interface SchoolStay {
  readonly zone: PriorityZone;
  readonly months: number;
}

/**
 * The zone a candidate belongs to: where the upper-secondary schools were that they attended longest; of zones with
 * equal time, that of the school attended last.
 * @param stays oldest first
 * @throws RuleError
 */
export function priorityZoneOf(stays: readonly SchoolStay[]): PriorityZone {
  const months = new Map<PriorityZone, number>();
  for (const [index, stay] of stays.entries()) {
    if (!['KV1', 'KV2-NT', 'KV2', 'KV3'].includes(stay.zone)) {
      throw unknownCode(stay.zone, `stays[${index}].zone`);
    }
    const length = count(stay.months, `stays[${index}].months`, 0, 240);
    months.set(stay.zone, (months.get(stay.zone) ?? 0) + length);
  }
  const longest = Math.max(...months.values());
  const found = stays.findLast((stay) => months.get(stay.zone) === longest);
  if (found === undefined) {
    throw new RuleError('missing', 'stays', {
      vi: 'Cần ít nhất một trường THPT đã học',
      en: 'At least one school is needed',
    });
  }
  return found.zone;
}
