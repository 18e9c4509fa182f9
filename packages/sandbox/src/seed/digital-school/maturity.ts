import { namedId } from '../../kernel/ids.ts';
import {
  frameworkOf,
  resultOf,
  type MaturityScore,
  type MaturityStatus,
} from '../../services/digital-school/public.ts';
import type { Random } from '../random.ts';
import type { SeedSchoolOf } from './people.ts';

const FRAMEWORK = 'vn.digital-maturity.2022';

/** The states of this school year in turn; a school without one has not begun. */
const STATES: readonly (MaturityStatus | null)[] = [
  'draft',
  'submitted',
  'returned',
  null,
  'external-check',
  'approved',
];

function scoresOf(random: Random): MaturityScore[] {
  const strength = 0.35 + random.next() * 0.6;
  return frameworkOf(FRAMEWORK).criteria.map(({ code, maximum, vi }): MaturityScore => {
    const evidence = [{ title: `Minh chứng: ${vi}` }];
    if (maximum === 0) {
      const met = random.chance(0.92);
      return met ? { criterionCode: code, met, evidence } : { criterionCode: code, met };
    }
    const share = Math.min(1, Math.max(0, strength + (random.next() - 0.5) * 0.3));
    const points = Math.round(maximum * share * 2) / 2;
    return points > 0
      ? { criterionCode: code, points: String(points), evidence }
      : { criterionCode: code, points: '0' };
  });
}

function assessment(
  school: SeedSchoolOf,
  endYear: number,
  status: MaturityStatus,
  random: Random,
): object {
  const scores = status === 'draft' ? scoresOf(random).slice(0, 4) : scoresOf(random);
  const past = endYear === 2026;
  const instant = (before: string, now: string) => (past ? before : now);
  const isSubmitted = status !== 'draft';
  const isDecided = ['returned', 'approved', 'published'].includes(status);
  return {
    school_id: school.id,
    id: namedId('mta', `${school.id}/${endYear}`),
    school_year: `${endYear - 1}-${endYear}`,
    framework_id: FRAMEWORK,
    status,
    scores,
    reviewed_scores: [],
    result: resultOf(scores, [], frameworkOf(FRAMEWORK)),
    due_on: `${endYear}-05-31`,
    review_due_on: `${endYear}-06-20`,
    external_checker: status === 'external-check' ? 'Trường Đại học Sư phạm Mẫu' : null,
    review_note:
      status === 'returned' ? 'Bổ sung minh chứng về phần mềm dạy học trực tuyến.' : null,
    told_overdue: null,
    submitted_at: isSubmitted
      ? instant('2026-05-25T02:00:00.000Z', '2026-11-02T02:00:00.000Z')
      : null,
    submitted_late: isSubmitted ? false : null,
    decided_at: isDecided ? instant('2026-06-15T02:00:00.000Z', '2026-11-10T02:00:00.000Z') : null,
    published_at: past ? '2026-06-25T02:00:00.000Z' : null,
    version: 1,
    created_at: instant('2026-05-04T02:00:00.000Z', '2026-10-12T02:00:00.000Z'),
    updated_at: instant('2026-06-25T02:00:00.000Z', '2026-11-10T02:00:00.000Z'),
  };
}

/** Last year's assessments are out; this year's are in every state. */
export function seedMaturity(schools: readonly SeedSchoolOf[], random: Random): object[] {
  return schools.flatMap((school, index) => {
    const status = STATES[index % STATES.length] ?? null;
    return [
      assessment(school, 2026, 'published', random),
      ...(status === null ? [] : [assessment(school, 2027, status, random)]),
    ];
  });
}
