import { assessGrowth, immunisationCoverage, immunisationPlan } from '@khuevan/rules';
import type { DoseRecord } from '@khuevan/rules';
import { describe, expect, it } from 'vitest';
import { demo } from '../demo.ts';
import { generateSeed } from '../index.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedDose } from './doses.ts';

interface SeedCheck {
  id: string;
  learner_id: string;
  checked_on: string;
  findings: { heightCm: number; weightKg: number };
}

const seed = generateSeed('dev');
const rowsOf = <Row>(table: string) => seed.get(table) as readonly Row[];
const learners = rowsOf<SeedLearner>('registry.learner');

describe('immunisation of dev', () => {
  const doses = rowsOf<SeedDose>('school_health.dose');

  it('has 7.7 % without a dose and 44.7 % with all, among those who entered', () => {
    const entry = new Set(
      rowsOf<SeedClass>('registry.class')
        .filter(({ grade }) => grade === 'k1' || grade === '1')
        .map(({ id }) => id),
    );
    const records = Map.groupBy(doses, ({ learner_id: id }) => id);
    const plans = learners
      .filter(({ class_id: id }) => entry.has(id ?? ''))
      .map((learner) =>
        immunisationPlan({
          birthDate: learner.birth_date,
          today: '2026-11-23',
          records: (records.get(learner.id) ?? []).map(
            ({ series, number, given_on: date }) =>
              ({ series, number, status: 'given', date }) as DoseRecord,
          ),
        }),
      );
    const coverage = immunisationCoverage(plans);
    expect(coverage.children).toBeGreaterThan(3_000);
    expect(Math.abs((coverage.zeroDosePercent ?? 0) - 7.7)).toBeLessThan(1);
    expect(Math.abs((coverage.completePercent ?? 0) - 44.7)).toBeLessThan(2);
    const remarks = plans.flatMap((plan) =>
      plan.doses.filter(({ remark }) => remark !== undefined),
    );
    expect(remarks).toEqual([]);
  });

  it('holds the fixed dose of the demonstration', () => {
    expect(doses.find(({ id }) => id === demo.immunisationDose)).toMatchObject({
      learner_id: demo.learners.hoa,
      series: 'measles-rubella',
      number: 1,
    });
  });
});

describe('health checks of dev', () => {
  const checks = rowsOf<SeedCheck>('school_health.health_check');
  const byId = new Map(learners.map((learner) => [learner.id, learner]));

  it('are of children as there are: nothing implausible, somewhat below the median of WHO', () => {
    let sum = 0;
    const implausible = checks.filter(({ learner_id: id, checked_on: measuredOn, findings }) => {
      const learner = byId.get(id);
      if (learner === undefined || (learner.gender !== 'female' && learner.gender !== 'male'))
        return true;
      const { scores } = assessGrowth({
        sex: learner.gender,
        birthDate: learner.birth_date,
        measuredOn,
        height: findings.heightCm,
        weight: findings.weightKg,
      });
      sum += scores.find(({ indicator }) => indicator === 'height-for-age')?.zScore ?? 0;
      return scores.some(({ plausible }) => !plausible);
    });
    expect(implausible).toEqual([]);
    expect(sum / checks.length).toBeCloseTo(-0.5, 1);
  });

  it('come twice a year for most', () => {
    const times = Map.groupBy(checks, ({ learner_id: id }) => id);
    const twice = [...times.values()].filter((own) => own.length === 2).length;
    expect(twice / times.size).toBeGreaterThan(0.6);
    expect(times.get(demo.learners.hoa)?.some(({ id }) => id === demo.healthCheck)).toBe(true);
  });
});
