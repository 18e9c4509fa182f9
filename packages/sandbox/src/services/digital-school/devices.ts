import { sql, type Updateable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { requireIfMatch } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { today } from './days.ts';
import { pageById, textsOf } from './lists.ts';
import { tagOf, toDevice, toMovement } from './models.ts';
import { deviceWithin, requireDevice } from './reach.ts';
import type { DeviceCondition, DeviceStatus, DeviceTable } from './schema.ts';

interface UpdateDevice {
  condition?: DeviceCondition;
  note?: string;
}

/** How many devices there are in each state and condition. */
interface InventoryRow {
  status: DeviceStatus;
  condition: DeviceCondition;
  count: number;
  overdue: number;
}

const sumBy = (rows: readonly InventoryRow[], key: 'status' | 'condition') => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.count);
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
};

export const deviceHandlers: Handlers = {
  listDevices(request, context) {
    const { query, access } = request;
    const filters = textsOf(query, 'deviceBatchId', 'schoolId', 'learnerId', 'status');
    const overdue = query['overdue'];
    const day = today(context.clock);
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.device')
        .selectAll()
        .where(deviceWithin(access.reach))
        .where('id', '>', after);
      if (filters.deviceBatchId !== undefined)
        select = select.where('batch_id', '=', filters.deviceBatchId);
      if (filters.schoolId !== undefined) select = select.where('school_id', '=', filters.schoolId);
      if (filters.learnerId !== undefined)
        select = select.where('learner_id', '=', filters.learnerId);
      if (filters.status !== undefined)
        select = select.where('status', '=', filters.status as DeviceStatus);
      if (typeof overdue === 'boolean')
        select = select.where(
          sql<boolean>`(status = 'on-loan' and due_on < ${day}::date)`,
          '=',
          overdue,
        );
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, { ...filters, overdue: overdue ?? null }, fetch, toDevice);
  },

  async getDevice(request, { db }) {
    const row = await requireDevice(db, request.access, request.params['deviceId']);
    return { status: 200, body: toDevice(row), headers: { etag: tagOf(row) } };
  },

  async updateDevice(request, { db, clock }) {
    requireRole(request, 'school', 'vendor', 'department');
    const input = request.body as UpdateDevice;
    const device = await requireDevice(db, request.access, request.params['deviceId'], 'update');
    requireIfMatch(request.ifMatch, tagOf(device));
    if (device.status === 'written-off') {
      throw problem('conflict', {
        detail: {
          vi: 'Thiết bị đã thanh lý, không sửa được nữa.',
          en: 'The device is written off and changes no more.',
        },
      });
    }
    if (input.condition === 'broken' && device.condition !== 'broken') {
      throw problem('unprocessable', {
        detail: {
          vi: 'Hãy báo hỏng bằng một sự việc để thiết bị chuyển sang trạng thái hỏng.',
          en: 'Report an incident instead, so that the device moves to that state.',
        },
        errors: [{ pointer: '/condition', code: 'invalid' }],
      });
    }
    const changes: Updateable<DeviceTable> = {
      ...(input.condition === undefined ? {} : { condition: input.condition }),
      ...(input.note === undefined ? {} : { note: input.note.normalize('NFC') }),
    };
    const row = await db
      .updateTable('digital_school.device')
      .set({ ...changes, version: device.version + 1, updated_at: clock.date() })
      .where('id', '=', device.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toDevice(row), headers: { etag: tagOf(row) } };
  },

  async listDeviceMovements(request, context) {
    const device = await requireDevice(context.db, request.access, request.params['deviceId']);
    const fetch = (after: string, limit: number) =>
      context.db
        .selectFrom('digital_school.device_movement')
        .selectAll()
        .where('device_id', '=', device.id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
    return pageById(request, context, {}, fetch, toMovement);
  },

  async getDeviceInventory({ query, access }, { db, clock }) {
    const filters = textsOf(query, 'provinceCode', 'schoolId', 'deviceBatchId');
    const conditions = [
      deviceWithin(access.reach),
      ...(filters.provinceCode === undefined ? [] : [sql`province_code = ${filters.provinceCode}`]),
      ...(filters.schoolId === undefined ? [] : [sql`school_id = ${filters.schoolId}`]),
      ...(filters.deviceBatchId === undefined ? [] : [sql`batch_id = ${filters.deviceBatchId}`]),
    ];
    const { rows } = await sql<InventoryRow>`
      select status, condition, count(*)::integer as count,
        count(*) filter (where status = 'on-loan' and due_on < ${today(clock)}::date)::integer as overdue
      from digital_school.device
      where ${sql.join(conditions, sql` and `)}
      group by status, condition`.execute(db);
    return {
      status: 200,
      body: {
        asOf: clock.instant(),
        total: rows.reduce((sum, { count }) => sum + count, 0),
        byStatus: sumBy(rows, 'status').map(([status, count]) => ({ status, count })),
        byCondition: sumBy(rows, 'condition').map(([condition, count]) => ({ condition, count })),
        overdueLoanCount: rows.reduce((sum, { overdue }) => sum + overdue, 0),
      },
    };
  },
};
