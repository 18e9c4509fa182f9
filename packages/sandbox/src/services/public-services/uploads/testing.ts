import { createHash } from 'node:crypto';
import type { TestCaller } from '../../../testing/test-client.ts';

const BASE = '/public-services/v1';

/** The smallest file that passes for a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** Announces a file of a dossier, and gives what sends it. */
export async function upload(
  caller: TestCaller,
  id: string,
  content: Buffer,
  mediaType = 'application/pdf',
) {
  const created = await caller.post(`${BASE}/dossiers/${id}/uploads`, {
    body: {
      fileName: 'don-de-nghi.pdf',
      mediaType,
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  });
  const path = `${BASE}/dossiers/${id}/uploads/${created.at('/id')}`;
  const send = (offset: number, bytes: Buffer) =>
    caller.put(`${path}/chunks/${offset}`, {
      payload: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });
  return { id: created.at('/id'), path, send, complete: () => caller.post(`${path}/completion`) };
}
