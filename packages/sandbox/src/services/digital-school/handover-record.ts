import { SignJWT } from 'jose';
import { reachOf } from '../../kernel/access.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { requireSchool } from '../registry/public.ts';
import { handoverNumber } from './models.ts';
import { requireHandover, type DeviceRow, type HandoverRow } from './reach.ts';
import type { HandoverSignature } from './schema.ts';

/** The key that seals records; its public half is what `listHandoverKeys` gives. */
const RECORD_KEY = 'digital-school/handovers';
const TYPE = 'device-handover+jwt';
const KEYS_KEPT_SECONDS = 3600;

/** Seals a record at its signature. What it says is what the parties saw; nothing changes it afterwards. */
export async function sealRecord(
  { keys, config, clock }: ServiceContext,
  handover: HandoverRow,
  device: DeviceRow,
  school: { id: string; name: string },
  signature: HandoverSignature,
): Promise<string> {
  const { privateKey, kid } = await keys.signing(RECORD_KEY, 'ES256');
  return new SignJWT({
    number: handoverNumber(handover),
    mode: handover.mode,
    ...(handover.due_on === null ? {} : { dueOn: handover.due_on }),
    device: {
      id: device.id,
      serialNumber: device.serial_number,
      ...(device.imei === null ? {} : { imei: device.imei }),
      model: device.model,
      condition: device.condition,
    },
    giver: { schoolId: school.id, name: school.name, representative: handover.representative_name },
    receiver: { learnerId: handover.learner_id, name: handover.learner_name },
    items: handover.items,
    signature,
  })
    .setProtectedHeader({ alg: 'ES256', typ: TYPE, kid })
    .setIssuer(config.origins.api)
    .setJti(handover.id)
    .setIssuedAt(Math.floor(clock.now() / 1000))
    .sign(privateKey);
}

/** The school's name for the record: a guardian who signs reaches the record, not the whole school. */
export function giverOf(
  { db }: ServiceContext,
  schoolId: string,
): ReturnType<typeof requireSchool> {
  const reach = reachOf({ schoolIds: [schoolId] });
  return requireSchool(db, { role: 'school', reach, personId: null }, schoolId);
}

/** Records that were signed before they came here (paper that a school entered, seeded data) are sealed once, when first asked for. */
async function sealLater(context: ServiceContext, { id }: HandoverRow): Promise<string> {
  const { db } = context;
  const row = await db
    .selectFrom('digital_school.device_handover')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.record !== null || row.signature === null) return row.record ?? '';
  const device = await db
    .selectFrom('digital_school.device')
    .selectAll()
    .where('id', '=', row.device_id)
    .executeTakeFirstOrThrow();
  const step = await db
    .selectFrom('digital_school.device_movement')
    .select('condition')
    .where('handover_id', '=', id)
    .where('to_status', 'in', ['handed-over', 'on-loan'])
    .executeTakeFirst();
  const asHandedOver = { ...device, condition: step?.condition ?? device.condition };
  const school = await giverOf(context, row.school_id);
  const record = await sealRecord(context, row, asHandedOver, school, row.signature);
  await db
    .updateTable('digital_school.device_handover')
    .set({ record })
    .where('school_id', '=', row.school_id)
    .where('id', '=', id)
    .execute();
  return record;
}

export const recordHandlers: Handlers = {
  async getDeviceHandoverRecord(request, context) {
    const id = request.params['deviceHandoverId'];
    const row = await requireHandover(context.db, request.access, id);
    if (row.signature === null) {
      throw problem('conflict', {
        detail: {
          vi: 'Biên bản chưa được ký nên chưa có bản ký số.',
          en: 'The record is not signed, so there is no sealed one.',
        },
      });
    }
    const record = row.record ?? (await context.transaction((inside) => sealLater(inside, row)));
    return {
      status: 200,
      body: { deviceHandoverId: row.id, number: handoverNumber(row), record },
      headers: { 'cache-control': 'no-store' },
    };
  },

  async listHandoverKeys(_request, { keys }) {
    const { publicJwk } = await keys.signing(RECORD_KEY, 'ES256');
    return {
      status: 200,
      body: { keys: [publicJwk] },
      headers: {
        etag: entityTag(publicJwk.kid ?? ''),
        'cache-control': `public, max-age=${KEYS_KEPT_SECONDS}`,
      },
    };
  },
};
