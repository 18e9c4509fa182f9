import { problem } from '../../kernel/problem.ts';
import { ownTransactions } from '../../kernel/service.ts';
import type { Handlers } from '../../kernel/service.ts';
import { isSameCode, lookUpCodeOf } from './look-up-code.ts';
import { giveTryBack, takeTry } from './look-up-limit.ts';
import { refuse, requireRegistration } from './require.ts';
import { resultOf } from './results.ts';

interface LookUp {
  examSessionId: string;
  candidateNumber: string;
  lookUpCode: string;
}

/** Stands in where there is no candidate, so that both answers cost the same work. */
const NOBODY = 'exr_00000000000000000000000000';

export const lookUpHandlers: Handlers = {
  async getAdmissionSlip({ params, access }, { db, keys }) {
    const row = await requireRegistration(db, access, params['examRegistrationId'] ?? '');
    const seats = await db
      .selectFrom('exams.seat as seat')
      .innerJoin('exams.room as room', (join) =>
        join.onRef('room.council_id', '=', 'seat.council_id').onRef('room.id', '=', 'seat.room_id'),
      )
      .select(['seat.sitting', 'seat.seat_number', 'room.number', 'room.site_school_id'])
      .where('seat.council_id', '=', row.council_id)
      .where('seat.registration_id', '=', row.id)
      .execute();
    if (row.candidate_number === null || seats.length === 0) {
      throw refuse(
        'Chưa có giấy báo dự thi: thí sinh chưa có số báo danh hoặc chưa được xếp phòng thi.',
        'There is no admission slip yet: no candidate number or no room.',
      );
    }
    const order = ['literature', 'mathematics', 'electives'];
    return {
      status: 200,
      body: {
        examRegistrationId: row.id,
        candidateNumber: row.candidate_number,
        name: row.name,
        birthDate: row.birth_date,
        lookUpCode: await lookUpCodeOf(keys, row.id),
        seats: seats
          .toSorted((a, b) => order.indexOf(a.sitting) - order.indexOf(b.sitting))
          .map((seat) => ({
            sitting: seat.sitting,
            siteSchoolId: seat.site_school_id,
            roomNumber: seat.number,
            seatNumber: seat.seat_number,
          })),
      },
      headers: { 'cache-control': 'no-store' },
    };
  },

  // The try is counted in a transaction of its own: what follows may fail, and must not take the count back.
  getExamResultByNumber: ownTransactions(async (request, context) => {
    const input = request.body as LookUp;
    const candidate = `${input.examSessionId}/${input.candidateNumber}`;
    const caller = request.remoteAddress ?? '';
    const seconds = await context.transaction((inner) => takeTry(inner, candidate, caller));
    if (seconds > 0) {
      throw problem('too-many-requests', { headers: { 'retry-after': String(seconds) } });
    }
    const { db, keys } = context;
    const session = await db
      .selectFrom('exams.session')
      .selectAll()
      .where('id', '=', input.examSessionId)
      .executeTakeFirst();
    const row = await db
      .selectFrom('exams.registration')
      .selectAll()
      .where('session_id', '=', input.examSessionId)
      .where('candidate_number', '=', input.candidateNumber)
      .executeTakeFirst();
    const expected = await lookUpCodeOf(keys, row?.id ?? NOBODY);
    const isRight = isSameCode(input.lookUpCode, expected);
    const result =
      session === undefined || row === undefined || !isRight
        ? null
        : await resultOf(db, row, session);
    if (result === null) {
      throw problem('not-found', {
        detail: {
          vi: 'Không có kết quả với số báo danh và mã tra cứu này, hoặc kết quả chưa được công bố.',
          en: 'There is no result for this number and code, or it is not published yet.',
        },
      });
    }
    await context.transaction((inner) => giveTryBack(inner, candidate, caller));
    return { status: 200, body: result, headers: { 'cache-control': 'no-store' } };
  }),
};
