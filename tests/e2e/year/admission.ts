import assert from 'node:assert/strict';
import {
  createOfferConfirmation,
  createOfferEnrolment,
  createPaymentSettlement,
  createPreferenceLock,
  createPreferencePayment,
  getAdmissionRound,
  getCandidateScores,
  getFilteringRound,
  getPreferenceList,
  listAdmissionQuotas,
  listOffers,
  listProgrammes,
  savePreferenceList,
  startFilteringRound,
} from '@khuevan/sdk/admissions';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

const MOST = 15;

/** What the demo institution's application reaches: the university that has the programmes of technology. */
const OWN_INSTITUTION = 'ins_2q2t1w8hk4gyt99d1df1qzxgjs';

/** Medicine and pharmacy first, which ask for chemistry or biology; then technology, which she can get. */
const HOPES = ['Y khoa', 'Dược học', 'Điều dưỡng', 'Khoa học máy tính', 'Công nghệ thông tin'];

/** The pupil files fifteen preferences, pays, is placed by virtual filtering and takes up the offer. */
export async function admissionChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, institution, hoa } = callers;
  const roundId = demo.admissionRounds.current;
  const candidateId = demo.admissionCandidate;
  const list = { roundId, candidateId };
  let offerId = '';
  await receiver.listen(ministry, 'admissions', [
    'admissions.preferences.locked',
    'admissions.payment.settled',
    'admissions.filtering-round.completed',
    'admissions.offer.made',
    'admissions.offer.confirmed',
    'admissions.offer.forfeited',
  ]);
  await receiver.listen(institution, 'institution', [
    'admissions.offer.made',
    'admissions.offer.confirmed',
  ]);

  await year.step('the marks of the exam are those of the candidate', async () => {
    const { scores } = await getCandidateScores(hoa, { candidateId });
    assert.deepEqual(scores, [
      { subject: 'english', score: '9.00', source: 'exam' },
      { subject: 'literature', score: '7.50', source: 'exam' },
      { subject: 'mathematics', score: '9.25', source: 'exam' },
      { subject: 'physics', score: '9.50', source: 'exam' },
    ]);
  });

  await year.step('the pupil files fifteen preferences and locks them', async () => {
    await year.goTo('2026-07-13');
    const offered = new Set<string>();
    for await (const quota of listAdmissionQuotas(hoa, { roundId, method: 'exam-scores' })) {
      offered.add(quota.programmeId);
    }
    const [free, training]: [{ id: string; name: string }[], string[]] = [[], []];
    for await (const { id, name, teacherTraining } of listProgrammes(hoa, {})) {
      if (!offered.has(id)) continue;
      if (teacherTraining) training.push(id);
      else free.push({ id, name });
    }
    const place = ({ name }: { name: string }) =>
      HOPES.includes(name) ? HOPES.indexOf(name) : HOPES.length;
    const chosen = free.toSorted((a, b) => place(a) - place(b)).slice(0, MOST);
    assert.equal(chosen.length, MOST);
    const bodyOf = (programmeIds: readonly string[]) => ({
      preferences: programmeIds.map((programmeId) => ({ programmeId, method: 'exam-scores' })),
    });
    const ids = chosen.map(({ id }) => id);
    const { etag } = await getPreferenceList(hoa, list).withResponse();
    const ifMatch = etag ?? '';
    // Teacher training is considered in the first five places alone.
    const tooFarDown = bodyOf([...ids.slice(0, 5), training[0] ?? '', ...ids.slice(5, 14)]);
    await assert.rejects(
      async () => savePreferenceList(hoa, { ...list, body: tooFarDown }, { ifMatch }),
      { status: 422 },
    );
    const saved = await savePreferenceList(hoa, { ...list, body: bodyOf(ids) }, { ifMatch });
    assert.equal(saved.preferences.length, MOST);
    const locked = await createPreferenceLock(hoa, list);
    assert.equal(locked.status, 'locked');
    const { data } = await receiver.next('admissions.preferences.locked', list);
    assert.equal(data.preferenceCount, MOST);
  });

  await year.step('the fee for fifteen is paid in its window', async () => {
    await assert.rejects(async () => createPreferencePayment(hoa, list), { status: 409 });
    await year.goTo('2026-07-16');
    const payment = await createPreferencePayment(hoa, list);
    const paymentId = payment.id;
    assert.deepEqual(payment.amount, { amount: '225000', currency: 'VND' });
    const settled = await createPaymentSettlement(ministry, { paymentId });
    assert.equal(settled.status, 'settled');
    await receiver.next('admissions.payment.settled', { paymentId, candidateId });
  });

  await year.step('virtual filtering: tentative tells nobody, final makes the offers', async () => {
    const { windows } = await getAdmissionRound(hoa, { roundId });
    assert.equal(windows.filtering.opensAt, '2026-08-03T17:00:00.000Z');
    const filter = async (final: boolean) => {
      const started = await startFilteringRound(ministry, { roundId, body: { final } });
      const filteringRoundId = started.id;
      await receiver.next('admissions.filtering-round.completed', { filteringRoundId });
      return getFilteringRound(ministry, { filteringRoundId });
    };
    await year.goTo('2026-08-05');
    const tentative = await filter(false);
    assert.equal(tentative.status, 'succeeded');
    assert.deepEqual((await listOffers(hoa, { roundId })).data, []);
    await year.goTo('2026-08-11');
    const final = await filter(true);
    assert.equal(final.placedCount, tentative.placedCount);
    const { data: offers } = await listOffers(hoa, { roundId });
    const [offer] = offers;
    offerId = offer?.id ?? '';
    // Three that she lacks the subjects for, then the first that she can have. 27.75 + 0.5 × (30 − 27.75) ÷ 7.5.
    assert.deepEqual(
      offers.map(({ position, combination, score }) => [position, combination, score]),
      [[4, 'A01', '27.90']],
    );
    await receiver.next('admissions.offer.made', { offerId, candidateId });
  });

  await year.step('the pupil confirms, the university hears of it and enrols', async () => {
    await year.goTo('2026-08-15');
    const early = { offerId };
    await assert.rejects(async () => createOfferEnrolment(institution, early), { status: 409 });
    const confirmed = await createOfferConfirmation(hoa, { offerId });
    assert.equal(confirmed.status, 'confirmed');
    assert.equal(confirmed.institutionId, OWN_INSTITUTION);
    await receiver.next('admissions.offer.confirmed', { offerId, candidateId }, 'admissions');
    await receiver.next('admissions.offer.confirmed', { offerId, candidateId }, 'institution');
    const enrolled = await createOfferEnrolment(institution, { offerId });
    assert.equal(enrolled.status, 'enrolled');
  });

  await year.step('a university is told of its own offers alone', async () => {
    const institutionsAt = async (endpoint: string) => {
      const events = await receiver.eventsAt(endpoint);
      return new Set(
        events.flatMap((event) =>
          event.type === 'admissions.offer.made' ? [event.data.institutionId] : [],
        ),
      );
    };
    assert.equal((await institutionsAt('admissions')).size, 4);
    assert.deepEqual([...(await institutionsAt('institution'))], [OWN_INSTITUTION]);
  });

  await year.step('who has not confirmed in time loses the offer', async () => {
    const { data } = await listOffers(ministry, { roundId, status: 'offered', limit: 1 });
    const other = data[0]?.id ?? '';
    await year.goTo('2026-08-21', '17:00');
    await receiver.next('admissions.offer.forfeited', { offerId: other });
    const { preferences } = await getPreferenceList(hoa, list);
    assert.equal(preferences[3]?.state, 'enrolled');
  });
}
