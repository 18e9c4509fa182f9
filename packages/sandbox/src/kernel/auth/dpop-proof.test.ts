import { expect, test } from 'vitest';
import { ProofKey } from '../../testing/test-client.ts';
import { verifyDpopProof } from './dpop-proof.ts';

const method = 'GET';
const url = 'http://localhost:4401/platform/v1/clients';
const iat = 1_800_000_000;

test('the record of a proof outlives the last moment at which it is accepted', async () => {
  const header = await (await ProofKey.create()).prove({ method, url, iat });
  const last = 1_800_000_120_999;
  const proof = await verifyDpopProof(header, { method, url, now: last });
  expect(proof.expiresAt).toBe(1_800_000_150_000);
  await expect(verifyDpopProof(header, { method, url, now: last + 1 })).rejects.toThrow(
    'invalid-dpop-proof',
  );
});
