import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import type { CouncilRow } from './models.ts';
import { dayOf } from './phase.ts';
import { refuse, requireOwnCouncil, requireSession } from './require.ts';
import { isScore, papersOf, rulesOf, type SessionRules } from './rules.ts';
import type { Attendance, Sitting } from './schema.ts';

interface Entry {
  candidateNumber: string;
  score: string;
}

interface Sitter {
  id: string;
  candidate_number: string | null;
  electives: string[];
  attendance: Attendance;
}

/** The sitting in which a subject is sat. */
export const sittingOf = (subject: string): Sitting =>
  subject === 'literature' || subject === 'mathematics' ? subject : 'electives';

async function sittersOf(
  db: Kysely<Database>,
  councilId: string,
  subject: string,
  numbers: readonly string[],
): Promise<Map<string, Sitter>> {
  const rows = await db
    .selectFrom('exams.registration as candidate')
    .innerJoin('exams.seat as seat', (join) =>
      join
        .onRef('seat.council_id', '=', 'candidate.council_id')
        .onRef('seat.registration_id', '=', 'candidate.id'),
    )
    .select([
      'candidate.id',
      'candidate.candidate_number',
      'candidate.electives',
      'seat.attendance',
    ])
    .where('candidate.council_id', '=', councilId)
    .where('candidate.candidate_number', 'in', numbers)
    .where('seat.sitting', '=', sittingOf(subject))
    .execute();
  return new Map(rows.map((row) => [row.candidate_number ?? '', row]));
}

/** What is wrong with each row; the pointer says which. */
function entryErrors(
  subject: string,
  entries: readonly Entry[],
  sitters: ReadonlyMap<string, Sitter>,
  rules: SessionRules,
): FieldError[] {
  const seen = new Set<string>();
  return entries.flatMap(({ candidateNumber, score }, index): FieldError[] => {
    const pointer = `/entries/${index}/candidateNumber`;
    const sitter = sitters.get(candidateNumber);
    const errors: FieldError[] = [];
    if (sitter === undefined) errors.push({ pointer, code: 'unknown-reference' });
    else if (seen.has(candidateNumber)) errors.push({ pointer, code: 'duplicate' });
    else if (!papersOf(sitter, rules).includes(subject) || sitter.attendance !== 'present') {
      errors.push({ pointer, code: 'invalid' });
    }
    seen.add(candidateNumber);
    if (!isScore(subject, score, rules)) {
      errors.push({ pointer: `/entries/${index}/score`, code: 'invalid' });
    }
    return errors;
  });
}

/** Two places, as scores are stored and shown. */
const exact = (score: string): string => Number(score).toFixed(2);

async function writeScores(
  { db, clock, newId }: ServiceContext,
  council: CouncilRow,
  subject: string,
  entries: readonly { registrationId: string; score: string }[],
): Promise<{ enteredCount: number; correctedCount: number }> {
  const now = clock.date();
  const before = await db
    .selectFrom('exams.score')
    .select(['registration_id', 'score'])
    .where('council_id', '=', council.id)
    .where('subject', '=', subject)
    .where(
      'registration_id',
      'in',
      entries.map(({ registrationId }) => registrationId),
    )
    .execute();
  const known = new Map(before.map((row) => [row.registration_id, row.score]));
  const changed = entries.filter(
    ({ registrationId, score }) => known.get(registrationId) !== score,
  );
  if (changed.length > 0) {
    await db
      .insertInto('exams.score')
      .values(
        changed.map(({ registrationId, score }) => ({
          council_id: council.id,
          id: newId('sco'),
          registration_id: registrationId,
          subject,
          score,
          updated_at: now,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['council_id', 'registration_id', 'subject']).doUpdateSet((set) => ({
          score: set.ref('excluded.score'),
          updated_at: set.ref('excluded.updated_at'),
        })),
      )
      .execute();
    await db
      .insertInto('exams.score_change')
      .values(
        changed.map(({ registrationId, score }) => ({
          council_id: council.id,
          id: newId('scc'),
          registration_id: registrationId,
          subject,
          previous_score: known.get(registrationId) ?? null,
          score,
          reason: known.has(registrationId) ? ('correction' as const) : ('entry' as const),
          changed_at: now,
        })),
      )
      .execute();
  }
  const corrected = changed.filter(({ registrationId }) => known.has(registrationId)).length;
  return { enteredCount: changed.length - corrected, correctedCount: corrected };
}

/** Candidates who sat every paper and have every score are scored. */
async function markScored(
  { db, clock }: ServiceContext,
  councilId: string,
  registrationIds: readonly string[],
  { exam }: SessionRules,
): Promise<void> {
  await sql`
    update exams.registration as candidate
    set status = 'scored', version = candidate.version + 1, updated_at = ${clock.date()}
    where candidate.council_id = ${councilId} and candidate.status = 'sat'
      and candidate.id = any(${[...registrationIds]}::text[])
      and (select count(*) from exams.score as score
           where score.council_id = candidate.council_id and score.registration_id = candidate.id)
        = ${exam.compulsory.length} + coalesce(array_length(candidate.electives, 1), 0)`.execute(
    db,
  );
}

export const scoreHandlers: Handlers = {
  async saveExamScores(request, context) {
    const { db, clock } = context;
    const { subject, entries } = request.body as { subject: string; entries: Entry[] };
    const council = await requireOwnCouncil(
      db,
      request.access,
      request.params['examCouncilId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    const session = await requireSession(db, council.session_id, 'share');
    if (session.results_published_at !== null) {
      throw refuse(
        'Kết quả thi đã công bố, điểm chỉ thay đổi qua phúc khảo.',
        'The results are published; a score changes by re-marking alone.',
      );
    }
    if (dayOf(clock.date()) < session.first_day) {
      throw refuse('Kỳ thi chưa bắt đầu.', 'The exam has not begun.');
    }
    const rules = rulesOf(session);
    const numbers = entries.map(({ candidateNumber }) => candidateNumber);
    const sitters = await sittersOf(db, council.id, subject, numbers);
    const errors = entryErrors(subject, entries, sitters, rules);
    if (errors.length > 0) {
      throw problem('unprocessable', {
        detail: {
          vi: 'Không ghi điểm nào: có số báo danh không thuộc hội đồng, không dự thi môn này, vắng thi hoặc bị đình chỉ, hoặc điểm sai thang điểm. Xem `errors`.',
          en: 'No score was entered: a number is not of this council, does not sit the subject, was absent or suspended, or a score is off its scale. See `errors`.',
        },
        errors: errors.slice(0, 200),
      });
    }
    const given = entries.flatMap(({ candidateNumber, score }) => {
      const sitter = sitters.get(candidateNumber);
      return sitter === undefined ? [] : [{ registrationId: sitter.id, score: exact(score) }];
    });
    const counts = await writeScores(context, council, subject, given);
    const ids = given.map(({ registrationId }) => registrationId);
    await markScored(context, council.id, ids, rules);
    return { status: 200, body: { examCouncilId: council.id, subject, ...counts } };
  },

  async listExamScores(request, { db, cursors }) {
    const council = await requireOwnCouncil(
      db,
      request.access,
      request.params['examCouncilId'] ?? '',
    );
    requireRole(request, 'department');
    const { query } = request;
    const subject = typeof query['subject'] === 'string' ? query['subject'] : null;
    const scope = ['listExamScores', council.id, subject];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('exams.score as score')
      .innerJoin('exams.registration as candidate', (join) =>
        join
          .onRef('candidate.council_id', '=', 'score.council_id')
          .onRef('candidate.id', '=', 'score.registration_id'),
      )
      .select(['score.id', 'candidate.candidate_number', 'score.subject', 'score.score'])
      .where('score.council_id', '=', council.id)
      .orderBy('candidate.candidate_number')
      .orderBy('score.id')
      .limit(paging.fetch);
    if (subject !== null) select = select.where('score.subject', '=', subject);
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('candidate.candidate_number', 'score.id'), '>', tuple(after[0], after[1])),
      );
    }
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.candidate_number ?? '', row.id],
      (row) => ({ candidateNumber: row.candidate_number, subject: row.subject, score: row.score }),
    );
    return { status: 200, body };
  },
};
