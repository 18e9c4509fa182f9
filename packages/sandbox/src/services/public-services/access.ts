import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable, SqlBool } from 'kysely';
import { requireRole, type Access } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import type { OfficeRow } from './catalogue.ts';
import type { DossierTable } from './schema.ts';

export type DossierRow = Selectable<DossierTable>;

/** Roles whose offices take dossiers; each works at offices of its own level, the ministry at any. */
const AUTHORITIES = ['ministry', 'department', 'commune', 'school'] as const;

/** Offices within the caller's reach, as a condition on `public_services.office`. */
export function officeWithinReach({ reach }: Access): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  const columns = [
    ['province_code', reach.provinceCodes],
    ['commune_code', reach.communeCodes],
    ['school_id', reach.schoolIds],
  ] as const;
  const conditions = columns
    .filter(([, values]) => values.length > 0)
    .map(([column, values]) => sql<SqlBool>`${sql.ref(column)} = any(${[...values]}::text[])`);
  return conditions.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

const isAuthority = ({ role }: Access): boolean => AUTHORITIES.some((one) => one === role);

/**
 * Dossiers that the caller may see: a person their own; an application those that it filed itself, and an authority
 * also what has come to an office within its reach.
 */
export function visibleTo({
  principal,
  access,
}: Pick<ServiceRequest, 'principal' | 'access'>): RawBuilder<SqlBool> {
  if (principal?.kind === 'person') return sql<SqlBool>`person_id = ${principal.personId}`;
  if (principal?.kind !== 'client') return sql<SqlBool>`false`;
  const own = sql<SqlBool>`(client_id = ${principal.clientId} and person_id is null)`;
  if (!isAuthority(access)) return own;
  if (access.reach.nationwide) return sql<SqlBool>`(${own} or status <> 'draft')`;
  return sql<SqlBool>`(${own} or (status <> 'draft' and office_ids &&
    array(select office.id from public_services.office office where ${officeWithinReach(access)})))`;
}

/** Whether the dossier is the caller's own, as its author. */
export function isAuthor({ principal }: Pick<ServiceRequest, 'principal'>, row: DossierRow) {
  if (principal?.kind === 'person') return row.person_id === principal.personId;
  return row.person_id === null && row.client_id === principal?.clientId;
}

/** @throws problem `not-found`, for what the caller may not see as for nothing there */
export async function requireDossier(
  request: ServiceRequest,
  { db }: Pick<ServiceContext, 'db'>,
  lock?: 'update',
): Promise<DossierRow> {
  const select = db
    .selectFrom('public_services.dossier')
    .selectAll()
    .where('id', '=', request.params['dossierId'] ?? '')
    .where(visibleTo(request));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The caller's own dossier, held until the transaction ends: only its author files, supplements, pays and withdraws.
 *
 * @throws problem `not-found`, or `forbidden` for an office that sees it
 */
export async function requireOwnDossier(
  request: ServiceRequest,
  context: Pick<ServiceContext, 'db'>,
): Promise<DossierRow> {
  const row = await requireDossier(request, context, 'update');
  if (!isAuthor(request, row)) throw problem('forbidden');
  return row;
}

export async function findOffice(
  db: Kysely<Database>,
  officeId: string,
): Promise<OfficeRow | undefined> {
  return db
    .selectFrom('public_services.office')
    .selectAll()
    .where('id', '=', officeId)
    .executeTakeFirst();
}

/** The office of a dossier: offices are never taken away. */
export async function officeOf(db: Kysely<Database>, officeId: string): Promise<OfficeRow> {
  const office = await findOffice(db, officeId);
  if (office === undefined) throw new Error(`no office ${officeId}`);
  return office;
}

/** Whether the caller acts for this office: its own level within its reach; the ministry for every one. */
export async function worksAt(
  { principal, access }: Pick<ServiceRequest, 'principal' | 'access'>,
  db: Kysely<Database>,
  officeId: string,
): Promise<boolean> {
  if (principal?.kind !== 'client' || !isAuthority(access)) return false;
  const office = await db
    .selectFrom('public_services.office')
    .select('level')
    .where('id', '=', officeId)
    .where(officeWithinReach(access))
    .executeTakeFirst();
  return office !== undefined && (access.role === 'ministry' || access.role === office.level);
}

/**
 * The dossier for a step of the office that holds it now, held until the transaction ends.
 *
 * @throws problem `not-found`; `role-not-allowed` when another office holds it
 */
export async function requireHeldDossier(
  request: ServiceRequest,
  { db }: Pick<ServiceContext, 'db'>,
): Promise<DossierRow> {
  const row = await requireDossier(request, { db }, 'update');
  requireRole(request, ...AUTHORITIES);
  if (row.status === 'draft') throw problem('not-found');
  if (!(await worksAt(request, db, row.current_office_id))) throw problem('role-not-allowed');
  return row;
}
