import type { ProfileSize } from '../profile.ts';
import { Random } from '../random.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { openRegistrations } from './open-session.ts';
import { outcomesOf } from './outcomes.ts';
import { pastRegistrations } from './past-session.ts';
import { seedCouncils, seedSessions } from './sessions.ts';

/** Rows of the exams: 2026 with results, re-marks and decisions; 2027 with the registrations of this year's grade 12. */
export function seedExams(
  profile: string,
  size: ProfileSize,
  registry: {
    schools: readonly SeedSchool[];
    classes: readonly SeedClass[];
    learners: readonly SeedLearner[];
  },
): [table: string, rows: readonly object[]][] {
  const random = new Random(`khuevan/${profile}/exams`);
  const { schools, classes, learners } = registry;
  const councils = seedCouncils(size);
  const past = pastRegistrations(councils, schools, size.examCandidates, random);
  const outcomes = councils.map((council) =>
    outcomesOf(
      council,
      past.filter(({ council_id: id }) => id === council.id),
      random,
    ),
  );
  const open = openRegistrations(councils, schools, classes, learners, random);
  return [
    ['exams.session', seedSessions],
    ['exams.council', councils],
    ['exams.registration', [...past, ...open]],
    ['exams.room', outcomes.flatMap(({ rooms }) => rooms)],
    ['exams.seat', outcomes.flatMap(({ seats }) => seats)],
    ['exams.score', outcomes.flatMap(({ scores }) => scores)],
    ['exams.score_change', outcomes.flatMap(({ changes }) => changes)],
    ['exams.remark_request', outcomes.flatMap(({ remarks }) => remarks)],
    ['exams.graduation_decision', outcomes.flatMap(({ decisions }) => decisions)],
  ];
}
