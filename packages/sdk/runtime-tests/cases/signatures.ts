import { VerificationError, verifyJws } from '../../src/verification/index.ts';
import { memoryReplayGuard, signWebhook, verifyWebhook } from '../../src/webhooks/index.ts';
import { equal, failure, holds } from '../harness/assert.ts';
import type { Case } from '../harness/registry.ts';

/* RFC 8037 appendix A.4 and A.2. */
const ed25519Jws =
  'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';
const ed25519Key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

/* Reference implementation of Standard Webhooks, libraries/rust/src/lib.rs, test_sign. */
const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const delivery = {
  'webhook-id': 'msg_27UH4WbU6Z5A5EzD8u03UvzRbpk',
  'webhook-timestamp': '1649367553',
  'webhook-signature': 'v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=',
};
const deliveredBody = '{"email":"test@example.com","username":"test_user"}';
const then = (): number => 1_649_367_553_000;

const eventBody = JSON.stringify({
  id: 'evt_1',
  type: 'platform.test',
  occurredAt: '2026-11-23T02:00:00Z',
  data: {},
});

/** Webhooks and signed results, on the runtime's own WebCrypto. */
export const signatures: readonly Case[] = [
  {
    name: 'a JWS of RFC 8037 is verified',
    run: async () => {
      const { payload, protectedHeader } = await verifyJws(ed25519Jws, ed25519Key, {
        algorithms: ['EdDSA'],
      });
      equal(
        [new TextDecoder().decode(payload), protectedHeader],
        ['Example of Ed25519 signing', { alg: 'EdDSA' }],
      );
    },
  },
  {
    name: 'another spelling of the same JWS is refused',
    run: async () => {
      for (const spelling of [
        `${ed25519Jws}=`,
        ` ${ed25519Jws}`,
        `${ed25519Jws}\n`,
        ed25519Jws.replace(/g$/, 'h'),
      ]) {
        const error = await failure(verifyJws(spelling, ed25519Key, { algorithms: ['EdDSA'] }));
        equal([VerificationError.isInstance(error), error.code], [true, 'malformed']);
      }
    },
  },
  {
    name: 'a changed signature is refused',
    run: async () => {
      const forged = ed25519Jws.replace('.hgyY', '.hgyZ');
      equal(
        (await failure(verifyJws(forged, ed25519Key, { algorithms: ['EdDSA'] }))).code,
        'signature-invalid',
      );
    },
  },
  {
    name: 'a delivery of the reference implementation is verified, and then is no event of ours',
    run: async () => {
      const error = await failure(
        verifyWebhook(deliveredBody, delivery, { secrets: secret, now: then }),
      );
      equal(error.code, 'invalid-body');
      const changed = await failure(
        verifyWebhook(`${deliveredBody} `, delivery, { secrets: secret, now: then }),
      );
      equal(changed.code, 'signature-invalid');
    },
  },
  {
    name: 'a delivery is taken once',
    run: async () => {
      const headers = await signWebhook({ id: 'evt_1', body: eventBody, secrets: [secret] });
      const replayGuard = memoryReplayGuard();
      const event = await verifyWebhook(eventBody, new Headers({ ...headers }), {
        secrets: secret,
        replayGuard,
      });
      equal(event.type, 'platform.test');
      equal(
        (await failure(verifyWebhook(eventBody, { ...headers }, { secrets: secret, replayGuard })))
          .code,
        'replayed',
      );
    },
  },
  {
    name: 'a delivery with an Ed25519 signature is verified with a public key set',
    run: async () => {
      const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
        'sign',
        'verify',
      ])) as CryptoKeyPair;
      const { kty = '', crv, x } = await crypto.subtle.exportKey('jwk', pair.publicKey);
      const headers = await signWebhook({
        id: 'evt_1',
        body: eventBody,
        privateKeys: [pair.privateKey],
      });
      holds(headers['webhook-signature'].startsWith('v1a,'), 'an asymmetric signature');
      const event = await verifyWebhook(
        eventBody,
        { ...headers },
        { publicKeys: { keys: [{ kty, crv, x }] } },
      );
      equal(event.id, 'evt_1');
    },
  },
];
