import { demo } from '../demo.ts';
import type { ProfileSize } from '../profile.ts';
import { Random } from '../random.ts';
import { seedBatches, seedDevices, seedDonors } from './devices.ts';
import { seedIndicators, seedModelCards } from './indicators.ts';
import { seedMaturity } from './maturity.ts';
import type { SeedGuardian, SeedLearnerOf, SeedSchoolOf } from './people.ts';
import { seedPilots } from './pilots.ts';

/** How many schools take part in the device programme. */
const SCHOOLS_WITH_DEVICES = 10;

/** Whether a learner is still at the school. */
const isThere = ({ status }: SeedLearnerOf): boolean => !/_OUT_|SUSPENDED/.test(status);

/**
 * Rows of the digital school: devices in every state, assessments of last year published and of this year in every
 * state, a pilot, a published indicator. The demo pupil has a tablet on loan, and a second record waits for the father.
 */
export function seedDigitalSchool(
  profile: string,
  size: ProfileSize,
  registry: {
    schools: readonly SeedSchoolOf[];
    learners: readonly SeedLearnerOf[];
    guardians: readonly SeedGuardian[];
  },
): [table: string, rows: readonly object[]][] {
  const random = new Random(`khuevan/${profile}/digital-school`);
  const bySchool = Map.groupBy(registry.learners.filter(isThere), ({ school_id: id }) => id);
  const learnersAt = (schoolId: string) => bySchool.get(schoolId) ?? [];
  const guardians = new Map(registry.guardians.map((row) => [row.learner_id, row]));
  const isDemo = ({ id }: SeedSchoolOf) => id === demo.schools.upperSecondary;
  const schools = [
    ...registry.schools.filter(isDemo),
    ...registry.schools.filter((school) => !isDemo(school)),
  ].slice(0, SCHOOLS_WITH_DEVICES);
  const devices = seedDevices(size, schools, learnersAt, (id) => guardians.get(id), random);
  const pilots = seedPilots(registry.schools);
  const indicators = seedIndicators(registry.schools, learnersAt);
  return [
    ['digital_school.donor', seedDonors()],
    ['digital_school.device_batch', seedBatches(size.devices)],
    ['digital_school.device', devices.devices],
    ['digital_school.device_movement', devices.movements],
    ['digital_school.device_handover', devices.handovers],
    ['digital_school.device_write_off', devices.writeOffs],
    ['digital_school.device_allocation', devices.allocations],
    ['digital_school.maturity_assessment', seedMaturity(registry.schools, random)],
    ['digital_school.pilot_programme', pilots.programmes],
    ['digital_school.pilot_site', pilots.sites],
    ['digital_school.indicator_value', indicators.values],
    ['digital_school.indicator_publication', indicators.publications],
    ['digital_school.model_card', seedModelCards()],
  ];
}
