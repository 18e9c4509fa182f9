import assert from 'node:assert/strict';
import {
  createDeviceAllocation,
  createDeviceBatch,
  createDeviceHandover,
  createDonor,
  getDevice,
  getDeviceHandoverRecord,
  importDevices,
  listHandoverKeys,
  submitDeviceHandoverSignature,
} from '@khuevan/sdk/digital-school';
import { verifyJws } from '@khuevan/sdk/verification';
import { demoPeople } from '../../../packages/sandbox/src/identity-provider/demo-people.ts';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

interface HandoverRecord {
  device: { id: string };
  giver: { schoolId: string };
  receiver: { learnerId: string };
  signature: { relationship: string };
}

/** A donated tablet reaches the child, against a record that the father signs. */
export async function deviceChapter(year: Year): Promise<void> {
  const { callers, receiver, childId: learnerId } = year;
  const { ministry, department, school, guardian, anybody } = callers;
  const schoolId = demo.schools.lowerSecondary;
  let deviceId = '';
  let deviceHandoverId = '';
  await receiver.listen(ministry, 'devices', ['digital-school.device.handed-over']);

  await year.step('a donated device comes over the department to the school', async () => {
    await year.goTo('2026-11-02');
    const donor = await createDonor(ministry, {
      body: { name: 'Quỹ Sóng và máy tính', kind: 'organisation' },
    });
    const batch = await createDeviceBatch(ministry, {
      body: {
        donorId: donor.id,
        code: 'NAM-HOC-2026',
        name: 'Máy tính bảng tài trợ tháng 11',
        deviceKind: 'tablet',
        modes: ['gift', 'loan'],
        announcedCount: 1,
        receivedOn: '2026-11-02',
      },
    });
    const { deviceIds } = await importDevices(ministry, {
      deviceBatchId: batch.id,
      body: { devices: [{ serialNumber: 'NAM-2026-0001', model: 'Máy tính bảng mẫu' }] },
    });
    deviceId = deviceIds[0] ?? '';
    const decision = { deviceIds, decidedOn: '2026-11-02' };
    await createDeviceAllocation(ministry, {
      body: { ...decision, provinceCode: '33', decisionNumber: '11/QĐ-BGDĐT' },
    });
    await createDeviceAllocation(department, {
      body: { ...decision, schoolId, decisionNumber: '12/QĐ-SGDĐT' },
    });
    const device = await getDevice(school, { deviceId });
    assert.equal(device.status, 'allocated-to-school');
  });

  await year.step('the child gets it when the father has signed', async () => {
    const drawn = await createDeviceHandover(school, {
      deviceId,
      body: {
        learnerId,
        mode: 'loan',
        dueOn: '2027-05-31',
        items: [{ name: 'Máy tính bảng', quantity: 1 }],
        representativeName: demoPeople.teacher.registry.fullName,
      },
    });
    deviceHandoverId = drawn.id;
    await assert.rejects(async () => getDeviceHandoverRecord(guardian, { deviceHandoverId }), {
      status: 409,
    });
    const signed = await submitDeviceHandoverSignature(guardian, {
      deviceHandoverId,
      body: {
        method: 'typed-name',
        name: demoPeople.guardian.registry.fullName,
        relationship: 'father',
      },
    });
    assert.equal(signed.signature?.signedBy, 'guardian');
    const device = await getDevice(guardian, { deviceId });
    assert.deepEqual([device.status, device.learnerId], ['on-loan', learnerId]);
    await receiver.next('digital-school.device.handed-over', { deviceId, deviceHandoverId });
  });

  await year.step(
    'the signed record verifies with the public keys, a changed one does not',
    async () => {
      const keys = await listHandoverKeys(anybody);
      const { record } = await getDeviceHandoverRecord(guardian, { deviceHandoverId });
      const algorithms = ['ES256'] as const;
      const { payload, protectedHeader } = await verifyJws(record, keys, { algorithms });
      assert.equal(protectedHeader.typ, 'device-handover+jwt');
      const sealed = JSON.parse(new TextDecoder().decode(payload)) as HandoverRecord;
      assert.deepEqual(
        [
          sealed.device.id,
          sealed.giver.schoolId,
          sealed.receiver.learnerId,
          sealed.signature.relationship,
        ],
        [deviceId, schoolId, learnerId, 'father'],
      );
      const [head = '', , tail = ''] = record.split('.');
      const other = Buffer.from('{"number":"BBBG-2026-9999"}').toString('base64url');
      await assert.rejects(verifyJws(`${head}.${other}.${tail}`, keys, { algorithms }));
    },
  );
}
