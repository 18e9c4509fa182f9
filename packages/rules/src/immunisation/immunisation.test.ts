import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../core/date.ts';
import { immunisationCoverage } from './coverage.ts';
import { immunisationPlan, type DoseRecord } from './plan.ts';
import { immunisationScheduleOn, type VaccineSeries } from './schedule.ts';

const given = (series: VaccineSeries, number: number, date: string): DoseRecord => ({
  series,
  number,
  status: 'given',
  date,
});

const plan = (birthDate: string, today: string, records: readonly DoseRecord[] = []) =>
  immunisationPlan({ birthDate, today, records });

const dosesOf = (result: ReturnType<typeof plan>, series: VaccineSeries) =>
  result.doses.filter((dose) => dose.series === series);

describe('the calendar of Circular 10/2024', () => {
  it('by birth date', () => {
    const due = plan('2025-01-31', '2025-02-01').doses.map((dose) => [
      `${dose.series} ${dose.number}`,
      dose.dueDate,
    ]);
    expect(Object.fromEntries(due)).toEqual({
      'hepatitis-b-birth 1': '2025-01-31',
      'bcg 1': '2025-01-31',
      'dpt-hepb-hib 1': '2025-03-31',
      'dpt-hepb-hib 2': '2025-04-30',
      'dpt-hepb-hib 3': '2025-05-31',
      'dpt-booster 1': '2026-07-31',
      'td 1': '2032-01-31',
      'opv 1': '2025-03-31',
      'opv 2': '2025-04-30',
      'opv 3': '2025-05-31',
      'ipv 1': '2025-06-30',
      'ipv 2': '2025-10-31',
      'measles 1': '2025-10-31',
      'measles-rubella 1': '2026-07-31',
      'japanese-encephalitis 1': '2026-01-31',
      'japanese-encephalitis 2': '2026-02-07',
      'japanese-encephalitis 3': '2027-02-07',
      'rotavirus 1': '2025-03-31',
      'rotavirus 2': '2025-04-30',
    });
  });

  it('is in force from 1 August 2024', () => {
    expect(immunisationScheduleOn('2024-08-01').id).toBe('vn.immunisation.2024');
    expect(() => immunisationScheduleOn('2024-07-31')).toThrow(/No rule/);
  });

  it('asks nothing of a child who was too old when a vaccine came', () => {
    const result = plan('2015-06-01', '2026-11-23');
    expect(dosesOf(result, 'td')).toEqual([]);
    expect(dosesOf(result, 'rotavirus')).toEqual([]);
    expect(dosesOf(plan('2018-06-01', '2026-11-23'), 'td')).toMatchObject([
      { dueDate: '2025-06-01', overdueAfter: '2026-06-01', status: 'overdue' },
    ]);
  });
});

describe('statuses', () => {
  it('due, overdue, given, refused, contraindicated, unknown', () => {
    const result = plan('2026-06-15', '2026-08-20', [
      given('hepatitis-b-birth', 1, '2026-06-15'),
      { series: 'rotavirus', number: 1, status: 'refused' },
      { series: 'opv', number: 1, status: 'contraindicated' },
      { series: 'bcg', number: 1, status: 'unknown' },
    ]);
    const status = Object.fromEntries(
      result.doses.map((dose) => [`${dose.series} ${dose.number}`, [dose.status, dose.open]]),
    );
    expect(status).toMatchObject({
      'hepatitis-b-birth 1': ['given', true],
      'rotavirus 1': ['refused', true],
      'opv 1': ['contraindicated', true],
      'bcg 1': ['unknown', true],
      'dpt-hepb-hib 1': ['due', true],
      'measles 1': ['due', false],
    });
    expect(dosesOf(plan('2026-06-15', '2026-09-16'), 'opv')[0]).toMatchObject({
      dueDate: '2026-08-15',
      overdueAfter: '2026-09-15',
      status: 'overdue',
    });
  });

  it('a late dose moves the next one by the interval', () => {
    const result = plan('2026-01-10', '2026-06-01', [given('dpt-hepb-hib', 1, '2026-05-20')]);
    expect(dosesOf(result, 'dpt-hepb-hib').map((dose) => dose.dueDate)).toEqual([
      '2026-03-10',
      '2026-06-20',
      '2026-07-20',
    ]);
  });

  it('a dose that came too early or too close is remarked on', () => {
    const result = plan('2026-01-10', '2026-06-01', [
      given('dpt-hepb-hib', 1, '2026-02-20'),
      given('opv', 1, '2026-04-01'),
      given('opv', 2, '2026-04-15'),
    ]);
    expect(dosesOf(result, 'dpt-hepb-hib')[0]?.remark).toBe('before-minimum-age');
    expect(dosesOf(result, 'opv').map((dose) => dose.remark)).toEqual([
      undefined,
      'interval-too-short',
      undefined,
    ]);
  });
});

describe('catch-up', () => {
  it('is the next missing dose of each series, when its interval is over', () => {
    const { catchUp } = plan('2026-01-10', '2026-06-01', [
      given('hepatitis-b-birth', 1, '2026-01-10'),
      given('bcg', 1, '2026-01-20'),
      given('dpt-hepb-hib', 1, '2026-05-20'),
      given('rotavirus', 1, '2026-03-12'),
      given('rotavirus', 2, '2026-04-14'),
      { series: 'opv', number: 1, status: 'refused' },
    ]);
    expect(catchUp.map(({ series, number, earliest }) => [series, number, earliest])).toEqual([
      ['dpt-hepb-hib', 2, '2026-06-20'],
    ]);
  });

  it('leaves out what a child is too old for', () => {
    const { catchUp } = plan('2025-01-10', '2026-11-23');
    const series = catchUp.map((dose) => dose.series);
    expect(series).toContain('dpt-hepb-hib');
    expect(series).not.toContain('hepatitis-b-birth');
    expect(series).not.toContain('rotavirus');
  });
});

describe('records that cannot be', () => {
  it.each([
    [[given('opv', 4, '2026-05-01')], /records\[0\]\.series/],
    [[given('opv', 1, '2026-06-02')], /records\[0\]\.date/],
    [[given('opv', 1, '2026-01-09')], /records\[0\]\.date/],
    [[{ series: 'opv', number: 1, status: 'given' } as const], /records\[0\]\.date/],
    [[given('opv', 1, '2026-05-01'), given('opv', 1, '2026-05-02')], /records\[1\]/],
  ])('%o', (records, message) => {
    expect(() => plan('2026-01-10', '2026-06-01', records)).toThrow(message);
  });
});

describe('coverage', () => {
  it('counts the complete, the zero-dose and the rest', () => {
    const birth = '2026-09-20';
    const today = '2026-11-25';
    const first = [
      given('hepatitis-b-birth', 1, birth),
      given('bcg', 1, '2026-09-25'),
      given('dpt-hepb-hib', 1, '2026-11-20'),
      given('opv', 1, '2026-11-20'),
    ];
    const rota = { series: 'rotavirus', number: 1, status: 'contraindicated' } as const;
    const coverage = immunisationCoverage([
      plan(birth, today, [...first, rota]),
      plan(birth, today, first),
      plan(birth, today),
    ]);
    expect(coverage).toMatchObject({
      children: 3,
      complete: 1,
      zeroDose: 1,
      partial: 1,
      completePercent: 33.3,
      zeroDosePercent: 33.3,
    });
    expect(coverage.doses).toContainEqual({
      series: 'rotavirus',
      number: 1,
      target: 2,
      given: 0,
      percent: 0,
    });
    expect(coverage.doses).toContainEqual({
      series: 'bcg',
      number: 1,
      target: 3,
      given: 2,
      percent: 66.7,
    });
  });

  it('of nobody has no percent', () => {
    expect(immunisationCoverage([]).completePercent).toBeNull();
  });
});

test('whoever is given each catch-up dose on its day ends with nothing missing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 60 }), (late, wait) => {
      const birthDate = '2024-08-01';
      let today = addDays(birthDate, late);
      const records: DoseRecord[] = [];
      for (let visit = 0; visit < 110; visit += 1) {
        for (const dose of plan(birthDate, today, records).catchUp) {
          if (dose.earliest === today) records.push(given(dose.series, dose.number, today));
        }
        today = addDays(today, 30 + wait);
      }
      const { doses, catchUp } = plan(birthDate, today, records);
      expect(catchUp).toEqual([]);
      expect(doses.filter((dose) => dose.remark !== undefined)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
