import { demoPeople } from '../../identity-provider/demo-people.ts';
import { namedId } from '../../kernel/ids.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { IdentityStatus } from '../../services/registry/public.ts';
import { demo } from '../demo.ts';
import type { PersonGenerator } from '../people/person-generator.ts';
import { SEED_INSTANT, type ProfileSize } from '../profile.ts';
import { WeightedChoice, type Random } from '../random.ts';
import { share } from './classes.ts';
import type { SeedSchool } from './schools.ts';

export interface SeedStaff {
  school_id: string;
  id: string;
  name: string;
  search_name: string;
  birth_date: string;
  gender: string;
  personal_number: string | null;
  address: string | null;
  subject: string | null;
  position: string;
  status: string;
  identity_status: IdentityStatus;
  version: number;
  updated_at: string;
}

/** 88 % of staff are synced with the population database. */
const identityStatuses = new WeightedChoice<IdentityStatus>([
  ['not_synced', 12],
  ['synced', 18],
  ['verified', 67],
  ['mismatch', 3],
]);

const statuses = new WeightedChoice<string>([
  ['WORKING', 955],
  ['TRANSFERRED_IN', 15],
  ['SECONDED', 10],
  ['AWAITING_RETIREMENT', 10],
  ['RETIRED', 10],
]);

const SUBJECTS = [
  'mathematics',
  'literature',
  'english',
  'natural-sciences',
  'physics',
  'chemistry',
  'biology',
  'history-geography',
  'informatics',
  'civics',
] as const;

/** Pupils of these levels have one teacher for most subjects. */
const WITHOUT_SUBJECTS = new Set(['kindergarten', 'primary']);

/** A school's first two are its principal and the vice-principal; each tenth after them is an employee who teaches nothing. */
function postOf(at: number, subject: string | null): Pick<SeedStaff, 'position' | 'subject'> {
  if (at === 0) return { position: 'principal', subject };
  if (at === 1) return { position: 'vice-principal', subject };
  return at % 10 === 9 ? { position: 'employee', subject: null } : { position: 'teacher', subject };
}

function demoTeacher(): SeedStaff {
  const { registry } = demoPeople.teacher;
  return {
    school_id: demo.schools.upperSecondary,
    id: registry.id,
    name: registry.fullName,
    search_name: searchText(registry.fullName),
    birth_date: registry.birthDate,
    gender: registry.sex,
    personal_number: registry.personalNumber,
    address: registry.address,
    subject: 'mathematics',
    position: 'teacher',
    status: 'WORKING',
    identity_status: 'verified',
    version: 1,
    updated_at: SEED_INSTANT,
  };
}

/** Staff spread evenly over the schools. */
export function generateStaff(
  size: ProfileSize,
  schools: readonly SeedSchool[],
  people: PersonGenerator,
  random: Random,
): SeedStaff[] {
  const staff = [demoTeacher()];
  for (const [index, school] of schools.entries()) {
    const taken = staff.filter((person) => person.school_id === school.id).length;
    const count = share(size.staff, schools.length, index) - taken;
    for (let at = 0; at < count; at += 1) {
      const person = people.born(random.integer(1964, 2002));
      staff.push({
        school_id: school.id,
        id: namedId('stf', `staff/${school.id}/${at}`),
        name: person.fullName,
        search_name: searchText(person.fullName),
        birth_date: person.birthDate,
        gender: person.sex,
        personal_number: person.personalNumber,
        address: null,
        ...postOf(at, WITHOUT_SUBJECTS.has(school.level) ? null : random.pick(SUBJECTS)),
        status: statuses.pick(random),
        identity_status: identityStatuses.pick(random),
        version: 1,
        updated_at: SEED_INSTANT,
      });
    }
  }
  return staff;
}

/** The demo guardian: father of the demo learner. */
export function demoGuardian() {
  const { registry } = demoPeople.guardian;
  return {
    school_id: demo.schools.upperSecondary,
    id: registry.id,
    learner_id: demo.learners.hoa,
    relationship: 'father',
    phone: null,
    occupation: null,
    name: registry.fullName,
    birth_date: registry.birthDate,
    gender: registry.sex,
    personal_number: registry.personalNumber,
    address: registry.address,
    version: 1,
    updated_at: SEED_INSTANT,
  };
}
