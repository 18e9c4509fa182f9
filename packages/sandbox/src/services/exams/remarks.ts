import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { toRemark, type RemarkRow } from './models.ts';
import { phaseOf } from './phase.ts';
import {
  candidateWithinReach,
  refuse,
  requireRegistration,
  requireRemark,
  requireSession,
} from './require.ts';
import { isScore, remarkOutcome, rulesOf } from './rules.ts';

const answerWith = (status: number, row: RemarkRow) => ({
  status,
  body: toRemark(row),
  headers: { etag: entityTag(row.id, row.version) },
});

async function tell({ db, emit }: ServiceContext, type: string, row: RemarkRow): Promise<void> {
  const council = await db
    .selectFrom('exams.council')
    .select('province_code')
    .where('id', '=', row.council_id)
    .executeTakeFirstOrThrow();
  await emit(type, {
    remarkRequestId: row.id,
    examRegistrationId: row.registration_id,
    examSessionId: row.session_id,
    schoolId: row.school_id,
    provinceCode: council.province_code,
    subject: row.subject,
  });
}

/** The new score stands in place of the published one, which stays in the history. */
async function changeScore(
  { db, clock, newId }: ServiceContext,
  request: RemarkRow,
  score: string,
): Promise<void> {
  const now = clock.date();
  await db
    .updateTable('exams.score')
    .set({ score, updated_at: now })
    .where('council_id', '=', request.council_id)
    .where('registration_id', '=', request.registration_id)
    .where('subject', '=', request.subject)
    .execute();
  await db
    .insertInto('exams.score_change')
    .values({
      council_id: request.council_id,
      id: newId('scc'),
      registration_id: request.registration_id,
      subject: request.subject,
      previous_score: request.previous_score,
      score,
      reason: 'remark',
      changed_at: now,
    })
    .execute();
}

/** The registration waits while a request is open. */
async function followRequests(
  { db, clock }: ServiceContext,
  request: Pick<RemarkRow, 'council_id' | 'registration_id'>,
): Promise<void> {
  const open = await db
    .selectFrom('exams.remark_request')
    .select('id')
    .where('council_id', '=', request.council_id)
    .where('registration_id', '=', request.registration_id)
    .where('status', '=', 'requested')
    .executeTakeFirst();
  await db
    .updateTable('exams.registration')
    .set((set) => ({
      status: open === undefined ? ('remarked' as const) : ('remark-requested' as const),
      version: set('version', '+', 1),
      updated_at: clock.date(),
    }))
    .where('council_id', '=', request.council_id)
    .where('id', '=', request.registration_id)
    .execute();
}

export const remarkHandlers: Handlers = {
  async createRemarkRequest(request, context) {
    const { db, clock, newId } = context;
    const { access, params } = request;
    const { subject } = request.body as { subject: string };
    const candidate = await requireRegistration(
      db,
      access,
      params['examRegistrationId'] ?? '',
      'update',
    );
    const session = await requireSession(db, candidate.session_id);
    const now = clock.date();
    if (phaseOf(session, now) !== 'remark' || session.remark_due_on === null) {
      throw refuse(
        'Chỉ nhận đơn phúc khảo trong thời hạn sau khi công bố kết quả thi.',
        'Re-marks are requested within the window after publication alone.',
      );
    }
    const score = await db
      .selectFrom('exams.score')
      .select('score')
      .where('council_id', '=', candidate.council_id)
      .where('registration_id', '=', candidate.id)
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (score === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/subject', code: 'invalid' }] });
    }
    const row = await db
      .insertInto('exams.remark_request')
      .values({
        council_id: candidate.council_id,
        id: newId('rmk'),
        session_id: session.id,
        registration_id: candidate.id,
        school_id: candidate.school_id,
        learner_id: candidate.learner_id,
        person_id: candidate.person_id,
        subject,
        status: 'requested',
        previous_score: score.score,
        marks: null,
        new_score: null,
        outcome: null,
        requested_at: now,
        due_on: session.remark_due_on,
        decided_at: null,
        version: 1,
        updated_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['council_id', 'registration_id', 'subject']).doNothing(),
      )
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Bài thi này đã có đơn phúc khảo.',
          en: 'There is a request for this paper already.',
        },
      });
    }
    await followRequests(context, row);
    await tell(context, 'exams.remark.requested', row);
    const answer = answerWith(201, row);
    return {
      ...answer,
      headers: { ...answer.headers, location: `/exams/v1/remark-requests/${row.id}` },
    };
  },

  async listRemarkRequests({ query, access }, { db, cursors }) {
    const session = typeof query['examSessionId'] === 'string' ? query['examSessionId'] : null;
    const status =
      query['status'] === 'requested' || query['status'] === 'decided' ? query['status'] : null;
    const scope = ['listRemarkRequests', session, status];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('exams.remark_request as request')
      .selectAll()
      .where(candidateWithinReach(access, 'request'))
      .orderBy('id')
      .limit(paging.fetch);
    if (session !== null) select = select.where('session_id', '=', session);
    if (status !== null) select = select.where('status', '=', status);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toRemark) };
  },

  async getRemarkRequest({ params, access }, { db }) {
    return answerWith(200, await requireRemark(db, access, params['remarkRequestId'] ?? ''));
  },

  async decideRemarkRequest(request, context) {
    const { db, clock } = context;
    const { marks } = request.body as { marks: string[] };
    const before = await requireRemark(
      db,
      request.access,
      request.params['remarkRequestId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    if (before.status === 'decided') {
      throw refuse('Đơn phúc khảo đã có kết quả.', 'The request is decided already.');
    }
    const rules = rulesOf(await requireSession(db, before.session_id));
    const errors = marks.flatMap((mark, index): FieldError[] =>
      isScore(before.subject, mark, rules) ? [] : [{ pointer: `/marks/${index}`, code: 'invalid' }],
    );
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const outcome = remarkOutcome(before.subject, before.previous_score, marks, rules);
    if (outcome.kind === 'wrong-marks') {
      throw problem('unprocessable', {
        detail: outcome.detail,
        errors: [{ pointer: '/marks', code: 'invalid' }],
      });
    }
    const now = clock.date();
    const row = await db
      .updateTable('exams.remark_request')
      .set({
        status: 'decided',
        marks: json(marks.map((mark) => Number(mark).toFixed(2))),
        new_score: outcome.score,
        outcome: outcome.changed ? 'changed' : 'unchanged',
        decided_at: now,
        version: before.version + 1,
        updated_at: now,
      })
      .where('council_id', '=', before.council_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (outcome.changed) await changeScore(context, before, outcome.score);
    await followRequests(context, before);
    await tell(context, 'exams.remark.decided', row);
    return answerWith(200, row);
  },
};
