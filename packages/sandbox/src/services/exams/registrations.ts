import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { toRegistration, type RegistrationRow } from './models.ts';
import { phaseOf, type SessionRow } from './phase.ts';
import { candidateOf, councilIdOf, type RegistrationInput } from './registration-input.ts';
import { candidateWithinReach, refuse, requireRegistration, requireSession } from './require.ts';
import { choiceBreaches, requireNoBreach, rulesOf } from './rules.ts';
import type { RegistrationStatus } from './schema.ts';

export const registrationTag = (row: RegistrationRow): string => entityTag(row.id, row.version);

export const answerWith = (row: RegistrationRow) => ({
  status: 200,
  body: toRegistration(row),
  headers: { etag: registrationTag(row) },
});

/** The window in which candidates register; null outside both. */
export function openWindow(session: SessionRow, now: Date): 'trial' | 'registration' | null {
  const phase = phaseOf(session, now);
  if (phase === 'trial-registration') return 'trial';
  return phase === 'registration' ? 'registration' : null;
}

/** @throws problem `conflict` outside the windows; what a school returned may be corrected after them */
export function requireOpen(
  session: SessionRow,
  now: Date,
  status: RegistrationStatus | null,
): 'trial' | 'registration' {
  const open = openWindow(session, now);
  if (open !== null) return open;
  if (status === 'returned' && phaseOf(session, now) === 'registration-closed') {
    return 'registration';
  }
  throw refuse(
    'Ngoài thời gian đăng ký dự thi của kỳ thi này.',
    'The registration window of this session is not open.',
  );
}

const EDITABLE: ReadonlySet<RegistrationStatus> = new Set([
  'account-issued',
  'trial-registered',
  'registered',
  'returned',
]);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const registrationHandlers: Handlers = {
  async listExamRegistrations({ query, access }, { db, cursors }) {
    const filters = {
      session_id: text(query['examSessionId']),
      council_id: text(query['examCouncilId']),
      school_id: text(query['schoolId']),
      status: text(query['status']) as RegistrationStatus | null,
    };
    const scope = ['listExamRegistrations', ...Object.values(filters)];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('exams.registration as candidate')
      .selectAll()
      .where(candidateWithinReach(access, 'candidate'))
      .orderBy('id')
      .limit(paging.fetch);
    for (const column of ['session_id', 'council_id', 'school_id', 'status'] as const) {
      const value = filters[column];
      if (value !== null) select = select.where(column, '=', value);
    }
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return {
      status: 200,
      body: toPage(rows, paging, scope, cursors, (row) => [row.id], toRegistration),
    };
  },

  async getExamRegistration({ params, access }, { db }) {
    return answerWith(await requireRegistration(db, access, params['examRegistrationId'] ?? ''));
  },

  async createExamRegistration(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as RegistrationInput;
    const session = await db
      .selectFrom('exams.session')
      .selectAll()
      .where('id', '=', input.examSessionId)
      .executeTakeFirst();
    if (session === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/examSessionId', code: 'unknown-reference' }],
      });
    }
    const now = clock.date();
    const candidate = await candidateOf(request, context, input);
    requireOpen(session, now, null);
    const choice = {
      candidateType: candidate.candidateType,
      purposes: input.purposes,
      electives: input.electives,
      studiedSubjects: input.studiedSubjects ?? [],
      foreignLanguage: input.foreignLanguage ?? null,
    };
    requireNoBreach(choiceBreaches(choice, rulesOf(session)));
    const councilId = await councilIdOf(context, session.id, candidate.provinceCode);
    const taken = await db
      .selectFrom('exams.registration')
      .select('id')
      .where('session_id', '=', session.id)
      .where('learner_id', '=', candidate.learnerId)
      .where('status', '<>', 'cancelled')
      .executeTakeFirst();
    const row =
      taken === undefined
        ? await db
            .insertInto('exams.registration')
            .values({
              council_id: councilId,
              id: newId('exr'),
              session_id: session.id,
              school_id: candidate.schoolId,
              learner_id: candidate.learnerId,
              person_id: candidate.personId,
              candidate_type: candidate.candidateType,
              purposes: input.purposes,
              name: candidate.name,
              birth_date: candidate.birthDate,
              gender: candidate.gender,
              electives: input.electives,
              foreign_language: foreignLanguageOf(choice),
              studied_subjects: choice.studiedSubjects,
              academic_record: null,
              status: 'account-issued',
              return_reason: null,
              candidate_number: null,
              submitted_at: null,
              verified_at: null,
              version: 1,
              created_at: now,
              updated_at: now,
            })
            .onConflict((conflict) => conflict.doNothing())
            .returningAll()
            .executeTakeFirst()
        : undefined;
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Thí sinh đã có phiếu đăng ký trong kỳ thi này.',
          en: 'The candidate has a registration in this session already.',
        },
      });
    }
    return {
      status: 201,
      body: toRegistration(row),
      headers: {
        etag: registrationTag(row),
        location: `/exams/v1/exam-registrations/${row.id}`,
      },
    };
  },

  async updateExamRegistration(request, { db, clock }) {
    const { access, params } = request;
    const input = request.body as Partial<RegistrationInput>;
    const before = await requireRegistration(
      db,
      access,
      params['examRegistrationId'] ?? '',
      'update',
    );
    requireIfMatch(request.ifMatch, registrationTag(before));
    if (!EDITABLE.has(before.status)) {
      throw refuse(
        'Phiếu đăng ký đã được trường xác nhận hoặc đã huỷ, không sửa được nữa.',
        'The school has verified the registration, or it was withdrawn; it can no longer be changed.',
      );
    }
    const session = await requireSession(db, before.session_id);
    requireOpen(session, clock.date(), before.status);
    const choice = {
      candidateType: before.candidate_type,
      purposes: input.purposes ?? before.purposes,
      electives: input.electives ?? before.electives,
      studiedSubjects: input.studiedSubjects ?? before.studied_subjects,
      foreignLanguage: input.foreignLanguage ?? before.foreign_language,
    };
    requireNoBreach(choiceBreaches(choice, rulesOf(session)));
    const row = await db
      .updateTable('exams.registration')
      .set({
        purposes: choice.purposes,
        electives: choice.electives,
        studied_subjects: choice.studiedSubjects,
        foreign_language: foreignLanguageOf(choice),
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

/** The language stands with its paper alone. */
function foreignLanguageOf(choice: {
  electives: readonly string[];
  foreignLanguage: string | null;
}): string | null {
  return choice.electives.includes('foreign-language') ? choice.foreignLanguage : null;
}
