import { demo } from '../../seed/demo.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const BASE = '/public-services/v1';
const clerk = { handlerName: 'Lê Thị Thu Hà' };
const paper = { copies: 1, copyType: 'original', uploadIds: [] };
/** The file of the document's examples, and its digest. */
const FILE = Buffer.from('%PDF-1.7\n%%EOF\n');
const FILE_DIGEST = '1e7313ace78f0fb481a486939b4885902663102818090805515553d84e0bbfd3';

/** A draft about the things of the seed that go together. */
async function draft({ ids, make }: StockTools): Promise<string> {
  ids.prefer(demo.procedure);
  ids.prefer(demo.department);
  const created = await make(`${BASE}/dossiers`, {
    procedureId: demo.procedure,
    receivingOfficeId: demo.department,
    channel: 'counter',
    applicant: { name: 'Nguyễn Văn Hùng' },
  });
  return `${BASE}/dossiers/${created.at('/id')}`;
}

async function act({ client }: StockTools, path: string, body?: object): Promise<void> {
  const answer = await client.post(path, body === undefined ? {} : { body });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
}

const saveComponent = ({ client }: StockTools, path: string) =>
  client.put(`${path}/components/don-de-nghi`, { body: paper });

async function supplemented(tools: StockTools, path: string): Promise<void> {
  await act(tools, `${path}/supplement-requests`, {
    ...clerk,
    items: [{ content: 'Thiếu chữ ký' }],
  });
  await saveComponent(tools, path);
}

async function askedToPay(tools: StockTools, path: string): Promise<void> {
  await act(tools, `${path}/fee-requests`, {
    ...clerk,
    description: 'Phí xác minh',
    amount: { amount: '250000', currency: 'VND' },
  });
  const { client, ids } = tools;
  ids.prefer((await client.get(`${path}/payments`)).at('/data/0/id'));
}

async function file(tools: StockTools, path: string, upTo: 'receiving' | 'received' | 'stored') {
  const created = await tools.make(`${path}/uploads`, {
    fileName: 'don.pdf',
    mediaType: 'application/pdf',
    sizeBytes: FILE.length,
    sha256: FILE_DIGEST,
  });
  if (upTo === 'receiving') return;
  const upload = `${path}/uploads/${created.at('/id')}`;
  await tools.client.put(`${upload}/chunks/0`, {
    payload: FILE,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (upTo === 'stored') await act(tools, `${upload}/completion`);
}

type Way = (tools: StockTools, path: string) => Promise<unknown>;

const submit: Way = async (tools, path) => {
  await saveComponent(tools, path);
  await act(tools, `${path}/submission`);
};
const then =
  (before: Way, step: string, body?: object): Way =>
  async (tools, path) => {
    await before(tools, path);
    await act(tools, `${path}/${step}`, body);
  };
const accept = then(submit, 'acceptance', clerk);
const start = then(accept, 'processing', clerk);
const complete = then(start, 'completion', { ...clerk, summary: 'Đã cấp', uploadIds: [] });
const pay: Way = async (tools, path) => {
  await accept(tools, path);
  await askedToPay(tools, path);
};

/** How far a new dossier must have come for an operation; the others are content with a draft. */
const WAYS: Readonly<Record<string, Way>> = {
  submitDossier: saveComponent,
  submitDossierSupplement: async (tools, path) => {
    await submit(tools, path);
    await supplemented(tools, path);
  },
  withdrawDossier: accept,
  saveDossierRating: complete,
  acceptDossier: submit,
  refuseDossier: submit,
  requestDossierSupplement: submit,
  requestDossierFee: accept,
  startDossierProcessing: accept,
  assignDossier: accept,
  suspendDossier: start,
  resumeDossier: then(start, 'suspension', { ...clerk, reason: 'Chờ xác minh' }),
  decideDossierWithdrawal: then(accept, 'withdrawal', { reason: 'Không còn nhu cầu' }),
  completeDossier: start,
  deliverDossierResult: complete,
  getDossierForm: accept,
  getPayment: pay,
  startPayment: pay,
  settleSandboxPayment: async (tools, path) => {
    await pay(tools, path);
    await act(tools, `${BASE}/payments/${tools.ids.latest('pay')}/start`);
  },
  getDossierUpload: (tools, path) => file(tools, path, 'receiving'),
  deleteDossierUpload: (tools, path) => file(tools, path, 'receiving'),
  saveDossierUploadChunk: (tools, path) => file(tools, path, 'receiving'),
  completeDossierUpload: (tools, path) => file(tools, path, 'received'),
  getDossierUploadContent: (tools, path) => file(tools, path, 'stored'),
};

/** A dossier of its own for each operation that changes one. */
export const renewPublicServices: RenewStock = async ({ id }, tools) => {
  const path = await draft(tools);
  await WAYS[id]?.(tools, path);
};
