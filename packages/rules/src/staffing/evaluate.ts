import { count, fromUnits, unknownCode } from '../core/decimal.ts';
import type { IsoDate } from '../core/date.ts';
import { RuleError } from '../core/rule-error.ts';
import {
  staffingNormsOn,
  type ClassKind,
  type LevelNorm,
  type StaffingLevel,
  type StaffingZone,
} from './norms.ts';

export interface StaffingUnit {
  readonly level: StaffingLevel;
  readonly kind: ClassKind;
  readonly students: number;
  /**
   * The real number of classes. With it the norm is classes × ratio (the rule for small schools, clause 4); without it,
   * classes and the remainder are worked out of the students.
   */
  readonly classes?: number;
}

export interface StaffingInput {
  readonly date: IsoDate;
  readonly zone: StaffingZone;
  /** The school's parts; one entry a level, age group and kind of class. */
  readonly units: readonly StaffingUnit[];
}

export interface UnitNorm {
  readonly level: StaffingLevel;
  readonly kind: ClassKind;
  /** Full classes of the norm's size, or the real classes. */
  readonly classes: number;
  readonly remainderStudents: number;
  readonly ratio: number;
  /** classes × ratio */
  readonly classTeachers: number;
  readonly remainderTeachers: number;
  readonly teachers: number;
}

export interface StaffingNormResult {
  readonly ruleId: string;
  readonly units: readonly UnitNorm[];
  /** The Young Pioneers lead of a school with primary or lower-secondary classes. */
  readonly perSchool: number;
  /** The most teachers the norm gives. */
  readonly teachers: number;
}

/**
 * The norm of teachers of one school: ⌊students ÷ size⌋ × ratio + ⌊remainder ÷ k⌋ a unit, plus what comes per school
 * (Circulars 20/2023 and 19/2023).
 * @throws RuleError
 */
export function staffingNorm(input: StaffingInput): StaffingNormResult {
  const norms = staffingNormsOn(input.date);
  if (![1, 2, 3].includes(input.zone)) throw unknownCode(input.zone, 'zone');
  if (input.units.length === 0) {
    throw new RuleError('missing', 'units', {
      vi: 'Cần ít nhất một cấp học',
      en: 'At least one level is needed',
    });
  }
  const units: UnitNorm[] = [];
  let perSchool = 0;
  let hundredths = 0;
  for (const [index, unit] of input.units.entries()) {
    const field = `units[${index}]`;
    if (!Object.hasOwn(norms.levels, unit.level)) throw unknownCode(unit.level, `${field}.level`);
    const norm = norms.levels[unit.level];
    const result = unitNorm(unit, norm, input.zone, field);
    units.push(result.unit);
    hundredths += result.hundredths;
    if (result.unit.classes > 0 || result.unit.remainderStudents > 0) {
      perSchool = Math.max(perSchool, norm.perSchool);
    }
  }
  const single = singleGroup(units, norms.levels);
  if (single !== undefined) return { ruleId: norms.id, ...single };
  return {
    ruleId: norms.id,
    units,
    perSchool,
    teachers: fromUnits(hundredths + perSchool * 100, 2),
  };
}

function unitNorm(
  unit: StaffingUnit,
  norm: LevelNorm,
  zone: StaffingZone,
  field: string,
): { unit: UnitNorm; hundredths: number } {
  const ratio = Object.hasOwn(norm.ratios, unit.kind) ? norm.ratios[unit.kind] : undefined;
  if (ratio === undefined) throw unknownCode(unit.kind, `${field}.kind`);
  const students = count(unit.students, `${field}.students`, 0, 100_000);
  const size = norm.classSize[zone - 1] as number;
  const step = norm.remainder[zone - 1] as number;
  const real =
    unit.classes === undefined ? undefined : count(unit.classes, `${field}.classes`, 0, 5000);
  const classes = real ?? Math.floor(students / size);
  const remainderStudents = real === undefined ? students % size : 0;
  const remainderTeachers = Math.floor(remainderStudents / step);
  const hundredths = classes * ratio + remainderTeachers * 100;
  return {
    hundredths,
    unit: {
      level: unit.level,
      kind: unit.kind,
      classes,
      remainderStudents,
      ratio: fromUnits(ratio, 2),
      classTeachers: fromUnits(classes * ratio, 2),
      remainderTeachers,
      teachers: fromUnits(hundredths, 2),
    },
  };
}

/** A preschool with one group of nursery age in all gets two teachers, not 2.5. */
function singleGroup(
  units: readonly UnitNorm[],
  levels: Readonly<Record<StaffingLevel, LevelNorm>>,
): Omit<StaffingNormResult, 'ruleId'> | undefined {
  const [only, ...others] = units.filter((unit) => unit.classes > 0 || unit.remainderStudents > 0);
  if (only === undefined || others.length > 0 || only.classes !== 1) return undefined;
  const ratio = levels[only.level].singleGroup;
  if (ratio === undefined || only.remainderTeachers > 0) return undefined;
  const teachers = fromUnits(ratio, 2);
  return {
    units: [{ ...only, ratio: teachers, classTeachers: teachers, teachers }],
    perSchool: 0,
    teachers,
  };
}
