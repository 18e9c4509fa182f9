import { demoPeople } from '../../identity-provider/demo-people.ts';
import { namedId } from '../../kernel/ids.ts';
import { referenceData } from '../../services/reference/public.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { IdentityStatus } from '../../services/registry/public.ts';
import { demo } from '../demo.ts';
import type { PersonGenerator } from '../people/person-generator.ts';
import { SEED_INSTANT, SEED_SCHOOL_YEAR, type ProfileSize } from '../profile.ts';
import { WeightedChoice, type Random } from '../random.ts';
import { share, type SeedClass } from './classes.ts';
import { edgeCases, type EdgeCase } from './edge-cases.ts';
import type { SeedSchool } from './schools.ts';
import { addSensitiveData } from './sensitive-data.ts';

export interface SeedLearner {
  school_id: string;
  id: string;
  class_id: string | null;
  name: string;
  search_name: string;
  birth_date: string;
  gender: string;
  ethnic_group: string | null;
  religion: string | null;
  disability: string | null;
  policy_group: string | null;
  ministry_code: string | null;
  temporary_code: string | null;
  personal_number: string | null;
  nationality: string;
  address: string | null;
  status: string;
  identity_status: IdentityStatus;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface SeedEnrolment {
  school_id: string;
  id: string;
  learner_id: string;
  class_id: string | null;
  grade: string | null;
  school_year: string;
  status: string;
  reason_code: string | null;
  started_on: string;
  ended_on: string | null;
}

/** 69.5 % of learners are synced; of these about 80 % verified and 3 % of all disagree with the population database. */
const identityStatuses = new WeightedChoice<IdentityStatus>([
  ['not_synced', 305],
  ['synced', 109],
  ['verified', 556],
  ['mismatch', 30],
]);

/** About 2 % transfers and 0.5 % drop-outs. */
const statuses = new WeightedChoice<string>([
  ['ENROLLED', 974],
  ['TRANSFERRED_IN_SUMMER', 8],
  ['TRANSFERRED_IN_S1', 4],
  ['TRANSFERRED_OUT_SUMMER', 5],
  ['TRANSFERRED_OUT_S1', 3],
  ['DROPPED_OUT_SUMMER', 3],
  ['DROPPED_OUT_S1', 2],
  ['SUSPENDED_S1', 1],
]);

const dropOutReasons = new WeightedChoice<string>([
  ['01', 34],
  ['02', 22],
  ['03', 12],
  ['08', 16],
  ['07', 6],
  ['06', 10],
]);

/** A few new pupils of grade 1 wait for the ministry's code. */
const TEMPORARY_SHARE = 0.04;

/** The year in which pupils of a grade turn the age for it, in the school year that begins in 2026. */
function birthYearOf(grade: string): number {
  return grade.startsWith('k') ? 2024 - Number(grade.slice(1)) : 2021 - Number(grade);
}

const isOver = (status: string): boolean => /_OUT_|SUSPENDED/.test(status);

function enrolmentOf(learner: SeedLearner, grade: string | null, random: Random): SeedEnrolment {
  return {
    school_id: learner.school_id,
    id: namedId('enr', learner.id),
    learner_id: learner.id,
    class_id: learner.class_id,
    grade,
    school_year: SEED_SCHOOL_YEAR,
    status: learner.status,
    reason_code: learner.status.startsWith('DROPPED') ? dropOutReasons.pick(random) : null,
    started_on: '2026-09-05',
    ended_on: isOver(learner.status) ? '2026-10-05' : null,
  };
}

/** Ten digits, handed out in turn: immutable and never used twice. */
const ministryCode = (index: number): string => String(1_000_000_000 + index * 7 + 3);

const base: Pick<
  SeedLearner,
  | 'religion'
  | 'disability'
  | 'policy_group'
  | 'temporary_code'
  | 'nationality'
  | 'address'
  | 'status'
  | 'version'
  | 'created_at'
  | 'updated_at'
> = {
  religion: null,
  disability: null,
  policy_group: null,
  temporary_code: null,
  nationality: 'VN',
  address: null,
  status: 'ENROLLED',
  version: 1,
  created_at: SEED_INSTANT,
  updated_at: SEED_INSTANT,
};

/** What every seeded learner has, and what is said of this one. */
const record = (
  fields: Omit<SeedLearner, keyof typeof base | 'search_name'> & Partial<typeof base>,
): SeedLearner => ({ ...base, search_name: searchText(fields.name), ...fields });

function demoLearners(): SeedLearner[] {
  return [demoPeople.hoa, demoPeople.binh].map(({ registry }, index) =>
    record({
      school_id: demo.schools.upperSecondary,
      id: registry.id,
      class_id: demo.classes.grade12,
      name: registry.fullName,
      birth_date: registry.birthDate,
      gender: registry.sex,
      ethnic_group: '01',
      ministry_code: ministryCode(index),
      personal_number: registry.personalNumber,
      address: registry.address,
      identity_status: 'synced',
    }),
  );
}

function edgeLearners(): SeedLearner[] {
  return edgeCases.map((edge: EdgeCase, index) =>
    record({
      school_id: demo.schools.lowerSecondary,
      id: edge.id,
      class_id: demo.classes.grade7,
      name: edge.name,
      birth_date: edge.birthDate,
      gender: edge.gender,
      ethnic_group: edge.ethnicGroup,
      ministry_code: edge.temporaryCode === undefined ? ministryCode(10 + index) : null,
      temporary_code: edge.temporaryCode ?? null,
      personal_number: edge.personalNumber,
      nationality: edge.nationality,
      address: edge.address ?? null,
      identity_status: 'not_synced',
    }),
  );
}

function addressIn(communeCode: string, random: Random): string {
  const { unitsByCode } = referenceData();
  const commune = unitsByCode.get(communeCode);
  const province = unitsByCode.get(commune?.parentCode ?? '');
  const place =
    commune?.kind === 'ward' ? `Tổ ${random.integer(1, 30)}` : `Thôn ${random.integer(1, 12)}`;
  return `${place}, ${commune?.fullName ?? ''}, ${province?.fullName ?? ''}`;
}

/** Learners of every class with their enrolments; the demo people and the edge cases take seats in their classes. */
export function generateLearners(
  size: ProfileSize,
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  people: PersonGenerator,
  random: Random,
): { learners: SeedLearner[]; enrolments: SeedEnrolment[] } {
  const communes = new Map(schools.map((school) => [school.id, school.commune_code]));
  const learners: SeedLearner[] = [...demoLearners(), ...edgeLearners()];
  const seated = new Map<string, number>();
  for (const { class_id: id } of learners) seated.set(id ?? '', (seated.get(id ?? '') ?? 0) + 1);
  for (const [index, group] of classes.entries()) {
    const seats = share(size.learners, classes.length, index) - (seated.get(group.id) ?? 0);
    for (let seat = 0; seat < seats; seat += 1) {
      const person = people.born(birthYearOf(group.grade));
      const isTemporary = group.grade === '1' && random.chance(TEMPORARY_SHARE);
      const number = learners.length;
      learners.push(
        record({
          school_id: group.school_id,
          id: namedId('lrn', `learner/${group.id}/${seat}`),
          class_id: group.id,
          name: person.fullName,
          birth_date: person.birthDate,
          gender: person.sex,
          ethnic_group: person.ethnicGroup,
          ministry_code: isTemporary ? null : ministryCode(100 + number),
          temporary_code: isTemporary ? `TAM-2026-${String(number).padStart(6, '0')}` : null,
          personal_number: person.personalNumber,
          address: addressIn(communes.get(group.school_id) ?? '', random),
          status: statuses.pick(random),
          identity_status: identityStatuses.pick(random),
        }),
      );
    }
  }
  const grades = new Map(classes.map((group) => [group.id, group.grade]));
  const enrolments = learners.map((learner) =>
    enrolmentOf(learner, grades.get(learner.class_id ?? '') ?? null, random),
  );
  addSensitiveData(learners);
  return { learners, enrolments };
}
