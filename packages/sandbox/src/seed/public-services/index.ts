import { Random } from '../random.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedSchool } from '../registry/schools.ts';
import type { SeedGuardian } from './dossier-parts.ts';
import { generateDossiers } from './dossiers.ts';
import { generateOffices } from './offices.ts';

/** Offices and dossiers, by table. */
export function generatePublicServices(
  count: number,
  {
    schools,
    learners,
    guardians,
  }: {
    schools: readonly SeedSchool[];
    learners: readonly SeedLearner[];
    guardians: readonly SeedGuardian[];
  },
): ReadonlyMap<string, readonly object[]> {
  const offices = generateOffices(schools);
  const random = new Random(`khuevan/public-services/${count}`);
  const { dossiers, steps, payments, counters } = generateDossiers(count, {
    offices,
    learners,
    guardians,
    random,
  });
  return new Map<string, readonly object[]>([
    ['public_services.office', offices],
    ['public_services.dossier', dossiers],
    ['public_services.dossier_step', steps],
    ['public_services.payment', payments],
    ['public_services.counter', counters],
  ]);
}
