import { dateInVietnam } from '@khuevan/rules/core';
import type { Selectable } from 'kysely';
import type { ServiceContext } from '../../../kernel/service.ts';
import { officeOf, type DossierRow } from '../access.ts';
import type { OfficeRow } from '../catalogue.ts';
import type { DossierStepTable } from '../schema.ts';

export type StepRow = Selectable<DossierStepTable>;

/** What the forms of a dossier are printed from. */
export interface FormData {
  dossier: DossierRow;
  receivingOffice: OfficeRow;
  currentOffice: OfficeRow;
  steps: readonly StepRow[];
  offices: ReadonlyMap<string, OfficeRow>;
  /** The appointment that the receipt named, before any apology. */
  firstAppointment: string | null;
  refusedOn: string | null;
  now: Date;
}

export async function formDataOf(context: ServiceContext, dossier: DossierRow): Promise<FormData> {
  const { db, clock } = context;
  const steps = await db
    .selectFrom('public_services.dossier_step')
    .selectAll()
    .where('dossier_id', '=', dossier.id)
    .orderBy('position')
    .execute();
  const offices = await db
    .selectFrom('public_services.office')
    .selectAll()
    .where('id', 'in', [...dossier.office_ids])
    .execute();
  const refused = steps.find(({ kind }) => kind === 'refused');
  return {
    dossier,
    receivingOffice: await officeOf(db, dossier.receiving_office_id),
    currentOffice: await officeOf(db, dossier.current_office_id),
    steps,
    offices: new Map(offices.map((office) => [office.id, office])),
    firstAppointment: dossier.apology_count > 0 ? dossier.due_date : dossier.appointment_date,
    refusedOn: refused === undefined ? null : dateInVietnam(refused.at.toISOString()),
    now: clock.date(),
  };
}
