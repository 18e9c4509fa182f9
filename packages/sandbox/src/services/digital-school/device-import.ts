import { sql } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireBatch } from './device-batches.ts';
import { isImei } from './imei.ts';
import type { DeviceCondition } from './schema.ts';

interface NewDevice {
  serialNumber: string;
  imei?: string;
  model: string;
  condition?: DeviceCondition;
}

/** What is wrong within the list itself. */
function listErrors(devices: readonly NewDevice[]): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const once = (value: string, pointer: string) => {
    if (seen.has(value)) errors.push({ pointer, code: 'duplicate' });
    seen.add(value);
  };
  devices.forEach(({ serialNumber, imei }, index) => {
    once(serialNumber, `/devices/${index}/serialNumber`);
    if (imei === undefined) return;
    if (!isImei(imei)) errors.push({ pointer: `/devices/${index}/imei`, code: 'invalid' });
    once(imei, `/devices/${index}/imei`);
  });
  return errors;
}

export const deviceImportHandlers: Handlers = {
  async importDevices(request, { db, clock, newId }) {
    requireRole(request, 'department');
    const { devices } = request.body as { devices: NewDevice[] };
    const batch = await requireBatch(db, request.access, request.params['deviceBatchId'], 'update');
    const errors = listErrors(devices);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    if (batch.device_count + devices.length > batch.announced_count) {
      throw problem('conflict', {
        detail: {
          vi: `Lô này chỉ có ${batch.announced_count} thiết bị theo cam kết, đã ghi ${batch.device_count}.`,
          en: `The batch was announced with ${batch.announced_count} devices; ${batch.device_count} are recorded.`,
        },
      });
    }
    const at = clock.date();
    const rows = devices.map((device) => ({
      id: newId('dev'),
      batch_id: batch.id,
      serial_number: device.serialNumber,
      imei: device.imei ?? null,
      kind: batch.device_kind,
      model: device.model.normalize('NFC'),
      condition: device.condition ?? ('new' as const),
      status: 'received' as const,
      province_code: batch.province_code,
      school_id: null,
      learner_id: null,
      handover_id: null,
      due_on: null,
      told_overdue: false,
      note: null,
      version: 1,
      updated_at: at,
    }));
    const inserted = await db
      .insertInto('digital_school.device')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (inserted.length < rows.length) {
      const made = new Set(inserted.map(({ id }) => id));
      const known = rows.flatMap(({ id }, index): FieldError[] =>
        made.has(id) ? [] : [{ pointer: `/devices/${index}`, code: 'duplicate' }],
      );
      throw problem('already-exists', { errors: known.slice(0, 100) });
    }
    await db
      .insertInto('digital_school.device_movement')
      .values(
        rows.map((row) => ({
          id: newId('dmv'),
          device_id: row.id,
          from_status: null,
          to_status: 'received' as const,
          province_code: row.province_code,
          school_id: null,
          learner_id: null,
          handover_id: null,
          condition: row.condition,
          note: null,
          occurred_at: at,
        })),
      )
      .execute();
    await db
      .updateTable('digital_school.device_batch')
      .set({ device_count: sql<number>`device_count + ${rows.length}::integer` })
      .where('id', '=', batch.id)
      .execute();
    const deviceIds = rows.map(({ id }) => id);
    return {
      status: 201,
      body: { deviceBatchId: batch.id, createdCount: rows.length, deviceIds },
    };
  },
};
