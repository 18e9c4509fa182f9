import { SignJWT } from 'jose';
import { entityTag } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
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

export const recordHandlers: Handlers = {
  async getDeviceHandoverRecord(request, { db }) {
    const row = await requireHandover(db, request.access, request.params['deviceHandoverId']);
    if (row.record === null) {
      throw problem('conflict', {
        detail: {
          vi: 'Biên bản chưa được ký nên chưa có bản ký số.',
          en: 'The record is not signed, so there is no sealed one.',
        },
      });
    }
    return {
      status: 200,
      body: { deviceHandoverId: row.id, number: handoverNumber(row), record: row.record },
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
