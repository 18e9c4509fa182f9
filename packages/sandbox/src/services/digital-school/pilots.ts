import type { Selectable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { pageById } from './lists.ts';
import type { PilotProgrammeTable } from './schema.ts';

interface CreatePilotProgramme {
  code: string;
  name: string;
  goal: string;
  startsOn: string;
  endsOn: string;
}

const toProgramme = (row: Selectable<PilotProgrammeTable>) => ({
  id: row.id,
  code: row.code,
  name: row.name,
  goal: row.goal,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  createdAt: row.created_at.toISOString(),
});

export const pilotHandlers: Handlers = {
  listPilotProgrammes(request, context) {
    const fetch = (after: string, limit: number) =>
      context.db
        .selectFrom('digital_school.pilot_programme')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
    return pageById(request, context, {}, fetch, toProgramme);
  },

  async createPilotProgramme(request, { db, clock, newId }) {
    requireRole(request, 'ministry');
    const input = request.body as CreatePilotProgramme;
    if (input.endsOn < input.startsOn) {
      throw problem('unprocessable', { errors: [{ pointer: '/endsOn', code: 'invalid' }] });
    }
    const row = await db
      .insertInto('digital_school.pilot_programme')
      .values({
        id: newId('plp'),
        code: input.code,
        name: input.name.normalize('NFC'),
        goal: input.goal.normalize('NFC'),
        starts_on: input.startsOn,
        ends_on: input.endsOn,
        created_at: clock.date(),
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', { errors: [{ pointer: '/code', code: 'duplicate' }] });
    }
    const location = `/digital-school/v1/pilot-programmes/${row.id}`;
    return { status: 201, body: toProgramme(row), headers: { location } };
  },

  async getPilotProgramme({ params }, { db }) {
    const row = await db
      .selectFrom('digital_school.pilot_programme')
      .selectAll()
      .where('id', '=', params['pilotProgrammeId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toProgramme(row), headers: { etag: entityTag(row.id) } };
  },
};
