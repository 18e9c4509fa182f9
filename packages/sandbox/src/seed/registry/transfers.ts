import { transferDeadline } from '@khuevan/rules/transfers';
import { namedId } from '../../kernel/ids.ts';
import { demo } from '../demo.ts';
import { Random } from '../random.ts';
import type { SeedClass } from './classes.ts';
import { edgeCases } from './edge-cases.ts';
import type { SeedEnrolment, SeedLearner } from './learners.ts';
import { gradesOf, type SeedSchool } from './schools.ts';

type State = 'submitted' | 'late' | 'accepted' | 'refused' | 'withdrawn' | 'released' | 'placed';

/** One learner in so many, of those who stay where they are, has an application that is open or came to nothing. */
const ONE_IN = 400;
const OPEN_STATES = ['submitted', 'accepted', 'refused', 'withdrawn', 'late'] as const;

/** One in so many of those who came in the first semester waits for a class. */
const UNPLACED_ONE_IN = 6;

const REASONS = [
  'Gia đình chuyển nơi cư trú',
  'Cha mẹ chuyển công tác',
  'Học sinh về ở với ông bà',
  'Để gần nhà hơn',
] as const;

const at = (day: string): string => `${day}T02:00:00.000Z`;

interface Move {
  learner: SeedLearner;
  from: SeedSchool;
  to: SeedSchool;
  grade: string;
  state: State;
  reason: string;
}

/** Days of the steps, by the season in which the learner moved. */
function daysOf(state: State, inSummer: boolean) {
  if (inSummer) {
    return {
      submitted: '2026-08-10',
      decided: '2026-08-13',
      released: '2026-08-17',
      placed: '2026-08-20',
    };
  }
  if (state === 'placed') {
    return {
      submitted: '2026-10-05',
      decided: '2026-10-08',
      released: '2026-10-12',
      placed: '2026-10-15',
    };
  }
  const submitted = state === 'late' ? '2026-11-03' : '2026-11-17';
  return { submitted, decided: '2026-11-19', released: '2026-11-20', placed: '2026-11-23' };
}

function toRow({ learner, from, to, grade, state, reason }: Move) {
  const days = daysOf(state, learner.status.endsWith('SUMMER'));
  const isSameProvince = from.province_code === to.province_code;
  const rule = { appliedOn: days.submitted, isSameProvince };
  const isDecided = !['submitted', 'late', 'withdrawn'].includes(state);
  const isAccepted = isDecided && state !== 'refused';
  const isReleased = state === 'released' || state === 'placed';
  const steps = [
    { step: 'submission', at: at(days.submitted), reason },
    ...(isAccepted ? [{ step: 'acceptance', at: at(days.decided) }] : []),
    ...(state === 'refused'
      ? [{ step: 'refusal', at: at(days.decided), reason: 'Khối lớp này đã đủ học sinh' }]
      : []),
    ...(state === 'withdrawn'
      ? [{ step: 'withdrawal', at: at(days.decided), reason: 'Gia đình không chuyển nữa' }]
      : []),
    ...(isReleased ? [{ step: 'release', at: at(days.released) }] : []),
    ...(state === 'placed' ? [{ step: 'placement', at: at(days.placed) }] : []),
  ];
  return {
    id: namedId('trf', learner.id),
    learner_id: learner.id,
    from_school_id: from.id,
    to_school_id: to.id,
    class_id: state === 'placed' ? learner.class_id : null,
    grade,
    status: state === 'late' ? 'submitted' : state,
    is_same_province: isSameProvince,
    submitted_on: days.submitted,
    decision_due_on: transferDeadline('decision', days.submitted, rule).date,
    decided_on: isDecided ? days.decided : null,
    release_due_on: isAccepted ? transferDeadline('release', days.decided, rule).date : null,
    released_on: isReleased ? days.released : null,
    placement_due_on: isReleased ? transferDeadline('placement', days.released, rule).date : null,
    placed_on: state === 'placed' ? days.placed : null,
    steps,
    told_overdue: state === 'late' ? 'submitted' : null,
    created_at: at(days.submitted),
    updated_at: at(days.submitted),
  };
}

const NAMED: ReadonlySet<string> = new Set([
  ...Object.values(demo.learners),
  ...edgeCases.map(({ id }) => id),
]);

/**
 * How those who came from another school of the profile got here, and applications that are open, late, refused and
 * withdrawn. Some who came wait for a class: their seat is taken from them again.
 */
export function generateTransfers(
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
  enrolments: readonly SeedEnrolment[],
) {
  const random = new Random('khuevan/transfers');
  const schoolById = new Map(schools.map((school) => [school.id, school]));
  const gradeOf = new Map(classes.map((group) => [group.id, group.grade]));
  const current = new Map(enrolments.map((enrolment) => [enrolment.learner_id, enrolment]));
  const teaching = (grade: string, except: string) =>
    schools.filter(({ id, level }) => id !== except && gradesOf[level]?.includes(grade));
  const moves: Move[] = [];
  let [arrived, open] = [0, 0];
  for (const learner of learners) {
    if (NAMED.has(learner.id)) continue;
    const grade = gradeOf.get(learner.class_id ?? '') ?? '';
    const here = schoolById.get(learner.school_id);
    const came = learner.status.startsWith('TRANSFERRED_IN');
    const applied = learner.status === 'ENROLLED' && random.integer(1, ONE_IN) === 1;
    const others = came || applied ? teaching(grade, learner.school_id) : [];
    if (here === undefined || others.length === 0) continue;
    const other = random.pick(others);
    const reason = random.pick(REASONS);
    if (came) {
      arrived += 1;
      const waits = learner.status.endsWith('S1') && arrived % UNPLACED_ONE_IN === 0;
      if (waits) {
        learner.class_id = null;
        const enrolment = current.get(learner.id);
        if (enrolment !== undefined) enrolment.class_id = null;
      }
      const state = waits ? 'released' : 'placed';
      moves.push({ learner, from: other, to: here, grade, state, reason });
    } else {
      open += 1;
      const state = OPEN_STATES[open % OPEN_STATES.length] ?? 'submitted';
      moves.push({ learner, from: here, to: other, grade, state, reason });
    }
  }
  return moves.map(toRow);
}
