import { requireRole, type Access } from '../../kernel/access.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool } from '../registry/public.ts';
import { today } from './days.ts';
import { STATUS_NAMES } from './device-status.ts';
import { pageById, textsOf } from './lists.ts';
import { toAllocation } from './models.ts';
import { provinceErrors } from './provinces.ts';
import { allocationWithin, deviceWithin, named, type DeviceRow } from './reach.ts';
import type { DeviceStatus } from './schema.ts';

interface CreateDeviceAllocation {
  deviceIds: string[];
  provinceCode?: string;
  schoolId?: string;
  decisionNumber: string;
  decidedOn: string;
}

/** Where devices go, and where they must come from. */
interface Target {
  provinceCode: string;
  schoolId: string | null;
  from: DeviceStatus;
  to: DeviceStatus;
}

/** To a department the ministry allocates, to a school its department. */
async function targetOf(
  request: ServiceRequest,
  { db }: ServiceContext,
  input: CreateDeviceAllocation,
): Promise<Target> {
  const { provinceCode, schoolId } = input;
  if ((provinceCode === undefined) === (schoolId === undefined)) {
    throw problem('unprocessable', {
      detail: {
        vi: 'Hãy nêu đúng một nơi nhận: Sở (provinceCode) hoặc trường (schoolId).',
        en: 'Name one receiver: a department (provinceCode) or a school (schoolId).',
      },
      errors: [{ pointer: '/schoolId', code: 'invalid' }],
    });
  }
  if (schoolId !== undefined) {
    requireRole(request, 'department');
    const school = await named(requireSchool(db, request.access, schoolId), '/schoolId');
    return {
      provinceCode: school.province_code,
      schoolId,
      from: 'allocated-to-department',
      to: 'allocated-to-school',
    };
  }
  requireRole(request, 'ministry');
  const errors = provinceErrors(request.access.reach, provinceCode);
  if (errors.length > 0) throw problem('unprocessable', { errors });
  return {
    provinceCode: provinceCode ?? '',
    schoolId: null,
    from: 'received',
    to: 'allocated-to-department',
  };
}

/** The devices in the order asked for, held until the transaction ends. */
async function lockDevices(
  { db }: ServiceContext,
  { reach }: Access,
  ids: readonly string[],
): Promise<DeviceRow[]> {
  const rows = await db
    .selectFrom('digital_school.device')
    .selectAll()
    .where('id', 'in', ids)
    .where(deviceWithin(reach))
    .orderBy('id')
    .forUpdate()
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const errors = ids.flatMap((id, index): FieldError[] =>
    byId.has(id) ? [] : [{ pointer: `/deviceIds/${index}`, code: 'unknown-reference' }],
  );
  if (errors.length > 0) throw problem('unprocessable', { errors: errors.slice(0, 100) });
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function requireReady(devices: readonly DeviceRow[], target: Target): void {
  const errors = devices.flatMap((device, index): FieldError[] =>
    device.status === target.from &&
    (target.from === 'received' || device.province_code === target.provinceCode)
      ? []
      : [{ pointer: `/deviceIds/${index}`, code: 'invalid' }],
  );
  if (errors.length === 0) return;
  const from = STATUS_NAMES[target.from];
  throw problem('conflict', {
    detail: {
      vi: `Chỉ phân bổ được thiết bị ${from.vi}${target.schoolId === null ? '' : ' quản lý trường nhận'}.`,
      en: `Only devices that are ${from.en} can be allocated${target.schoolId === null ? '' : ', the one of the school'}.`,
    },
    errors: errors.slice(0, 100),
  });
}

export const allocationHandlers: Handlers = {
  listDeviceAllocations(request, context) {
    const filters = textsOf(request.query, 'schoolId');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.device_allocation')
        .selectAll()
        .where(allocationWithin(request.access.reach))
        .where('id', '>', after);
      if (filters.schoolId !== undefined) select = select.where('school_id', '=', filters.schoolId);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toAllocation);
  },

  async createDeviceAllocation(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as CreateDeviceAllocation;
    const target = await targetOf(request, context, input);
    if (input.decidedOn > today(clock)) {
      throw problem('unprocessable', { errors: [{ pointer: '/decidedOn', code: 'invalid' }] });
    }
    const devices = await lockDevices(context, request.access, input.deviceIds);
    requireReady(devices, target);
    const at = clock.date();
    await db
      .updateTable('digital_school.device')
      .set(({ eb }) => ({
        status: target.to,
        province_code: target.provinceCode,
        school_id: target.schoolId,
        version: eb('version', '+', 1),
        updated_at: at,
      }))
      .where('id', 'in', input.deviceIds)
      .execute();
    await db
      .insertInto('digital_school.device_movement')
      .values(
        devices.map((device) => ({
          id: newId('dmv'),
          device_id: device.id,
          from_status: device.status,
          to_status: target.to,
          province_code: target.provinceCode,
          school_id: target.schoolId,
          learner_id: null,
          handover_id: null,
          condition: null,
          note: null,
          occurred_at: at,
        })),
      )
      .execute();
    const row = await db
      .insertInto('digital_school.device_allocation')
      .values({
        id: newId('alc'),
        province_code: target.provinceCode,
        school_id: target.schoolId,
        decision_number: input.decisionNumber.normalize('NFC'),
        decided_on: input.decidedOn,
        device_count: devices.length,
        created_at: at,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 201, body: toAllocation(row) };
  },
};
