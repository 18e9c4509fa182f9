import type { AssessmentItem, AssessmentTest } from '@khuevan/qti';
import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';
import type { StoredPart } from './schema.ts';

/** Puts the parts and the items' content together, in the versions that the parts name. Keys are in it: server only. */
export async function loadTest(
  db: Kysely<Database>,
  identifier: string,
  title: string,
  parts: readonly StoredPart[],
): Promise<AssessmentTest> {
  const wanted = parts.flatMap((part) => part.items);
  const rows =
    wanted.length === 0
      ? []
      : await db
          .selectFrom('assessment.item')
          .select(['id', 'version', 'model'])
          .where('id', 'in', [...new Set(wanted.map(({ id }) => id))])
          .execute();
  const models = new Map(rows.map((row) => [`${row.id} ${row.version}`, row.model]));
  const modelOf = (id: string, version: number): AssessmentItem => {
    const model = models.get(`${id} ${version}`);
    if (model === undefined) throw new Error(`item ${id} has no version ${version}`);
    return model;
  };
  return {
    identifier,
    title,
    testParts: parts.map((part) => ({
      identifier: part.identifier,
      title: part.title,
      instructions: part.instructions,
      items: part.items.map(({ id, version, scoring }) => ({
        item: modelOf(id, version),
        scoring,
      })),
    })),
  };
}
