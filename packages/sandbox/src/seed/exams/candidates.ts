import { namedId } from '../../kernel/ids.ts';
import type { AcademicRecord } from '../../services/exams/public.ts';
import type { SeedPerson } from '../people/person-generator.ts';
import { WeightedChoice, type Random } from '../random.ts';
import { drawAverage } from './scores.ts';
import type { SeedCouncil } from './sessions.ts';

export interface SeedRegistration {
  council_id: string;
  id: string;
  session_id: string;
  school_id: string;
  learner_id: string | null;
  person_id: string | null;
  candidate_type: 'grade-12' | 'free';
  purposes: string[];
  name: string;
  birth_date: string;
  gender: string;
  electives: string[];
  foreign_language: string | null;
  studied_subjects: string[];
  academic_record: AcademicRecord | null;
  status: string;
  return_reason: string | null;
  candidate_number: string | null;
  submitted_at: string | null;
  verified_at: string | null;
  version: number;
  created_at: string;
  updated_at: string;
}

/** What pupils choose, in the proportions of 2025: history and geography before physics, languages and chemistry. */
const CHOICES = new WeightedChoice<readonly string[]>([
  [['history', 'geography'], 26],
  [['physics', 'chemistry'], 17],
  [['physics', 'foreign-language'], 14],
  [['history', 'foreign-language'], 9],
  [['chemistry', 'biology'], 6],
  [['geography', 'economics-law'], 12],
  [['history', 'economics-law'], 9],
  [['geography', 'informatics'], 2],
  [['geography', 'agricultural-technology'], 4],
  [['physics', 'industrial-technology'], 1],
]);

const LANGUAGES = new WeightedChoice([
  ['english', 975],
  ['chinese', 15],
  ['japanese', 4],
  ['french', 3],
  ['korean', 2],
  ['russian', 1],
]);

/** The other electives of a school's usual combination. */
const ALSO_STUDIED = ['foreign-language', 'informatics'];

export function drawChoice(random: Random) {
  const electives = [...CHOICES.pick(random)];
  return {
    electives,
    foreign_language: electives.includes('foreign-language') ? LANGUAGES.pick(random) : null,
    studied_subjects: [...new Set([...electives, ...ALSO_STUDIED])],
  };
}

export const drawRecord = (random: Random): AcademicRecord => ({
  grade10Average: drawAverage(random),
  grade11Average: drawAverage(random),
  grade12Average: drawAverage(random),
  grade12Learning: random.chance(0.45) ? 'good' : 'fair',
  grade12Training: random.chance(0.9) ? 'good' : 'fair',
  priorityPoints: random.chance(0.12) ? '0.25' : '0',
  encouragementPoints: random.chance(0.05) ? '1' : '0',
});

/** A registration of nobody in particular; the caller says what is special. */
export function registrationOf(
  council: SeedCouncil,
  schoolId: string,
  person: Pick<SeedPerson, 'fullName' | 'birthDate' | 'sex'>,
  key: string,
  random: Random,
): SeedRegistration {
  const at = council.numbers_assigned_at === null ? '2026-11-10' : '2026-04-24';
  return {
    council_id: council.id,
    id: namedId('exr', key),
    session_id: council.session_id,
    school_id: schoolId,
    learner_id: null,
    person_id: null,
    candidate_type: 'grade-12',
    purposes: random.chance(0.93) ? ['graduation', 'admission'] : ['graduation'],
    name: person.fullName,
    birth_date: person.birthDate,
    gender: person.sex,
    ...drawChoice(random),
    academic_record: null,
    status: 'registered',
    return_reason: null,
    candidate_number: null,
    submitted_at: `${at}T02:00:00.000Z`,
    verified_at: null,
    version: 1,
    created_at: `${at}T01:00:00.000Z`,
    updated_at: `${at}T02:00:00.000Z`,
  };
}
