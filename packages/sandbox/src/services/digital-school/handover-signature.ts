import { createHash } from 'node:crypto';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { moveDevice } from './device-status.ts';
import { giverOf, sealRecord } from './handover-record.ts';
import { requireStillThere, signerOf } from './handover-signer.ts';
import { tagOf, toHandover } from './models.ts';
import { lockHandover } from './reach.ts';
import type { HandoverSignature } from './schema.ts';

interface SignDeviceHandover {
  method: 'typed-name' | 'image';
  name: string;
  relationship: string;
  image?: string;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes that stand for the signature: the picture, or the name as it was typed. */
function signatureBytes({ method, name, image }: SignDeviceHandover): Buffer | FieldError {
  if (method === 'typed-name') {
    return image === undefined
      ? Buffer.from(name.normalize('NFC'))
      : { pointer: '/image', code: 'not-allowed' };
  }
  if (image === undefined) return { pointer: '/image', code: 'required' };
  const bytes = Buffer.from(image, 'base64');
  return bytes.subarray(0, PNG.length).equals(PNG)
    ? bytes
    : { pointer: '/image', code: 'wrong-format', values: { format: 'PNG' } };
}

export const signatureHandlers: Handlers = {
  async submitDeviceHandoverSignature(request, context) {
    requireRole(request, 'guardian', 'teacher', 'school', 'vendor', 'department');
    const { db, clock, emit } = context;
    const { access } = request;
    const input = request.body as SignDeviceHandover;
    const { handover, device } = await lockHandover(db, access, request.params['deviceHandoverId']);
    const signedBy = await signerOf(request, context, handover);
    if (handover.status !== 'awaiting-signature') {
      throw problem('conflict', {
        detail: {
          vi: 'Biên bản không chờ ký: đã ký hoặc đã huỷ.',
          en: 'The record does not wait for a signature: it is signed or cancelled.',
        },
      });
    }
    await requireStillThere(context, handover);
    const bytes = signatureBytes(input);
    if (!Buffer.isBuffer(bytes)) throw problem('unprocessable', { errors: [bytes] });
    const signature: HandoverSignature = {
      method: input.method,
      signedBy,
      name: input.name.normalize('NFC'),
      relationship: input.relationship,
      signatureSha256: createHash('sha256').update(bytes).digest('hex'),
      signedAt: clock.instant(),
    };
    const school = await giverOf(context, handover.school_id);
    const row = await db
      .updateTable('digital_school.device_handover')
      .set({
        status: 'signed',
        signature: json(signature),
        record: await sealRecord(context, handover, device, school, signature),
        version: handover.version + 1,
      })
      .where('school_id', '=', handover.school_id)
      .where('id', '=', handover.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const { mode } = handover;
    await moveDevice(
      context,
      device,
      {
        status: mode === 'gift' ? 'handed-over' : 'on-loan',
        learner_id: handover.learner_id,
        due_on: handover.due_on,
        told_overdue: false,
      },
      { learner_id: handover.learner_id, handover_id: handover.id, condition: device.condition },
    );
    await emit('digital-school.device.handed-over', {
      deviceId: device.id,
      schoolId: handover.school_id,
      learnerId: handover.learner_id,
      deviceHandoverId: handover.id,
      mode,
    });
    return { status: 200, body: toHandover(row), headers: { etag: tagOf(row) } };
  },
};
