import { expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { getDossierForm, saveDossierUploadChunk } from '../services/public-services.ts';
import { createClient } from './client.ts';

const dossierId = 'dos_01kaz8m2q4x7v9c1d3f5g7h9ja';
const uploadId = 'upl_01kaz8m2q4x7v9c1d3f5g7h9jb';

test('a file comes as a Blob of its type, with the head on demand', async () => {
  const accepted: (string | null)[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async (request) => {
      accepted.push(request.headers.get('accept'));
      return new Response(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff]), {
        headers: { 'content-type': 'application/pdf', 'x-request-id': 'req_1' },
      });
    },
  });
  const form = await getDossierForm(client, { dossierId, form: 'receipt' });
  expect(form.type).toBe('application/pdf');
  expect([...new Uint8Array(await form.arrayBuffer())]).toEqual([0x25, 0x50, 0x44, 0x46, 0xff]);
  const whole = await getDossierForm(client, { dossierId, form: 'receipt' }).withResponse();
  expect([whole.data.size, whole.requestId]).toEqual([5, 'req_1']);
  expect(accepted).toEqual(['*/*', '*/*']);
});

test('a problem instead of a file is an ApiError', async () => {
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async () => Response.json({ code: 'conflict', status: 409 }, { status: 409 }),
  });
  const error = await getDossierForm(client, { dossierId, form: 'refusal' }).catch(
    (caught: unknown) => caught,
  );
  expect(ApiError.isInstance(error) && error.status).toBe(409);
});

test('bytes go out as they are', async () => {
  const sent: { type: string | null; path: string; bytes: number[] }[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async (request) => {
      sent.push({
        type: request.headers.get('content-type'),
        path: new URL(request.url).pathname,
        bytes: [...new Uint8Array(await request.arrayBuffer())],
      });
      return Response.json({ receivedBytes: 3 });
    },
  });
  const bytes = new Uint8Array([0, 255, 10]);
  for (const body of [bytes, bytes.buffer, new Blob([bytes])]) {
    await saveDossierUploadChunk(client, { dossierId, uploadId, offset: 0, body });
  }
  const path = `/public-services/v1/dossiers/${dossierId}/uploads/${uploadId}/chunks/0`;
  expect(sent).toEqual(
    Array.from({ length: 3 }, () => ({
      type: 'application/octet-stream',
      path,
      bytes: [0, 255, 10],
    })),
  );
});
