import { describe, expect, it } from 'vitest';
import { referenceData } from './data.ts';
import { matchCodes } from './match-codes.ts';

function matches(list: string, text: string, system?: string): string[] {
  const codes = referenceData().codeLists.get(list)?.codes ?? [];
  return matchCodes(codes, text, system).map(
    ({ code, matchedOn, certainty }) => `${code.code} ${matchedOn} ${certainty}`,
  );
}

describe('matchCodes', () => {
  it.each([
    ['Kinh', ['01 name exact']],
    ['KINH', ['01 name exact']],
    ['Ê Đê', ['12 name exact']],
    ['Ê Đê'.normalize('NFD'), ['12 name exact']],
    ['e de', ['12 name folded']],
    ['Ê-đê', ['12 alias exact']],
    ["H'mông", ['08 alias exact']],
    ['  Bru  -  Vân Kiều ', ['23 name exact']],
    ['01', ['01 code exact']],
    ['Việt', ['01 alias exact']],
    ['Xtieng', ['22 name folded']],
    ['Sán Dìuu', ['18 name similar']],
    ['1', ['01 code folded']],
    ['Klingon', []],
    ['---', []],
  ])('ethnic group %j → %j', (text, found) => {
    expect(matches('ethnic-group', text)).toEqual(found);
  });

  it('puts the group that bears a name before those that are also called so', () => {
    expect(matches('ethnic-group', 'Thổ')).toEqual([
      '24 name exact',
      '02 alias exact',
      '05 alias exact',
    ]);
  });

  it('gives both meanings of a number that two products use', () => {
    expect(matches('learner-status', '4')).toEqual([
      'DROPPED_OUT_S1 mapping exact',
      'TRANSFERRED_OUT_S1 mapping folded',
    ]);
    expect(matches('learner-status', '04')).toEqual([
      'TRANSFERRED_OUT_S1 mapping exact',
      'DROPPED_OUT_S1 mapping folded',
    ]);
    expect(matches('learner-status', '10')).toEqual(['TRANSFERRED_IN_SUMMER mapping exact']);
    expect(matches('school-level', '12', 'sync-a')).toEqual([
      'primary-lower-secondary mapping exact',
    ]);
  });

  it('compares one system alone when it is named', () => {
    expect(matches('learner-status', '11', 'sync-b')).toEqual([
      'TRANSFERRED_OUT_SUMMER mapping exact',
    ]);
    expect(matches('learner-status', 'Đang học', 'sync-b')).toEqual([]);
    expect(matches('vaccine', '198', 'cvx')).toEqual(['dpt-hepb-hib mapping exact']);
    expect(matches('dossier-state', '5', 'service-portal')).toEqual([
      'supplement-requested mapping exact',
    ]);
  });

  it('knows the headers that schools type', () => {
    expect(matches('learner-status', 'chuyen di ky 1')).toEqual([
      'TRANSFERRED_OUT_S1 alias folded',
    ]);
    expect(matches('subjects', 'Vật lý')).toEqual(['physics alias exact']);
    expect(matches('exam-language', 'N6')).toEqual(['japanese mapping exact']);
  });
});
