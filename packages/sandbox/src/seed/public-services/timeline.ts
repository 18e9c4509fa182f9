import { addWorkingDays } from '@khuevan/rules/calendar';
import { namedId } from '../../kernel/ids.ts';
import type { DossierStatus } from '../../services/public-services/public.ts';
import type { Random } from '../random.ts';

export interface SeedStep {
  dossier_id: string;
  position: number;
  id: string;
  at: string;
  kind: string;
  from_status: DossierStatus;
  to_status: DossierStatus;
  office_id: string;
  to_office_id: null;
  handler_name: string | null;
  department: string | null;
  content: string | null;
  deadline: string | null;
}

interface Move {
  kind: string;
  to: DossierStatus;
  /** Working days after the step before. */
  wait: readonly [number, number];
  content?: string;
  byCitizen?: boolean;
}

const SUBMITTED: Move = { kind: 'submitted', to: 'submitted', wait: [0, 0], byCitizen: true };
const ACCEPTED: Move = { kind: 'accepted', to: 'accepted', wait: [0, 1], content: 'Hồ sơ đầy đủ' };
const STARTED: Move = {
  kind: 'processing-started',
  to: 'processing',
  wait: [0, 1],
  content: 'Phân công thẩm định hồ sơ',
};
const ASKED: Move = {
  kind: 'supplement-requested',
  to: 'supplement-requested',
  wait: [0, 1],
  content: 'Đơn đề nghị chưa có chữ ký của người nộp',
};
const COMPLETED: Move = {
  kind: 'completed',
  to: 'completed',
  wait: [0, 1],
  content: 'Đã giải quyết theo đề nghị',
};

/** How a dossier comes to each state. */
const WAYS: Readonly<Record<Exclude<DossierStatus, 'draft'>, readonly Move[]>> = {
  submitted: [SUBMITTED],
  accepted: [SUBMITTED, ACCEPTED],
  refused: [
    SUBMITTED,
    {
      kind: 'refused',
      to: 'refused',
      wait: [0, 2],
      content: 'Không thuộc thẩm quyền giải quyết của cơ quan',
    },
  ],
  processing: [SUBMITTED, ACCEPTED, STARTED],
  'supplement-requested': [SUBMITTED, ACCEPTED, STARTED, ASKED],
  'payment-requested': [
    SUBMITTED,
    ACCEPTED,
    STARTED,
    {
      kind: 'fee-requested',
      to: 'payment-requested',
      wait: [0, 1],
      content: 'Phí xác minh thông tin',
    },
  ],
  'withdrawal-requested': [
    SUBMITTED,
    ACCEPTED,
    STARTED,
    {
      kind: 'withdrawal-requested',
      to: 'withdrawal-requested',
      wait: [0, 1],
      content: 'Không còn nhu cầu',
      byCitizen: true,
    },
  ],
  suspended: [
    SUBMITTED,
    ACCEPTED,
    STARTED,
    {
      kind: 'suspended',
      to: 'suspended',
      wait: [0, 1],
      content: 'Chờ kết quả xác minh của cơ quan liên quan',
    },
  ],
  completed: [SUBMITTED, ACCEPTED, STARTED, COMPLETED],
  delivered: [
    SUBMITTED,
    ACCEPTED,
    STARTED,
    COMPLETED,
    { kind: 'delivered', to: 'delivered', wait: [0, 2], content: 'Trả kết quả cho người nộp' },
  ],
};

const HANDLERS = ['Trần Thị Mai', 'Phạm Văn Dũng', 'Vũ Thị Lan', 'Hoàng Minh Đức'] as const;
const SECOND_DEPARTMENT = 'Phòng chuyên môn';

export interface Timeline {
  steps: SeedStep[];
  /** Day in Vietnam of each step. */
  days: readonly string[];
}

/** An instant in office hours of a day in Vietnam; a later step of the same day is later. */
const instantOn = (day: string, index: number, random: Random): string =>
  `${day}T0${index + 1}:${String(random.integer(10, 59))}:00.000Z`;

/** The steps of a dossier that was submitted on a day and has come to a state. */
export function timelineOf(
  dossier: { id: string; officeId: string },
  status: Exclude<DossierStatus, 'draft'>,
  submittedOn: string,
  random: Random,
): Timeline {
  const days: string[] = [];
  const steps: SeedStep[] = [];
  let day = addWorkingDays(submittedOn, 0).date;
  let before: DossierStatus = 'draft';
  for (const [index, move] of WAYS[status].entries()) {
    day = addWorkingDays(day, random.integer(...move.wait)).date;
    days.push(day);
    const person = move.byCitizen === true ? null : random.pick(HANDLERS);
    const isIntake = move.kind === 'accepted' || move.kind === 'refused';
    steps.push({
      dossier_id: dossier.id,
      position: index + 1,
      id: namedId('stp', `${dossier.id}/${index}`),
      at: instantOn(day, index, random),
      kind: move.kind,
      from_status: before,
      to_status: move.to,
      office_id: dossier.officeId,
      to_office_id: null,
      handler_name: person,
      department: person === null ? null : isIntake ? 'Bộ phận Một cửa' : SECOND_DEPARTMENT,
      content: move.content ?? null,
      deadline: null,
    });
    before = move.to;
  }
  return { steps, days };
}
