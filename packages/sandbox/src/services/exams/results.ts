import { remarkDates } from '@khuevan/rules';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { toSession, type RegistrationRow } from './models.ts';
import { dayOf, type SessionRow } from './phase.ts';
import { refuse, requireRegistration, requireSession } from './require.ts';
import { papersOf, rulesOf } from './rules.ts';
import type { ScoreChangeTable } from './schema.ts';
import { sittingOf } from './scores.ts';
import { sessionTag } from './sessions.ts';

/** Seats whose attendance or scores are missing, over all councils of a session. */
async function openSeats({ db }: ServiceContext, session: SessionRow) {
  const { rows } = await sql<{ expected: string; unscored: string }>`
    select count(*) filter (where seat.attendance = 'expected') as expected,
      count(*) filter (where seat.attendance = 'present' and (
        select count(*) from exams.score as score
        where score.council_id = seat.council_id and score.registration_id = seat.registration_id
          and case when seat.sitting = 'electives' then score.subject = any(candidate.electives)
                   else score.subject = seat.sitting end
      ) < case when seat.sitting = 'electives' then coalesce(array_length(candidate.electives, 1), 0) else 1 end)
        as unscored
    from exams.council as council
    join exams.seat as seat on seat.council_id = council.id
    join exams.registration as candidate
      on candidate.council_id = seat.council_id and candidate.id = seat.registration_id
    where council.session_id = ${session.id}`.execute(db);
  return { expected: Number(rows[0]?.expected), unscored: Number(rows[0]?.unscored) };
}

/** @throws problem `conflict` while something is missing */
async function requireComplete(context: ServiceContext, session: SessionRow): Promise<void> {
  const unseated = await context.db
    .selectFrom('exams.registration as candidate')
    .select('candidate.id')
    .where('candidate.session_id', '=', session.id)
    .where('candidate.status', 'in', ['number-assigned', 'verified'])
    .executeTakeFirst();
  const { expected, unscored } = await openSeats(context, session);
  if (unseated === undefined && expected === 0 && unscored === 0) return;
  throw refuse(
    `Chưa công bố được: còn thí sinh chưa hoàn tất (${expected} chỗ chưa điểm danh, ${unscored} chỗ chưa đủ điểm).`,
    `Not ready: some candidates are not complete (${expected} seats without attendance, ${unscored} without all scores).`,
  );
}

/** What was sat, by paper; null before publication and for whoever has no number. */
export async function resultOf(
  db: Kysely<Database>,
  registration: RegistrationRow,
  session: SessionRow,
) {
  const { results_published_at: publishedAt } = session;
  if (publishedAt === null || registration.candidate_number === null) return null;
  const { council_id: councilId, id } = registration;
  const scores = await db
    .selectFrom('exams.score')
    .select(['subject', 'score'])
    .where('council_id', '=', councilId)
    .where('registration_id', '=', id)
    .execute();
  const seats = await db
    .selectFrom('exams.seat')
    .select(['sitting', 'attendance'])
    .where('council_id', '=', councilId)
    .where('registration_id', '=', id)
    .execute();
  const scoreOf = new Map(scores.map(({ subject, score }) => [subject, score]));
  const attendanceIn = new Map(seats.map(({ sitting, attendance }) => [sitting, attendance]));
  const language = registration.foreign_language;
  function toSubjectResult(subject: string) {
    const score = scoreOf.get(subject);
    const attendance = attendanceIn.get(sittingOf(subject));
    return {
      subject,
      ...(subject === 'foreign-language' && language !== null ? { foreignLanguage: language } : {}),
      ...(score === undefined
        ? { outcome: attendance === 'suspended' ? 'suspended' : 'absent' }
        : { outcome: 'scored', score }),
    };
  }
  return {
    examSessionId: session.id,
    candidateNumber: registration.candidate_number,
    subjects: papersOf(registration, rulesOf(session)).map(toSubjectResult),
    publishedAt: publishedAt.toISOString(),
  };
}

const toScoreChange = (change: Selectable<ScoreChangeTable>) => ({
  subject: change.subject,
  ...(change.previous_score === null ? {} : { previousScore: change.previous_score }),
  score: change.score,
  reason: change.reason,
  changedAt: change.changed_at.toISOString(),
});

export const resultHandlers: Handlers = {
  async publishExamResults(request, context) {
    const { db, clock, emit } = context;
    const session = await requireSession(db, request.params['examSessionId'] ?? '', 'update');
    requireRole(request, 'ministry');
    const now = clock.date();
    if (session.results_published_at !== null) {
      throw refuse('Kết quả thi đã công bố.', 'The results are published already.');
    }
    if (dayOf(now) <= session.last_day) {
      throw refuse('Kỳ thi chưa kết thúc.', 'The exam is not over.');
    }
    await requireComplete(context, session);
    const dates = remarkDates(dayOf(now), rulesOf(session).exam);
    const row = await db
      .updateTable('exams.session')
      .set({
        results_published_at: now,
        remark_closes_on: dates.requestBy,
        remark_due_on: dates.outcomeBy,
        version: session.version + 1,
        updated_at: now,
      })
      .where('id', '=', session.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db
      .updateTable('exams.registration')
      .set((set) => ({
        status: 'results-published' as const,
        version: set('version', '+', 1),
        updated_at: now,
      }))
      .where('session_id', '=', session.id)
      .where('status', 'in', ['sat', 'scored', 'absent', 'disciplined'])
      .execute();
    await emit('exams.results.published', { examSessionId: session.id });
    return { status: 200, body: toSession(row, now), headers: { etag: sessionTag(row, now) } };
  },

  async getExamResult({ params, access }, { db }) {
    const row = await requireRegistration(db, access, params['examRegistrationId'] ?? '');
    const result = await resultOf(db, row, await requireSession(db, row.session_id));
    if (result === null) throw problem('not-found');
    return { status: 200, body: { ...result, examRegistrationId: row.id } };
  },

  async getScoreHistory({ params, access }, { db }) {
    const row = await requireRegistration(db, access, params['examRegistrationId'] ?? '');
    const session = await requireSession(db, row.session_id);
    if (session.results_published_at === null) throw problem('not-found');
    const changes = await db
      .selectFrom('exams.score_change')
      .selectAll()
      .where('council_id', '=', row.council_id)
      .where('registration_id', '=', row.id)
      .orderBy('changed_at')
      .orderBy('id')
      .limit(200)
      .execute();
    return {
      status: 200,
      body: {
        examRegistrationId: row.id,
        changes: changes.map(toScoreChange),
      },
    };
  },
};
