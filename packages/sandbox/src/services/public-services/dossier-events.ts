import { reachOf } from '../../kernel/access.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { placesOfReach } from '../registry/public.ts';
import { officeOf, type DossierRow } from './access.ts';
import type { OfficeRow } from './catalogue.ts';

type Places = Readonly<Record<string, string>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where an office lies, as members of an event: who reaches the place may see the event. */
function placesOf(office: OfficeRow, prefix = ''): Places {
  const members = {
    provinceCode: office.province_code,
    communeCode: office.commune_code,
    schoolId: office.school_id,
  };
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) =>
      value === null ? [] : [[prefix === '' ? name : `${prefix}${capital(name)}`, value]],
    ),
  );
}

async function filerReaches(
  { db }: ServiceContext,
  clientId: string,
  offices: readonly OfficeRow[],
): Promise<boolean> {
  const client = await db
    .selectFrom('platform.client')
    .select('reach')
    .where('id', '=', clientId)
    .executeTakeFirst();
  // Nobody there to tell: an application of the seed data.
  if (client === undefined) return true;
  const reach = reachOf(client.reach);
  if (reach.nationwide) return true;
  const reached = new Set(placesOfReach(reach));
  return offices.some(
    ({ province_code: province, commune_code: commune, school_id: school }) =>
      reached.has(`province:${province}`) ||
      reached.has(`commune:${commune}`) ||
      reached.has(`school:${school}`),
  );
}

/**
 * Tells that something happened to a dossier, by ids and nothing personal: those who reach an office that received or holds
 * it, and the application that filed it where it does not.
 */
async function tell(
  context: ServiceContext,
  type: string,
  row: DossierRow,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  const current = await officeOf(context.db, row.current_office_id);
  const receiving =
    row.receiving_office_id === current.id
      ? current
      : await officeOf(context.db, row.receiving_office_id);
  const about = {
    ...data,
    ...placesOf(current),
    ...(receiving === current ? {} : placesOf(receiving, 'receiving')),
  };
  await context.emit(type, about);
  if (!(await filerReaches(context, row.client_id, [current, receiving]))) {
    await context.emit(type, about, { clientId: row.client_id });
  }
}

export async function emitDossier(
  context: ServiceContext,
  what: string,
  row: DossierRow,
  more: { appointmentDate?: string } = {},
): Promise<void> {
  await tell(context, `public-services.dossier.${what}`, row, {
    dossierId: row.id,
    officeId: row.current_office_id,
    status: row.status,
    ...more,
  });
}

export async function emitSettled(
  context: ServiceContext,
  paymentId: string,
  row: DossierRow,
): Promise<void> {
  await tell(context, 'public-services.payment.settled', row, { paymentId, dossierId: row.id });
}
