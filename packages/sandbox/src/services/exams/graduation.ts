import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { toGraduation, type CouncilRow, type RegistrationRow } from './models.ts';
import { dayOf, type SessionRow } from './phase.ts';
import { refuse, requireOwnCouncil, requireRegistration, requireSession } from './require.ts';
import { graduationOf, papersOf, rulesOf } from './rules.ts';

interface Judged {
  registrationId: string;
  recognised: boolean;
  score: string | null;
  reasons: string[];
}

async function scoresOf(
  db: Kysely<Database>,
  councilId: string,
): Promise<Map<string, Map<string, string>>> {
  const rows = await db
    .selectFrom('exams.score')
    .select(['registration_id', 'subject', 'score'])
    .where('council_id', '=', councilId)
    .execute();
  const scores = new Map<string, Map<string, string>>();
  for (const { registration_id: id, subject, score } of rows) {
    const own = scores.get(id) ?? new Map<string, string>();
    scores.set(id, own.set(subject, score));
  }
  return scores;
}

function judge(
  candidates: readonly RegistrationRow[],
  scores: ReadonlyMap<string, ReadonlyMap<string, string>>,
  session: SessionRow,
): { judged: Judged[]; incomplete: number } {
  const rules = rulesOf(session);
  const judged: Judged[] = [];
  let incomplete = 0;
  for (const row of candidates) {
    const record = row.academic_record;
    const own = scores.get(row.id);
    const papers = papersOf(row, rules).map((subject) => own?.get(subject) ?? null);
    const graduation =
      record === null || row.status === 'remark-requested'
        ? null
        : graduationOf(papers, record, rules);
    if (graduation?.kind === 'decided') judged.push({ registrationId: row.id, ...graduation });
    else incomplete += 1;
  }
  return { judged, incomplete };
}

/** Numbers go on after the last one that the council gave. */
async function certificateNumbers(
  db: Kysely<Database>,
  council: CouncilRow,
  session: SessionRow,
): Promise<() => string> {
  const known = await db
    .selectFrom('exams.graduation_decision')
    .select(({ fn }) => fn.max('certificate_number').as('last'))
    .where('council_id', '=', council.id)
    .executeTakeFirst();
  let sequence = Number(known?.last?.split('/').at(-1) ?? 0);
  return () => {
    sequence += 1;
    return `${council.code}/${session.year}/${String(sequence).padStart(6, '0')}`;
  };
}

/** A candidate who was recognised before keeps the certificate's number; who no longer is, loses it. */
async function writeDecisions(
  { db, clock, newId }: ServiceContext,
  council: CouncilRow,
  session: SessionRow,
  judged: readonly Judged[],
  decision: { decisionNumber: string; decidedOn: string },
): Promise<void> {
  if (judged.length === 0) return;
  const now = clock.instant();
  const before = await db
    .selectFrom('exams.graduation_decision')
    .select(['registration_id', 'certificate_number'])
    .where('council_id', '=', council.id)
    .execute();
  const numbers = new Map(before.map((row) => [row.registration_id, row.certificate_number]));
  const nextNumber = await certificateNumbers(db, council, session);
  const rows = judged.map(({ registrationId, recognised, score, reasons }) => ({
    council_id: council.id,
    id: newId('gdc'),
    registration_id: registrationId,
    outcome: recognised ? 'recognised' : 'not-recognised',
    graduation_score: score,
    reasons,
    decision_number: decision.decisionNumber,
    decided_on: decision.decidedOn,
    certificate_number: recognised ? (numbers.get(registrationId) ?? nextNumber()) : null,
    rules_version: rulesOf(session).exam.id,
    version: 1,
    updated_at: now,
  }));
  await sql`
    insert into exams.graduation_decision as decision
    select * from jsonb_populate_recordset(null::exams.graduation_decision, ${JSON.stringify(rows)}::jsonb)
    on conflict (council_id, registration_id) do update set
      outcome = excluded.outcome, graduation_score = excluded.graduation_score, reasons = excluded.reasons,
      decision_number = excluded.decision_number, decided_on = excluded.decided_on,
      certificate_number = excluded.certificate_number, rules_version = excluded.rules_version,
      version = decision.version + 1, updated_at = excluded.updated_at`.execute(db);
  await sql`
    update exams.registration as candidate
    set status = case when decision.outcome = 'recognised' then 'certified' else 'graduation-considered' end,
        version = candidate.version + 1, updated_at = ${now}::timestamptz
    from exams.graduation_decision as decision
    where candidate.council_id = ${council.id} and decision.council_id = candidate.council_id
      and decision.registration_id = candidate.id
      and candidate.id = any(${judged.map(({ registrationId }) => registrationId)}::text[])`.execute(
    db,
  );
}

export const graduationHandlers: Handlers = {
  async decideGraduation(request, context) {
    const { db, clock, emit } = context;
    const input = request.body as { decisionNumber: string; decidedOn?: string };
    const council = await requireOwnCouncil(
      db,
      request.access,
      request.params['examCouncilId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    const session = await requireSession(db, council.session_id);
    if (session.results_published_at === null) {
      throw refuse('Kết quả thi chưa được công bố.', 'The results are not published.');
    }
    const today = dayOf(clock.date());
    const decision = { ...input, decidedOn: input.decidedOn ?? today };
    const isTooEarly = decision.decidedOn < dayOf(session.results_published_at);
    if (isTooEarly || decision.decidedOn > today) {
      throw problem('unprocessable', { errors: [{ pointer: '/decidedOn', code: 'invalid' }] });
    }
    const candidates = await db
      .selectFrom('exams.registration')
      .selectAll()
      .where('council_id', '=', council.id)
      .where('status', 'in', ['results-published', 'remark-requested', 'remarked'])
      .where(sql<boolean>`'graduation' = any(purposes)`)
      .orderBy('candidate_number')
      .forUpdate()
      .execute();
    const { judged, incomplete } = judge(candidates, await scoresOf(db, council.id), session);
    await writeDecisions(context, council, session, judged, decision);
    if (judged.length > 0) {
      await emit('exams.graduation.decided', {
        examCouncilId: council.id,
        examSessionId: session.id,
        provinceCode: council.province_code,
        candidateCount: judged.length,
      });
    }
    const recognised = judged.filter((entry) => entry.recognised).length;
    return {
      status: 200,
      body: {
        examCouncilId: council.id,
        consideredCount: judged.length,
        recognisedCount: recognised,
        notRecognisedCount: judged.length - recognised,
        incompleteCount: incomplete,
      },
    };
  },

  async getGraduationDecision({ params, access }, { db }) {
    const candidate = await requireRegistration(db, access, params['examRegistrationId'] ?? '');
    const row = await db
      .selectFrom('exams.graduation_decision')
      .selectAll()
      .where('council_id', '=', candidate.council_id)
      .where('registration_id', '=', candidate.id)
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toGraduation(row) };
  },
};
