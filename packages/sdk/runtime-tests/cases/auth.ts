import { clientCredentials, createDpopKey, widgetSession } from '../../src/auth/index.ts';
import type { Client } from '../../src/index.ts';
import { getSchool } from '../../src/services/registry.ts';
import { equal, failure, holds } from '../harness/assert.ts';
import type { Case, Context } from '../harness/registry.ts';
import { type Scenario, scenario } from '../harness/scenario.ts';

/** Registered with the scenario server; made for these tests. */
const privateKey = {
  kty: 'EC',
  crv: 'P-256',
  kid: 'client-1',
  x: 'He7rRSdWX0AZfBqxcSshgS9USj0KzUrf9zqQdeEDciM',
  y: 'B6HOK0ogo_qg3V3Xvd6v4dlWWPi_ilgQoX-eihbrovA',
  d: 'nczdQmjort-AB6989ACM8r2NYErM1A_nv5YfgOPEiwQ',
};

const backend = (context: Context, name: string): Scenario & { asClient: Client } => {
  const server = scenario(context, name);
  const auth = clientCredentials({
    tokenEndpoint: `${server.baseUrl}/token`,
    clientId: 'cli_1',
    privateKey,
    scope: ['registry.schools.read'],
    resource: context.origin,
  });
  return { ...server, asClient: server.client({ auth }) };
};

const tokenOf = async (client: Client): Promise<string> =>
  ((await getSchool(client, { schoolId: 'sch_1' })) as unknown as { token: string }).token;

const paths = async (server: Scenario): Promise<string[]> =>
  (await server.seen()).map(({ path }) => path.replace(/.*\//, ''));

/** Tokens, proofs and sessions. */
export const auth: readonly Case[] = [
  {
    name: 'a backend gets one bound token for all its calls',
    run: async (context) => {
      const server = backend(context, 'protected');
      equal(await Promise.all([1, 2, 3].map(() => tokenOf(server.asClient))), [
        'kvw_1',
        'kvw_1',
        'kvw_1',
      ]);
      equal((await paths(server)).filter((path) => path === 'token').length, 1);
      const form = new URLSearchParams((await server.seen())[0]?.body);
      equal([form.get('scope'), form.get('resource')], ['registry.schools.read', context.origin]);
    },
  },
  {
    name: 'a proof is made anew for every attempt',
    run: async (context) => {
      const server = backend(context, 'protected-flaky');
      equal(await tokenOf(server.asClient), 'kvw_1');
      const proofs = (await server.seen()).map(({ headers }) => headers['dpop']);
      equal([proofs.length, new Set(proofs).size], [3, 3]);
    },
  },
  {
    name: 'nonces of both servers are learnt and kept up',
    run: async (context) => {
      const server = backend(context, 'nonces');
      equal([await tokenOf(server.asClient), await tokenOf(server.asClient)], ['kvw_1', 'kvw_1']);
      equal(await paths(server), ['token', 'token', 'sch_1', 'sch_1', 'sch_1']);
    },
  },
  {
    name: 'a refused token is replaced once',
    run: async (context) => {
      const server = backend(context, 'revoked');
      equal([await tokenOf(server.asClient), await tokenOf(server.asClient)], ['kvw_1', 'kvw_2']);
    },
  },
  {
    name: 'a token is renewed when it is over',
    run: async (context) => {
      const server = backend(context, 'short-lived');
      equal([await tokenOf(server.asClient), await tokenOf(server.asClient)], ['kvw_1', 'kvw_2']);
    },
  },
  {
    name: 'a refused client is an AuthError with the code of OAuth',
    run: async (context) => {
      const error = await failure(tokenOf(backend(context, 'refused-client').asClient));
      equal([error.name, error.code], ['AuthError', 'invalid_client']);
    },
  },
  {
    name: 'a bearer token is not taken',
    run: async (context) => {
      equal(
        (await failure(tokenOf(backend(context, 'bearer-only').asClient))).code,
        'unbound-token',
      );
    },
  },
  {
    name: 'the key of proofs cannot be extracted',
    run: async () => {
      const { privateKey: key } = await createDpopKey();
      holds(!key.extractable, 'not extractable');
      await failure(crypto.subtle.exportKey('jwk', key));
    },
  },
  {
    name: 'a widget exchanges its handle once and renews with a new one',
    run: async (context) => {
      const server = scenario(context, 'revoked');
      let asked = 0;
      const widget = widgetSession({
        baseUrl: server.baseUrl,
        handle: 'handle-0',
        fetchHandle: async () => `handle-${(asked += 1)}`,
      });
      const client = server.client({ auth: widget });
      equal(
        await Promise.all([tokenOf(client), widget.session().then(({ resource }) => resource)]),
        ['kvw_1', 'asm_1'],
      );
      equal([await tokenOf(client), asked], ['kvw_2', 1]);
      equal(
        (await server.seen())
          .filter(({ path }) => path.endsWith('/exchange'))
          .map(({ body }) => body),
        ['{"handle":"handle-0"}', '{"handle":"handle-1"}'],
      );
    },
  },
  {
    name: 'a widget without another handle says that its session is over',
    run: async (context) => {
      const server = scenario(context, 'revoked');
      const client = server.client({
        auth: widgetSession({ baseUrl: server.baseUrl, handle: 'handle-0' }),
      });
      equal(await tokenOf(client), 'kvw_1');
      const error = await failure(tokenOf(client));
      equal([error.name, error.code], ['AuthError', 'session-expired']);
    },
  },
];
