import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { dayOf } from './phase.ts';
import { refuse, requireOwnCouncil, requireRoom, requireSession } from './require.ts';
import { roomAnswer, type RoomRow } from './rooms.ts';
import type { Attendance } from './schema.ts';

async function writeAttendance(
  { db, clock }: ServiceContext,
  room: RoomRow,
  entries: readonly { candidateNumber: string; attendance: Attendance }[],
): Promise<void> {
  const seats = await db
    .selectFrom('exams.seat as seat')
    .innerJoin('exams.registration as candidate', (join) =>
      join
        .onRef('candidate.council_id', '=', 'seat.council_id')
        .onRef('candidate.id', '=', 'seat.registration_id'),
    )
    .select(['seat.id', 'seat.registration_id', 'candidate.candidate_number'])
    .where('seat.council_id', '=', room.council_id)
    .where('seat.room_id', '=', room.id)
    .execute();
  const byNumber = new Map(seats.map((seat) => [seat.candidate_number, seat]));
  const errors = entries.flatMap(({ candidateNumber }, index): FieldError[] => {
    const pointer = `/entries/${index}/candidateNumber`;
    if (!byNumber.has(candidateNumber)) return [{ pointer, code: 'unknown-reference' }];
    const first = entries.findIndex((entry) => entry.candidateNumber === candidateNumber);
    return first === index ? [] : [{ pointer, code: 'duplicate' }];
  });
  if (errors.length > 0) throw problem('unprocessable', { errors });
  const found = entries.flatMap(({ candidateNumber, attendance }) => {
    const seat = byNumber.get(candidateNumber);
    return seat === undefined ? [] : [{ ...seat, attendance }];
  });
  await refuseWithoutPaper(db, room, found);
  await sql`
    update exams.seat as seat set attendance = given.attendance
    from unnest(${found.map(({ id }) => id)}::text[], ${found.map((seat) => seat.attendance)}::text[])
      as given (id, attendance)
    where seat.council_id = ${room.council_id} and seat.id = given.id`.execute(db);
  // A candidate's state follows from all sittings: suspended from one, absent from one, or there in every one so far.
  await sql`
    update exams.registration as candidate
    set status = seats.status, version = candidate.version + 1, updated_at = ${clock.date()}
    from (
      select registration_id,
        case when bool_or(attendance = 'suspended') then 'disciplined'
             when bool_or(attendance = 'absent') then 'absent'
             when bool_or(attendance = 'expected') then 'number-assigned'
             else 'sat' end as status
      from exams.seat
      where council_id = ${room.council_id}
        and registration_id = any(${found.map((seat) => seat.registration_id)}::text[])
      group by registration_id
    ) as seats
    where candidate.council_id = ${room.council_id} and candidate.id = seats.registration_id
      and candidate.status in ('number-assigned', 'sat', 'absent', 'disciplined')
      and candidate.status <> seats.status`.execute(db);
}

/** Whose paper was marked has sat: taking the attendance back would leave a score that nobody wrote. */
async function refuseWithoutPaper(
  db: Kysely<Database>,
  room: RoomRow,
  entries: readonly { registration_id: string; attendance: Attendance }[],
): Promise<void> {
  const missing = entries.filter(({ attendance }) => attendance !== 'present');
  if (missing.length === 0) return;
  const scores = db
    .selectFrom('exams.score')
    .select('id')
    .where('council_id', '=', room.council_id)
    .where(
      'registration_id',
      'in',
      missing.map((entry) => entry.registration_id),
    );
  const scored = await (
    room.sitting === 'electives'
      ? scores.where('subject', 'not in', ['literature', 'mathematics'])
      : scores.where('subject', '=', room.sitting)
  ).executeTakeFirst();
  if (scored !== undefined) {
    throw refuse(
      'Bài thi của thí sinh đã có điểm, không ghi vắng thi hoặc đình chỉ được nữa.',
      'The paper has a score; the candidate can no longer be absent or suspended.',
    );
  }
}

export const attendanceHandlers: Handlers = {
  async saveExamAttendance(request, context) {
    const { db, clock } = context;
    const { entries } = request.body as {
      entries: { candidateNumber: string; attendance: Attendance }[];
    };
    const room = await requireRoom(
      db,
      request.access,
      request.params['examRoomId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    const council = await requireOwnCouncil(db, request.access, room.council_id, 'update');
    const session = await requireSession(db, council.session_id, 'share');
    const now = clock.date();
    if (dayOf(now) < session.first_day || session.results_published_at !== null) {
      throw refuse(
        'Chỉ điểm danh từ ngày thi đầu tiên đến trước khi công bố kết quả.',
        'Attendance is recorded from the first exam day until the results are published.',
      );
    }
    await writeAttendance(context, room, entries);
    const row = await db
      .updateTable('exams.room')
      .set({ version: room.version + 1, updated_at: now })
      .where('council_id', '=', room.council_id)
      .where('id', '=', room.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return roomAnswer(context, row);
  },
};
