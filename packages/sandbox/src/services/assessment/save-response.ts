import { parseResponse, type ResponseProblem, type ResponseProblemCode } from '@khuevan/qti';
import { sql } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import type { AttemptRow } from './access.ts';
import { statusOf } from './attempt-model.ts';

const FIELD_CODES: Readonly<Record<ResponseProblemCode, FieldError['code']>> = {
  'response-type': 'no-match',
  'unknown-choice': 'unknown-reference',
  'unknown-statement': 'unknown-reference',
  'too-long': 'invalid',
  'number-empty': 'not-a-number',
  'number-characters': 'not-a-number',
  'number-grouping': 'not-a-number',
  'number-digits': 'not-a-number',
};

const toFieldError = ({ pointer, code }: ResponseProblem): FieldError => ({
  pointer: `/response${pointer}`,
  code: FIELD_CODES[code],
});

function refuseLate(row: AttemptRow): never {
  const vi =
    row.status === 'submitted'
      ? 'Bài đã nộp nên không nhận thêm câu trả lời. Các câu đã lưu trước đó vẫn được chấm.'
      : 'Đã hết giờ làm bài nên câu trả lời này không được nhận. Các câu đã lưu trước đó vẫn được chấm.';
  const en =
    row.status === 'submitted'
      ? 'The attempt was submitted, so no answer is taken any more. What was saved before is scored.'
      : 'The time is over, so this answer was not taken. What was saved before is scored.';
  throw problem('conflict', { detail: { vi, en } });
}

/**
 * Stores an answer unless a newer one is there: a sequence that is not above the stored one changes nothing and is
 * answered with what is stored. The caller holds the attempt's row, so none slips in behind a submission.
 */
export async function saveResponse(
  request: ServiceRequest,
  { db, clock }: ServiceContext,
  row: AttemptRow,
) {
  const itemId = request.params['itemId'] ?? '';
  const part = row.parts.flatMap(({ items }) => items).find(({ id }) => id === itemId);
  if (part === undefined) throw problem('not-found');
  if (statusOf(row, clock) !== 'open') refuseLate(row);
  const { response, sequence } = request.body as { response: unknown; sequence: number };
  const item = await db
    .selectFrom('assessment.item')
    .select('model')
    .where('id', '=', itemId)
    .where('version', '=', part.version)
    .executeTakeFirstOrThrow();
  const parsed = parseResponse(item.model, response);
  if (!parsed.ok) throw problem('unprocessable', { errors: parsed.problems.map(toFieldError) });

  await db
    .insertInto('assessment.response')
    .values({
      attempt_id: row.id,
      item_id: itemId,
      response: json(parsed.response),
      sequence,
      saved_at: clock.date(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['attempt_id', 'item_id'])
        .doUpdateSet((eb) => ({
          response: eb.ref('excluded.response'),
          sequence: eb.ref('excluded.sequence'),
          saved_at: eb.ref('excluded.saved_at'),
        }))
        .where(sql<boolean>`excluded.sequence > response.sequence`),
    )
    .execute();
  const stored = await db
    .selectFrom('assessment.response')
    .select(['sequence', 'saved_at'])
    .where('attempt_id', '=', row.id)
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow();
  return {
    itemId,
    sequence: stored.sequence,
    savedAt: stored.saved_at.toISOString(),
    serverTime: clock.instant(),
    ...(row.deadline === null ? {} : { deadline: row.deadline.toISOString() }),
  };
}
