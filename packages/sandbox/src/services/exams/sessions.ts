import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import { requireRole } from '../../kernel/access.ts';
import type { Handlers } from '../../kernel/service.ts';
import { toSession } from './models.ts';
import { dayOf, type SessionRow } from './phase.ts';
import { refuse, requireSession } from './require.ts';
import { hasRules } from './rules.ts';

interface InstantWindow {
  opensAt: string;
  closesAt: string;
}

interface SessionInput {
  year: number;
  round: number;
  name: { vi: string; en?: string };
  trialRegistration?: InstantWindow;
  registration: InstantWindow;
  examDays: { first: string; last: string };
  resultsPlannedAt: string;
}

type SessionDates = Pick<
  SessionRow,
  | 'trial_opens_at'
  | 'trial_closes_at'
  | 'registration_opens_at'
  | 'registration_closes_at'
  | 'first_day'
  | 'last_day'
  | 'results_planned_at'
>;

/** Columns of the dates that are given. */
function datesOf(input: Partial<SessionInput>): Partial<SessionDates> {
  const { trialRegistration, registration, examDays, resultsPlannedAt } = input;
  return {
    ...(trialRegistration === undefined
      ? {}
      : {
          trial_opens_at: new Date(trialRegistration.opensAt),
          trial_closes_at: new Date(trialRegistration.closesAt),
        }),
    ...(registration === undefined
      ? {}
      : {
          registration_opens_at: new Date(registration.opensAt),
          registration_closes_at: new Date(registration.closesAt),
        }),
    ...(examDays === undefined ? {} : { first_day: examDays.first, last_day: examDays.last }),
    ...(resultsPlannedAt === undefined ? {} : { results_planned_at: new Date(resultsPlannedAt) }),
  };
}

/** Trial, registration, exam days and results follow one another; a window ends after it begins. */
function dateErrors(year: number, dates: SessionDates): FieldError[] {
  const errors: FieldError[] = [];
  const invalid = (pointer: string) => errors.push({ pointer, code: 'invalid' });
  const { trial_opens_at: trialOpens, trial_closes_at: trialCloses } = dates;
  if (trialOpens !== null && trialCloses !== null) {
    if (trialOpens >= trialCloses) invalid('/trialRegistration/closesAt');
    if (trialCloses > dates.registration_opens_at) invalid('/registration/opensAt');
  }
  if (dates.registration_opens_at >= dates.registration_closes_at) {
    invalid('/registration/closesAt');
  }
  if (dayOf(dates.registration_closes_at) > dates.first_day) invalid('/examDays/first');
  if (dates.first_day > dates.last_day) invalid('/examDays/last');
  if (dayOf(dates.results_planned_at) <= dates.last_day) invalid('/resultsPlannedAt');
  if (!dates.first_day.startsWith(`${year}-`)) invalid('/examDays/first');
  else if (!hasRules(dates.first_day)) invalid('/year');
  return errors;
}

export const sessionTag = (row: SessionRow, now: Date): string =>
  // The phase is part of what is shown, and moves with the clock.
  entityTag(row.id, row.version, toSession(row, now).phase);

export const sessionHandlers: Handlers = {
  async listExamSessions({ query }, { db, cursors, clock }) {
    const year = typeof query['year'] === 'number' ? query['year'] : null;
    const scope = ['listExamSessions', year];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db.selectFrom('exams.session').selectAll().orderBy('id').limit(paging.fetch);
    if (year !== null) select = select.where('year', '=', year);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const now = clock.date();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.id],
      (row) => toSession(row, now),
    );
    return { status: 200, body };
  },

  async getExamSession({ params }, { db, clock }) {
    const row = await requireSession(db, params['examSessionId'] ?? '');
    const now = clock.date();
    return { status: 200, body: toSession(row, now), headers: { etag: sessionTag(row, now) } };
  },

  async createExamSession(request, { db, clock, newId }) {
    requireRole(request, 'ministry');
    const input = request.body as SessionInput;
    const dates: SessionDates = {
      trial_opens_at: null,
      trial_closes_at: null,
      registration_opens_at: new Date(input.registration.opensAt),
      registration_closes_at: new Date(input.registration.closesAt),
      first_day: input.examDays.first,
      last_day: input.examDays.last,
      results_planned_at: new Date(input.resultsPlannedAt),
      ...datesOf(input),
    };
    const errors = dateErrors(input.year, dates);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const now = clock.date();
    const row = await db
      .insertInto('exams.session')
      .values({
        id: newId('exs'),
        year: input.year,
        round: input.round,
        name: json(input.name),
        ...dates,
        results_published_at: null,
        remark_closes_on: null,
        remark_due_on: null,
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.columns(['year', 'round']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Năm này đã có đợt thi mang số này.',
          en: 'The year has a session with this round already.',
        },
      });
    }
    return {
      status: 201,
      body: toSession(row, now),
      headers: { etag: sessionTag(row, now), location: `/exams/v1/exam-sessions/${row.id}` },
    };
  },

  async updateExamSession(request, { db, clock }) {
    requireRole(request, 'ministry');
    const input = request.body as Partial<SessionInput>;
    const before = await requireSession(db, request.params['examSessionId'] ?? '', 'update');
    const now = clock.date();
    requireIfMatch(request.ifMatch, sessionTag(before, now));
    if (before.results_published_at !== null) {
      throw refuse(
        'Kết quả thi đã công bố, không thể thay đổi lịch của kỳ thi.',
        'The results are published; the dates can no longer change.',
      );
    }
    const dates = datesOf(input);
    const errors = dateErrors(before.year, { ...before, ...dates });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .updateTable('exams.session')
      .set({
        ...dates,
        ...(input.name === undefined ? {} : { name: json(input.name) }),
        version: before.version + 1,
        updated_at: now,
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toSession(row, now), headers: { etag: sessionTag(row, now) } };
  },
};
