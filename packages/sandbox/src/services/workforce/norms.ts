import {
  staffingNorm,
  staffingNorms,
  staffingNormsOn,
  type ClassKind,
  type LevelNorm,
  type StaffingLevel,
  type StaffingNorms,
  type StaffingZone,
} from '@khuevan/rules/staffing';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { judged } from '../registry/public.ts';
import { countText } from './counts.ts';
import { optional, todayOf } from './requests.ts';

interface NormUnitInput {
  level: StaffingLevel;
  kind: ClassKind;
  students: number;
  classes?: number;
}

const toLevel = ([level, norm]: [string, LevelNorm]) => ({
  level,
  classSizes: norm.classSize,
  ratios: Object.entries(norm.ratios).map(([kind, ratio]) => ({
    kind,
    teachersPerClass: countText(ratio),
  })),
  remainderStudents: norm.remainder,
  perSchool: norm.perSchool,
  ...optional('singleGroup', norm.singleGroup && countText(norm.singleGroup)),
});

const toNorm = (norms: StaffingNorms) => ({
  id: norms.id,
  validFrom: norms.validFrom,
  ...optional('validTo', norms.validTo),
  legalBasis: norms.legalBasis,
  levels: Object.entries(norms.levels).map(toLevel),
});

const LEVEL_NAMES: Readonly<Record<StaffingLevel, { vi: string; en: string }>> = {
  'nursery-3-12m': { vi: 'Nhà trẻ 3–12 tháng tuổi', en: 'Nursery, 3–12 months' },
  'nursery-13-24m': { vi: 'Nhà trẻ 13–24 tháng tuổi', en: 'Nursery, 13–24 months' },
  'nursery-25-36m': { vi: 'Nhà trẻ 25–36 tháng tuổi', en: 'Nursery, 25–36 months' },
  'kindergarten-3-4': { vi: 'Mẫu giáo 3–4 tuổi', en: 'Kindergarten, 3–4 years' },
  'kindergarten-4-5': { vi: 'Mẫu giáo 4–5 tuổi', en: 'Kindergarten, 4–5 years' },
  'kindergarten-5-6': { vi: 'Mẫu giáo 5–6 tuổi', en: 'Kindergarten, 5–6 years' },
  primary: { vi: 'Tiểu học', en: 'Primary' },
  'lower-secondary': { vi: 'Trung học cơ sở', en: 'Lower secondary' },
  'upper-secondary': { vi: 'Trung học phổ thông', en: 'Upper secondary' },
};

/** A number with the decimal comma of Vietnamese text. */
const comma = (value: number): string => String(value).replace('.', ',');

type UnitResult = ReturnType<typeof staffingNorm>['units'][number];

function explain(unit: UnitResult, remainderStep: number) {
  const name = LEVEL_NAMES[unit.level];
  const { classes, ratio, classTeachers, remainderStudents, remainderTeachers, teachers } = unit;
  const hasRemainder = remainderStudents > 0;
  return {
    vi:
      `${name.vi}: ${classes} lớp × ${comma(ratio)} = ${comma(classTeachers)}` +
      (hasRemainder
        ? `; còn dư ${remainderStudents} học sinh, cứ đủ ${remainderStep} học sinh thêm 1 giáo viên: thêm ${remainderTeachers}`
        : '') +
      `; cộng ${comma(teachers)}`,
    en:
      `${name.en}: ${classes} classes × ${ratio} = ${classTeachers}` +
      (hasRemainder
        ? `; ${remainderStudents} students are left, one more teacher for every ${remainderStep}: ${remainderTeachers} more`
        : '') +
      `; ${teachers} in all`,
  };
}

export const normHandlers: Handlers = {
  async listStaffingNorms() {
    return { status: 200, body: { data: staffingNorms.toReversed().map(toNorm) } };
  },

  async getStaffingNorm({ params }) {
    const norms = staffingNorms.find(({ id }) => id === params['normId']);
    if (norms === undefined) throw problem('not-found');
    return { status: 200, body: toNorm(norms) };
  },

  async createNormEvaluation(request, context) {
    const input = request.body as { date?: string; zone: string; units: NormUnitInput[] };
    const date = input.date ?? todayOf(context);
    const zone = Number(input.zone) as StaffingZone;
    const norms = judged(() => staffingNormsOn(date), '/date');
    const result = judged(() => staffingNorm({ date, zone, units: input.units }), '/units');
    const units = result.units.map((unit) => ({
      level: unit.level,
      kind: unit.kind,
      classes: unit.classes,
      remainderStudents: unit.remainderStudents,
      teachersPerClass: String(unit.ratio),
      classTeachers: String(unit.classTeachers),
      remainderTeachers: String(unit.remainderTeachers),
      teachers: String(unit.teachers),
    }));
    const lead = { vi: 'Tổng phụ trách Đội: 1', en: 'Young Pioneers lead: 1' };
    return {
      status: 200,
      body: {
        normId: result.ruleId,
        date,
        zone: input.zone,
        units,
        perSchool: result.perSchool,
        teachers: String(result.teachers),
        explanation: [
          ...result.units.map((unit) =>
            explain(unit, norms.levels[unit.level].remainder[zone - 1] as number),
          ),
          ...(result.perSchool > 0 ? [lead] : []),
        ],
      },
    };
  },
};
