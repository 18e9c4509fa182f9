import type { Client } from '@khuevan/sdk';
import {
  completeDossierUpload,
  createDossier,
  createDossierUpload,
  deleteDossier,
  getDossierForm,
  listDossiers,
  listOffices,
  listProcedures,
  saveDossierComponent,
  saveDossierUploadChunk,
  submitDossier,
} from '@khuevan/sdk/public-services';

/** A page as a scanner would make it; a real portal sends what the citizen chose. */
const APPLICATION_FORM = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
const PIECE = 1_048_576;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends a file in pieces; after a broken connection `getDossierUpload` says where to go on. */
async function attach(
  client: Client,
  dossierId: string,
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { id: uploadId } = await createDossierUpload(client, {
    dossierId,
    body: {
      fileName,
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: await sha256(bytes),
    },
  });
  for (let offset = 0; offset < bytes.length; offset += PIECE) {
    const body = bytes.slice(offset, offset + PIECE);
    await saveDossierUploadChunk(client, { dossierId, uploadId, offset, body });
  }
  const { status, refusal } = await completeDossierUpload(client, { dossierId, uploadId });
  if (status !== 'stored') throw new Error(`${fileName}: ${refusal ?? status}`);
  return uploadId;
}

/** Files a citizen's dossier, prints what an office has received, and tells how our dossiers stand. */
export async function run(client: Client): Promise<void> {
  const [procedure] = (await listProcedures(client, { q: 'bản sao' })).data;
  const [office] = (await listOffices(client, { level: 'department', q: 'Hưng Yên' })).data;
  if (procedure === undefined || office === undefined) return;
  const { vi } = procedure.name;
  console.log(`${vi}: ${procedure.processing.workingDays} working day(s), ${office.name}`);

  // What an earlier run has left unfinished.
  for await (const left of listDossiers(client, { status: 'draft' })) {
    await deleteDossier(client, { dossierId: left.id });
  }
  const { id: dossierId } = await createDossier(client, {
    body: {
      procedureId: procedure.id,
      receivingOfficeId: office.id,
      channel: 'online',
      applicant: { name: 'Nguyễn Văn Hùng', birthDate: '1980-01-30', phone: '0900000001' },
    },
  });
  for (const { code, required } of procedure.components) {
    if (required !== 'always') continue;
    const uploadId = await attach(client, dossierId, `${code}.pdf`, APPLICATION_FORM);
    await saveDossierComponent(client, {
      dossierId,
      componentCode: code,
      body: { copies: 1, copyType: 'electronic', uploadIds: [uploadId] },
    });
  }
  const filed = await submitDossier(client, { dossierId });
  console.log(`filed ${filed.code}: ${filed.status}`);

  for await (const dossier of listDossiers(client, {})) {
    if (dossier.acceptedAt === undefined) continue;
    const form = await getDossierForm(client, { dossierId: dossier.id, form: 'receipt' });
    console.log(`receipt of ${dossier.code}: ${form.type}, due ${dossier.appointmentDate}`);
    break;
  }
}
