import type { PoolClient } from 'pg';
import { demoPeople } from '../identity-provider/demo-people.ts';
import type { SandboxDatabase } from '../kernel/database.ts';
import { seedAdmissions } from './admissions/index.ts';
import { generateBank } from './bank/index.ts';
import {
  demoAssessments,
  demoItems,
  generatePracticePapers,
  toItemRow,
} from './catalogue/assessments.ts';
import { seedCourses, seedEnrolments, seedLessons, seedModules } from './catalogue/courses.ts';
import { generateResources } from './catalogue/resources.ts';
import { seedDigitalSchool } from './digital-school/index.ts';
import { seedExams } from './exams/index.ts';
import { insertRows } from './insert-rows.ts';
import { profileSizes, type FilledProfile } from './profile.ts';
import { generatePublicServices } from './public-services/index.ts';
import { Random } from './random.ts';
import { edgeCases } from './registry/edge-cases.ts';
import { generateRegistry } from './registry/index.ts';
import { seedSchoolHealth } from './school-health/index.ts';
import { seedWorkforce } from './workforce/index.ts';

/** Name of the setting that says which profile a database was filled with. */
const MARKER = 'seed-profile';

/** Every row of a profile, by table: the same on every machine. */
export function generateSeed(profile: FilledProfile): ReadonlyMap<string, readonly object[]> {
  const size = profileSizes[profile];
  const random = new Random(`khuevan/${profile}`);
  const reserved = [
    ...Object.values(demoPeople).map(({ population }) => population.personalNumber),
    ...edgeCases.flatMap(({ personalNumber }) => personalNumber ?? []),
  ];
  const registry = generateRegistry(size, random, reserved);
  const { schools, learners, guardians } = registry;
  const bank = generateBank(size.items - demoItems.length, `khuevan/${profile}/bank`);
  return new Map<string, readonly object[]>([
    ...registry.rows,
    ['assessment.item', [...demoItems, ...bank].map(toItemRow)],
    [
      'assessment.assessment',
      [...demoAssessments, ...generatePracticePapers(size.practicePapers, bank)],
    ],
    ['resources.learning_resource', generateResources(size.resources, random)],
    ['courses.course', seedCourses],
    ['courses.module', seedModules],
    ['courses.lesson', seedLessons],
    ['courses.enrolment', seedEnrolments],
    ...generatePublicServices(size.dossiers, { schools, learners, guardians }),
    ...seedExams(profile, size, registry),
    ...seedSchoolHealth(profile, registry),
    ...seedAdmissions(profile, size, schools),
    ...seedDigitalSchool(profile, size, registry),
    ...seedWorkforce(registry),
  ]);
}

/** Planner statistics of what was just written; without them the first queries scan. */
async function analyze(client: PoolClient, tables: Iterable<string>): Promise<void> {
  for (const table of tables) await client.query(`analyze ${table}`);
}

/**
 * Fills an empty, migrated database with a profile, in one transaction. A database that was filled before is left
 * alone.
 *
 * @returns whether anything was written
 */
export async function seedDatabase(
  { database }: { readonly database: Pick<SandboxDatabase, 'pool'> },
  profile: FilledProfile,
): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const marked = await client.query(
      'insert into kernel.setting (name, value) values ($1, $2::jsonb) on conflict do nothing',
      [MARKER, JSON.stringify(profile)],
    );
    if (marked.rowCount === 0) {
      await client.query('rollback');
      return false;
    }
    const seed = generateSeed(profile);
    for (const [table, rows] of seed) await insertRows(client, table, rows);
    await client.query('commit');
    await analyze(client, seed.keys());
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
