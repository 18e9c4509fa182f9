import { PersonGenerator } from '../people/person-generator.ts';
import type { ProfileSize } from '../profile.ts';
import { Random } from '../random.ts';
import { generateClasses } from './classes.ts';
import { generateGuardians } from './guardians.ts';
import { generateHistory } from './history.ts';
import { generateLearners } from './learners.ts';
import { generateOrganisations, generateSites } from './organisations.ts';
import { generateReports } from './reports.ts';
import { generateResults } from './results.ts';
import { generateSchools } from './schools.ts';
import { demoGuardian, generateStaff } from './staff.ts';
import { generateTransfers } from './transfers.ts';

/** The registry's rows, and by table. */
export function generateRegistry(
  size: ProfileSize,
  random: Random,
  reservedNumbers: readonly string[],
) {
  const people = new PersonGenerator(random, reservedNumbers);
  const schools = generateSchools(size, random);
  const classes = generateClasses(size, schools);
  const { learners, enrolments } = generateLearners(size, schools, classes, people, random);
  const staff = generateStaff(size, schools, people, random);
  // Parents are drawn apart, so that more of them change nobody else; their numbers must be nobody else's either.
  const taken = [...learners, ...staff].flatMap(({ personal_number: number }) => number ?? []);
  const parents = new PersonGenerator(new Random('khuevan/parents'), [
    ...reservedNumbers,
    ...taken,
  ]);
  const transfers = generateTransfers(schools, classes, learners, enrolments);
  const history = generateHistory(schools, classes, learners);
  const { subjectResults, termResults } = generateResults(schools, classes, learners);
  const guardians = [demoGuardian(), ...generateGuardians(learners, parents)];
  const rows: [string, readonly object[]][] = [
    ['registry.organisation', generateOrganisations(size, schools)],
    ['registry.school', schools],
    ['registry.school_site', generateSites(schools)],
    ['registry.class', classes],
    ['registry.learner', learners],
    ['registry.enrolment', [...enrolments, ...history]],
    ['registry.staff', staff],
    ['registry.guardian', guardians],
    ['registry.transfer', transfers],
    ['registry.subject_result', subjectResults],
    ['registry.term_result', termResults],
    ['registry.school_report', generateReports(schools, classes, learners, enrolments, staff)],
  ];
  return { schools, classes, learners, staff, guardians, rows };
}
