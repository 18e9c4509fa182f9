import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';

/** An offer in one of these states is the candidate's place of the year; a candidate's record is of one year. */
const HELD = ['confirmed', 'enrolled', 'deferred'] as const;

/** The condition that the candidate of a row keeps a place of another round than the row's. */
export const holdsPlaceElsewhere = (candidate: string, round: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from admissions.offer held
    where held.candidate_id = ${sql.ref(candidate)} and held.round_id <> ${sql.ref(round)}
      and held.status = any(${[...HELD]}::text[]))`;

/**
 * @param exceptOfferId the offer that is about to be kept
 * @throws problem `conflict` when the candidate keeps a place already: one place a year
 */
export async function requireNoPlace(
  db: Kysely<Database>,
  candidateId: string,
  exceptOfferId = '',
): Promise<void> {
  const held = await db
    .selectFrom('admissions.offer')
    .select('id')
    .where('candidate_id', '=', candidateId)
    .where('id', '<>', exceptOfferId)
    .where('status', 'in', HELD)
    .executeTakeFirst();
  if (held === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Thí sinh đã xác nhận nhập học một nơi trong năm, không đăng ký hoặc xác nhận thêm được.',
      en: 'The candidate keeps a place of this year already; no other can be applied for or confirmed.',
    },
  });
}
