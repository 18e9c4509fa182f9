import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable, SqlBool } from 'kysely';
import type { Access, Reach } from '../../kernel/access.ts';
import { problem, ProblemError } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from '../registry/public.ts';
import type {
  DeviceHandoverTable,
  DeviceTable,
  DeviceWriteOffTable,
  MaturityAssessmentTable,
  PilotSiteTable,
} from './schema.ts';

export type DeviceRow = Selectable<DeviceTable>;
export type HandoverRow = Selectable<DeviceHandoverTable>;
export type WriteOffRow = Selectable<DeviceWriteOffTable>;
export type AssessmentRow = Selectable<MaturityAssessmentTable>;
export type SiteRow = Selectable<PilotSiteTable>;

const inProvinces = (column: string, { provinceCodes }: Reach): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any(${[...provinceCodes]}::text[])`;

/** The condition that a device is the department's, the school's or in the hands of a learner within reach. */
export function deviceWithin(reach: Reach): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  const owners = withinReach(reach, {
    school: 'digital_school.device.school_id',
    learner: 'digital_school.device.learner_id',
  });
  return sql<SqlBool>`(${owners} or ${inProvinces('digital_school.device.province_code', reach)})`;
}

/** The condition that the caller received the batch, or has devices of it. */
export function batchWithin(reach: Reach): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${inProvinces('digital_school.device_batch.province_code', reach)}
    or digital_school.device_batch.id in (select batch_id from digital_school.device where ${deviceWithin(reach)}))`;
}

/** The condition that an allocation went to a province or a school within reach. */
export function allocationWithin(reach: Reach): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  const school = withinReach(reach, { school: 'digital_school.device_allocation.school_id' });
  return sql<SqlBool>`(${school} or ${inProvinces('digital_school.device_allocation.province_code', reach)})`;
}

export const handoverWithin = (reach: Reach): RawBuilder<SqlBool> =>
  withinReach(reach, {
    school: 'digital_school.device_handover.school_id',
    learner: 'digital_school.device_handover.learner_id',
  });

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireDevice(
  db: Kysely<Database>,
  { reach }: Access,
  deviceId: string | undefined,
  lock?: 'update',
): Promise<DeviceRow> {
  const select = db
    .selectFrom('digital_school.device')
    .selectAll()
    .where('id', '=', deviceId ?? '')
    .where(deviceWithin(reach));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireHandover(
  db: Kysely<Database>,
  { reach }: Access,
  handoverId: string | undefined,
  lock?: 'update',
): Promise<HandoverRow> {
  const select = db
    .selectFrom('digital_school.device_handover')
    .selectAll()
    .where('id', '=', handoverId ?? '')
    .where(handoverWithin(reach));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * A hand-over and its device, both held until the transaction ends; the device first, as every step does.
 *
 * @throws problem `not-found`
 */
export async function lockHandover(
  db: Kysely<Database>,
  access: Access,
  handoverId: string | undefined,
): Promise<{ handover: HandoverRow; device: DeviceRow }> {
  const { device_id: deviceId } = await requireHandover(db, access, handoverId);
  const device = await db
    .selectFrom('digital_school.device')
    .selectAll()
    .where('id', '=', deviceId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { device, handover: await requireHandover(db, access, handoverId, 'update') };
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireAssessment(
  db: Kysely<Database>,
  { reach }: Access,
  assessmentId: string | undefined,
  lock?: 'update',
): Promise<AssessmentRow> {
  const select = db
    .selectFrom('digital_school.maturity_assessment')
    .selectAll()
    .where('id', '=', assessmentId ?? '')
    .where(withinReach(reach, { school: 'digital_school.maturity_assessment.school_id' }));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireSite(
  db: Kysely<Database>,
  { reach }: Access,
  siteId: string | undefined,
  lock?: 'update',
): Promise<SiteRow> {
  const select = db
    .selectFrom('digital_school.pilot_site')
    .selectAll()
    .where('id', '=', siteId ?? '')
    .where(withinReach(reach, { school: 'digital_school.pilot_site.school_id' }));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * What a body names, as `422` at its place when it is not there.
 *
 * @throws problem `unprocessable`
 */
export async function named<Value>(find: Promise<Value>, pointer: string): Promise<Value> {
  try {
    return await find;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'not-found') throw error;
    throw problem('unprocessable', { errors: [{ pointer, code: 'unknown-reference' }] });
  }
}
