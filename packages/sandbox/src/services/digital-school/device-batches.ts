import type { Kysely, Selectable } from 'kysely';
import { requireRole, type Access } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { today } from './days.ts';
import { pageById, textsOf } from './lists.ts';
import { toBatch } from './models.ts';
import { provinceErrors } from './provinces.ts';
import { batchWithin } from './reach.ts';
import type { DeviceBatchTable, HandoverMode } from './schema.ts';

interface CreateDeviceBatch {
  donorId: string;
  code: string;
  name: string;
  deviceKind: string;
  modes: HandoverMode[];
  announcedCount: number;
  receivedOn: string;
  provinceCode?: string;
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireBatch(
  db: Kysely<Database>,
  { reach }: Access,
  batchId: string | undefined,
  lock?: 'update',
): Promise<Selectable<DeviceBatchTable>> {
  const select = db
    .selectFrom('digital_school.device_batch')
    .selectAll()
    .where('id', '=', batchId ?? '')
    .where(batchWithin(reach));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export const batchHandlers: Handlers = {
  listDeviceBatches(request, context) {
    const filters = textsOf(request.query, 'donorId');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.device_batch')
        .selectAll()
        .where(batchWithin(request.access.reach))
        .where('id', '>', after);
      if (filters.donorId !== undefined) select = select.where('donor_id', '=', filters.donorId);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toBatch);
  },

  async createDeviceBatch(request, { db, clock, newId }) {
    requireRole(request, 'department');
    const input = request.body as CreateDeviceBatch;
    const { role, reach } = request.access;
    const donor = await db
      .selectFrom('digital_school.donor')
      .select('id')
      .where('id', '=', input.donorId)
      .executeTakeFirst();
    const errors: FieldError[] = [
      ...(donor === undefined ? [{ pointer: '/donorId', code: 'unknown-reference' } as const] : []),
      ...(input.receivedOn > today(clock)
        ? [{ pointer: '/receivedOn', code: 'invalid' } as const]
        : []),
      // A department receives for itself alone.
      ...(role === 'department' && input.provinceCode === undefined
        ? [{ pointer: '/provinceCode', code: 'required' } as const]
        : provinceErrors(reach, input.provinceCode)),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .insertInto('digital_school.device_batch')
      .values({
        id: newId('bat'),
        donor_id: input.donorId,
        code: input.code,
        name: input.name.normalize('NFC'),
        device_kind: input.deviceKind,
        modes: input.modes,
        announced_count: input.announcedCount,
        device_count: 0,
        received_on: input.receivedOn,
        province_code: input.provinceCode ?? null,
        created_at: clock.date(),
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', { errors: [{ pointer: '/code', code: 'duplicate' }] });
    }
    const location = `/digital-school/v1/device-batches/${row.id}`;
    return { status: 201, body: toBatch(row), headers: { location } };
  },

  async getDeviceBatch(request, { db }) {
    const row = await requireBatch(db, request.access, request.params['deviceBatchId']);
    const etag = entityTag(row.id, row.device_count);
    return { status: 200, body: toBatch(row), headers: { etag } };
  },
};
