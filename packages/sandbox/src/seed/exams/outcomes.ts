import { namedId } from '../../kernel/ids.ts';
import {
  graduationOf,
  papersOf,
  planRooms,
  rulesOf,
  type Attendance,
} from '../../services/exams/public.ts';
import type { Random } from '../random.ts';
import type { SeedRegistration } from './candidates.ts';
import { examFixtures } from './fixtures.ts';
import { drawScore } from './scores.ts';
import { seedSessions, type SeedCouncil } from './sessions.ts';

const [session] = seedSessions;
const rules = rulesOf(session);
const { candidates: edge } = examFixtures;

const ROOMS_AT = '2026-05-20T02:00:00.000Z';
const SCORED_AT = '2026-06-24T02:00:00.000Z';
const REMARKED_AT = '2026-07-22T02:00:00.000Z';
const DECIDED_ON = '2026-07-28';
const DECIDED_AT = '2026-07-28T02:00:00.000Z';

/** About 0.4 % do not come to a paper. */
const ABSENT_SHARE = 0.004;

const sittingOf = (subject: string): string =>
  subject === 'literature' || subject === 'mathematics' ? subject : 'electives';

function attendanceOf(id: string, sitting: string, random: Random): Attendance {
  if (id === edge.absent) return sitting === 'mathematics' ? 'absent' : 'present';
  if (id === edge.suspended) return sitting === 'literature' ? 'suspended' : 'present';
  const isEdge = Object.values<string>(edge).includes(id);
  return !isEdge && random.chance(ABSENT_SHARE) ? 'absent' : 'present';
}

/** The papers as they were first marked. */
function firstScore(id: string, subject: string, random: Random): string {
  const drawn = drawScore(subject, random);
  if (id === edge.paralysed && subject === 'mathematics') return '1.00';
  if (id === edge.remarkChanged && subject === 'literature') return '6.50';
  return drawn;
}

/** Three examiners who differ: their mean counts. */
const CHANGED = { marks: ['7.00', '7.25', '7.50'], score: '7.25' } as const;

function seatsAndRooms(council: SeedCouncil, rows: readonly SeedRegistration[], random: Random) {
  const plan = planRooms(
    rows.map((row) => ({
      id: row.id,
      schoolId: row.school_id,
      candidateNumber: row.candidate_number ?? '',
      electives: row.electives,
    })),
    rules.papers.roomCapacity,
  ).map((room) =>
    Object.assign(room, { id: namedId('rom', `${council.id}/${room.sitting}/${room.number}`) }),
  );
  const rooms = plan.map(({ id, sitting, number, siteSchoolId }) => ({
    council_id: council.id,
    id,
    sitting,
    number,
    site_school_id: siteSchoolId,
    version: 2,
    updated_at: ROOMS_AT,
  }));
  const seats = plan.flatMap(({ id, sitting, registrationIds }) =>
    registrationIds.map((registration_id, index) => ({
      council_id: council.id,
      id: namedId('sea', `${registration_id}/${sitting}`),
      registration_id,
      sitting,
      room_id: id,
      seat_number: index + 1,
      attendance: attendanceOf(registration_id, sitting, random),
    })),
  );
  return { rooms, seats };
}

function scoreRows(row: SeedRegistration, subject: string, score: string) {
  const isChanged = row.id === edge.remarkChanged && subject === 'literature';
  const base = { council_id: row.council_id, registration_id: row.id, subject };
  const change = (number: number, previous: string | null, value: string, at: string) => ({
    ...base,
    id: namedId('scc', `${row.id}/${subject}/${number}`),
    previous_score: previous,
    score: value,
    reason: previous === null ? 'entry' : 'remark',
    changed_at: at,
  });
  return {
    score: {
      ...base,
      id: namedId('sco', `${row.id}/${subject}`),
      score: isChanged ? CHANGED.score : score,
      updated_at: isChanged ? REMARKED_AT : SCORED_AT,
    },
    changes: [
      change(0, null, score, SCORED_AT),
      ...(isChanged ? [change(1, score, CHANGED.score, REMARKED_AT)] : []),
    ],
  };
}

function remarkOf(row: SeedRegistration, previous: string) {
  const isDecided = row.id === edge.remarkChanged;
  return {
    council_id: row.council_id,
    id: namedId('rmk', row.id),
    session_id: row.session_id,
    registration_id: row.id,
    school_id: row.school_id,
    learner_id: row.learner_id,
    person_id: null,
    subject: 'literature',
    status: isDecided ? 'decided' : 'requested',
    previous_score: previous,
    marks: isDecided ? CHANGED.marks : null,
    new_score: isDecided ? CHANGED.score : null,
    outcome: isDecided ? 'changed' : null,
    requested_at: '2026-07-06T02:00:00.000Z',
    due_on: session.remark_due_on,
    decided_at: isDecided ? REMARKED_AT : null,
    version: isDecided ? 2 : 1,
    updated_at: isDecided ? REMARKED_AT : '2026-07-06T02:00:00.000Z',
  };
}

/** Seats, scores, re-marks and decisions of one council in 2026; the registrations' states follow. */
export function outcomesOf(
  council: SeedCouncil,
  rows: readonly SeedRegistration[],
  random: Random,
) {
  const { rooms, seats } = seatsAndRooms(council, rows, random);
  const sat = new Map(seats.map((seat) => [`${seat.registration_id}/${seat.sitting}`, seat]));
  const scores: object[] = [];
  const changes: object[] = [];
  const remarks: object[] = [];
  const decisions: object[] = [];
  let certificates = 0;
  for (const row of rows) {
    const marks = papersOf(row, rules).map((subject) => {
      const first = firstScore(row.id, subject, random);
      if (sat.get(`${row.id}/${sittingOf(subject)}`)?.attendance !== 'present') return null;
      const written = scoreRows(row, subject, first);
      scores.push(written.score);
      changes.push(...written.changes);
      if (subject === 'literature' && /remark/.test(row.id)) remarks.push(remarkOf(row, first));
      return written.score.score;
    });
    if (row.id === edge.remarkOpen) {
      row.status = 'remark-requested';
      continue;
    }
    if (row.academic_record === null || !row.purposes.includes('graduation')) continue;
    const graduation = graduationOf(marks, row.academic_record, rules);
    if (graduation.kind !== 'decided') continue;
    row.status = graduation.recognised ? 'certified' : 'graduation-considered';
    if (graduation.recognised) certificates += 1;
    decisions.push({
      council_id: council.id,
      id: namedId('gdc', row.id),
      registration_id: row.id,
      outcome: graduation.recognised ? 'recognised' : 'not-recognised',
      graduation_score: graduation.score,
      reasons: graduation.reasons,
      decision_number: `${council.code}01/QĐ-SGDĐT`,
      decided_on: DECIDED_ON,
      certificate_number: graduation.recognised
        ? `${council.code}/${session.year}/${String(certificates).padStart(6, '0')}`
        : null,
      rules_version: rules.exam.id,
      version: 1,
      updated_at: DECIDED_AT,
    });
  }
  return { rooms, seats, scores, changes, remarks, decisions };
}
