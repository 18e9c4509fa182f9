import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryReplayGuard } from '../verification/replay-guard.ts';
import { signWebhook } from './sign-webhook.ts';
import { verifyWebhook } from './verify-webhook.ts';

const body = '{"id":"evt_1","type":"platform.test","occurredAt":"2026-11-23T02:00:00Z","data":{}}';
const at = 1_795_399_200;
const now = (): number => at * 1000;
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const otherSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const sign = (secrets: string[] = [secret], timestamp = at) =>
  signWebhook({ id: 'evt_1', body, timestamp, secrets });
const signed = async (secrets?: string[], timestamp?: number) => ({
  ...(await sign(secrets, timestamp)),
});

const keyPair = async (): Promise<{
  privateKey: CryptoKey;
  jwk: { kty: string; crv?: string | undefined; x?: string | undefined };
}> => {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty = '', crv, x } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, jwk: { kty, crv, x } };
};

describe('signatures that Standard Webhooks publishes', () => {
  test('the reference implementation in Rust (test_sign)', async () => {
    const headers = await signWebhook({
      id: 'msg_27UH4WbU6Z5A5EzD8u03UvzRbpk',
      timestamp: 1649367553,
      body: '{"email":"test@example.com","username":"test_user"}',
      secrets: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'],
    });
    expect(headers['webhook-signature']).toBe('v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=');
  });

  test('the reference implementation in Go (sign function)', async () => {
    const headers = await signWebhook({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
      secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

test('a delivery gives its event, from any kind of headers and body', async () => {
  const headers = await signed();
  const shapes = [
    headers,
    new Headers(headers),
    {
      'Webhook-Id': headers['webhook-id'],
      'WEBHOOK-TIMESTAMP': headers['webhook-timestamp'],
      'webhook-signature': headers['webhook-signature'],
    },
  ];
  for (const shape of shapes) {
    expect(await verifyWebhook(Buffer.from(body), shape, { secrets: secret, now })).toEqual(
      JSON.parse(body),
    );
  }
});

describe('rotation', () => {
  test('two secrets: deliveries with the old, the new, or both signatures are taken', async () => {
    for (const headers of [
      await signed([secret]),
      await signed([otherSecret]),
      await signed([otherSecret, secret]),
    ]) {
      await expect(
        verifyWebhook(body, headers, { secrets: [secret, otherSecret], now }),
      ).resolves.toBeDefined();
    }
    await expect(
      verifyWebhook(body, await signed([otherSecret, secret]), { secrets: secret, now }),
    ).resolves.toBeDefined();
    await expect(
      verifyWebhook(body, await signed([otherSecret]), { secrets: secret, now }),
    ).rejects.toMatchObject({ code: 'signature-invalid' });
  });

  test('two public keys, and a set with keys for other uses', async () => {
    const [old, next] = [await keyPair(), await keyPair()];
    const headers = {
      ...(await signWebhook({ id: 'evt_1', body, timestamp: at, privateKeys: [next.privateKey] })),
    };
    const other = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' };
    await expect(
      verifyWebhook(body, headers, { publicKeys: { keys: [other, old.jwk, next.jwk] }, now }),
    ).resolves.toBeDefined();
    await expect(
      verifyWebhook(body, headers, { publicKeys: { keys: [old.jwk] }, now }),
    ).rejects.toMatchObject({ code: 'signature-invalid' });
    const text = `whpk_${Buffer.from(next.jwk.x ?? '', 'base64url').toString('base64')}`;
    await expect(verifyWebhook(body, headers, { publicKeys: [text], now })).resolves.toBeDefined();
  });

  test('both schemes in one header, each on its own', async () => {
    const { privateKey, jwk } = await keyPair();
    const headers = {
      ...(await signWebhook({
        id: 'evt_1',
        body,
        timestamp: at,
        secrets: [secret],
        privateKeys: [privateKey],
      })),
    };
    expect(headers['webhook-signature']).toMatch(/^v1,\S+ v1a,\S+$/);
    await expect(
      verifyWebhook(body, headers, { publicKeys: { keys: [jwk] }, now }),
    ).resolves.toBeDefined();
    await expect(verifyWebhook(body, headers, { secrets: secret, now })).resolves.toBeDefined();
  });

  test('a signature of one scheme under the name of the other is refused', async () => {
    const headers = await signed();
    const renamed = {
      ...headers,
      'webhook-signature': headers['webhook-signature'].replace('v1,', 'v1a,'),
    };
    await expect(verifyWebhook(body, renamed, { secrets: secret, now })).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });
});

describe('time', () => {
  test.each([
    [-300, undefined],
    [300, undefined],
    [-301, 'timestamp-too-old'],
    [301, 'timestamp-too-new'],
  ])('%i seconds off: %s', async (offset, code) => {
    const verified = verifyWebhook(body, await signed([secret], at + offset), {
      secrets: secret,
      now,
    });
    await (code
      ? expect(verified).rejects.toMatchObject({ code })
      : expect(verified).resolves.toBeDefined());
  });

  test('the tolerance is the caller’s', async () => {
    const verified = verifyWebhook(body, await signed([secret], at - 20), {
      secrets: secret,
      now,
      tolerance: 10,
    });
    await expect(verified).rejects.toMatchObject({ code: 'timestamp-too-old' });
  });
});

describe('headers', () => {
  test.each([
    ['no id', { 'webhook-id': undefined }],
    ['an id with a dot, which stands before one in the signed text', { 'webhook-id': 'evt.1' }],
    ['an empty id', { 'webhook-id': '' }],
    ['a time with a fraction', { 'webhook-timestamp': '1.5' }],
    ['a time with a zero before', { 'webhook-timestamp': `0${at}` }],
    ['a time that is no number', { 'webhook-timestamp': 'now' }],
    ['a time with a space', { 'webhook-timestamp': ` ${at}` }],
    ['a header twice', { 'webhook-timestamp': [`${at}`, `${at}`] }],
    ['too many signatures', { 'webhook-signature': 'v1,AAAA '.repeat(17) }],
  ])('%s', async (_name, change) => {
    const headers = { ...(await signed()), ...change };
    await expect(verifyWebhook(body, headers, { secrets: secret, now })).rejects.toMatchObject({
      code: 'invalid-headers',
    });
  });

  test.each([
    ['no signature', ''],
    ['no scheme', 'tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw='],
    ['an unknown scheme', 'v2,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw='],
    ['an empty signature', 'v1,'],
    ['a signature that is cut short', 'v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3'],
    ['a signature that is no base64', 'v1,!!!'],
  ])('%s', async (_name, signature) => {
    const headers = { ...(await signed()), 'webhook-signature': signature };
    await expect(verifyWebhook(body, headers, { secrets: secret, now })).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });
});

describe('keys', () => {
  test.each([
    ['no key at all', {}],
    ['a secret that is too short', { secrets: 'whsec_c2hvcnQ=' }],
    ['a secret that is no base64', { secrets: 'whsec_?' }],
    ['a public key of the wrong length', { publicKeys: ['whpk_AAAA'] }],
  ])('%s', async (_name, keys) => {
    await expect(verifyWebhook(body, await signed(), { ...keys, now })).rejects.toMatchObject({
      code: 'invalid-key',
    });
  });
});

test('a body that is signed but no event is refused', async () => {
  for (const other of ['[]', 'null', '{"id":1,"type":"x"}', 'text']) {
    const headers = {
      ...(await signWebhook({ id: 'evt_1', body: other, timestamp: at, secrets: [secret] })),
    };
    await expect(verifyWebhook(other, headers, { secrets: secret, now })).rejects.toMatchObject({
      code: 'invalid-body',
    });
  }
});

test('an event is taken once; released, it is taken again', async () => {
  const replayGuard = memoryReplayGuard(10, now);
  const options = { secrets: secret, now, replayGuard };
  await verifyWebhook(body, await signed(), options);
  await expect(verifyWebhook(body, await signed([secret], at + 60), options)).rejects.toMatchObject(
    { code: 'replayed' },
  );
  replayGuard.release('evt_1');
  await expect(verifyWebhook(body, await signed(), options)).resolves.toBeDefined();
});

test('a delivery that does not verify is not remembered', async () => {
  const options = { secrets: secret, now, replayGuard: memoryReplayGuard(10, now) };
  await expect(verifyWebhook(`${body} `, await signed(), options)).rejects.toMatchObject({
    code: 'signature-invalid',
  });
  await expect(verifyWebhook(body, await signed(), options)).resolves.toBeDefined();
});

test('whatever is changed in body, id, time or signature is refused', async () => {
  const headers = await signed();
  const field = fc.constantFrom('body', 'webhook-id', 'webhook-timestamp', 'webhook-signature');
  await fc.assert(
    fc.asyncProperty(
      field,
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      async (name, place, character) => {
        const parts: Record<string, string> = { ...headers, body };
        const text = parts[name] ?? '';
        const position = place % text.length;
        const changed = text.slice(0, position) + character + text.slice(position + 1);
        fc.pre(changed !== text);
        const { body: changedBody = '', ...changedHeaders } = { ...parts, [name]: changed };
        await expect(
          verifyWebhook(changedBody, changedHeaders, { secrets: secret, now }),
        ).rejects.toMatchObject({ name: 'WebhookError' });
      },
    ),
    { numRuns: 300 },
  );
});

test('errors hold neither body nor secret', async () => {
  const error: unknown = await verifyWebhook('000123456789', await signed(), {
    secrets: secret,
    now,
  }).catch((caught: unknown) => caught);
  expect(`${(error as Error).stack}`).not.toMatch(/000123456789|MfKQ9r8/);
});
