import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { moveDevice, requireStatus } from './device-status.ts';
import { pageById, textsOf } from './lists.ts';
import { toWriteOff } from './models.ts';
import { named, requireDevice } from './reach.ts';
import type { DeviceWriteOffTable } from './schema.ts';

const OWNER = { school: 'digital_school.device_write_off.school_id' };

export const writeOffHandlers: Handlers = {
  listDeviceWriteOffs(request, context) {
    const filters = textsOf(request.query, 'status');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.device_write_off')
        .selectAll()
        .where(withinReach(request.access.reach, OWNER))
        .where('id', '>', after);
      if (filters.status !== undefined) {
        select = select.where('status', '=', filters.status as DeviceWriteOffTable['status']);
      }
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toWriteOff);
  },

  async createDeviceWriteOff(request, { db, clock, newId }) {
    requireRole(request, 'school', 'vendor');
    const input = request.body as { deviceId: string; reason: string };
    const device = await named(
      requireDevice(db, request.access, input.deviceId, 'update'),
      '/deviceId',
    );
    requireStatus(device, 'lost', 'broken');
    const row = await db
      .insertInto('digital_school.device_write_off')
      .values({
        school_id: device.school_id ?? '',
        id: newId('wro'),
        device_id: device.id,
        reason: input.reason.normalize('NFC'),
        status: 'requested',
        decision_note: null,
        requested_at: clock.date(),
        decided_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) throw problem('conflict', WAITING);
    return { status: 201, body: toWriteOff(row) };
  },

  async decideDeviceWriteOff(request, context) {
    requireRole(request, 'department');
    const input = request.body as { decision: 'approved' | 'refused'; note?: string };
    const { db, clock } = context;
    const find = () =>
      db
        .selectFrom('digital_school.device_write_off')
        .selectAll()
        .where('id', '=', request.params['deviceWriteOffId'] ?? '')
        .where(withinReach(request.access.reach, OWNER));
    const found = await find().executeTakeFirst();
    if (found === undefined) throw problem('not-found');
    const device = await requireDevice(db, request.access, found.device_id, 'update');
    const asked = await find().forUpdate().executeTakeFirstOrThrow();
    if (asked.status !== 'requested') throw problem('conflict', DECIDED);
    const row = await db
      .updateTable('digital_school.device_write_off')
      .set({
        status: input.decision,
        decision_note: input.note?.normalize('NFC') ?? null,
        decided_at: clock.date(),
      })
      .where('school_id', '=', asked.school_id)
      .where('id', '=', asked.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (input.decision === 'approved') {
      requireStatus(device, 'lost', 'broken');
      await moveDevice(
        context,
        device,
        { status: 'written-off' },
        { note: asked.reason.slice(0, 500) },
      );
    }
    return { status: 200, body: toWriteOff(row) };
  },
};

const WAITING = {
  detail: {
    vi: 'Thiết bị đã có đề nghị thanh lý đang chờ duyệt.',
    en: 'A write-off of the device waits for its decision already.',
  },
} as const;

const DECIDED = {
  detail: {
    vi: 'Đề nghị thanh lý này đã được quyết định.',
    en: 'This write-off has been decided.',
  },
} as const;
