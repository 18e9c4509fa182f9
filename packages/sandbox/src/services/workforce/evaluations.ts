import { teacherStandardOn, teacherStandards } from '@khuevan/rules/evaluation';
import { schoolYear as schoolYearFrame } from '@khuevan/rules/calendar';
import { requireRole } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { judged, requireSchool, requireStaff, withinReach } from '../registry/public.ts';
import {
  ownersOfEvaluation,
  peersOf,
  requireEvaluation,
  toEvaluation,
} from './evaluation-model.ts';
import { named, requireSchoolsStep, textOf, todayOf, unprocessable } from './requests.ts';
import type { EvaluationStatus } from './schema.ts';

/** Whom the standard of general education is not for: preschool has one of its own (Circular 26/2018). */
const PRESCHOOLS = new Set(['nursery', 'kindergarten', 'nursery-kindergarten']);

async function requireTeacherOfStandard(
  context: ServiceContext,
  staff: { position: string },
  level: string,
): Promise<string> {
  if (staff.position !== 'teacher') {
    throw unprocessable('/staffId', {
      vi: 'Chuẩn nghề nghiệp giáo viên không áp dụng cho cán bộ quản lý và nhân viên.',
      en: 'The standard is for teachers, not for principals and employees.',
    });
  }
  if (PRESCHOOLS.has(level)) {
    throw unprocessable('/staffId', {
      vi: 'Giáo viên mầm non được đánh giá theo chuẩn riêng (Thông tư 26/2018/TT-BGDĐT), chưa có trong hệ thống này.',
      en: 'Preschool teachers have a standard of their own (Circular 26/2018), which is not here.',
    });
  }
  return judged(() => teacherStandardOn(todayOf(context))).id;
}

export const evaluationHandlers: Handlers = {
  async listTeacherStandards() {
    const data = teacherStandards.toReversed().map((standard) => ({
      id: standard.id,
      validFrom: standard.validFrom,
      legalBasis: standard.legalBasis,
      standards: standard.standards.map(({ number, vi, en }) => ({ number, title: { vi, en } })),
      criteria: standard.criteria.map(({ number, standard: part, vi, en }) => ({
        number,
        standard: part,
        title: { vi, en },
      })),
      requiredShare: standard.share,
      requiredCriteria: standard.named,
      minimumPeerAssessments: standard.minimumPeerAssessments,
    }));
    return { status: 200, body: { data } };
  },

  async listTeacherEvaluations(request, context) {
    const { query, access } = request;
    const { db, cursors } = context;
    requireRole(request, 'school', 'vendor', 'teacher');
    const filters = ['schoolId', 'staffId', 'schoolYear', 'status'].map((name) =>
      textOf(query[name]),
    );
    const [schoolId, staffId, schoolYear, status] = filters;
    const scope = ['listTeacherEvaluations', ...filters.map((value) => value ?? null)];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('workforce.teacher_evaluation')
      .selectAll()
      .where(withinReach(access.reach, ownersOfEvaluation))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (staffId !== undefined) select = select.where('staff_id', '=', staffId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (status !== undefined) select = select.where('status', '=', status as EvaluationStatus);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const peers = await peersOf(context, rows);
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.id],
      (row) => toEvaluation(row, peers, access),
    );
    return { status: 200, body };
  },

  async getTeacherEvaluation(request, context) {
    requireRole(request, 'school', 'vendor', 'teacher');
    const row = await requireEvaluation(context, request);
    const peers = await peersOf(context, [row]);
    return { status: 200, body: toEvaluation(row, peers, request.access) };
  },

  async createTeacherEvaluation(request, context) {
    const { db, clock, newId } = context;
    const { staffId, schoolYear } = request.body as { staffId: string; schoolYear: string };
    const staff = await named('/staffId', () =>
      requireStaff(db, request.access, staffId, 'update'),
    );
    await requireSchoolsStep(request, context, staff.school_id);
    const school = await requireSchool(db, request.access, staff.school_id);
    judged(() => schoolYearFrame(schoolYear), '/schoolYear');
    const standardId = await requireTeacherOfStandard(context, staff, school.level);
    const existing = await db
      .selectFrom('workforce.teacher_evaluation')
      .select('id')
      .where('staff_id', '=', staff.id)
      .where('school_year', '=', schoolYear)
      .executeTakeFirst();
    if (existing !== undefined) throw problem('already-exists');
    const now = clock.date();
    const row = await db
      .insertInto('workforce.teacher_evaluation')
      .values({
        school_id: staff.school_id,
        id: newId('tev'),
        staff_id: staff.id,
        province_code: school.province_code,
        school_year: schoolYear,
        standard_id: standardId,
        status: 'open',
        self_assessment: null,
        principal_assessment: null,
        overall: null,
        holding_back: null,
        objection: null,
        revision: 0,
        announced_at: null,
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const peers = await peersOf(context, [row]);
    return {
      status: 201,
      body: toEvaluation(row, peers, request.access),
      headers: { location: `/workforce/v1/teacher-evaluations/${row.id}` },
    };
  },
};
