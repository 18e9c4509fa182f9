import { describe, expect, it, test } from 'vitest';
import * as rules from './index.ts';
import type { DatedRule } from './index.ts';

const dated: Record<string, readonly DatedRule[]> = {
  admission: rules.admissionRules,
  dossierClocks: rules.dossierClocks,
  graduationExam: rules.graduationExamRules,
  growth: rules.growthCutOffs,
  immunisation: rules.immunisationSchedules,
  maturity: rules.maturityRules,
  primary: rules.primaryRules,
  secondary: rules.secondaryRules,
  staffing: rules.staffingNorms,
  teacherStandard: rules.teacherStandards,
  transfer: rules.transferRules,
};

describe('law as data', () => {
  it.each(Object.entries(dated))('%s: periods in order, without overlap', (name, list) => {
    for (const [index, rule] of list.entries()) {
      const next = list[index + 1];
      if (rule.validTo !== undefined) expect(rule.validTo >= rule.validFrom).toBe(true);
      // WHO's two references stand side by side, for different ages.
      if (next === undefined || name === 'growth') continue;
      expect(rule.validTo !== undefined && rule.validTo < next.validFrom).toBe(true);
    }
  });

  const all = Object.values(dated).flat();

  it.each(all.map((rule) => [rule.id, rule] as const))('%s names its text', (_id, rule) => {
    expect(rule.legalBasis.length).toBeGreaterThan(0);
    for (const basis of rule.legalBasis) {
      expect(basis.document.length * basis.title.length).toBeGreaterThan(0);
      // What is not verified says what is missing.
      if (!basis.verified) expect(basis.remark).toMatch(/\w/);
    }
  });

  test('ids are unique', () => {
    const ids = all.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('rules that rest on verified texts alone', () => {
    expect(all.filter(rules.isVerified).map((rule) => rule.id)).toEqual(['vn.staffing-norms.2023']);
  });
});
