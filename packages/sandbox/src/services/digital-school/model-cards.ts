import type { Selectable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { pageById } from './lists.ts';
import type { ModelCard, ModelCardTable } from './insight-tables.ts';

const toCard = (row: Selectable<ModelCardTable>) => ({
  id: row.id,
  ...row.card,
  publishedAt: row.published_at.toISOString(),
});

export const modelCardHandlers: Handlers = {
  listModelCards(request, context) {
    const fetch = (after: string, limit: number) =>
      context.db
        .selectFrom('digital_school.model_card')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
    return pageById(request, context, {}, fetch, toCard);
  },

  async createModelCard(request, { db, clock, newId }) {
    requireRole(request, 'ministry', 'department', 'institution', 'vendor');
    const card = request.body as ModelCard;
    const known = new Set(
      card.datasetReleaseIds.length === 0
        ? []
        : (
            await db
              .selectFrom('digital_school.dataset_release')
              .select('id')
              .where('id', 'in', card.datasetReleaseIds)
              .execute()
          ).map(({ id }) => id),
    );
    const errors = card.datasetReleaseIds.flatMap((id, index): FieldError[] =>
      known.has(id) ? [] : [{ pointer: `/datasetReleaseIds/${index}`, code: 'unknown-reference' }],
    );
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .insertInto('digital_school.model_card')
      .values({ id: newId('mdc'), card: json(card), published_at: clock.date() })
      .returningAll()
      .executeTakeFirstOrThrow();
    const location = `/digital-school/v1/model-cards/${row.id}`;
    return { status: 201, body: toCard(row), headers: { location } };
  },

  async getModelCard({ params }, { db }) {
    const row = await db
      .selectFrom('digital_school.model_card')
      .selectAll()
      .where('id', '=', params['modelCardId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toCard(row), headers: { etag: entityTag(row.id) } };
  },
};
