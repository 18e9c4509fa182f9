import { json } from '../../kernel/column-types.ts';
import { requireIfMatch } from '../../kernel/etag.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { findOffice, requireDossier, requireOwnDossier, type DossierRow } from './access.ts';
import { vietnamDay } from './dates.ts';
import { dossierAnswer, dossierTag, seesNumbers, toDossier } from './models.ts';
import { applicantOf, personErrors } from './people.ts';
import { findProcedure, procedureOf, type Procedure } from './procedures/index.ts';
import type { DossierChannel, DossierPerson } from './schema.ts';
import { requireStatus } from './transition.ts';

interface DossierInput {
  receivingOfficeId?: string;
  channel?: DossierChannel;
  applicant?: DossierPerson;
  owner?: DossierPerson;
  learnerId?: string;
}

type CreateDossier = DossierInput &
  Required<Pick<DossierInput, 'receivingOfficeId' | 'channel'>> & {
    procedureId: string;
    ownerType?: string;
  };

async function learnerIsReached(
  { access }: ServiceRequest,
  { db }: ServiceContext,
  learnerId: string,
): Promise<boolean> {
  const columns = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };
  const row = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('id', '=', learnerId)
    .where(withinReach(access.reach, columns))
    .executeTakeFirst();
  return row !== undefined;
}

/** What a draft refers to must exist and fit the procedure. */
async function referenceErrors(
  request: ServiceRequest,
  context: ServiceContext,
  procedure: Procedure,
  input: DossierInput,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  if (input.receivingOfficeId !== undefined) {
    const office = await findOffice(context.db, input.receivingOfficeId);
    if (office === undefined || !procedure.receivedBy.includes(office.level)) {
      errors.push({ pointer: '/receivingOfficeId', code: 'unknown-reference' });
    }
  }
  if (input.channel !== undefined && !procedure.channels.includes(input.channel)) {
    errors.push({ pointer: '/channel', code: 'invalid' });
  }
  if (
    input.learnerId !== undefined &&
    !(await learnerIsReached(request, context, input.learnerId))
  ) {
    errors.push({ pointer: '/learnerId', code: 'unknown-reference' });
  }
  const today = vietnamDay(context.clock);
  for (const name of ['applicant', 'owner'] as const) {
    const person = input[name];
    if (person !== undefined) errors.push(...personErrors(person, `/${name}`, today));
  }
  return errors;
}

export const filingHandlers: Handlers = {
  async createDossier(request, context) {
    const input = request.body as CreateDossier;
    const procedure = findProcedure(input.procedureId);
    if (procedure === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/procedureId', code: 'unknown-reference' }],
      });
    }
    const errors = await referenceErrors(request, context, procedure, input);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const applicant = await applicantOf(request, context, input.applicant);
    const { principal } = request;
    const now = context.clock.date();
    const row = await context.db
      .insertInto('public_services.dossier')
      .values({
        id: context.newId('dos'),
        code: null,
        status: 'draft',
        procedure_id: procedure.id,
        receiving_office_id: input.receivingOfficeId,
        current_office_id: input.receivingOfficeId,
        office_ids: [input.receivingOfficeId],
        channel: input.channel,
        owner_type: input.ownerType ?? 'citizen',
        applicant: json(applicant),
        owner: input.owner === undefined ? null : json(input.owner),
        learner_id: input.learnerId ?? null,
        person_id: principal?.kind === 'person' ? principal.personId : null,
        client_id: principal?.clientId ?? '',
        components: json([]),
        pauses: json([]),
        apology_count: 0,
        step_count: 0,
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toDossier(row, seesNumbers(request)),
      headers: { etag: dossierTag(row), location: `/public-services/v1/dossiers/${row.id}` },
    };
  },

  async getDossier(request, context) {
    return dossierAnswer(request, await requireDossier(request, context));
  },

  async updateDossier(request, context) {
    const row = await requireOwnDossier(request, context);
    requireIfMatch(request.ifMatch, dossierTag(row));
    requireStatus(row, 'draft');
    const input = request.body as DossierInput;
    const errors = await referenceErrors(request, context, procedureOf(row), input);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const { receivingOfficeId: office, channel, owner, learnerId } = input;
    const applicant =
      input.applicant === undefined
        ? undefined
        : await applicantOf(request, context, input.applicant);
    const after = await context.db
      .updateTable('public_services.dossier')
      .set({
        ...(office === undefined
          ? {}
          : { receiving_office_id: office, current_office_id: office, office_ids: [office] }),
        ...(channel === undefined ? {} : { channel }),
        ...(applicant === undefined ? {} : { applicant: json(applicant) }),
        ...(owner === undefined ? {} : { owner: json(owner) }),
        ...(learnerId === undefined ? {} : { learner_id: learnerId }),
        version: row.version + 1,
        updated_at: context.clock.date(),
      })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return dossierAnswer(request, after);
  },

  async deleteDossier(request, context) {
    const row = await requireOwnDossier(request, context);
    requireStatus(row, 'draft');
    await deleteWithFiles(context, row);
    return { status: 204 };
  },
};

async function deleteWithFiles({ db }: ServiceContext, { id }: DossierRow): Promise<void> {
  const files = db.selectFrom('public_services.upload').select('id').where('dossier_id', '=', id);
  await db.deleteFrom('public_services.upload_piece').where('upload_id', 'in', files).execute();
  await db.deleteFrom('public_services.upload').where('dossier_id', '=', id).execute();
  await db.deleteFrom('public_services.dossier').where('id', '=', id).execute();
}
