import { describe, expect, it } from 'vitest';
import { postOf } from './posts.ts';
import { computeStaffing, type StaffingQuestion } from './staffing.ts';

const base: Omit<StaffingQuestion, 'facts'> = {
  date: '2026-11-23',
  schoolYear: '2026-2027',
  zone: '3',
  countBy: 'learners',
  sessionsPerDay: 2,
  boarding: false,
  specialised: false,
};
const grade = (name: string, classes: number, learners: number) => ({
  grade: name,
  classes,
  learners,
});
const teacher = (subject: string | null, birthDate = '1990-05-01', gender = 'female') => ({
  subject,
  gender,
  birthDate,
});

describe('staffing of a school', () => {
  it('spreads the norm over the subjects and sets the teachers in post beside it', () => {
    // 4 × 135 = 540: ⌊540 ÷ 45⌋ = 12 classes × 1.9 = 22.8, and the Young Pioneers lead
    const { units, perSchool, positions } = computeStaffing({
      ...base,
      facts: {
        grades: ['6', '7', '8', '9'].map((name) => grade(name, 3, 135)),
        teachers: [teacher('mathematics'), teacher('physics'), teacher('chemistry'), teacher(null)],
      },
    });
    expect(units).toEqual([
      { level: 'lower-secondary', kind: 'ordinary', learners: 540, classes: 12, teachers: 2280 },
    ]);
    expect(perSchool).toBe(1);
    const own = positions.filter(({ schoolYear }) => schoolYear === '2026-2027');
    expect(own.reduce((sum, { norm }) => sum + norm, 0)).toBe(2380);
    const at = (subject: string) => own.find((position) => position.subject === subject);
    // 140 of 883.5 periods a class on average
    expect(at('mathematics')).toMatchObject({ norm: 361, actual: 100 });
    expect(at('natural-sciences')).toMatchObject({ norm: 361, actual: 200 });
    expect(at('music')).toMatchObject({ norm: 90, actual: 0 });
    expect(at('')).toMatchObject({ level: 'lower-secondary', norm: 100, actual: 100 });
  });

  it('looks five school years ahead: classes move up, teachers retire', () => {
    const { positions } = computeStaffing({
      ...base,
      facts: {
        // The small grade 1 of this year becomes grade 2 next year, and the entry grade stays small.
        grades: [grade('1', 1, 35), ...['2', '3', '4', '5'].map((name) => grade(name, 2, 70))],
        // 57 years in 2026, 60 in 2035: the first retires in May 2027.
        teachers: [teacher(null, '1970-01-10'), teacher(null)],
      },
    });
    const years = [...new Set(positions.map(({ schoolYear }) => schoolYear))];
    expect(years).toEqual(['2026-2027', '2027-2028', '2028-2029', '2029-2030', '2030-2031']);
    const total = (what: 'norm' | 'actual') =>
      years.map((year) =>
        positions
          .filter(({ schoolYear }) => schoolYear === year)
          .reduce((sum, position) => sum + position[what], 0),
      );
    // 9, 8, 7, 6 and 5 classes × 1.5, and the lead
    expect(total('norm')).toEqual([1450, 1300, 1150, 1000, 850]);
    expect(total('actual')).toEqual([200, 100, 100, 100, 100]);
  });

  it('counts real classes where a small school asks for it', () => {
    const facts = { grades: [grade('1', 2, 24), grade('2', 2, 26)], teachers: [] };
    const teachers = (countBy: 'learners' | 'classes') =>
      computeStaffing({ ...base, facts, countBy }).units[0]?.teachers;
    expect([teachers('learners'), teachers('classes')]).toEqual([150, 600]);
  });

  it('knows the preschool by the age of the children', () => {
    const facts = { grades: [grade('k1', 1, 25), grade('k3', 1, 36)], teachers: [teacher(null)] };
    const { units, perSchool, positions } = computeStaffing({ ...base, facts });
    expect(units.map(({ level, teachers }) => [level, teachers])).toEqual([
      ['kindergarten-3-4', 220],
      ['kindergarten-5-6', 220],
    ]);
    expect(perSchool).toBe(0);
    expect(positions[0]).toEqual({
      schoolYear: '2026-2027',
      level: 'kindergarten',
      subject: '',
      norm: 440,
      actual: 100,
    });
  });
});

describe('the post that a teacher fills', () => {
  it.each([
    ['physics', ['lower-secondary'], 'lower-secondary', 'natural-sciences'],
    ['physics', ['lower-secondary', 'upper-secondary'], 'upper-secondary', 'physics'],
    ['geography', ['lower-secondary'], 'lower-secondary', 'history-geography'],
    ['english', ['primary'], 'primary', 'english'],
    ['informatics', ['primary'], 'primary', 'informatics-technology'],
    ['mathematics', ['primary'], 'primary', ''],
    ['natural-sciences', ['upper-secondary'], 'upper-secondary', 'natural-sciences'],
    [null, ['primary', 'lower-secondary'], 'primary', ''],
  ] as const)('%s in a school of %j: %s %s', (subject, levels, level, filled) => {
    expect(postOf(subject, levels, '2026-11-23')).toEqual({ level, subject: filled });
  });
});
