import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type Client } from '@khuevan/sdk';
import {
  beginSignIn,
  clientCredentials,
  finishSignIn,
  type PrivateKeyInput,
} from '@khuevan/sdk/auth';
import { listScopes } from '@khuevan/sdk/platform';
import type { DemoApplicationKey } from '../../../packages/sandbox/src/identity-provider/demo-applications.ts';
import {
  demoPeople,
  type DemoPersonKey,
} from '../../../packages/sandbox/src/identity-provider/demo-people.ts';
import { TestBrowser } from '../../../packages/sandbox/src/identity-provider/test-browser.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';

/** What the portal asks people for. */
const PERSONAL_SCOPES = [
  'registry.learners.read',
  'registry.enrolments.read',
  'registry.transfers.read',
  'registry.transfers.write',
  'school-health.records.read',
  'school-health.consents.read',
  'school-health.consents.write',
  'digital-school.devices.read',
  'digital-school.handovers.sign',
  'public-services.dossiers.read',
  'public-services.dossiers.write',
  'exams.registrations.read',
  'exams.registrations.write',
  'exams.results.read',
  'exams.remarks.read',
  'exams.remarks.write',
  'admissions.candidates.read',
  'admissions.preferences.read',
  'admissions.preferences.write',
  'admissions.offers.read',
  'admissions.offers.confirm',
  'workforce.evaluations.read',
  'workforce.evaluations.assess',
];

const APPLICATIONS = [
  'vendor',
  'ministry',
  'department',
  'commune',
  'school',
  'institution',
] as const satisfies readonly DemoApplicationKey[];

const PEOPLE = ['guardian', 'hoa', 'teacher'] as const satisfies readonly DemoPersonKey[];

/** Everybody who acts in the year, each with a client of their own. */
export type Callers = Record<(typeof APPLICATIONS)[number] | (typeof PEOPLE)[number], Client> & {
  /** Without a token. */
  anybody: Client;
};

/** As the sandbox hands them to each demo application. */
interface Credentials {
  clientId: string;
  privateKey: PrivateKeyInput;
}

const readCredentials = async (state: string, key: string): Promise<Credentials> =>
  JSON.parse(await readFile(join(state, 'clients', `${key}-demo.json`), 'utf8')) as Credentials;

async function application(
  key: DemoApplicationKey,
  state: string,
  { api, identityProvider }: SandboxOrigins,
  scope: string[],
): Promise<Client> {
  const { clientId, privateKey } = await readCredentials(state, key);
  const tokenEndpoint = `${identityProvider}/token`;
  return createClient({
    baseUrl: api,
    auth: clientCredentials({ tokenEndpoint, clientId, privateKey, scope, resource: api }),
  });
}

/** A person signs in at the vendor's application, page by page, in a browser without script. */
async function person(
  key: DemoPersonKey,
  state: string,
  { api, identityProvider, vendor }: SandboxOrigins,
): Promise<Client> {
  const { clientId, privateKey } = await readCredentials(state, 'vendor');
  const redirectUri = `${vendor}/dang-nhap/xong`;
  const options = {
    issuer: identityProvider,
    clientId,
    privateKey,
    redirectUri,
    scope: PERSONAL_SCOPES,
  };
  const begun = await beginSignIn(options);
  const browser = new TestBrowser();
  const pageOf = async ({ url, response }: { url: URL; response: Response | null }) => ({
    url,
    html: (await response?.text()) ?? '',
  });
  const start = await pageOf(await browser.follow(begun.url));
  const { loginName } = demoPeople[key];
  const consent = await pageOf(await browser.submit(start, { testPerson: loginName }));
  const { url } = await browser.submit(consent, { step: 'accept' }, [vendor]);
  return createClient({ baseUrl: api, auth: await finishSignIn(options, begun, url) });
}

/** @param state the sandbox's state folder, with the demo applications' credentials */
export async function openCallers(origins: SandboxOrigins, state: string): Promise<Callers> {
  const anybody = createClient({ baseUrl: origins.api });
  const { data } = await listScopes(anybody);
  const scopes = data.map(({ name }) => name);
  const clients: [string, Client][] = [['anybody', anybody]];
  for (const key of APPLICATIONS)
    clients.push([key, await application(key, state, origins, scopes)]);
  for (const key of PEOPLE) clients.push([key, await person(key, state, origins)]);
  return Object.fromEntries(clients) as Callers;
}
