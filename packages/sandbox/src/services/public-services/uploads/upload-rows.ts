import type { Selectable } from 'kysely';
import { problem } from '../../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../../kernel/service.ts';
import { isAuthor, requireDossier, worksAt, type DossierRow } from '../access.ts';
import type { UploadTable } from '../schema.ts';
import { requireStatus } from '../transition.ts';

export type UploadRow = Selectable<UploadTable>;

export function toUpload(row: UploadRow) {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    status: row.status,
    receivedBytes: row.received_bytes,
    ...(row.refusal === null ? {} : { refusal: row.refusal }),
    createdAt: row.created_at.toISOString(),
  };
}

/** States in which the office may still add files of a result. */
const HELD = [
  'submitted',
  'accepted',
  'processing',
  'payment-requested',
  'suspended',
  'completed',
] as const;

/**
 * The dossier, held, when the caller may add files now: its author to a draft and to what is being supplemented, the office
 * that holds it to the result.
 *
 * @throws problem `not-found`, `forbidden`, or `conflict`
 */
export async function requireWritable(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<DossierRow> {
  const row = await requireDossier(request, context, 'update');
  const isOffice = await worksAt(request, context.db, row.current_office_id);
  if (isAuthor(request, row)) {
    requireStatus(row, 'draft', 'supplement-requested', ...(isOffice ? HELD : []));
    return row;
  }
  if (!isOffice) throw problem('forbidden');
  requireStatus(row, ...HELD);
  return row;
}

/** @throws problem `not-found` for a file of another dossier as for none */
export async function requireUpload(
  { params }: ServiceRequest,
  { db }: ServiceContext,
  dossier: DossierRow,
): Promise<UploadRow> {
  const row = await db
    .selectFrom('public_services.upload')
    .selectAll()
    .where('id', '=', params['uploadId'] ?? '')
    .where('dossier_id', '=', dossier.id)
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export async function contentOf({ db }: ServiceContext, uploadId: string): Promise<Buffer> {
  const pieces = await db
    .selectFrom('public_services.upload_piece')
    .select('bytes')
    .where('upload_id', '=', uploadId)
    .orderBy('position')
    .execute();
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}

export async function deleteContent({ db }: ServiceContext, uploadId: string): Promise<void> {
  await db.deleteFrom('public_services.upload_piece').where('upload_id', '=', uploadId).execute();
}
