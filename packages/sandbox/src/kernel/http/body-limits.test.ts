import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

let sandbox: TestSandbox;
let client: TestCaller;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = await sandbox.client();
});
afterAll(() => sandbox.close());

function expectProblem(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.at('/code') }).toEqual({ status, code });
}

const path = '/platform/v1/webhook-endpoints';

test('malformed JSON that breaks far away: 400 without the place', async () => {
  const payload = '['.repeat(900_000);
  const answer = await client.post(path, { payload, headers: { 'accept-language': 'en' } });
  expectProblem(answer, 400, 'malformed-json');
  expect(answer.at('/detail')).toBe(
    'The body could not be read as JSON. Send JSON encoded in UTF-8.',
  );
});

test('more than a mebibyte: 413', async () => {
  const payload = JSON.stringify({ url: 'x'.repeat(1_048_576) });
  expectProblem(await client.post(path, { payload }), 413, 'body-too-large');
});

test('a hundred thousand levels deep: 400, not a fallen stack', async () => {
  const payload = '['.repeat(100_000) + ']'.repeat(100_000);
  expectProblem(await client.post(path, { payload }), 400, 'invalid-request');
});

test('a list longer than any document allows: named, and not read on', async () => {
  const scopes = Array.from({ length: 32_000 }, (_, index) => `x.y${index}`);
  const answer = await client.post('/platform/v1/clients', {
    body: { scopes, origins: scopes },
    headers: { 'accept-language': 'en' },
  });
  expectProblem(answer, 400, 'invalid-request');
  const { errors } = answer.body as { errors: object[] };
  // The document would have said 64, and missed `name`.
  expect(errors).toEqual([
    { pointer: '/origins', code: 'too-many', message: 'More than 1000 items.' },
  ]);
});
