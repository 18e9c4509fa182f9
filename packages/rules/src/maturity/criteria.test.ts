import { describe, expect, it } from 'vitest';
import { maturityCriteria2022, sumMaturity } from './criteria.ts';
import { maturityLevel } from './maturity.ts';

const answers = [
  { code: 'online-teaching-plan', met: true },
  { code: 'online-teaching-regulations', met: true },
  { code: 'online-teaching-software-live', points: '5.5' },
  { code: 'online-teaching-software-others', points: '20' },
  { code: 'digital-learning-resources', points: '18.25' },
  { code: 'computer-based-assessment', points: '12' },
  { code: 'teachers-digital-skills', points: '20' },
  { code: 'management-software', points: '35' },
  { code: 'sector-data', points: '20' },
  { code: 'online-services', points: '10' },
  { code: 'infrastructure-and-safety', points: '10.01' },
];

describe('criteria of digital maturity', () => {
  it.each(['teaching-and-learning', 'management'])('%s has 100 points', (group) => {
    const points = maturityCriteria2022
      .filter((criterion) => criterion.group === group)
      .reduce((sum, { maximum }) => sum + maximum, 0);
    expect(points).toBe(100);
  });

  it('calls itself a sample wherever it was not verified, and nowhere else', () => {
    for (const { vi, verified } of maturityCriteria2022) {
      expect(vi.startsWith('Tiêu chí mẫu: ')).toBe(!verified);
    }
    expect(maturityCriteria2022.filter(({ verified }) => verified)).toHaveLength(3);
  });

  it('adds up to what the level is found by', () => {
    const sums = sumMaturity(answers);
    expect(sums).toEqual({
      scores: { 'teaching-and-learning': 75.75, management: 75.01 },
      mandatoryMet: ['online-teaching-plan', 'online-teaching-regulations'],
      unanswered: [],
    });
    expect(maturityLevel(sums).overall).toBe(3);
  });

  it('says what is not answered; an unmet mandatory criterion is answered', () => {
    expect(
      sumMaturity([{ code: 'online-teaching-plan', met: false }, ...answers.slice(2, 10)]),
    ).toMatchObject({
      mandatoryMet: [],
      unanswered: ['online-teaching-regulations', 'infrastructure-and-safety'],
    });
  });

  it('refuses points above a maximum, live teaching above 6, what is unknown or comes twice', () => {
    const points = (code: string, value: string) => () => sumMaturity([{ code, points: value }]);
    expect(points('online-teaching-software-live', '6.01')).toThrow(/0 and 6$/);
    expect(points('sector-data', '25.5')).toThrow(/^answers\[0\]\.points:/);
    expect(points('khac', '1')).toThrow('answers[0].code: The index has no such criterion');
    const twice = [answers[7], answers[7]].flatMap((answer) => answer ?? []);
    expect(() => sumMaturity(twice)).toThrow('answers[1].code: This criterion is answered twice');
  });
});
