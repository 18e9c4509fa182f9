import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from '../registry/public.ts';
import type { CouncilRow } from './models.ts';
import { refuse, requireOwnCouncil, requireRoom } from './require.ts';
import { planRooms, type PlannedRoom } from './room-plan.ts';
import { rulesOf } from './rules.ts';
import type { RoomTable, Sitting } from './schema.ts';

export type RoomRow = Selectable<RoomTable>;

const SITTINGS: readonly Sitting[] = ['literature', 'mathematics', 'electives'];

const toRoom = (row: RoomRow, capacity: number) => ({
  id: row.id,
  examCouncilId: row.council_id,
  sitting: row.sitting,
  number: row.number,
  siteSchoolId: row.site_school_id,
  capacity,
  updatedAt: row.updated_at.toISOString(),
});

async function capacityIn(db: Kysely<Database>, councilId: string): Promise<number> {
  const session = await db
    .selectFrom('exams.council as council')
    .innerJoin('exams.session as session', 'session.id', 'council.session_id')
    .select('session.first_day')
    .where('council.id', '=', councilId)
    .executeTakeFirstOrThrow();
  return rulesOf(session).papers.roomCapacity;
}

/** The room with its list, as it hangs on the door. */
export async function roomAnswer({ db }: ServiceContext, row: RoomRow) {
  const seats = await db
    .selectFrom('exams.seat as seat')
    .innerJoin('exams.registration as candidate', (join) =>
      join
        .onRef('candidate.council_id', '=', 'seat.council_id')
        .onRef('candidate.id', '=', 'seat.registration_id'),
    )
    .select([
      'seat.seat_number',
      'seat.attendance',
      'candidate.candidate_number',
      'candidate.name',
      'candidate.birth_date',
    ])
    .where('seat.council_id', '=', row.council_id)
    .where('seat.room_id', '=', row.id)
    .orderBy('seat.seat_number')
    .execute();
  return {
    status: 200,
    body: {
      ...toRoom(row, await capacityIn(db, row.council_id)),
      seats: seats.map((seat) => ({
        seatNumber: seat.seat_number,
        candidateNumber: seat.candidate_number,
        name: seat.name,
        birthDate: seat.birth_date,
        attendance: seat.attendance,
      })),
    },
    headers: { etag: entityTag(row.id, row.version) },
  };
}

async function writePlan(
  { db, clock, newId }: ServiceContext,
  council: CouncilRow,
  plan: readonly PlannedRoom[],
): Promise<void> {
  const now = clock.date();
  await db.deleteFrom('exams.seat').where('council_id', '=', council.id).execute();
  await db.deleteFrom('exams.room').where('council_id', '=', council.id).execute();
  const rooms = plan.map((room) => ({ ...room, id: newId('rom') }));
  const seats = rooms.flatMap(({ id, sitting, registrationIds }) =>
    registrationIds.map((registration_id, index) => ({
      council_id: council.id,
      id: newId('sea'),
      registration_id,
      sitting,
      room_id: id,
      seat_number: index + 1,
      attendance: 'expected',
    })),
  );
  const rows = rooms.map(({ id, sitting, number, siteSchoolId }) => ({
    council_id: council.id,
    id,
    sitting,
    number,
    site_school_id: siteSchoolId,
    version: 1,
    updated_at: now,
  }));
  await sql`insert into exams.room select * from
    jsonb_populate_recordset(null::exams.room, ${JSON.stringify(rows)}::jsonb)`.execute(db);
  await sql`insert into exams.seat select * from
    jsonb_populate_recordset(null::exams.seat, ${JSON.stringify(seats)}::jsonb)`.execute(db);
}

export const roomHandlers: Handlers = {
  async assignExamRooms(request, context) {
    const { db, clock } = context;
    const council = await requireOwnCouncil(
      db,
      request.access,
      request.params['examCouncilId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    if (council.numbers_assigned_at === null) {
      throw refuse(
        'Hội đồng thi chưa đánh số báo danh.',
        'The council has not assigned its candidate numbers yet.',
      );
    }
    const recorded = await db
      .selectFrom('exams.seat')
      .select('id')
      .where('council_id', '=', council.id)
      .where('attendance', '<>', 'expected')
      .executeTakeFirst();
    if (recorded !== undefined) {
      throw refuse(
        'Đã điểm danh, không xếp lại phòng thi được.',
        'Attendance was recorded; rooms can no longer be allocated anew.',
      );
    }
    const candidates = await db
      .selectFrom('exams.registration')
      .select(['id', 'school_id', 'candidate_number', 'electives'])
      .where('council_id', '=', council.id)
      .where('candidate_number', 'is not', null)
      .execute();
    const plan = planRooms(
      candidates.map((row) => ({
        id: row.id,
        schoolId: row.school_id,
        candidateNumber: row.candidate_number ?? '',
        electives: row.electives,
      })),
      await capacityIn(db, council.id),
    );
    await writePlan(context, council, plan);
    const now = clock.date();
    await db
      .updateTable('exams.council')
      .set({ rooms_allocated_at: now, version: council.version + 1, updated_at: now })
      .where('id', '=', council.id)
      .execute();
    return {
      status: 200,
      body: {
        examCouncilId: council.id,
        candidateCount: candidates.length,
        rooms: SITTINGS.map((sitting) => ({
          sitting,
          roomCount: plan.filter((room) => room.sitting === sitting).length,
        })),
      },
    };
  },

  async listExamRooms({ query, access }, { db, cursors }) {
    const council = typeof query['examCouncilId'] === 'string' ? query['examCouncilId'] : null;
    const sitting = typeof query['sitting'] === 'string' ? (query['sitting'] as Sitting) : null;
    const scope = ['listExamRooms', council, sitting];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('exams.room as room')
      .innerJoin('exams.council as council', 'council.id', 'room.council_id')
      .innerJoin('exams.session as session', 'session.id', 'council.session_id')
      .selectAll('room')
      .select(({ selectFrom }) => [
        'session.first_day',
        selectFrom('exams.seat as seat')
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .whereRef('seat.council_id', '=', 'room.council_id')
          .whereRef('seat.room_id', '=', 'room.id')
          .as('candidates'),
      ])
      .where(withinReach(access.reach, { school: 'room.site_school_id' }))
      .orderBy('room.id')
      .limit(paging.fetch);
    if (council !== null) select = select.where('room.council_id', '=', council);
    if (sitting !== null) select = select.where('room.sitting', '=', sitting);
    if (paging.after !== null) select = select.where('room.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.id],
      (row) => ({
        ...toRoom(row, rulesOf(row).papers.roomCapacity),
        candidateCount: Number(row.candidates),
      }),
    );
    return { status: 200, body };
  },

  async getExamRoom({ params, access }, context) {
    return roomAnswer(context, await requireRoom(context.db, access, params['examRoomId'] ?? ''));
  },
};
