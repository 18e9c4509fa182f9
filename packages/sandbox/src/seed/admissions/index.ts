import { demoPeople } from '../../identity-provider/demo-people.ts';
import { PersonGenerator } from '../people/person-generator.ts';
import type { ProfileSize } from '../profile.ts';
import { Random } from '../random.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { demoCandidate, seedCandidates } from './candidates.ts';
import { seedInstitutions, seedQuotas, seedRound } from './institutions.ts';
import { seedLists, seedPayments } from './preferences.ts';
import { seedResults } from './results.ts';

/**
 * Rows of the admissions: the round of 2025 is over, with offers in every state; in that of 2026 lists are paid for and
 * wait for the first filtering round.
 */
export function seedAdmissions(
  profile: string,
  size: ProfileSize,
  schools: readonly SeedSchool[],
): [table: string, rows: readonly object[]][] {
  const random = new Random(`khuevan/${profile}/admissions`);
  const people = new PersonGenerator(random, []);
  const { institutions, programmes } = seedInstitutions(size);
  const of = (year: number, count: number) => {
    const round = seedRound(year);
    const choices = seedQuotas(programmes, round.id, year, count);
    const candidates = seedCandidates(year, count, size, schools, people, random);
    const lists = seedLists(year, round.id, candidates, choices, random);
    return { round, choices, candidates, lists, payments: seedPayments(year, lists) };
  };
  const past = of(2025, size.admissions.pastCandidates);
  const current = of(2026, size.admissions.candidates);
  const results = seedResults(past.round, past.candidates, past.choices, past.lists, random);
  const { fullName: name, birthDate } = demoPeople.hoa.registry;
  return [
    ['admissions.institution', institutions],
    ['admissions.programme', programmes.map(({ row }) => row)],
    ['admissions.round', [past.round, current.round]],
    ['admissions.quota', [...past.choices, ...current.choices].map(({ quota }) => quota)],
    [
      'admissions.candidate',
      [...past.candidates, ...current.candidates, demoCandidate(2026, { name, birthDate })],
    ],
    ['admissions.preference_list', [...past.lists, ...current.lists]],
    ['admissions.payment', [...past.payments, ...current.payments]],
    ['admissions.filtering_round', results.filteringRounds],
    ['admissions.cut_off', results.cutOffs],
    ['admissions.place', results.places],
    ['admissions.offer', results.offers],
  ];
}
