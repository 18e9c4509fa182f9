import { PersonGenerator } from '../people/person-generator.ts';
import type { Random } from '../random.ts';
import { share } from '../registry/classes.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { inRollOrder } from '../../services/exams/public.ts';
import { drawRecord, registrationOf, type SeedRegistration } from './candidates.ts';
import { examFixtures } from './fixtures.ts';
import type { SeedCouncil } from './sessions.ts';

/** Pupils of grade 12 in 2025–2026 were born in 2008. */
const BIRTH_YEAR = 2008;
const FREE_SHARE = 0.04;
/** The school has not certified the record yet. */
const NO_RECORD_SHARE = 0.01;

const { candidates: edge } = examFixtures;

/** What is special about the first candidates of the demo school. */
const EDGES: readonly Partial<SeedRegistration>[] = [
  {
    id: edge.otherLanguage,
    electives: ['history', 'foreign-language'],
    foreign_language: 'japanese',
    studied_subjects: ['history', 'foreign-language', 'geography'],
  },
  { id: edge.absent },
  { id: edge.suspended },
  { id: edge.remarkOpen },
  { id: edge.remarkChanged },
  { id: edge.paralysed },
  {
    id: edge.free,
    candidate_type: 'free',
    purposes: ['admission'],
    electives: ['chemistry', 'biology', 'foreign-language'],
    foreign_language: 'english',
    studied_subjects: [],
    birth_date: '2001-01-01',
  },
];

/** Candidates of 2026, spread over the upper secondary schools; each has a number of the council's roll. */
export function pastRegistrations(
  councils: readonly SeedCouncil[],
  schools: readonly SeedSchool[],
  count: number,
  random: Random,
): SeedRegistration[] {
  const people = new PersonGenerator(random, []);
  const places = schools.filter(({ level }) => level === 'upper-secondary');
  const councilOf = new Map(
    councils
      .filter(({ session_id: id }) => id === examFixtures.sessions.past)
      .map((council) => [council.province_code, council]),
  );
  const rows = places.flatMap((school, place) => {
    const council = councilOf.get(school.province_code);
    if (council === undefined) return [];
    return Array.from({ length: share(count, places.length, place) }, (_, seat) => {
      const isFree = random.chance(FREE_SHARE);
      const person = people.born(isFree ? BIRTH_YEAR - random.integer(1, 8) : BIRTH_YEAR);
      const row = registrationOf(council, school.id, person, `2026/${school.id}/${seat}`, random);
      const special = place === 0 ? EDGES[seat] : undefined;
      return {
        ...row,
        candidate_type: isFree ? ('free' as const) : row.candidate_type,
        academic_record:
          special === undefined && random.chance(NO_RECORD_SHARE) ? null : drawRecord(random),
        status: 'results-published',
        verified_at: '2026-05-06T02:00:00.000Z',
        version: 6,
        updated_at: '2026-07-01T01:00:00.000Z',
        ...special,
      };
    });
  });
  return [...councilOf.values()].flatMap((council) => {
    const roll = inRollOrder(rows.filter(({ council_id: id }) => id === council.id));
    council.last_sequence = roll.length;
    return roll.map((row, index) =>
      Object.assign(row, {
        candidate_number: council.code + String(index + 1).padStart(6, '0'),
      }),
    );
  });
}
