import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { today } from './days.ts';
import { FREED, moveDevice, requireNoOpenRecord, requireStatus } from './device-status.ts';
import { tagOf, toDevice } from './models.ts';
import { requireDevice, type DeviceRow } from './reach.ts';
import type { DeviceCondition } from './schema.ts';

interface ReturnDevice {
  condition: DeviceCondition;
  missingItems?: string[];
  note?: string;
}

interface ReportDeviceIncident {
  kind: 'lost' | 'broken';
  occurredOn: string;
  description: string;
}

/** The record of a hand-over is over; what was signed stays as it is. */
async function closeRecord({ db }: ServiceContext, { handover_id: id }: DeviceRow): Promise<void> {
  if (id === null) return;
  await db
    .updateTable('digital_school.device_handover')
    .set(({ eb }) => ({ status: 'closed', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('status', '=', 'signed')
    .execute();
}

/** A device that waits to be written off is not taken back meanwhile. */
async function requireNoWriteOff({ db }: ServiceContext, device: DeviceRow): Promise<void> {
  const open = await db
    .selectFrom('digital_school.device_write_off')
    .select('id')
    .where('device_id', '=', device.id)
    .where('status', '=', 'requested')
    .executeTakeFirst();
  if (open === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Thiết bị đang chờ duyệt thanh lý.',
      en: 'A write-off of the device waits for its decision.',
    },
  });
}

const idsOf = (device: DeviceRow) => ({
  deviceId: device.id,
  schoolId: device.school_id ?? '',
  ...(device.learner_id === null ? {} : { learnerId: device.learner_id }),
  ...(device.handover_id === null ? {} : { deviceHandoverId: device.handover_id }),
});

export const returnHandlers: Handlers = {
  async createDeviceReturn(request, context) {
    requireRole(request, 'school', 'vendor', 'department');
    const input = request.body as ReturnDevice;
    const { db, emit } = context;
    const device = await requireDevice(db, request.access, request.params['deviceId'], 'update');
    requireStatus(device, 'handed-over', 'on-loan', 'lost', 'broken');
    await requireNoWriteOff(context, device);
    if (device.status === 'broken' && input.condition === 'broken') {
      throw problem('unprocessable', { errors: [{ pointer: '/condition', code: 'invalid' }] });
    }
    await closeRecord(context, device);
    const missing = input.missingItems ?? [];
    const note = [missing.length === 0 ? '' : `Thiếu: ${missing.join(', ')}`, input.note ?? '']
      .filter((part) => part !== '')
      .join('. ')
      .normalize('NFC')
      .slice(0, 500);
    const row = await moveDevice(
      context,
      device,
      {
        ...FREED,
        status: input.condition === 'broken' ? 'broken' : 'returned',
        condition: input.condition,
      },
      {
        learner_id: device.learner_id,
        handover_id: device.handover_id,
        condition: input.condition,
        note: note === '' ? null : note,
      },
    );
    await emit('digital-school.device.returned', idsOf(device));
    return { status: 201, body: toDevice(row), headers: { etag: tagOf(row) } };
  },

  async createDeviceIncident(request, context) {
    requireRole(request, 'school', 'vendor', 'department');
    const input = request.body as ReportDeviceIncident;
    const { db, clock, emit } = context;
    const device = await requireDevice(db, request.access, request.params['deviceId'], 'update');
    requireStatus(device, 'allocated-to-school', 'returned', 'handed-over', 'on-loan');
    requireNoOpenRecord(device);
    if (input.occurredOn > today(clock)) {
      throw problem('unprocessable', { errors: [{ pointer: '/occurredOn', code: 'invalid' }] });
    }
    await closeRecord(context, device);
    const row = await moveDevice(
      context,
      device,
      {
        ...FREED,
        status: input.kind,
        ...(input.kind === 'broken' ? { condition: 'broken' as const } : {}),
      },
      {
        learner_id: device.learner_id,
        handover_id: device.handover_id,
        note: `${input.occurredOn}: ${input.description}`.normalize('NFC').slice(0, 500),
      },
    );
    if (input.kind === 'lost') await emit('digital-school.device.lost', idsOf(device));
    return { status: 201, body: toDevice(row), headers: { etag: tagOf(row) } };
  },
};

/** Tells once that a loan's day of return has passed. */
export async function tellOverdueLoans(context: ServiceContext): Promise<void> {
  await context.transaction(async (inside) => {
    const late = await inside.db
      .updateTable('digital_school.device')
      .set({ told_overdue: true })
      .where('status', '=', 'on-loan')
      .where('told_overdue', '=', false)
      .where('due_on', '<', today(inside.clock))
      .returningAll()
      .execute();
    for (const device of late) {
      await inside.emit('digital-school.device.loan-overdue', idsOf(device));
    }
  });
}
