import { candidateNumber } from '@khuevan/rules';
import { sql } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import type { Handlers } from '../../kernel/service.ts';
import { refuse, requireOwnCouncil, requireSession } from './require.ts';

interface Named {
  id: string;
  name: string;
  birth_date: string;
}

const collator = new Intl.Collator('vi');

/** Given name first, then the names before it: lists of candidates are ordered as the roll is called. */
export function rollKey(name: string): readonly [given: string, before: string] {
  const words = name.split(' ');
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

/** By given name, family and middle names, birth date; the id settles namesakes of one day. */
export function inRollOrder<Candidate extends Named>(
  candidates: readonly Candidate[],
): Candidate[] {
  const keyed = candidates.map((candidate) => ({ candidate, key: rollKey(candidate.name) }));
  keyed.sort(
    (a, b) =>
      collator.compare(a.key[0], b.key[0]) ||
      collator.compare(a.key[1], b.key[1]) ||
      (a.candidate.birth_date < b.candidate.birth_date
        ? -1
        : Number(a.candidate.birth_date > b.candidate.birth_date)) ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return keyed.map(({ candidate }) => candidate);
}

export const candidateNumberHandlers: Handlers = {
  async assignCandidateNumbers(request, { db, clock, emit }) {
    // The council's row is held until the end: of two calls at once the second finds nobody left to number.
    const council = await requireOwnCouncil(
      db,
      request.access,
      request.params['examCouncilId'] ?? '',
      'update',
    );
    requireRole(request, 'department');
    const session = await requireSession(db, council.session_id, 'share');
    const now = clock.date();
    if (now < session.registration_closes_at) {
      throw refuse(
        'Chưa hết thời gian đăng ký dự thi nên chưa đánh số báo danh được.',
        'Candidate numbers are assigned once the registration window has closed.',
      );
    }
    if (session.results_published_at !== null) {
      throw refuse('Kết quả thi đã công bố.', 'The results are published.');
    }
    const waiting = await db
      .selectFrom('exams.registration')
      .select(['id', 'name', 'birth_date'])
      .where('council_id', '=', council.id)
      .where('status', '=', 'verified')
      .execute();
    if (waiting.length === 0) {
      return { status: 200, body: { examCouncilId: council.id, assignedCount: 0 } };
    }
    const ordered = inRollOrder(waiting);
    const numbers = ordered.map((_, index) =>
      candidateNumber(council.code, council.last_sequence + index + 1),
    );
    await sql`
      update exams.registration as candidate
      set candidate_number = given.number, status = 'number-assigned',
          version = candidate.version + 1, updated_at = ${now}
      from unnest(${ordered.map(({ id }) => id)}::text[], ${numbers}::text[]) as given (id, number)
      where candidate.council_id = ${council.id} and candidate.id = given.id`.execute(db);
    await db
      .updateTable('exams.council')
      .set({
        last_sequence: council.last_sequence + numbers.length,
        numbers_assigned_at: now,
        version: council.version + 1,
        updated_at: now,
      })
      .where('id', '=', council.id)
      .execute();
    await emit('exams.candidate-number.assigned', {
      examCouncilId: council.id,
      examSessionId: session.id,
      provinceCode: council.province_code,
      candidateCount: numbers.length,
    });
    return {
      status: 200,
      body: {
        examCouncilId: council.id,
        assignedCount: numbers.length,
        firstNumber: numbers[0],
        lastNumber: numbers.at(-1),
      },
    };
  },
};
