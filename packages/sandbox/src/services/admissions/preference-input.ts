import type { Kysely } from 'kysely';
import { admissionRulesOf, checkPreferences } from '@khuevan/rules';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import type { RoundRow } from './models.ts';
import type { AdmissionMethod, StoredPreference } from './schema.ts';

/** `NewPreference` of the document. */
export interface NewPreference {
  programmeId: string;
  method: string;
}

const CODES: Readonly<Record<string, FieldError['code']>> = {
  'too-many': 'too-many',
  repeated: 'duplicate',
  'teacher-training-too-low': 'not-allowed',
};

const limitOf = ({ year }: RoundRow): number =>
  admissionRulesOf(year).preferences.maximum ?? Number.MAX_SAFE_INTEGER;

/** `preferences[6]` as a JSON Pointer. */
const pointerOf = (field: string): string =>
  `/${field.replaceAll('[', '/').replaceAll(']', '').replaceAll('.', '/')}`;

/**
 * The quotas that preferences name, and what the year's rules say of their order.
 *
 * @throws problem `unprocessable`, a pointer for each preference that offends
 */
export async function checkedPreferences(
  db: Kysely<Database>,
  round: RoundRow,
  preferences: readonly NewPreference[],
): Promise<StoredPreference[]> {
  const ids = [...new Set(preferences.map(({ programmeId }) => programmeId))];
  const quotas =
    ids.length === 0
      ? []
      : await db
          .selectFrom('admissions.quota as quota')
          .innerJoin('admissions.programme as programme', 'programme.id', 'quota.programme_id')
          .select(['quota.id', 'quota.programme_id', 'quota.method', 'programme.teacher_training'])
          .where('quota.round_id', '=', round.id)
          .where('quota.programme_id', 'in', ids)
          .execute();
  const keyOf = (programmeId: string, method: string): string => `${programmeId} ${method}`;
  const byKey = new Map(quotas.map((quota) => [keyOf(quota.programme_id, quota.method), quota]));
  const found = preferences.map(({ programmeId, method }) => byKey.get(keyOf(programmeId, method)));
  const unknown = found.flatMap((quota, index): FieldError[] =>
    quota === undefined
      ? [{ pointer: `/preferences/${index}/programmeId`, code: 'unknown-reference' }]
      : [],
  );
  const breaches = checkPreferences(
    round.year,
    preferences.map(({ programmeId, method }, index) => ({
      programme: keyOf(programmeId, method),
      teacherTraining: found[index]?.teacher_training ?? false,
    })),
  ).filter(({ code }) => code !== 'empty');
  const errors = [
    ...unknown,
    ...breaches.map(({ code, field }): FieldError => ({
      pointer: pointerOf(field),
      code: CODES[code] ?? 'invalid',
      ...(code === 'too-many' ? { values: { limit: limitOf(round) } } : {}),
    })),
  ];
  if (errors.length > 0) {
    const messages = [
      ...new Map(breaches.map((breach) => [breach.code, breach.messages])).values(),
    ];
    throw problem('unprocessable', {
      errors: errors.slice(0, 100),
      ...(messages.length === 0
        ? {}
        : {
            detail: {
              vi: `${messages.map(({ vi }) => vi).join('. ')}.`,
              en: `${messages.map(({ en }) => en).join('. ')}.`,
            },
          }),
    });
  }
  return found.flatMap((quota): StoredPreference[] =>
    quota === undefined
      ? []
      : [
          {
            quotaId: quota.id,
            programmeId: quota.programme_id,
            method: quota.method as AdmissionMethod,
            state: 'draft',
          },
        ],
  );
}
