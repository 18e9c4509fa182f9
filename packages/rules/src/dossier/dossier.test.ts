import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../core/date.ts';
import { dossierClocksOn } from './clocks.ts';
import { formatDossierCode, parseDossierCode } from './code.ts';
import { dossierDeadline, newAppointment, overdueOn } from './deadline.ts';
import { canTransition, dossierState, dossierStates } from './states.ts';

describe('the ten national states', () => {
  it('have the portal’s numbers and names', () => {
    expect(dossierStates.map((entry) => [entry.number, entry.vi])).toEqual([
      [1, 'Mới đăng ký'],
      [2, 'Được tiếp nhận'],
      [3, 'Không được tiếp nhận'],
      [4, 'Đang xử lý'],
      [5, 'Yêu cầu bổ sung giấy tờ'],
      [6, 'Yêu cầu thực hiện nghĩa vụ tài chính'],
      [7, 'Công dân yêu cầu rút hồ sơ'],
      [8, 'Dừng xử lý'],
      [9, 'Đã xử lý xong'],
      [10, 'Đã trả kết quả'],
    ]);
  });

  it('pause the clock in 5, 6 and 8', () => {
    const pausing = dossierStates.filter((entry) => entry.pausesClock);
    expect(pausing.map((entry) => entry.number)).toEqual([5, 6, 8]);
  });

  it('are all reached from the first, and the last one leads nowhere', () => {
    const reached = new Set(['submitted']);
    for (const state of reached)
      for (const next of dossierStates.find((entry) => entry.state === state)?.next ?? [])
        reached.add(next);
    expect(reached.size).toBe(10);
    expect(dossierState(10).next).toEqual([]);
  });

  it.each([
    ['submitted', 'accepted', true],
    ['submitted', 'processing', false],
    ['processing', 'supplement-requested', true],
    ['supplement-requested', 'processing', true],
    ['completed', 'delivered', true],
    ['delivered', 'processing', false],
    ['refused', 'accepted', false],
  ] as const)('%s → %s: %s', (from, to, allowed) => {
    expect(canTransition(from, to)).toBe(allowed);
  });

  it('a number of no list is refused', () => {
    expect(() => dossierState(11)).toThrow(/Not a code/);
  });
});

describe('deadlines', () => {
  it.each([
    // Friday, and four rest days from the substitute of the Hùng Kings' day to 3 May on the way
    ['2026-04-24', 3, '2026-05-04'],
    ['2026-06-09', 5, '2026-06-16'],
    ['2026-02-12', 8, '2026-03-03'],
    // Saturday 22 August is worked for Monday 31 August
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
  ])('%s and %i working days is %s', (accepted, workingDays, dueDate) => {
    expect(dossierDeadline({ accepted, workingDays })).toEqual({
      status: 'running',
      dueDate,
      unverifiedHolidays: [],
    });
  });

  it('stands still while papers are asked for', () => {
    const accepted = '2026-06-08';
    expect(dossierDeadline({ accepted, workingDays: 5 })).toMatchObject({ dueDate: '2026-06-15' });
    const pauses = [{ from: '2026-06-10', to: '2026-06-12' }];
    expect(dossierDeadline({ accepted, workingDays: 5, pauses })).toMatchObject({
      dueDate: '2026-06-17',
    });
  });

  it('has none while the clock is stopped, but knows what is left', () => {
    expect(
      dossierDeadline({
        accepted: '2026-06-08',
        workingDays: 5,
        pauses: [{ from: '2026-06-10' }],
      }),
    ).toEqual({ status: 'paused', workingDaysLeft: 4, unverifiedHolidays: [] });
  });

  it('a pause that began after the due date changes nothing', () => {
    expect(
      dossierDeadline({
        accepted: '2026-06-08',
        workingDays: 2,
        pauses: [{ from: '2026-06-11' }],
      }),
    ).toMatchObject({ status: 'running', dueDate: '2026-06-10' });
  });

  it('pauses out of order are refused', () => {
    const pauses = [
      { from: '2026-06-12', to: '2026-06-15' },
      { from: '2026-06-10', to: '2026-06-11' },
    ];
    expect(() => dossierDeadline({ accepted: '2026-06-08', workingDays: 5, pauses })).toThrow(
      /pauses\[1\]/,
    );
  });

  test('a pause never brings the due date forward, and moves it by no more than it lasts and a holiday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (offset, workingDays, after, length) => {
          const accepted = addDays('2025-01-02', offset);
          const from = addDays(accepted, after);
          const plain = dossierDeadline({ accepted, workingDays });
          const paused = dossierDeadline({
            accepted,
            workingDays,
            pauses: [{ from, to: addDays(from, length) }],
          });
          if (plain.status === 'paused' || paused.status === 'paused') throw new Error('paused');
          expect(paused.dueDate >= plain.dueDate).toBe(true);
          expect(paused.dueDate <= addDays(plain.dueDate, 2 * length + 12)).toBe(true);
        },
      ),
    );
  });
});

describe('overdue', () => {
  const deadline = dossierDeadline({ accepted: '2026-06-08', workingDays: 5 });

  it.each([
    ['2026-06-15', { overdue: false, daysLate: 0, apologyDue: false }],
    ['2026-06-16', { overdue: true, daysLate: 1, apologyDue: true }],
    ['2026-06-22', { overdue: true, daysLate: 7, apologyDue: true }],
  ])('on %s', (today, expected) => {
    expect(overdueOn(deadline, today)).toEqual(expected);
  });

  it('no second apology, none while paused', () => {
    expect(overdueOn(deadline, '2026-06-22', true).apologyDue).toBe(false);
    const paused = dossierDeadline({
      accepted: '2026-06-08',
      workingDays: 5,
      pauses: [{ from: '2026-06-09' }],
    });
    expect(overdueOn(paused, '2026-12-01').overdue).toBe(false);
  });

  it('has a new appointment', () => {
    expect(newAppointment('2026-06-19', 2)).toBe('2026-06-23');
  });
});

test('the legal clocks of a transfer and of diplomas', () => {
  const clocks = dossierClocksOn('2026-06-09');
  expect(clocks.transfer.sameProvince.workingDays).toBe(5);
  expect(clocks.transfer.acrossProvinces.workingDays).toBe(8);
  expect(clocks.transfer.records.workingDays).toBe(3);
  expect(clocks.transfer.placement.workingDays).toBe(5);
  expect(clocks.diplomaCopy.workingDays).toBe(1);
  expect(clocks.digitalDiploma.workingDays).toBe(5);
  expect(clocks.diplomaCorrection.workingDays).toBe(3);
  expect(() => dossierClocksOn('2026-05-09')).toThrow(/No rule/);
});

describe('dossier codes', () => {
  const parts = { agency: 'G09.20', date: '2026-06-09', sequence: 92_637 };

  it('the sample of the portal', () => {
    expect(formatDossierCode(parts)).toBe('G09.20-20260609-0092637');
    expect(parseDossierCode('G09.20-20260609-0092637')).toEqual(parts);
    expect(parseDossierCode('000.00.04.G18-20260609-0000001').agency).toBe('000.00.04.G18');
  });

  it.each(['G09.20-20260609-92637', 'G09.20-20260231-0092637', 'X9-20260609-0092637', ''])(
    '%s is none',
    (code) => {
      expect(() => parseDossierCode(code)).toThrow();
    },
  );

  it('a sequence of eight digits is refused', () => {
    expect(() => formatDossierCode({ ...parts, sequence: 10_000_000 })).toThrow(/sequence/);
  });
});
