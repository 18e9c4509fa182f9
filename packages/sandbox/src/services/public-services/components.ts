import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireOwnDossier, worksAt, type DossierRow } from './access.ts';
import { dossierAnswer } from './models.ts';
import { procedureOf } from './procedures/index.ts';
import type { CopyType, DossierComponent } from './schema.ts';
import { requireStatus } from './transition.ts';
import { officeFileIds } from './uploads/office-files.ts';

interface SaveComponent {
  copies: number;
  copyType: CopyType;
  uploadIds: string[];
}

/** Files that are complete, clean and of this dossier; whatever else is named gets an error. */
export async function fileErrors(
  { db }: Pick<ServiceContext, 'db'>,
  dossierId: string,
  uploadIds: readonly string[],
): Promise<FieldError[]> {
  if (uploadIds.length === 0) return [];
  const stored = await db
    .selectFrom('public_services.upload')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where('status', '=', 'stored')
    .where('id', 'in', [...uploadIds])
    .execute();
  const known = new Set(stored.map(({ id }) => id));
  return uploadIds.flatMap((id, index): FieldError[] =>
    known.has(id) ? [] : [{ pointer: `/uploadIds/${index}`, code: 'unknown-reference' }],
  );
}

/** The author's components name the author's files: naming one of the office would open it before it is given. */
async function officeFileErrors(
  request: ServiceRequest,
  context: ServiceContext,
  row: DossierRow,
  uploadIds: readonly string[],
): Promise<FieldError[]> {
  if (await worksAt(request, context.db, row.current_office_id)) return [];
  const ofOffice = await officeFileIds(context, row.id);
  const named = new Set(row.components.flatMap((component) => component.uploadIds));
  return uploadIds.flatMap((id, index): FieldError[] =>
    ofOffice.has(id) && !named.has(id)
      ? [{ pointer: `/uploadIds/${index}`, code: 'unknown-reference' }]
      : [],
  );
}

/** Whether applicant and owner are two people. */
export const isRepresented = (row: Pick<DossierRow, 'owner'>): boolean => row.owner !== null;

/** Names of required components that are not there yet. */
export function missingComponents(row: DossierRow): { code: string; vi: string; en: string }[] {
  const there = new Set(row.components.map(({ code }) => code));
  return procedureOf(row)
    .components.filter(
      ({ required }) =>
        required === 'always' || (required === 'when-represented' && isRepresented(row)),
    )
    .filter(({ code }) => !there.has(code))
    .map(({ code, name }) => ({ code, vi: name.vi, en: name.en }));
}

export const componentHandlers: Handlers = {
  async saveDossierComponent(request, context) {
    const row = await requireOwnDossier(request, context);
    requireStatus(row, 'draft', 'supplement-requested');
    const code = request.params['componentCode'] ?? '';
    const wanted = procedureOf(row).components.find((one) => one.code === code);
    if (wanted === undefined) throw problem('not-found');
    const input = request.body as SaveComponent;
    const errors = await fileErrors(context, row.id, input.uploadIds);
    errors.push(...(await officeFileErrors(request, context, row, input.uploadIds)));
    if (!wanted.copyTypes.includes(input.copyType)) {
      errors.push({ pointer: '/copyType', code: 'invalid' });
    }
    if (input.copies < wanted.copies) {
      errors.push({ pointer: '/copies', code: 'too-small', values: { limit: wanted.copies } });
    }
    if (input.copyType === 'electronic' && input.uploadIds.length === 0) {
      errors.push({ pointer: '/uploadIds', code: 'too-few', values: { limit: 1 } });
    }
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const saved: DossierComponent = { code, ...input, savedAt: context.clock.instant() };
    const others = row.components.filter((one) => one.code !== code);
    const after = await context.db
      .updateTable('public_services.dossier')
      .set({
        components: json([...others, saved]),
        version: row.version + 1,
        updated_at: context.clock.date(),
      })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return dossierAnswer(request, after);
  },
};
