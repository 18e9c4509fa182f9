import { requireRole } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { pageById } from './lists.ts';
import { toDonor } from './models.ts';

interface CreateDonor {
  name: string;
  kind: string;
}

export const donorHandlers: Handlers = {
  listDonors(request, context) {
    const fetch = (after: string, limit: number) =>
      context.db
        .selectFrom('digital_school.donor')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
    return pageById(request, context, {}, fetch, toDonor);
  },

  async createDonor(request, { db, clock, newId }) {
    requireRole(request, 'department');
    const input = request.body as CreateDonor;
    const row = await db
      .insertInto('digital_school.donor')
      .values({
        id: newId('don'),
        name: input.name.normalize('NFC'),
        kind: input.kind,
        created_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const location = `/digital-school/v1/donors/${row.id}`;
    return { status: 201, body: toDonor(row), headers: { location } };
  },

  async getDonor({ params }, { db }) {
    const row = await db
      .selectFrom('digital_school.donor')
      .selectAll()
      .where('id', '=', params['donorId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toDonor(row), headers: { etag: entityTag(row.id) } };
  },
};
