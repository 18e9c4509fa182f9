import { namedId } from '../../kernel/ids.ts';
import { postOf, type ProposalStatus } from '../../services/workforce/public.ts';
import type { SeedStaff } from '../registry/staff.ts';
import type { SeedReport } from './reports.ts';

const STEPS: Readonly<Record<string, string>> = {
  proposed: '2026-11-02T02:00:00.000Z',
  consented: '2026-11-05T02:00:00.000Z',
  declined: '2026-11-05T02:00:00.000Z',
  released: '2026-11-10T02:00:00.000Z',
  accepted: '2026-11-16T02:00:00.000Z',
  refused: '2026-11-16T02:00:00.000Z',
  cancelled: '2026-11-12T02:00:00.000Z',
};

/** What came before a state. */
const WAYS: readonly (readonly ProposalStatus[])[] = [
  ['proposed'],
  ['proposed', 'consented'],
  ['proposed', 'consented', 'released'],
  ['proposed', 'consented', 'released', 'accepted'],
  ['proposed', 'declined'],
  ['proposed', 'consented', 'released', 'refused'],
  ['proposed', 'cancelled'],
];

const REMARKS: Readonly<Partial<Record<ProposalStatus, string>>> = {
  declined: 'Đang nuôi con nhỏ dưới 12 tháng tuổi.',
  refused: 'Trường đã tuyển dụng đủ giáo viên môn này.',
  cancelled: 'Chỉ tiêu tuyển dụng của trường đến đã được bổ sung.',
};

const stepOf = (step: ProposalStatus) => ({
  step,
  at: STEPS[step],
  ...(REMARKS[step] === undefined ? {} : { remark: REMARKS[step] }),
});

/** Of each pair of schools one proposal, and no more than this in all. */
const MOST = 14;

interface Pair {
  readonly from: SeedReport;
  readonly to: SeedReport;
  readonly level: string;
  readonly subject: string;
}

function* pairsOf(reports: readonly SeedReport[]): Generator<Pair> {
  const decided = reports.filter(({ status }) => status === 'approved' || status === 'reported');
  for (const from of decided) {
    for (const { level, subject, norm, actual } of from.positions) {
      if (actual - norm < 100) continue;
      const to = decided.find(
        (report) =>
          report.school.province_code === from.school.province_code &&
          report.positions.some(
            (one) => one.level === level && one.subject === subject && one.norm - one.actual >= 100,
          ),
      );
      if (to !== undefined) {
        yield { from, to, level, subject };
        break;
      }
    }
  }
}

/** Proposals in every state before the move, from schools with a surplus to schools with a shortage. */
export function generateProposals(
  reports: readonly SeedReport[],
  teachers: ReadonlyMap<string, readonly SeedStaff[]>,
): object[] {
  const rows: object[] = [];
  for (const { from, to, level, subject } of pairsOf(reports)) {
    if (rows.length === MOST) break;
    const levels = [...new Set(from.positions.map((position) => position.level))];
    // From the end of the list: the first teachers of a school are those that examples and tests take.
    const teacher = teachers.get(from.school.id)?.findLast((one) => {
      const post = postOf(one.subject, levels, '2026-11-02');
      return post?.level === level && post.subject === subject;
    });
    if (teacher === undefined) continue;
    const way = WAYS[rows.length % WAYS.length] ?? ['proposed'];
    const status = way.at(-1) ?? 'proposed';
    const consented = way.includes('consented');
    const answered = consented || status === 'declined';
    rows.push({
      id: namedId('stp', teacher.id),
      staff_id: teacher.id,
      from_school_id: from.school.id,
      to_school_id: to.school.id,
      level,
      subject,
      status,
      effective_on: '2027-01-18',
      reason: 'Điều tiết giáo viên từ nơi thừa sang nơi thiếu theo báo cáo đã duyệt.',
      consent: answered
        ? {
            decision: consented ? 'agreed' : 'declined',
            givenBy: 'person',
            at: STEPS['consented'],
          }
        : null,
      history: way.map(stepOf),
      created_at: STEPS['proposed'],
      updated_at: STEPS[status],
    });
  }
  return rows;
}
