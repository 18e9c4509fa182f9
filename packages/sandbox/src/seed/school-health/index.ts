import { DEMO_VENDOR_CLIENT_ID } from '../../identity-provider/demo-applications.ts';
import { namedId } from '../../kernel/ids.ts';
import { demo } from '../demo.ts';
import { Random } from '../random.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { generateChecks } from './checks.ts';
import { generateDoses } from './doses.ts';

/** The father of the demonstration's learner lets the demo portal show her health data. */
function demoConsent(learners: readonly SeedLearner[]) {
  const hoa = learners.find(({ id }) => id === demo.learners.hoa);
  return {
    school_id: hoa?.school_id ?? demo.schools.lowerSecondary,
    id: namedId('hcs', 'hoa/demo-vendor'),
    learner_id: demo.learners.hoa,
    purpose: 'data-sharing',
    client_id: DEMO_VENDOR_CLIENT_ID,
    catch_up_dose_id: null,
    status: 'granted',
    given_by: 'paper-form',
    guardian_id: demo.guardian,
    person_id: null,
    reason: null,
    expires_on: null,
    decided_at: '2026-09-10T02:00:00.000Z',
    withdrawn_at: null,
  };
}

/** Rows of school health: checks twice a year, immunisation of those who entered school, the demonstration's consent. */
export function seedSchoolHealth(
  profile: string,
  registry: {
    schools: readonly SeedSchool[];
    classes: readonly SeedClass[];
    learners: readonly SeedLearner[];
  },
): [table: string, rows: readonly object[]][] {
  const random = new Random(`khuevan/${profile}/school-health`);
  const { schools, classes, learners } = registry;
  const { rounds, checks, notices } = generateChecks(schools, classes, learners, random);
  return [
    ['school_health.check_round', rounds],
    ['school_health.health_check', checks],
    ['school_health.notice', notices],
    ['school_health.dose', generateDoses(classes, learners, random)],
    ['school_health.consent', [demoConsent(learners)]],
  ];
}
