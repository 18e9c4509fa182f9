import assert from 'node:assert/strict';
import {
  createHealthCheck,
  createHealthConsent,
  createImmunisationDose,
  getImmunisationCard,
  listGrowthAssessments,
  withdrawHealthConsent,
} from '@khuevan/sdk/school-health';
import { DEMO_VENDOR_CLIENT_ID } from '../../../packages/sandbox/src/identity-provider/demo-applications.ts';
import type { Year } from './year.ts';

const DOSE = { series: 'measles-rubella', number: 1 } as const;

/** The child is weighed and vaccinated at the new school; a vendor sees it while the father lets it. */
export async function healthChapter(year: Year): Promise<void> {
  const { callers, receiver, childId: learnerId } = year;
  const { ministry, school, commune, guardian, vendor } = callers;
  await receiver.listen(ministry, 'school-health', [
    'school-health.check.recorded',
    'school-health.immunisation.recorded',
    'school-health.consent.granted',
    'school-health.consent.withdrawn',
  ]);

  await year.step('the child is measured and the z-scores come back', async () => {
    await year.goTo('2026-10-20');
    const check = await createHealthCheck(school, {
      body: {
        learnerId,
        kind: 'start-of-year',
        checkedOn: '2026-10-20',
        findings: { heightCm: 150, weightKg: 42 },
      },
    });
    // Girls of 150 months, WHO 2007.
    assert.deepEqual(
      check.growth.map(({ indicator, zScore, level }) => [indicator, zScore, level]),
      [
        ['height-for-age', -0.58, 'normal'],
        ['bmi-for-age', 0.11, 'normal'],
      ],
    );
    await receiver.next('school-health.check.recorded', { healthCheckId: check.id, learnerId });
    const { data } = await listGrowthAssessments(guardian, { learnerId });
    assert.deepEqual(
      data.map(({ healthCheckId, ageInMonths, bmi }) => [healthCheckId, ageInMonths, bmi]),
      [[check.id, 150, 18.67]],
    );
  });

  await year.step(
    'a dose that was missing is given at the health station and stands on the card',
    async () => {
      const standing = async () => {
        const { doses } = await getImmunisationCard(guardian, { learnerId });
        return doses.find(({ series, number }) => series === DOSE.series && number === DOSE.number);
      };
      assert.equal((await standing())?.status, 'overdue');
      const { id } = await createImmunisationDose(commune, {
        body: {
          learnerId,
          ...DOSE,
          status: 'given',
          givenOn: '2026-10-20',
          lot: 'MR-0926',
          source: 'commune-health-station',
        },
      });
      assert.deepEqual((await standing())?.givenOn, '2026-10-20');
      await receiver.next('school-health.immunisation.recorded', { immunisationDoseId: id });
    },
  );

  await year.step(
    'a vendor sees health data with the father’s consent, and no longer without',
    async () => {
      const seen = async () => (await listGrowthAssessments(vendor, { learnerId })).data.length;
      const refused = () => assert.rejects(seen, { status: 404 });
      await refused();
      const consent = await createHealthConsent(guardian, {
        body: {
          learnerId,
          purpose: 'data-sharing',
          decision: 'granted',
          clientId: DEMO_VENDOR_CLIENT_ID,
        },
      });
      const healthConsentId = consent.id;
      await receiver.next('school-health.consent.granted', { healthConsentId });
      assert.equal(await seen(), 1);
      await withdrawHealthConsent(guardian, { healthConsentId });
      await receiver.next('school-health.consent.withdrawn', { healthConsentId });
      await refused();
    },
  );
}
