/**
 * The vendor's back end: the only place that holds a key. A page asks it for a widget's handle; it decides by its own
 * session who is asking, and asks the platform for that person and nobody else.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { Client } from '@khuevan/sdk';
import { catalogue } from './catalogue.ts';
import { widgetHandle } from './handles.ts';
import { formBody, HttpError, jsonBody, sendJson, sendPage } from './http.ts';
import { learnerPage } from './learners.ts';
import { learnersPage, messagePage, startPage } from './pages.ts';
import { overview } from './overview.ts';
import type { VerificationResults } from './results.ts';
import { people, personById, type Person } from './people.ts';
import { Sessions } from './sessions.ts';
import { receiveWebhook, type WebhookReceiver } from './webhooks.ts';

export interface Vendor {
  client: Client;
  webhooks: WebhookReceiver;
  results: VerificationResults;
  /** The two origins whose pages may call with the person's cookie: the portal's and our own. */
  portal: string;
  vendor: string;
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  person: Person | null;
}

const PUBLIC = new URL('../public/', import.meta.url);

/** Starts on 127.0.0.1; the promise settles when it listens. */
export function startVendorServer(vendor: Vendor, port: number): Promise<Server> {
  const sessions = new Sessions();
  const server = createServer((request, response) => {
    handle(vendor, sessions, request, response).catch((error: unknown) => {
      if (!(error instanceof HttpError)) process.stderr.write(`${String(error)}\n`);
      const status = error instanceof HttpError ? error.status : 502;
      const detail = error instanceof HttpError ? error.message : 'The platform did not answer.';
      if (response.headersSent) response.end();
      else sendJson(response, status, { error: detail });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function handle(
  vendor: Vendor,
  sessions: Sessions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', vendor.vendor);
  const route = `${request.method ?? 'GET'} ${url.pathname}`;
  // Signed by the platform instead of sent by a browser: no cookie, no origin.
  if (route === 'POST /webhooks') return receiveWebhook(vendor.webhooks, request, response);

  allowOrigin(vendor, request, response);
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const call: Call = { request, response, url, person: sessions.read(request.headers.cookie) };
  switch (route) {
    case 'GET /people':
      return sendJson(response, 200, { people });
    case 'GET /session':
      return sendJson(response, 200, { person: call.person });
    case 'POST /session':
      return signIn(sessions, call);
    case 'DELETE /session':
      response.setHeader('set-cookie', sessions.close(request.headers.cookie));
      response.writeHead(204).end();
      return;
    case 'POST /widget-handles':
      return sendJson(
        response,
        201,
        await widgetHandle(vendor.client, vendor.portal, signedIn(call), await jsonBody(request)),
      );
    case 'GET /catalogue':
      return sendJson(response, 200, { items: await catalogue(vendor.client) });
    case 'GET /overview':
      return sendJson(response, 200, { items: await overview(vendor.client, signedIn(call)) });
    case 'GET /':
      return sendPage(response, 200, startPage(call.person));
    case 'POST /sign-in':
      return signInByForm(sessions, call);
    case 'GET /learners':
      return showLearners(vendor, call);
    case 'GET /vendor.css':
      return sendFile(response, 'vendor.css', 'text/css; charset=utf-8');
    case 'GET /vendor.svg':
      return sendFile(response, 'vendor.svg', 'image/svg+xml');
    default:
      throw new HttpError(404, 'There is nothing at this address.');
  }
}

/**
 * Browsers send `Origin` with every request of another origin and with every unsafe one. Ours are let in, with the
 * cookie; a page of anyone else is turned away before anything happens.
 */
function allowOrigin(vendor: Vendor, request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  response.setHeader('vary', 'origin');
  const safe = request.method === 'GET' || request.method === 'HEAD';
  if (origin === undefined && safe) return;
  if (origin !== vendor.portal && origin !== vendor.vendor) {
    throw new HttpError(403, 'This origin may not call.');
  }
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-max-age', '600');
}

function signedIn({ person }: Call): Person {
  if (person === null) throw new HttpError(401, 'Sign in first.');
  return person;
}

async function signIn(sessions: Sessions, { request, response }: Call): Promise<void> {
  const person = personById((await jsonBody(request))['person']);
  if (person === null) throw new HttpError(422, 'There is no such person.');
  response.setHeader('set-cookie', sessions.open(person));
  sendJson(response, 200, { person });
}

async function signInByForm(sessions: Sessions, { request, response }: Call): Promise<void> {
  const person = personById((await formBody(request)).get('person'));
  if (person === null) throw new HttpError(422, 'There is no such person.');
  response.setHeader('set-cookie', sessions.open(person));
  response.writeHead(303, { location: '/learners' }).end();
}

async function showLearners(vendor: Vendor, { url, person, response }: Call): Promise<void> {
  if (person?.kind !== 'staff') {
    sendPage(
      response,
      403,
      messagePage(
        'Chỉ nhà trường xem được danh sách này',
        'Hãy đăng nhập bằng tài khoản giáo viên.',
      ),
    );
    return;
  }
  const page = await learnerPage(vendor.client, url.searchParams.get('after') ?? undefined);
  sendPage(
    response,
    200,
    learnersPage(person, page, vendor.results.all(), vendor.webhooks.latest()),
  );
}

async function sendFile(response: ServerResponse, name: string, type: string): Promise<void> {
  response.writeHead(200, { 'content-type': type });
  response.end(await readFile(new URL(name, PUBLIC)));
}
