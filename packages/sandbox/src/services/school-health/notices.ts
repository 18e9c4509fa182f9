import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { refusal, visibleRows } from './access.ts';
import { toNotice } from './models.ts';
import { requireRound } from './rounds.ts';

/** Rows a statement carries. */
const CHUNK = 1_000;

export const noticeHandlers: Handlers = {
  async sendHealthNotices(request, context) {
    const { db, clock, newId } = context;
    const round = await requireRound(request, context, request.params['healthCheckRoundId']);
    if (round.status === 'open') {
      throw refusal(
        'Chỉ gửi thông báo cho cha mẹ sau khi đợt khám kết thúc.',
        'Notices are sent once the round is closed.',
      );
    }
    const checks = await db
      .selectFrom('school_health.health_check as c')
      .select(['c.id', 'c.learner_id'])
      .where('c.school_id', '=', round.school_id)
      .where('c.round_id', '=', round.id)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('school_health.notice as n')
              .select('n.id')
              .whereRef('n.school_id', '=', 'c.school_id')
              .where('n.round_id', '=', round.id)
              .whereRef('n.learner_id', '=', 'c.learner_id'),
          ),
        ),
      )
      .orderBy('c.id')
      .execute();
    const rows = checks.map((check) => ({
      school_id: round.school_id,
      id: newId('hnt'),
      learner_id: check.learner_id,
      health_check_id: check.id,
      round_id: round.id,
      school_year: round.school_year,
      sent_at: clock.date(),
    }));
    for (let start = 0; start < rows.length; start += CHUNK) {
      await db
        .insertInto('school_health.notice')
        .values(rows.slice(start, start + CHUNK))
        .execute();
    }
    const about = { healthCheckRoundId: round.id, schoolId: round.school_id };
    if (rows.length > 0) await context.emit('school-health.notices.sent', about);
    return {
      status: 200,
      body: { ...about, sentCount: rows.length, sentAt: clock.instant() },
    };
  },

  async listHealthNotices(request, context) {
    const { schoolId, learnerId } = request.query as { schoolId?: string; learnerId?: string };
    const scope = ['listHealthNotices', schoolId ?? null, learnerId ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.notice as n')
      .selectAll()
      .where(await visibleRows(request, context, 'n'))
      .orderBy('n.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('n.school_id', '=', schoolId);
    if (paging.after !== null) select = select.where('n.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toNotice);
    return { status: 200, body };
  },
};
