import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { requireSchool, requireStaff } from '../registry/public.ts';
import { postOf, type Post } from './posts.ts';
import { OPEN, proposalEvent, requireProposal, seenBy, toProposal } from './proposal-model.ts';
import { positionsOf, type PositionRow } from './report-model.ts';
import {
  conflict,
  isTeaching,
  named,
  stepNow,
  textOf,
  todayOf,
  unprocessable,
} from './requests.ts';
import type { ProposalStatus } from './schema.ts';

interface CreateTransferProposal {
  staffId: string;
  toSchoolId: string;
  effectiveOn?: string;
  reason: string;
}

/** Positions of the latest approved report of a school, its own year's. */
async function approvedPositions(
  context: ServiceContext,
  schoolId: string,
): Promise<PositionRow[]> {
  const report = await context.db
    .selectFrom('workforce.staffing_report')
    .select(['school_id', 'id', 'school_year'])
    .where('school_id', '=', schoolId)
    .where('status', 'in', ['approved', 'reported'])
    .orderBy('school_year', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (report === undefined) return [];
  const rows = await positionsOf(context, report);
  return rows.filter((row) => row.school_year === report.school_year);
}

const at = (rows: readonly PositionRow[], post: Post | undefined) =>
  rows.find((row) => row.level === post?.level && row.subject === post.subject);

/**
 * The post that a teacher would leave and fill.
 *
 * @throws problem `unprocessable` unless there is a surplus at the one school and a shortage at the other
 */
async function requireGap(
  context: ServiceContext,
  move: { subject: string | null; fromSchoolId: string; toSchoolId: string },
): Promise<Post> {
  const from = await approvedPositions(context, move.fromSchoolId);
  const levels = [...new Set(from.map(({ level }) => level))];
  const left = at(from, postOf(move.subject, levels, todayOf(context)));
  if (left === undefined || left.actual <= left.norm) {
    throw unprocessable('/staffId', {
      vi: 'Theo báo cáo đã duyệt, trường của giáo viên không thừa giáo viên ở cấp học, môn học này.',
      en: 'By its approved report the school of the teacher has no surplus at this level and subject.',
    });
  }
  const filled = at(await approvedPositions(context, move.toSchoolId), left);
  if (filled === undefined || filled.actual >= filled.norm) {
    throw unprocessable('/toSchoolId', {
      vi: 'Theo báo cáo đã duyệt, trường đến không thiếu giáo viên ở cấp học, môn học này.',
      en: 'By its approved report the receiving school has no shortage at this level and subject.',
    });
  }
  return { level: left.level, subject: left.subject };
}

export const proposalHandlers: Handlers = {
  async listStaffTransferProposals({ query, access }, { db, cursors }) {
    const filters = ['schoolId', 'staffId', 'status'].map((name) => textOf(query[name]));
    const [schoolId, staffId, status] = filters;
    const scope = ['listStaffTransferProposals', ...filters.map((value) => value ?? null)];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('workforce.transfer_proposal')
      .selectAll()
      .where((where) => where.or([...seenBy(access)]))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) {
      select = select.where((where) =>
        where.or([where('from_school_id', '=', schoolId), where('to_school_id', '=', schoolId)]),
      );
    }
    if (staffId !== undefined) select = select.where('staff_id', '=', staffId);
    if (status !== undefined) select = select.where('status', '=', status as ProposalStatus);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.id], toProposal);
    return { status: 200, body };
  },

  async getStaffTransferProposal(request, context) {
    const row = await requireProposal(context, request.access, request.params['proposalId']);
    return { status: 200, body: toProposal(row) };
  },

  async createStaffTransferProposal(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as CreateTransferProposal;
    requireRole(request, 'department');
    const staff = await named('/staffId', () =>
      requireStaff(db, request.access, input.staffId, 'update'),
    );
    const to = await named('/toSchoolId', () =>
      requireSchool(db, request.access, input.toSchoolId),
    );
    if (to.id === staff.school_id) {
      throw unprocessable('/toSchoolId', {
        vi: 'Giáo viên đang làm việc tại chính trường này.',
        en: 'The teacher works at this very school.',
      });
    }
    if (!isTeaching(staff)) {
      throw unprocessable('/staffId', {
        vi: 'Người này không phải giáo viên đang làm việc.',
        en: 'This is not a teacher in post.',
      });
    }
    if (input.effectiveOn !== undefined && input.effectiveOn < todayOf(context)) {
      throw unprocessable('/effectiveOn', {
        vi: 'Ngày có hiệu lực không được trước hôm nay.',
        en: 'The effective date must not lie in the past.',
      });
    }
    const open = await db
      .selectFrom('workforce.transfer_proposal')
      .select('id')
      .where('staff_id', '=', staff.id)
      .where('status', 'in', OPEN)
      .executeTakeFirst();
    if (open !== undefined) {
      throw conflict({
        vi: 'Giáo viên đã có một đề xuất điều động chưa giải quyết xong.',
        en: 'Another proposal for this teacher is not finished.',
      });
    }
    const post = await requireGap(context, {
      subject: staff.subject,
      fromSchoolId: staff.school_id,
      toSchoolId: to.id,
    });
    const now = clock.date();
    const row = await db
      .insertInto('workforce.transfer_proposal')
      .values({
        id: newId('stp'),
        staff_id: staff.id,
        from_school_id: staff.school_id,
        to_school_id: to.id,
        ...post,
        status: 'proposed',
        effective_on: input.effectiveOn ?? null,
        reason: input.reason,
        consent: null,
        history: json([stepNow(context, 'proposed')]),
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await context.emit('workforce.transfer-proposal.proposed', proposalEvent(row));
    return {
      status: 201,
      body: toProposal(row),
      headers: { location: `/workforce/v1/transfer-proposals/${row.id}` },
    };
  },
};
