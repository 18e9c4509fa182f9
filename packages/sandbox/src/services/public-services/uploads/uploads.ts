import { createHash } from 'node:crypto';
import { readPage, toPage } from '../../../kernel/page.ts';
import { problem } from '../../../kernel/problem.ts';
import type { Handlers } from '../../../kernel/service.ts';
import { requireDossier } from '../access.ts';
import type { UploadRefusal } from '../schema.ts';
import { mediaTypeOf } from './file-kind.ts';
import { requireReadable } from './office-files.ts';
import {
  contentOf,
  deleteContent,
  requireUpload,
  requireWritable,
  toUpload,
  type UploadRow,
} from './upload-rows.ts';
import { sandboxScanner } from './virus-scanner.ts';

/** Files of one dossier: 30 components of a form or two each. */
const MAXIMUM_FILES = 60;

interface CreateUpload {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

/** Why a complete file is not kept; the scan comes first, so that what is infected is always called so. */
async function refusalOf(row: UploadRow, content: Buffer): Promise<UploadRefusal | undefined> {
  if ((await sandboxScanner.scan(content)) !== undefined) return 'infected';
  if (createHash('sha256').update(content).digest('hex') !== row.sha256) return 'wrong-digest';
  return mediaTypeOf(content) === row.media_type ? undefined : 'wrong-type';
}

export const uploadHandlers: Handlers = {
  async listDossierUploads(request, context) {
    const { id } = await requireDossier(request, context);
    const scope = ['listDossierUploads', id];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('public_services.upload')
      .selectAll()
      .where('dossier_id', '=', id)
      .orderBy('id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toUpload);
    return { status: 200, body };
  },

  async createDossierUpload(request, context) {
    const dossier = await requireWritable(request, context);
    const { db, clock, newId } = context;
    const { count } = await db
      .selectFrom('public_services.upload')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('dossier_id', '=', dossier.id)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MAXIMUM_FILES) {
      throw problem('conflict', {
        detail: {
          vi: `Hồ sơ đã có ${MAXIMUM_FILES} tệp. Hãy xoá tệp không dùng.`,
          en: `The dossier has ${MAXIMUM_FILES} files. Delete those that are not used.`,
        },
      });
    }
    const input = request.body as CreateUpload;
    const row = await db
      .insertInto('public_services.upload')
      .values({
        id: newId('upl'),
        dossier_id: dossier.id,
        file_name: input.fileName.normalize('NFC'),
        media_type: input.mediaType,
        size_bytes: input.sizeBytes,
        sha256: input.sha256,
        status: 'receiving',
        received_bytes: 0,
        created_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const location = `/public-services/v1/dossiers/${dossier.id}/uploads/${row.id}`;
    return { status: 201, body: toUpload(row), headers: { location } };
  },

  async getDossierUpload(request, context) {
    const dossier = await requireDossier(request, context);
    return { status: 200, body: toUpload(await requireUpload(request, context, dossier)) };
  },

  async deleteDossierUpload(request, context) {
    const dossier = await requireWritable(request, context);
    const row = await requireUpload(request, context, dossier);
    const named = [...dossier.components, ...(dossier.result === null ? [] : [dossier.result])];
    if (named.some(({ uploadIds }) => uploadIds.includes(row.id))) {
      throw problem('conflict', {
        detail: {
          vi: 'Tệp đang được một giấy tờ hoặc kết quả dùng.',
          en: 'A component or the result names this file.',
        },
      });
    }
    await deleteContent(context, row.id);
    await context.db.deleteFrom('public_services.upload').where('id', '=', row.id).execute();
    return { status: 204 };
  },

  async saveDossierUploadChunk(request, context) {
    const dossier = await requireWritable(request, context);
    const row = await requireUpload(request, context, dossier);
    const offset = Number(request.params['offset']);
    const bytes = Buffer.from(await new Response(request.rawBody ?? null).arrayBuffer());
    if (row.status !== 'receiving') {
      throw problem('conflict', {
        detail: { vi: 'Tệp đã gửi xong.', en: 'The file was completed already.' },
      });
    }
    if (bytes.length === 0 || offset + bytes.length > row.size_bytes) {
      throw problem('unprocessable', {
        detail: {
          vi: `Phần gửi phải có ít nhất một byte và không vượt quá ${row.size_bytes} byte đã khai.`,
          en: `A piece has at least one byte and stays within the ${row.size_bytes} that were announced.`,
        },
      });
    }
    const isRepeat = await hasPiece(context.db, row.id, offset, bytes);
    if (isRepeat) return { status: 200, body: toUpload(row) };
    if (offset !== row.received_bytes) {
      throw problem('conflict', {
        detail: {
          vi: `Phần tiếp theo bắt đầu ở byte ${row.received_bytes}.`,
          en: `The next piece begins at byte ${row.received_bytes}.`,
        },
      });
    }
    await context.db
      .insertInto('public_services.upload_piece')
      .values({ upload_id: row.id, position: offset, bytes })
      .execute();
    const after = await context.db
      .updateTable('public_services.upload')
      .set({ received_bytes: offset + bytes.length })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toUpload(after) };
  },

  async completeDossierUpload(request, context) {
    const dossier = await requireWritable(request, context);
    const row = await requireUpload(request, context, dossier);
    if (row.status !== 'receiving') return { status: 200, body: toUpload(row) };
    if (row.received_bytes !== row.size_bytes) {
      throw problem('conflict', {
        detail: {
          vi: `Mới nhận ${row.received_bytes} trong ${row.size_bytes} byte.`,
          en: `${row.received_bytes} of ${row.size_bytes} bytes have come.`,
        },
      });
    }
    const refusal = await refusalOf(row, await contentOf(context, row.id));
    if (refusal !== undefined) await deleteContent(context, row.id);
    const after = await context.db
      .updateTable('public_services.upload')
      .set(refusal === undefined ? { status: 'stored' } : { status: 'refused', refusal })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toUpload(after) };
  },

  async getDossierUploadContent(request, context) {
    const dossier = await requireDossier(request, context);
    const row = await requireUpload(request, context, dossier);
    if (row.status !== 'stored') {
      throw problem('conflict', {
        detail: { vi: 'Tệp chưa được lưu.', en: 'The file is not stored.' },
      });
    }
    await requireReadable(request, context, dossier, row.id);
    return {
      status: 200,
      bytes: await contentOf(context, row.id),
      headers: {
        'content-type': row.media_type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.file_name)}`,
        'content-security-policy': "sandbox; default-src 'none'",
      },
    };
  },
};

/** Whether this very piece came before: the answer to it was lost. */
async function hasPiece(
  db: Parameters<typeof requireUpload>[1]['db'],
  uploadId: string,
  position: number,
  bytes: Buffer,
): Promise<boolean> {
  const piece = await db
    .selectFrom('public_services.upload_piece')
    .select('bytes')
    .where('upload_id', '=', uploadId)
    .where('position', '=', position)
    .executeTakeFirst();
  return piece !== undefined && Buffer.compare(Buffer.from(piece.bytes), bytes) === 0;
}
