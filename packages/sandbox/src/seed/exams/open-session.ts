import { demo } from '../demo.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { registrationOf, type SeedRegistration } from './candidates.ts';
import { examFixtures } from './fixtures.ts';
import type { SeedCouncil } from './sessions.ts';

const STATES = new WeightedChoice([
  ['registered', 50],
  ['verified', 30],
  ['account-issued', 10],
  ['trial-registered', 5],
  ['returned', 5],
]);

/** Of the pupils of grade 12, those who have begun to register; Hoa has not. */
const REGISTERED_SHARE = 0.6;

const VERIFIED_AT = '2026-11-16T02:00:00.000Z';

function inState(row: SeedRegistration, status: string): SeedRegistration {
  return {
    ...row,
    status,
    version: status === 'account-issued' ? 1 : 2,
    submitted_at: status === 'account-issued' ? null : row.submitted_at,
    verified_at: status === 'verified' ? VERIFIED_AT : null,
    return_reason: status === 'returned' ? 'Ảnh chân dung chưa rõ mặt.' : null,
  };
}

/** Registrations of 2027 by pupils of the registry. */
export function openRegistrations(
  councils: readonly SeedCouncil[],
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
  random: Random,
): SeedRegistration[] {
  const grade12 = new Set(classes.filter(({ grade }) => grade === '12').map(({ id }) => id));
  const provinceOf = new Map(schools.map((school) => [school.id, school.province_code]));
  const councilOf = new Map(
    councils
      .filter(({ session_id: id }) => id === examFixtures.sessions.open)
      .map((council) => [council.province_code, council]),
  );
  return learners.flatMap((learner): SeedRegistration[] => {
    const council = councilOf.get(provinceOf.get(learner.school_id) ?? '');
    if (council === undefined || learner.status !== 'ENROLLED') return [];
    if (!grade12.has(learner.class_id ?? '') || learner.id === demo.learners.hoa) return [];
    const isBinh = learner.id === demo.learners.binh;
    if (!isBinh && !random.chance(REGISTERED_SHARE)) return [];
    const person = {
      fullName: learner.name,
      birthDate: learner.birth_date,
      sex: learner.gender === 'female' ? ('female' as const) : ('male' as const),
    };
    const row = {
      ...registrationOf(council, learner.school_id, person, `2027/${learner.id}`, random),
      learner_id: learner.id,
    };
    return [isBinh ? { ...row, id: examFixtures.binh } : inState(row, STATES.pick(random))];
  });
}
