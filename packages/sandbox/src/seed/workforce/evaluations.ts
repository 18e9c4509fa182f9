import { namedId } from '../../kernel/ids.ts';
import { overallOf, type EvaluationLevel } from '../../services/workforce/public.ts';
import { demo } from '../demo.ts';
import { Random, WeightedChoice } from '../random.ts';
import type { SeedSchool } from '../registry/schools.ts';
import type { SeedStaff } from '../registry/staff.ts';

const STANDARD = 'vn.teacher-standard.2018';
const PAST = { year: '2025-2026', opened: '2026-04-20', done: '2026-05-22' } as const;
const PRESENT = { year: '2026-2027', opened: '2026-11-09', done: '2026-11-18' } as const;

/** Preschool teachers have a standard of their own. */
const hasStandard = (level: string): boolean => !/^(?:nursery|kindergarten)/.test(level);

/** Teachers differ more than the criteria of one teacher do. */
const PROFILES = [
  ['strong', 50],
  ['solid', 36],
  ['plain', 12],
  ['weak', 2],
] as const;
const profiles = new WeightedChoice<(typeof PROFILES)[number][0]>(PROFILES);
const LEVELS = {
  strong: new WeightedChoice<EvaluationLevel>([
    ['good', 85],
    ['fair', 15],
  ]),
  solid: new WeightedChoice<EvaluationLevel>([
    ['good', 25],
    ['fair', 65],
    ['met', 10],
  ]),
  plain: new WeightedChoice<EvaluationLevel>([
    ['fair', 40],
    ['met', 60],
  ]),
  weak: new WeightedChoice<EvaluationLevel>([
    ['met', 80],
    ['not-met', 20],
  ]),
} as const;

function criteriaOf(levels: WeightedChoice<EvaluationLevel>, random: Random) {
  return Array.from({ length: 15 }, (_, index) => ({
    number: index + 1,
    level: levels.pick(random),
  }));
}

/** How far the evaluation of this year has come, by turn. */
const STATUSES = ['open', 'self-assessed', 'open', 'assessed'] as const;

/** The past year's results of every second teacher, and evaluations of this year under way. */
export function generateEvaluations(
  schools: readonly SeedSchool[],
  teachers: ReadonlyMap<string, readonly SeedStaff[]>,
): [string, readonly object[]][] {
  const random = new Random('khuevan/workforce/evaluations');
  const rows: object[] = [];
  const views: object[] = [];

  const add = (
    school: SeedSchool,
    staffId: string,
    time: typeof PAST | typeof PRESENT,
    status: 'announced' | (typeof STATUSES)[number],
  ) => {
    const id = namedId('tev', `${staffId}/${time.year}`);
    const levels = LEVELS[profiles.pick(random)];
    const at = (day: string, hour: number) => `${day}T0${hour}:00:00.000Z`;
    const isAssessed = status === 'announced' || status === 'assessed';
    const criteria = criteriaOf(levels, random);
    const result = isAssessed ? overallOf(STANDARD, criteria) : null;
    rows.push({
      school_id: school.id,
      id,
      staff_id: staffId,
      province_code: school.province_code,
      school_year: time.year,
      standard_id: STANDARD,
      status,
      self_assessment:
        status === 'open'
          ? null
          : { criteria: criteriaOf(levels, random), submittedAt: at(time.opened, 7) },
      principal_assessment: isAssessed ? { criteria, submittedAt: at(time.done, 3) } : null,
      overall: result?.overall ?? null,
      holding_back: result?.holdingBack ?? null,
      objection: null,
      revision: status === 'announced' ? 1 : 0,
      announced_at: status === 'announced' ? at(time.done, 8) : null,
      created_at: at(time.opened, 2),
      updated_at: at(status === 'open' ? time.opened : time.done, 8),
    });
    const peers = status === 'open' ? 0 : 3;
    for (let view = 0; view < peers; view += 1) {
      views.push({
        school_id: school.id,
        id: namedId('pas', `${id}/${view}`),
        evaluation_id: id,
        peer_digest: namedId('pas', `${id}/${view}/peer`),
        levels: criteriaOf(levels, random).map(({ level }) => level),
        created_at: at(time.done, 1),
      });
    }
  };

  for (const school of schools) {
    if (!hasStandard(school.level)) continue;
    for (const [index, { id }] of (teachers.get(school.id) ?? []).entries()) {
      if (index % 2 === 0 || id === demo.teacher) add(school, id, PAST, 'announced');
      if (id === demo.teacher) add(school, id, PRESENT, 'open');
      else if (index % 5 === 3) add(school, id, PRESENT, STATUSES[index % 4] ?? 'open');
    }
  }
  return [
    ['workforce.teacher_evaluation', rows],
    ['workforce.peer_assessment', views],
  ];
}
