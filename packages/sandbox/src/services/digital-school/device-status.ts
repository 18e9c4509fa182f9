import type { Updateable } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import type { DeviceRow } from './reach.ts';
import type { DeviceMovementTable, DeviceStatus, DeviceTable } from './schema.ts';

export const STATUS_NAMES: Readonly<Record<DeviceStatus, { vi: string; en: string }>> = {
  received: { vi: 'mới tiếp nhận', en: 'received' },
  'allocated-to-department': { vi: 'đã phân bổ về Sở', en: 'allocated to a department' },
  'allocated-to-school': { vi: 'đã phân bổ về trường', en: 'allocated to a school' },
  'handed-over': { vi: 'đã bàn giao cho học sinh', en: 'handed over to a learner' },
  'on-loan': { vi: 'đang cho học sinh mượn', en: 'on loan to a learner' },
  returned: { vi: 'đã trả về trường', en: 'back at the school' },
  lost: { vi: 'đã báo mất', en: 'reported lost' },
  broken: { vi: 'đã báo hỏng', en: 'reported broken' },
  'written-off': { vi: 'đã thanh lý', en: 'written off' },
};

/** Which states come before a step. @throws problem `conflict` for a device in any other */
export function requireStatus(device: DeviceRow, ...wanted: readonly DeviceStatus[]): void {
  if (wanted.includes(device.status)) return;
  const is = STATUS_NAMES[device.status];
  throw problem('conflict', {
    detail: {
      vi: `Thiết bị ${is.vi}, không thực hiện được bước này.`,
      en: `The device is ${is.en}; this step is not possible.`,
    },
  });
}

/** @throws problem `conflict` while a hand-over waits for its signature */
export function requireNoOpenRecord(device: DeviceRow): void {
  if (device.handover_id === null || device.learner_id !== null) return;
  throw problem('conflict', {
    detail: {
      vi: 'Thiết bị có biên bản bàn giao đang chờ ký. Hãy ký hoặc huỷ biên bản đó trước.',
      en: 'A hand-over of the device waits for its signature. Have it signed or cancel it first.',
    },
  });
}

/** Moves a device that the caller holds locked, and writes the step down. */
export async function moveDevice(
  { db, clock, newId }: ServiceContext,
  device: DeviceRow,
  changes: Updateable<DeviceTable> & { status: DeviceStatus },
  step: Partial<Pick<DeviceMovementTable, 'learner_id' | 'handover_id' | 'condition' | 'note'>>,
): Promise<DeviceRow> {
  const at = clock.date();
  const row = await db
    .updateTable('digital_school.device')
    .set({ ...changes, version: device.version + 1, updated_at: at })
    .where('id', '=', device.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('digital_school.device_movement')
    .values({
      id: newId('dmv'),
      device_id: device.id,
      from_status: device.status,
      to_status: changes.status,
      province_code: row.province_code,
      school_id: row.school_id,
      learner_id: step.learner_id ?? null,
      handover_id: step.handover_id ?? null,
      condition: step.condition ?? null,
      note: step.note ?? null,
      occurred_at: at,
    })
    .execute();
  return row;
}

/** Out of the learner's hands. */
export const FREED = {
  learner_id: null,
  handover_id: null,
  due_on: null,
  told_overdue: false,
} as const;
