import type { Selectable } from 'kysely';
import { teacherEvaluation, teacherStandardOn, teacherStandards } from '@khuevan/rules/evaluation';
import type { Access } from '../../kernel/access.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { judged, requireStaff, withinReach } from '../registry/public.ts';
import { conflict, isTeaching, optional } from './requests.ts';
import type {
  Assessment,
  CriterionAssessment,
  EvaluationLevel,
  EvaluationStatus,
  EvaluationTable,
  Objection,
} from './schema.ts';

export type EvaluationRow = Selectable<EvaluationTable>;

/** Fewer views than this come as a number alone: counts would tell who thinks what. */
const PEERS_SHOWN_FROM = 3;

/** Code list `evaluation-level` in the words of the rules. */
const RULE_LEVELS = { 'not-met': 'fail', met: 'pass', fair: 'fair', good: 'good' } as const;
const CODES = { fail: 'not-met', pass: 'met', fair: 'fair', good: 'good' } as const;

/** @throws problem `unprocessable` unless each criterion of the standard comes once */
export function requireAllCriteria(criteria: readonly CriterionAssessment[]): void {
  const seen = new Set<number>();
  const errors = criteria.flatMap(({ number }, index): FieldError[] => {
    if (seen.has(number)) return [{ pointer: `/criteria/${index}/number`, code: 'duplicate' }];
    seen.add(number);
    return [];
  });
  if (errors.length > 0) throw problem('unprocessable', { errors });
}

export const inOrder = (criteria: readonly CriterionAssessment[]): CriterionAssessment[] =>
  criteria.toSorted((a, b) => a.number - b.number);

/** The overall level by the standard of the evaluation. */
export function overallOf(standardId: string, criteria: readonly CriterionAssessment[]) {
  const standard = teacherStandards.find(({ id }) => id === standardId);
  const levels = inOrder(criteria).map(({ level }) => RULE_LEVELS[level]);
  const result = judged(() => teacherEvaluation(levels, standard), '/criteria');
  return {
    overall: CODES[result.overall] as EvaluationLevel,
    holdingBack: [...result.holdingBack],
  };
}

export const minimumPeers = (today: string): number =>
  judged(() => teacherStandardOn(today)).minimumPeerAssessments;

/** Views of the peers by criterion, without whose they are. */
export async function peersOf(
  { db }: Pick<ServiceContext, 'db'>,
  rows: readonly Pick<EvaluationRow, 'school_id' | 'id'>[],
) {
  const views =
    rows.length === 0
      ? []
      : await db
          .selectFrom('workforce.peer_assessment')
          .select(['evaluation_id', 'levels'])
          .where('school_id', 'in', [...new Set(rows.map((row) => row.school_id))])
          .where(
            'evaluation_id',
            'in',
            rows.map((row) => row.id),
          )
          .execute();
  const byEvaluation = Map.groupBy(views, (view) => view.evaluation_id);
  return (id: string) => {
    const own = byEvaluation.get(id) ?? [];
    const shown = own.length >= PEERS_SHOWN_FROM ? (own[0]?.levels ?? []) : [];
    const countAt = (index: number, level: EvaluationLevel) =>
      own.filter(({ levels }) => levels[index] === level).length;
    return {
      count: own.length,
      criteria: shown.map((_level, index) => ({
        number: index + 1,
        notMet: countAt(index, 'not-met'),
        met: countAt(index, 'met'),
        fair: countAt(index, 'fair'),
        good: countAt(index, 'good'),
      })),
    };
  };
}

const assessmentOf = ({ criteria, remark, submittedAt }: Assessment) => ({
  criteria,
  ...optional('remark', remark),
  submittedAt,
});

const objectionOf = ({ paper: _paper, ...objection }: Objection) => objection;

/** What a caller may see: the teacher does not see the principal's levels before they are announced. */
export function toEvaluation(
  row: EvaluationRow,
  peers: Awaited<ReturnType<typeof peersOf>>,
  { role }: Access,
) {
  const hidden = role === 'teacher' && row.status === 'assessed';
  return {
    id: row.id,
    staffId: row.staff_id,
    schoolId: row.school_id,
    schoolYear: row.school_year,
    standardId: row.standard_id,
    status: hidden ? ('self-assessed' as const) : row.status,
    ...optional('selfAssessment', row.self_assessment && assessmentOf(row.self_assessment)),
    peers: peers(row.id),
    ...(hidden
      ? {}
      : {
          ...optional(
            'principalAssessment',
            row.principal_assessment && assessmentOf(row.principal_assessment),
          ),
          ...optional('overall', row.overall),
          ...optional('holdingBack', row.holding_back),
        }),
    ...optional('objection', row.objection && objectionOf(row.objection)),
    ...optional('announcedAt', row.announced_at?.toISOString()),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export const ownersOfEvaluation = {
  school: 'workforce.teacher_evaluation.school_id',
  staff: 'workforce.teacher_evaluation.staff_id',
} as const;

/** @throws problem `not-found` outside the reach, as for one that does not exist */
export async function requireEvaluation(
  { db }: Pick<ServiceContext, 'db'>,
  { access, params }: Pick<ServiceRequest, 'access' | 'params'>,
  lock?: 'update',
): Promise<EvaluationRow> {
  const select = db
    .selectFrom('workforce.teacher_evaluation')
    .selectAll()
    .where('id', '=', params['evaluationId'] ?? '')
    .where(withinReach(access.reach, ownersOfEvaluation));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The evaluation of a colleague, for a teacher in post at the same school.
 *
 * @returns it, and the teacher's own record
 * @throws problem `not-found` for anybody else, as for one that does not exist
 */
export async function requireColleaguesEvaluation(
  { db }: Pick<ServiceContext, 'db'>,
  { access, params }: Pick<ServiceRequest, 'access' | 'params'>,
): Promise<{ row: EvaluationRow; colleague: string }> {
  const row = await db
    .selectFrom('workforce.teacher_evaluation')
    .selectAll()
    .where('id', '=', params['evaluationId'] ?? '')
    .forUpdate()
    .executeTakeFirst();
  for (const staffId of access.reach.staffIds) {
    const colleague = await requireStaff(db, access, staffId);
    if (row !== undefined && colleague.school_id === row.school_id && isTeaching(colleague)) {
      return { row, colleague: colleague.id };
    }
  }
  throw problem('not-found');
}

const STATES: Readonly<Record<EvaluationStatus, { vi: string; en: string }>> = {
  open: { vi: 'đang chờ giáo viên tự đánh giá', en: 'waits for the self-assessment' },
  'self-assessed': { vi: 'đang lấy ý kiến đồng nghiệp', en: 'waits for peers and the principal' },
  assessed: { vi: 'đang chờ công bố', en: 'waits to be announced' },
  announced: { vi: 'đã được công bố', en: 'was announced' },
  objected: { vi: 'đang có kiến nghị chờ trả lời', en: 'waits for the decision on an objection' },
};

/** @throws problem `conflict` when the evaluation is in none of the states */
export function requireEvaluationState(
  row: EvaluationRow,
  ...states: readonly EvaluationStatus[]
): void {
  if (states.includes(row.status)) return;
  throw conflict({
    vi: `Không thực hiện được bước này: phiếu đánh giá ${STATES[row.status].vi}.`,
    en: `This step cannot be taken: the evaluation ${STATES[row.status].en}.`,
  });
}
