import type { Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import type { DeviceRow, HandoverRow, WriteOffRow } from './reach.ts';
import type {
  DeviceAllocationTable,
  DeviceBatchTable,
  DeviceMovementTable,
  DonorTable,
} from './schema.ts';

/** The field is left out where the record has none. */
export const optional = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** The tag of a record that is changed by version. */
export const tagOf = (row: { id: string; version: number }): string =>
  entityTag(row.id, row.version);

export const toDonor = (row: Selectable<DonorTable>) => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  createdAt: row.created_at.toISOString(),
});

export const toBatch = (row: Selectable<DeviceBatchTable>) => ({
  id: row.id,
  donorId: row.donor_id,
  code: row.code,
  name: row.name,
  deviceKind: row.device_kind,
  modes: row.modes,
  announcedCount: row.announced_count,
  deviceCount: row.device_count,
  receivedOn: row.received_on,
  ...optional('provinceCode', row.province_code),
  createdAt: row.created_at.toISOString(),
});

export const toDevice = (row: DeviceRow) => ({
  id: row.id,
  deviceBatchId: row.batch_id,
  serialNumber: row.serial_number,
  ...optional('imei', row.imei),
  kind: row.kind,
  model: row.model,
  condition: row.condition,
  status: row.status,
  ...optional('provinceCode', row.province_code),
  ...optional('schoolId', row.school_id),
  ...optional('learnerId', row.learner_id),
  ...optional('deviceHandoverId', row.handover_id),
  ...optional('dueOn', row.due_on),
  ...optional('note', row.note),
  updatedAt: row.updated_at.toISOString(),
});

export const toMovement = (row: Selectable<DeviceMovementTable>) => ({
  id: row.id,
  deviceId: row.device_id,
  ...optional('fromStatus', row.from_status),
  toStatus: row.to_status,
  occurredAt: row.occurred_at.toISOString(),
  ...optional('provinceCode', row.province_code),
  ...optional('schoolId', row.school_id),
  ...optional('learnerId', row.learner_id),
  ...optional('deviceHandoverId', row.handover_id),
  ...optional('condition', row.condition),
  ...optional('note', row.note),
});

export const toAllocation = (row: Selectable<DeviceAllocationTable>) => ({
  id: row.id,
  provinceCode: row.province_code,
  ...optional('schoolId', row.school_id),
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  deviceCount: row.device_count,
  createdAt: row.created_at.toISOString(),
});

/** Number of the record (biên bản bàn giao): counted by school and year. */
export const handoverNumber = ({ year, sequence }: { year: number; sequence: number }): string =>
  `BBBG-${year}-${String(sequence).padStart(4, '0')}`;

export const toHandover = (row: HandoverRow) => ({
  id: row.id,
  number: handoverNumber(row),
  deviceId: row.device_id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  representativeName: row.representative_name,
  mode: row.mode,
  ...optional('dueOn', row.due_on),
  items: row.items,
  status: row.status,
  ...optional('signature', row.signature),
  createdAt: row.created_at.toISOString(),
});

export const toWriteOff = (row: WriteOffRow) => ({
  id: row.id,
  deviceId: row.device_id,
  schoolId: row.school_id,
  reason: row.reason,
  status: row.status,
  ...optional('decisionNote', row.decision_note),
  requestedAt: row.requested_at.toISOString(),
  ...optional('decidedAt', row.decided_at?.toISOString()),
});
