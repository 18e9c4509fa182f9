import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  acceptDossier,
  completeDossier,
  completeDossierUpload,
  createDossier,
  createDossierUpload,
  deliverDossierResult,
  getDossier,
  getDossierForm,
  listDossierPayments,
  requestDossierFee,
  requestDossierSupplement,
  saveDossierComponent,
  saveDossierRating,
  saveDossierUploadChunk,
  settleSandboxPayment,
  startDossierProcessing,
  startPayment,
  submitDossier,
  submitDossierSupplement,
} from '@khuevan/sdk/public-services';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

const CLERK = { handlerName: 'Lê Thị Thu Hà', department: 'Bộ phận Một cửa' };
const FORM = Buffer.from('%PDF-1.7\n%%EOF\n');
const componentCode = 'don-de-nghi';

/** The father asks for a copy of a certificate: supplement, fee, result; the clock stands still while the office waits. */
export async function dossierChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, department, guardian } = callers;
  let dossierId = '';
  let uploadId = '';
  await receiver.listen(ministry, 'public-services', [
    'public-services.dossier.submitted',
    'public-services.dossier.accepted',
    'public-services.dossier.supplement-requested',
    'public-services.dossier.fee-requested',
    'public-services.payment.settled',
    'public-services.dossier.completed',
    'public-services.dossier.result-delivered',
  ]);

  await year.step('the father files a dossier, the application form in pieces', async () => {
    await year.goTo('2026-11-16', '12:00');
    const { id } = await createDossier(guardian, {
      body: {
        procedureId: demo.procedure,
        receivingOfficeId: demo.department,
        channel: 'online',
      },
    });
    dossierId = id;
    await assert.rejects(async () => submitDossier(guardian, { dossierId }), { status: 422 });
    const upload = await createDossierUpload(guardian, {
      dossierId,
      body: {
        fileName: 'don-de-nghi.pdf',
        mediaType: 'application/pdf',
        sizeBytes: FORM.length,
        sha256: createHash('sha256').update(FORM).digest('hex'),
      },
    });
    uploadId = upload.id;
    for (const [offset, end] of [
      [0, 6],
      [6, FORM.length],
    ] as const) {
      const body = new Blob([FORM.subarray(offset, end)]);
      await saveDossierUploadChunk(guardian, { dossierId, uploadId, offset, body });
    }
    const { status } = await completeDossierUpload(guardian, { dossierId, uploadId });
    assert.equal(status, 'stored');
    await saveDossierComponent(guardian, {
      dossierId,
      componentCode,
      body: { copies: 1, copyType: 'electronic', uploadIds: [uploadId] },
    });
    const filed = await submitDossier(guardian, { dossierId });
    assert.match(filed.code ?? '', /^H33-20261116-\d{7}$/);
    await receiver.next('public-services.dossier.submitted', { dossierId });
  });

  await year.step('the office accepts it, and the father has the receipt as PDF', async () => {
    const accepted = await acceptDossier(department, { dossierId, body: CLERK });
    assert.deepEqual([accepted.status, accepted.appointmentDate], ['accepted', '2026-11-17']);
    await receiver.next('public-services.dossier.accepted', { dossierId });
    const receipt = await getDossierForm(guardian, { dossierId, form: 'receipt' });
    const head = Buffer.from(await receipt.arrayBuffer()).subarray(0, 5);
    assert.deepEqual([receipt.type, head.toString()], ['application/pdf', '%PDF-']);
    assert.ok(receipt.size > 1000, `the receipt has ${receipt.size} bytes`);
  });

  await year.step(
    'the office asks for a supplement; its clock goes on when that is there',
    async () => {
      await startDossierProcessing(department, {
        dossierId,
        body: { ...CLERK, deadline: '2026-11-17' },
      });
      const asked = await requestDossierSupplement(department, {
        dossierId,
        body: { ...CLERK, items: [{ componentCode, content: 'Đơn chưa ký' }] },
      });
      assert.deepEqual([asked.status, asked.clock], ['supplement-requested', 'paused']);
      await receiver.next('public-services.dossier.supplement-requested', { dossierId });
      await year.goTo('2026-11-18', '12:00');
      await saveDossierComponent(guardian, {
        dossierId,
        componentCode,
        body: { copies: 1, copyType: 'original', uploadIds: [] },
      });
      const resumed = await submitDossierSupplement(guardian, { dossierId });
      assert.deepEqual([resumed.status, resumed.dueDate], ['processing', '2026-11-18']);
    },
  );

  await year.step('the fee is asked for and paid, a failed payment tried again', async () => {
    await requestDossierFee(department, {
      dossierId,
      body: {
        ...CLERK,
        description: 'Phí xác minh văn bằng',
        amount: { amount: '250000', currency: 'VND' },
      },
    });
    await receiver.next('public-services.dossier.fee-requested', { dossierId });
    const { data } = await listDossierPayments(guardian, { dossierId });
    const paymentId = data[0]?.id ?? '';
    await startPayment(guardian, { paymentId });
    const failed = await settleSandboxPayment(ministry, {
      paymentId,
      body: { outcome: 'failed' },
    });
    assert.equal(failed.status, 'failed');
    await year.goTo('2026-11-20', '12:00');
    await startPayment(guardian, { paymentId });
    const paid = await settleSandboxPayment(ministry, { paymentId, body: { outcome: 'settled' } });
    assert.match(paid.receiptNumber ?? '', /^BL2026-\d{7}$/);
    await receiver.next('public-services.payment.settled', { paymentId });
  });

  await year.step('the result is delivered in time and rated', async () => {
    const done = await completeDossier(department, {
      dossierId,
      body: { ...CLERK, summary: 'Đã cấp 01 bản sao', uploadIds: [uploadId] },
    });
    assert.deepEqual([done.status, done.dueDate], ['completed', '2026-11-20']);
    await receiver.next('public-services.dossier.completed', { dossierId });
    await deliverDossierResult(department, {
      dossierId,
      body: { ...CLERK, channel: 'counter', recipientName: 'Nguyễn Văn Hùng' },
    });
    await receiver.next('public-services.dossier.result-delivered', { dossierId });
    await saveDossierRating(guardian, { dossierId, body: { score: 5 } });
    const { status, rating } = await getDossier(guardian, { dossierId });
    assert.deepEqual([status, rating?.score], ['delivered', 5]);
  });
}
