import assert from 'node:assert/strict';
import {
  createPeerAssessment,
  decideEvaluationObjection,
  getTeacherEvaluation,
  listTeacherEvaluations,
  publishTeacherEvaluation,
  submitEvaluationObjection,
  submitPrincipalAssessment,
  submitSelfAssessment,
} from '@khuevan/sdk/workforce';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

/** Fifteen criteria, those named only fair. */
const criteria = (...fair: number[]) =>
  Array.from({ length: 15 }, (_, index) => ({
    number: index + 1,
    level: fair.includes(index + 1) ? ('fair' as const) : ('good' as const),
  }));

/** A teacher is evaluated: by herself, a peer and the principal; she objects and is right. */
export async function teacherChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, vendor, school, teacher } = callers;
  let evaluationId = '';
  await receiver.listen(ministry, 'evaluations', ['workforce.evaluation.finalised']);

  await year.step('a teacher assesses herself, and no other school sees it', async () => {
    await year.goTo('2026-11-21', '10:00');
    const { data } = await listTeacherEvaluations(teacher, { schoolYear: '2026-2027' });
    assert.deepEqual(
      data.map(({ staffId }) => staffId),
      [demo.teacher],
    );
    evaluationId = data[0]?.id ?? '';
    const self = await submitSelfAssessment(teacher, {
      evaluationId,
      body: { criteria: criteria() },
    });
    assert.equal(self.status, 'self-assessed');
    await assert.rejects(async () => getTeacherEvaluation(school, { evaluationId }), {
      status: 404,
    });
  });

  await year.step('a peer and the principal assess, and the level is announced', async () => {
    const early = { evaluationId, body: { criteria: criteria(4) } };
    await assert.rejects(async () => submitPrincipalAssessment(vendor, early), { status: 409 });
    await createPeerAssessment(vendor, {
      evaluationId,
      body: {
        criteria: criteria(14),
        paper: { reference: 'PĐG-2026-017', signedOn: '2026-11-20' },
      },
    });
    // A fair level within standard 2 keeps it from good.
    await submitPrincipalAssessment(vendor, { evaluationId, body: { criteria: criteria(4, 14) } });
    const hidden = await getTeacherEvaluation(teacher, { evaluationId });
    assert.equal(hidden.overall, undefined);
    await publishTeacherEvaluation(vendor, { evaluationId });
    const { overall } = await getTeacherEvaluation(teacher, { evaluationId });
    assert.equal(overall, 'fair');
    await receiver.next('workforce.evaluation.finalised', { evaluationId, revision: 1 });
  });

  await year.step('the teacher objects with proof, and the level is changed', async () => {
    await submitEvaluationObjection(teacher, {
      evaluationId,
      body: { reason: 'Tiêu chí 4: đã có kế hoạch bài dạy được Sở công nhận' },
    });
    await decideEvaluationObjection(vendor, {
      evaluationId,
      body: {
        decision: 'changed',
        criteria: [{ number: 4, level: 'good' }],
        remark: 'Ghi nhận minh chứng bổ sung',
      },
    });
    const { overall } = await getTeacherEvaluation(teacher, { evaluationId });
    assert.equal(overall, 'good');
    await receiver.next('workforce.evaluation.finalised', { evaluationId, revision: 2 });
  });
}
