import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { RegistrationRow } from './models.ts';
import { answerWith, requireOpen } from './registrations.ts';
import { refuse, requireRegistration, requireSession } from './require.ts';
import { choiceBreaches, recordErrors, requireNoBreach, rulesOf } from './rules.ts';
import type { AcademicRecord, RegistrationStatus } from './schema.ts';

type Changes = Partial<
  Pick<RegistrationRow, 'status' | 'return_reason' | 'submitted_at' | 'verified_at'>
>;

async function change(
  { db, clock }: ServiceContext,
  row: RegistrationRow,
  changes: Changes,
): Promise<RegistrationRow> {
  return db
    .updateTable('exams.registration')
    .set({ ...changes, version: row.version + 1, updated_at: clock.date() })
    .where('council_id', '=', row.council_id)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws problem `conflict` naming the state that the step needs */
function requireStatus(
  row: RegistrationRow,
  allowed: readonly RegistrationStatus[],
  detail: { vi: string; en: string },
): void {
  if (!allowed.includes(row.status)) throw problem('conflict', { detail });
}

const tell = ({ emit }: ServiceContext, type: string, row: RegistrationRow) =>
  emit(type, {
    examRegistrationId: row.id,
    examSessionId: row.session_id,
    schoolId: row.school_id,
    status: row.status,
  });

const idOf = (params: Readonly<Record<string, string>>) => params['examRegistrationId'] ?? '';

/** Before the department has numbered the candidate. */
const BEFORE_NUMBERS: readonly RegistrationStatus[] = [
  'account-issued',
  'trial-registered',
  'registered',
  'returned',
  'verified',
];

export const registrationStepHandlers: Handlers = {
  async submitExamRegistration({ access, params }, context) {
    const { db, clock } = context;
    const before = await requireRegistration(db, access, idOf(params), 'update');
    requireStatus(before, ['account-issued', 'trial-registered', 'returned'], {
      vi: 'Phiếu đăng ký đã nộp hoặc đã kết thúc; chỉ nộp được phiếu mới, phiếu đăng ký thử hoặc phiếu bị trả lại.',
      en: 'Only a new, a trial or a returned registration is submitted; this one was, or it has ended.',
    });
    const session = await requireSession(db, before.session_id);
    const now = clock.date();
    const open = requireOpen(session, now, before.status);
    requireNoBreach(
      choiceBreaches(
        {
          candidateType: before.candidate_type,
          purposes: before.purposes,
          electives: before.electives,
          studiedSubjects: before.studied_subjects,
          foreignLanguage: before.foreign_language,
        },
        rulesOf(session),
      ),
    );
    const row = await change(context, before, {
      status: open === 'trial' ? 'trial-registered' : 'registered',
      return_reason: null,
      submitted_at: now,
    });
    await tell(context, 'exams.registration.submitted', row);
    return answerWith(row);
  },

  async verifyExamRegistration(request, context) {
    const { db, clock } = context;
    const { outcome, reason } = request.body as {
      outcome: 'verified' | 'returned';
      reason?: string;
    };
    const before = await requireRegistration(db, request.access, idOf(request.params), 'update');
    requireRole(request, 'school');
    requireStatus(before, ['registered'], {
      vi: 'Chỉ xác nhận được phiếu đã nộp chính thức và đang chờ trường.',
      en: 'Only a registration that was submitted and waits for the school is verified.',
    });
    if (outcome === 'returned' && reason === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/reason', code: 'required' }] });
    }
    const row = await change(context, before, {
      status: outcome,
      return_reason: outcome === 'returned' ? (reason ?? null) : null,
      verified_at: outcome === 'verified' ? clock.date() : null,
    });
    await tell(context, 'exams.registration.verified', row);
    return answerWith(row);
  },

  async cancelExamRegistration({ access, params }, context) {
    const before = await requireRegistration(context.db, access, idOf(params), 'update');
    requireStatus(before, BEFORE_NUMBERS, {
      vi: 'Đã có số báo danh hoặc phiếu đã huỷ, không rút được nữa.',
      en: 'A candidate number was assigned, or the registration was withdrawn before.',
    });
    return answerWith(await change(context, before, { status: 'cancelled' }));
  },

  async saveAcademicRecord(request, { db, clock }) {
    const before = await requireRegistration(db, request.access, idOf(request.params), 'update');
    requireRole(request, 'school');
    if (['cancelled', 'graduation-considered', 'certified'].includes(before.status)) {
      throw refuse(
        'Đã xét công nhận tốt nghiệp hoặc phiếu đã huỷ, không sửa được kết quả học bạ.',
        'Graduation was decided, or the registration was withdrawn; the record can no longer change.',
      );
    }
    const record = request.body as AcademicRecord;
    const errors = recordErrors(record, rulesOf(await requireSession(db, before.session_id)));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .updateTable('exams.registration')
      .set({
        academic_record: json(record),
        version: before.version + 1,
        updated_at: clock.date(),
      })
      .where('council_id', '=', before.council_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return answerWith(row);
  },
};
