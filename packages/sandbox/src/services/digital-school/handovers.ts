import type { Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { requireLearner, requireSchool } from '../registry/public.ts';
import { today } from './days.ts';
import { moveDevice, requireNoOpenRecord, requireStatus } from './device-status.ts';
import { pageById, textsOf } from './lists.ts';
import { tagOf, toHandover } from './models.ts';
import { handoverWithin, lockHandover, named, requireDevice, requireHandover } from './reach.ts';
import type { HandoverItem, HandoverMode, HandoverStatus } from './schema.ts';

interface CreateDeviceHandover {
  learnerId: string;
  mode: HandoverMode;
  dueOn?: string;
  items: HandoverItem[];
  representativeName: string;
}

/** A loan has a day to come back on, in the future; a gift has none; the donor allows one, the other or both. */
function modeErrors(
  { mode, dueOn }: CreateDeviceHandover,
  modes: readonly HandoverMode[],
  day: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!modes.includes(mode)) {
    errors.push({ pointer: '/mode', code: 'not-in-list', values: { allowed: modes.join(', ') } });
  }
  if (mode === 'gift' && dueOn !== undefined)
    errors.push({ pointer: '/dueOn', code: 'not-allowed' });
  if (mode === 'loan' && dueOn === undefined) errors.push({ pointer: '/dueOn', code: 'required' });
  if (mode === 'loan' && dueOn !== undefined && dueOn <= day)
    errors.push({ pointer: '/dueOn', code: 'invalid' });
  return errors;
}

/** The next number of the school's records in a year; the school's row is held, so that no number comes twice. */
async function nextSequence(db: Kysely<Database>, schoolId: string, year: number): Promise<number> {
  const { last } = await db
    .selectFrom('digital_school.device_handover')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('school_id', '=', schoolId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export const handoverHandlers: Handlers = {
  async createDeviceHandover(request, context) {
    requireRole(request, 'school', 'vendor', 'department');
    const { db, clock, newId } = context;
    const input = request.body as CreateDeviceHandover;
    const { access } = request;
    const device = await requireDevice(db, access, request.params['deviceId'], 'update');
    requireNoOpenRecord(device);
    requireStatus(device, 'allocated-to-school', 'returned');
    const schoolId = device.school_id ?? '';
    const learner = await named(requireLearner(db, access, input.learnerId), '/learnerId');
    const { modes } = await db
      .selectFrom('digital_school.device_batch')
      .select('modes')
      .where('id', '=', device.batch_id)
      .executeTakeFirstOrThrow();
    const day = today(clock);
    const errors = [
      ...(learner.school_id === schoolId
        ? []
        : [{ pointer: '/learnerId', code: 'unknown-reference' } as const]),
      ...modeErrors(input, modes, day),
    ];
    if (errors.length > 0) throw problem('unprocessable', { errors });

    await requireSchool(db, access, schoolId, 'update');
    const year = Number(day.slice(0, 4));
    const row = await db
      .insertInto('digital_school.device_handover')
      .values({
        school_id: schoolId,
        id: newId('hov'),
        year,
        sequence: await nextSequence(db, schoolId, year),
        device_id: device.id,
        learner_id: learner.id,
        learner_name: learner.name,
        representative_name: input.representativeName.normalize('NFC'),
        mode: input.mode,
        due_on: input.dueOn ?? null,
        items: json(input.items),
        status: 'awaiting-signature',
        signature: null,
        record: null,
        version: 1,
        created_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await db
      .updateTable('digital_school.device')
      .set({ handover_id: row.id, version: device.version + 1, updated_at: clock.date() })
      .where('id', '=', device.id)
      .execute();
    const location = `/digital-school/v1/device-handovers/${row.id}`;
    return { status: 201, body: toHandover(row), headers: { etag: tagOf(row), location } };
  },

  listDeviceHandovers(request, context) {
    const filters = textsOf(request.query, 'schoolId', 'learnerId', 'deviceId', 'status');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.device_handover')
        .selectAll()
        .where(handoverWithin(request.access.reach))
        .where('id', '>', after);
      if (filters.schoolId !== undefined) select = select.where('school_id', '=', filters.schoolId);
      if (filters.learnerId !== undefined)
        select = select.where('learner_id', '=', filters.learnerId);
      if (filters.deviceId !== undefined) select = select.where('device_id', '=', filters.deviceId);
      if (filters.status !== undefined)
        select = select.where('status', '=', filters.status as HandoverStatus);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toHandover);
  },

  async getDeviceHandover(request, { db }) {
    const row = await requireHandover(db, request.access, request.params['deviceHandoverId']);
    return { status: 200, body: toHandover(row), headers: { etag: tagOf(row) } };
  },

  async cancelDeviceHandover(request, context) {
    requireRole(request, 'school', 'vendor', 'department');
    const { db } = context;
    const { reason } = request.body as { reason: string };
    const { handover, device } = await lockHandover(
      db,
      request.access,
      request.params['deviceHandoverId'],
    );
    if (handover.status !== 'awaiting-signature') throw problem('conflict', SIGNED);
    const row = await db
      .updateTable('digital_school.device_handover')
      .set({ status: 'cancelled', version: handover.version + 1 })
      .where('school_id', '=', handover.school_id)
      .where('id', '=', handover.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await moveDevice(
      context,
      device,
      { status: device.status, handover_id: null },
      {
        learner_id: handover.learner_id,
        handover_id: handover.id,
        note: reason.normalize('NFC'),
      },
    );
    return { status: 200, body: toHandover(row), headers: { etag: tagOf(row) } };
  },
};

const SIGNED = {
  detail: {
    vi: 'Biên bản không còn chờ ký. Biên bản đã ký thì không huỷ được; hãy ghi nhận việc trả thiết bị.',
    en: 'The record no longer waits for a signature. A signed one cannot be cancelled; record the return instead.',
  },
} as const;
