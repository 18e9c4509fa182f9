import type { ServiceContext } from '../../../kernel/service.ts';

/** How long a file may take to come; its document says so at `createDossierUpload`. */
const PATIENCE = 24 * 3_600_000;

/** Takes away files that were announced and never completed. */
export async function dropAbandonedUploads(context: ServiceContext): Promise<void> {
  const before = new Date(context.clock.now() - PATIENCE);
  await context.transaction(async ({ db }) => {
    const abandoned = db
      .selectFrom('public_services.upload')
      .select('id')
      .where('status', '=', 'receiving')
      .where('created_at', '<', before);
    await db
      .deleteFrom('public_services.upload_piece')
      .where('upload_id', 'in', abandoned)
      .execute();
    await db
      .deleteFrom('public_services.upload')
      .where('status', '=', 'receiving')
      .where('created_at', '<', before)
      .execute();
  });
}
