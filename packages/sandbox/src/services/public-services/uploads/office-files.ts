import { sql } from 'kysely';
import { problem } from '../../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../../kernel/service.ts';
import { isAuthor, worksAt, type DossierRow } from '../access.ts';
import { requireSettled } from '../payments/payments.ts';

/**
 * Files that the office added. Only the office adds any after the submission, but for a supplement, so the last step before
 * the file tells; ids grow with the machine's clock, which orders what a frozen test clock gives one time.
 */
export async function officeFileIds(
  { db }: Pick<ServiceContext, 'db'>,
  dossierId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select upload.id
    from public_services.upload upload
    join lateral (
      select step.to_status
      from public_services.dossier_step step
      where step.dossier_id = upload.dossier_id and step.to_status is not null
        and (step.at < upload.created_at or substr(step.id, 5) < substr(upload.id, 5))
      order by step.position desc
      limit 1
    ) last on last.to_status <> 'supplement-requested'
    where upload.dossier_id = ${dossierId}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/**
 * The author gets the office's files as the result of a completed dossier whose fees are settled, and no others.
 *
 * @throws problem `conflict`
 */
export async function requireReadable(
  request: ServiceRequest,
  context: ServiceContext,
  dossier: DossierRow,
  uploadId: string,
): Promise<void> {
  if (!isAuthor(request, dossier)) return;
  if (await worksAt(request, context.db, dossier.current_office_id)) return;
  if (dossier.components.some(({ uploadIds }) => uploadIds.includes(uploadId))) return;
  if (!(await officeFileIds(context, dossier.id)).has(uploadId)) return;
  const isOver = dossier.status === 'completed' || dossier.status === 'delivered';
  if (!isOver || dossier.result?.uploadIds.includes(uploadId) !== true) {
    throw problem('conflict', {
      detail: {
        vi: 'Tệp của cơ quan giải quyết chưa phải là kết quả được trả.',
        en: 'This file of the office is not a result that has been given yet.',
      },
    });
  }
  await requireSettled(context, dossier.id);
}
