import type { Selectable } from 'kysely';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { hasCode } from '../reference/public.ts';
import { refusal } from './access.ts';
import type { CatchUpDoseTable } from './schema.ts';
import { isSeries, scheduledDose } from './vaccines.ts';

export interface CreateDose {
  learnerId: string;
  series: string;
  number: number;
  status: 'given' | 'contraindicated' | 'unknown';
  vaccine?: string;
  givenOn?: string;
  lot?: string;
  place?: string;
  source: string;
  catchUpDoseId?: string;
}

/** @throws problem `unprocessable` naming each place */
export function requireSoundDose(
  input: CreateDose,
  person: { readonly birth_date: string },
  today: string,
): void {
  const { series, number, status, vaccine, givenOn } = input;
  const errors: FieldError[] = [];
  if (!isSeries(series)) errors.push({ pointer: '/series', code: 'unknown-reference' });
  else if (scheduledDose(series, number) === undefined) {
    errors.push({ pointer: '/number', code: 'unknown-reference' });
  }
  if (vaccine !== undefined && !hasCode('vaccine', vaccine)) {
    errors.push({ pointer: '/vaccine', code: 'unknown-reference' });
  }
  if (status === 'given' && givenOn === undefined) {
    errors.push({ pointer: '/givenOn', code: 'required' });
  }
  if (status !== 'given') {
    for (const field of ['givenOn', 'catchUpDoseId'] as const) {
      if (input[field] !== undefined) errors.push({ pointer: `/${field}`, code: 'not-allowed' });
    }
  }
  if (givenOn !== undefined && (givenOn < person.birth_date || givenOn > today)) {
    errors.push({ pointer: '/givenOn', code: 'invalid' });
  }
  if (errors.length > 0) throw problem('unprocessable', { errors });
}

/**
 * What is given in a catch-up has a guardian's consent.
 *
 * @throws problem `conflict` without it
 */
export async function requireConsented(
  { db }: Pick<ServiceContext, 'db'>,
  input: CreateDose,
): Promise<Selectable<CatchUpDoseTable> | undefined> {
  const { catchUpDoseId, learnerId, series, number } = input;
  if (catchUpDoseId === undefined) return undefined;
  const row = await db
    .selectFrom('school_health.catch_up_dose')
    .selectAll()
    .where('id', '=', catchUpDoseId)
    .where('learner_id', '=', learnerId)
    .where('series', '=', series)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) {
    throw problem('unprocessable', {
      errors: [{ pointer: '/catchUpDoseId', code: 'unknown-reference' }],
    });
  }
  if (row.status !== 'consented') {
    throw refusal(
      'Chưa có ý kiến đồng ý của cha mẹ hoặc người giám hộ cho mũi tiêm bù này.',
      'There is no consent of a guardian to this dose.',
    );
  }
  return row;
}
