import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, Principal, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { findAttempt, mayUseAssessment, type AttemptRow } from './access.ts';
import { statusOf, toAttempt, toAttemptSummary, toResult } from './attempt-model.ts';
import { saveResponse } from './save-response.ts';
import { endAttempt, resultOf } from './scoring.ts';

const MILLISECONDS = 1000;

/** Whose attempt it is to be: the session's learner, or the one that a backend names. */
async function learnerOf(
  { principal, body }: ServiceRequest,
  { db }: ServiceContext,
): Promise<string> {
  const named = (body as { learnerId?: string } | undefined)?.learnerId;
  if (principal?.kind === 'widget') {
    if (principal.subject.type !== 'learner') throw problem('forbidden');
    if (named !== undefined && named !== principal.subject.id) throw problem('forbidden');
    return principal.subject.id;
  }
  if (named === undefined) {
    throw problem('invalid-request', { errors: [{ pointer: '/learnerId', code: 'required' }] });
  }
  const learner = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('id', '=', named)
    .executeTakeFirst();
  if (learner === undefined) {
    throw problem('unprocessable', {
      errors: [{ pointer: '/learnerId', code: 'unknown-reference' }],
    });
  }
  return named;
}

async function findOpen(
  { db }: ServiceContext,
  principal: Principal,
  learnerId: string,
  assessmentId: string,
): Promise<AttemptRow | undefined> {
  return db
    .selectFrom('assessment.attempt')
    .selectAll()
    .where('client_id', '=', principal.clientId)
    .where('learner_id', '=', learnerId)
    .where('assessment_id', '=', assessmentId)
    .where('status', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
}

/** A new attempt; undefined when another request began one in the meantime. */
async function insertAttempt(
  { db, clock, newId }: ServiceContext,
  principal: Principal,
  learnerId: string,
  assessmentId: string,
): Promise<AttemptRow | undefined> {
  const assessment = await db
    .selectFrom('assessment.assessment')
    .select(['id', 'parts', 'duration_seconds'])
    .where('id', '=', assessmentId)
    .executeTakeFirst();
  if (assessment === undefined) throw problem('not-found');
  const { duration_seconds: seconds, parts } = assessment;
  return db
    .insertInto('assessment.attempt')
    .values({
      id: newId('att'),
      assessment_id: assessmentId,
      client_id: principal.clientId,
      learner_id: learnerId,
      status: 'open',
      parts: json(parts),
      started_at: clock.date(),
      deadline: seconds === null ? null : new Date(clock.now() + seconds * MILLISECONDS),
      submitted_at: null,
      scored_at: null,
      result: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['client_id', 'learner_id', 'assessment_id'])
        .where('status', '=', 'open')
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
}

async function theAttempt(
  request: ServiceRequest,
  context: ServiceContext,
  lock?: 'share' | 'update',
): Promise<AttemptRow> {
  const id = request.params['attemptId'] ?? '';
  const row = await findAttempt(context.db, id, request.principal, lock);
  if (row === undefined) throw problem('not-found');
  return row;
}

export const attemptHandlers: Handlers = {
  async startAttempt(request, context) {
    const { db, clock } = context;
    const { principal } = request;
    const assessmentId = request.params['assessmentId'] ?? '';
    if (principal === null || !(await mayUseAssessment(db, principal, assessmentId))) {
      throw problem('not-found');
    }
    const learnerId = await learnerOf(request, context);
    const open = await findOpen(context, principal, learnerId, assessmentId);
    if (open !== undefined) {
      if (statusOf(open, clock) === 'open') {
        return { status: 200, body: await toAttempt(db, open, clock) };
      }
      await endAttempt(context, open);
    }
    const started = await insertAttempt(context, principal, learnerId, assessmentId);
    if (started === undefined) {
      const other = await findOpen(context, principal, learnerId, assessmentId);
      if (other === undefined) throw problem('conflict');
      return { status: 200, body: await toAttempt(db, other, clock) };
    }
    return {
      status: 201,
      body: await toAttempt(db, started, clock),
      headers: { location: `/assessment/v1/attempts/${started.id}` },
    };
  },

  async listAttempts({ query, principal }, { db, clock, cursors }) {
    const { assessmentId, learnerId, status } = query;
    const scope = [
      'listAttempts',
      principal?.clientId ?? '',
      assessmentId ?? null,
      learnerId ?? null,
      status ?? null,
    ];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('assessment.attempt')
      .select([
        'id',
        'assessment_id',
        'client_id',
        'learner_id',
        'status',
        'started_at',
        'deadline',
        'submitted_at',
        'scored_at',
      ])
      .where('client_id', '=', principal?.clientId ?? '')
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (typeof assessmentId === 'string') select = select.where('assessment_id', '=', assessmentId);
    if (typeof learnerId === 'string') select = select.where('learner_id', '=', learnerId);
    if (status === 'submitted') select = select.where('status', '=', 'submitted');
    const now = clock.date();
    if (status === 'open') {
      select = select
        .where('status', '=', 'open')
        .where(({ eb, or }) => or([eb('deadline', 'is', null), eb('deadline', '>', now)]));
    }
    if (status === 'expired') {
      select = select.where(({ eb, or, and }) =>
        or([
          eb('status', '=', 'expired'),
          and([eb('status', '=', 'open'), eb('deadline', '<=', now)]),
        ]),
      );
    }
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('started_at', 'id'), '<', tuple(new Date(after[0]), after[1])),
      );
    }
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.started_at.toISOString(), row.id],
      (row) => toAttemptSummary(row, clock),
    );
    return { status: 200, body };
  },

  async getAttempt(request, context) {
    const row = await theAttempt(request, context);
    return { status: 200, body: await toAttempt(context.db, row, context.clock) };
  },

  async saveResponse(request, context) {
    const row = await theAttempt(request, context, 'share');
    return { status: 200, body: await saveResponse(request, context, row) };
  },

  async submitAttempt(request, context) {
    const ended = await endAttempt(context, await theAttempt(request, context, 'update'));
    return { status: 200, body: await toAttempt(context.db, ended, context.clock) };
  },

  async getAttemptResult(request, context) {
    const row = await theAttempt(request, context);
    const found = await resultOf(context.db, row, context.clock);
    if (found === undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Lượt làm bài này chưa nộp nên chưa có điểm. Hãy nộp bài trước.',
          en: 'This attempt is still open, so it has no score yet. Submit it first.',
        },
      });
    }
    return { status: 200, body: toResult(row, found.result, found.scoredAt) };
  },
};
