import { describe, expect, it } from 'vitest';
import { demo } from '../demo.ts';
import { generateSeed } from '../index.ts';
import { edgeCases } from './edge-cases.ts';
import type { SeedEnrolment, SeedLearner } from './learners.ts';
import type { SeedSchool } from './schools.ts';

interface Transfer {
  learner_id: string;
  from_school_id: string;
  to_school_id: string;
  class_id: string | null;
  status: string;
  steps: { step: string }[];
}
interface Guardian {
  learner_id: string;
  personal_number: string | null;
}

const seed = generateSeed('dev');
const rows = <Row>(table: string) => (seed.get(table) ?? []) as readonly Row[];
const learners = rows<SeedLearner>('registry.learner');
const byId = new Map(learners.map((learner) => [learner.id, learner]));
const share = (count: number) => count / learners.length;

describe('the registry of dev', () => {
  it('has an office above every school', () => {
    const offices = rows<{ kind: string; province_code: string; commune_code: string }>(
      'registry.organisation',
    );
    const communes = new Set(offices.map((office) => office.commune_code));
    const provinces = offices.filter(({ kind }) => kind === 'department');
    const schools = rows<SeedSchool>('registry.school');
    expect(provinces.map((office) => office.province_code)).toEqual(['33', '15', '92']);
    expect(schools.filter((school) => !communes.has(school.commune_code))).toEqual([]);
    const sites = rows<{ school_id: string; is_main: boolean }>('registry.school_site');
    expect(sites.filter((site) => site.is_main)).toHaveLength(60);
  });

  it('has parents of most learners, under numbers of their own', () => {
    const guardians = rows<Guardian>('registry.guardian');
    expect(share(new Set(guardians.map((row) => row.learner_id)).size)).toBeCloseTo(0.85, 2);
    const numbers = [...guardians, ...learners, ...rows<Guardian>('registry.staff')].flatMap(
      ({ personal_number: number }) => number ?? [],
    );
    expect(numbers.filter((number) => !number.startsWith('000'))).toEqual([]);
    // The edge case: two records share one.
    expect(numbers.length - new Set(numbers).size).toBe(1);
  });

  it('has transfers in every state, of learners who are where they say', () => {
    const transfers = rows<Transfer>('registry.transfer');
    const states = new Set(transfers.map(({ status }) => status));
    expect([...states].toSorted()).toEqual([
      'accepted',
      'placed',
      'refused',
      'released',
      'submitted',
      'withdrawn',
    ]);
    const wrong = transfers.filter((transfer) => {
      const learner = byId.get(transfer.learner_id);
      const isThere = ['released', 'placed'].includes(transfer.status);
      const school = isThere ? transfer.to_school_id : transfer.from_school_id;
      const isPlaced = transfer.status === 'placed';
      return (
        learner?.school_id !== school ||
        transfer.from_school_id === transfer.to_school_id ||
        (isPlaced && learner.class_id !== transfer.class_id) ||
        (transfer.status === 'released' && learner.class_id !== null)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('gives everyone who dropped out a reason, and ends what is over', () => {
    const enrolments = rows<SeedEnrolment>('registry.enrolment');
    const left = enrolments.filter(({ status }) => status.startsWith('DROPPED_OUT'));
    expect(share(left.length)).toBeCloseTo(0.005, 2);
    expect(left.filter((row) => !/^0[1-8]$/.test(row.reason_code ?? ''))).toEqual([]);
    expect(left.filter((row) => row.ended_on === null)).toEqual([]);
    const open = enrolments.filter((row) => row.ended_on === null).map((row) => row.learner_id);
    expect(new Set(open).size).toBe(open.length);
    const past = enrolments.filter((row) => row.school_year === '2025-2026');
    expect(past.length).toBeGreaterThan(20_000);
    expect(past.filter((row) => row.ended_on !== '2026-05-30')).toEqual([]);
  });

  it('has last year’s results of some, with a summary of each period', () => {
    const terms = rows<{ learner_id: string; period: string }>('registry.term_result');
    const ofHoa = terms.filter((row) => row.learner_id === demo.learners.hoa);
    expect(ofHoa.map(({ period }) => period)).toEqual(['semester-1', 'semester-2', 'year']);
    const subjects = rows<{ learner_id: string; subject: string }>('registry.subject_result');
    const hers = subjects.filter((row) => row.learner_id === demo.learners.hoa);
    expect(hers.some(({ subject }) => subject === 'mathematics')).toBe(true);
    expect(hers).toHaveLength(ofHoa.length * new Set(hers.map(({ subject }) => subject)).size);
  });

  it('holds what software stumbles over', () => {
    const edges = edgeCases.map(({ id }) => byId.get(id));
    const has = (test: (learner: SeedLearner) => boolean) =>
      edges.some((learner) => learner !== undefined && test(learner));
    expect({
      oneWord: has(({ name }) => !name.includes(' ')),
      noFamilyName: has(({ name }) => name.startsWith('Y ')),
      firstOfJanuary: has(({ birth_date: born }) => born.endsWith('-01-01')),
      districtAddress: has(({ address }) => address?.includes('huyện') ?? false),
      temporaryCode: has((one) => one.temporary_code !== null && one.ministry_code === null),
      foreign: has((one) => one.nationality !== 'VN' && one.personal_number === null),
      combinedSchool: rows<SeedSchool>('registry.school').some(
        ({ level }) => level === 'primary-lower-secondary',
      ),
    }).toEqual({
      oneWord: true,
      noFamilyName: true,
      firstOfJanuary: true,
      districtAddress: true,
      temporaryCode: true,
      foreign: true,
      combinedSchool: true,
    });
  });
});
