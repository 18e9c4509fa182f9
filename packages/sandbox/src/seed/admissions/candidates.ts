import { namedId } from '../../kernel/ids.ts';
import { searchText } from '../../kernel/search-text.ts';
import { demo } from '../demo.ts';
import type { PersonGenerator } from '../people/person-generator.ts';
import type { ProfileSize } from '../profile.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedSchool } from '../registry/schools.ts';

export interface SeedCandidate {
  readonly id: string;
  readonly year: number;
  readonly learner_id: string | null;
  readonly school_id: string | null;
  readonly province_code: string;
  readonly name: string;
  readonly search_name: string;
  readonly birth_date: string;
  readonly gender: string;
  readonly priority_zone: string;
  readonly priority_group: string | null;
  readonly graduation_year: number;
  readonly transcript: { subject: string; semesters: string[] }[];
  readonly imported_scores: Record<string, string>;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Where candidates went to school; the shares are a guess at the national ones. */
const zones = new WeightedChoice([
  ['KV1', 25],
  ['KV2-NT', 33],
  ['KV2', 28],
  ['KV3', 14],
]);

/** The two electives of the exam. */
const electives = new WeightedChoice<readonly [string, string]>([
  [['physics', 'chemistry'], 20],
  [['physics', 'english'], 14],
  [['chemistry', 'biology'], 10],
  [['history', 'geography'], 30],
  [['english', 'history'], 9],
  [['english', 'geography'], 5],
  [['geography', 'economics-law'], 8],
  [['physics', 'informatics'], 4],
]);

/** Near normal: the mean of three draws. */
const bell = (random: Random): number => (random.next() + random.next() + random.next()) / 1.5 - 1;

const quarter = (mark: number): string =>
  (Math.round(Math.min(10, Math.max(1, mark)) * 4) / 4).toFixed(2);
const tenth = (mark: number): string =>
  (Math.round(Math.min(10, Math.max(3, mark)) * 10) / 10).toFixed(1);

/** The first day on which candidates are entered. */
const entered = (year: number): string => `${year}-05-04T00:00:00.000Z`;

/** A former pupil with marks and a transcript; most by a school, some by the department. */
function candidate(
  key: string,
  year: number,
  people: PersonGenerator,
  random: Random,
  places: { schools: readonly SeedSchool[]; provinces: readonly string[] },
): SeedCandidate {
  const graduated = random.chance(0.94) ? year : year - random.integer(1, 3);
  const person = people.born(graduated - 18);
  const school = random.chance(0.85) ? random.pick(places.schools) : null;
  const ability = 6.4 + bell(random) * 2.6;
  const subjects = ['mathematics', 'literature', ...electives.pick(random)];
  const group = random.chance(0.08) ? `0${random.integer(1, 6)}` : null;
  const strengths = subjects.map((subject) => ({ subject, level: ability + bell(random) * 1.2 }));
  return {
    id: namedId('adc', key),
    year,
    learner_id: null,
    school_id: school?.id ?? null,
    province_code: school?.province_code ?? random.pick(places.provinces),
    name: person.fullName,
    search_name: searchText(person.fullName),
    birth_date: person.birthDate,
    gender: person.sex,
    priority_zone: zones.pick(random),
    priority_group: group,
    graduation_year: graduated,
    transcript: strengths.map(({ subject, level }) => ({
      subject,
      // School marks are a little kinder than the exam; one in fifty came from abroad with fewer semesters.
      semesters: Array.from({ length: random.chance(0.02) ? 4 : 6 }, () =>
        tenth(level + 0.9 + bell(random) * 0.6),
      ),
    })),
    imported_scores: Object.fromEntries(
      strengths.map(({ subject, level }) => [subject, quarter(level)]),
    ),
    version: 1,
    created_at: entered(year),
    updated_at: entered(year),
  };
}

export function seedCandidates(
  year: number,
  count: number,
  size: ProfileSize,
  schools: readonly SeedSchool[],
  people: PersonGenerator,
  random: Random,
): SeedCandidate[] {
  const upper = schools.filter(({ level }) => level === 'upper-secondary');
  const places = { schools: upper, provinces: size.provinces };
  return Array.from({ length: count }, (_, index) =>
    candidate(`${year}/${index}`, year, people, random, places),
  );
}

/** The learner Hoa, so that somebody who signs in is a candidate; her preferences are still to be filed. */
export function demoCandidate(
  year: number,
  hoa: { name: string; birthDate: string },
): SeedCandidate {
  const semesters = ['8.2', '8.4', '8.1', '8.6', '8.8', '9.0'];
  return {
    id: demo.admissionCandidate,
    year,
    learner_id: demo.learners.hoa,
    school_id: demo.schools.upperSecondary,
    province_code: '33',
    name: hoa.name,
    search_name: searchText(hoa.name),
    birth_date: hoa.birthDate,
    gender: 'female',
    priority_zone: 'KV2-NT',
    priority_group: null,
    graduation_year: year,
    transcript: ['mathematics', 'literature', 'physics', 'english'].map((subject) => ({
      subject,
      semesters,
    })),
    imported_scores: { mathematics: '8.40', literature: '7.75', physics: '8.25', english: '8.00' },
    version: 1,
    created_at: entered(year),
    updated_at: entered(year),
  };
}
