import { describe, expect, it } from 'vitest';
import { comparePerson } from './comparison.ts';

const name = (proven: string, registered: string) =>
  comparePerson({ name: proven }, { name: registered });

describe('comparePerson', () => {
  it('takes one text in two Unicode forms, cases and spacings as the same', () => {
    const decomposed = 'Nguyê\u0303n Thi\u0323 Hoa';
    expect(name('Nguyễn Thị Hoa', decomposed)).toEqual([]);
    expect(name('Nguyễn Thị Hoa', '  NGUYỄN  THỊ\u00A0HOA ')).toEqual([]);
  });

  it('tells a lost tone from another name', () => {
    expect(name('Trần Văn Bình', 'Trần Văn Binh')).toEqual([
      { claim: 'name', code: 'tone-differs' },
    ]);
    expect(name('Đặng Văn An', 'Dặng Văn An')).toEqual([{ claim: 'name', code: 'tone-differs' }]);
    expect(name('Trần Văn Bình', 'Trần Văn Nam')).toEqual([{ claim: 'name', code: 'differs' }]);
  });

  it('names the kind of difference between birth dates', () => {
    const date = (proven: string, registered: string) =>
      comparePerson({ birthDate: proven }, { birthDate: registered });
    expect(date('2009-03-12', '2009-03-12')).toEqual([]);
    expect(date('2009-03-12', '2009-12-03')).toEqual([
      { claim: 'birthDate', code: 'day-month-swapped' },
    ]);
    expect(date('2009-03-12', '2009-01-01')).toEqual([{ claim: 'birthDate', code: 'year-only' }]);
    expect(date('2009-03-12', '2010-01-01')).toEqual([{ claim: 'birthDate', code: 'differs' }]);
  });

  it('recognises an old nine-digit number', () => {
    const number = (registered: string) =>
      comparePerson({ personalNumber: '000309004821' }, { personalNumber: registered });
    expect(number('000309004821')).toEqual([]);
    expect(number('123456789')).toEqual([{ claim: 'personalNumber', code: 'nine-digit-number' }]);
    expect(number('000309004822')).toEqual([{ claim: 'personalNumber', code: 'differs' }]);
  });

  it('compares only what was shared and what the register holds', () => {
    expect(
      comparePerson({ name: 'Nguyễn Thị Hoa' }, { name: 'nguyễn thị hoa', address: 'X' }),
    ).toEqual([]);
    expect(comparePerson({ address: 'Thôn Đông' }, { name: 'Nguyễn Thị Hoa' })).toEqual([]);
  });

  it('says that an unknown person was not found, and never a value', () => {
    expect(comparePerson({ name: 'Nguyễn Thị Hoa', birthDate: '2009-03-12' }, undefined)).toEqual([
      { claim: 'name', code: 'not-found' },
      { claim: 'birthDate', code: 'not-found' },
    ]);
  });
});
