import { describe, expect, test } from 'vitest';
import { openKeys } from '../../kernel/keys.ts';
import { SandboxPaymentProvider } from './payments/payment-provider.ts';
import { procedures } from './procedures/index.ts';
import { mediaTypeOf } from './uploads/file-kind.ts';
import { sandboxScanner } from './uploads/virus-scanner.ts';

describe('the virus scanner', () => {
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(
    '',
  );

  test('finds the test file alone and inside another', async () => {
    expect(await sandboxScanner.scan(Buffer.from(eicar))).toBe('EICAR-Test-File');
    expect(await sandboxScanner.scan(Buffer.from(`%PDF-1.7\n${eicar}\n`))).toBe('EICAR-Test-File');
  });

  test('lets pass what is not quite it', async () => {
    expect(await sandboxScanner.scan(Buffer.from(eicar.slice(1)))).toBeUndefined();
  });
});

test('a file is what its first bytes say', () => {
  expect(mediaTypeOf(Buffer.from('%PDF-1.4'))).toBe('application/pdf');
  expect(mediaTypeOf(Buffer.from('89504e470d0a1a0a00', 'hex'))).toBe('image/png');
  expect(mediaTypeOf(Buffer.from('ffd8ffe0', 'hex'))).toBe('image/jpeg');
  expect(mediaTypeOf(Buffer.from('MZ'))).toBeUndefined();
  expect(mediaTypeOf(new Uint8Array())).toBeUndefined();
});

test('a notice of payment opens only as it was signed', async () => {
  const provider = new SandboxPaymentProvider(openKeys(null));
  const outcome = {
    paymentId: 'pay_01kaz8m2q4x7v9c1d3f5g7h9jc',
    reference: 'KVPAY-1',
    amount: '250000',
    outcome: 'settled',
  } as const;
  const notice = await provider.settle(outcome);
  expect(await provider.open(notice)).toEqual(outcome);
  const dearer = notice.content.replace('250000', '100');
  expect(await provider.open({ ...notice, content: dearer })).toBeUndefined();
  expect(await provider.open({ ...notice, signature: '' })).toBeUndefined();
  const other = new SandboxPaymentProvider(openKeys(null));
  expect(await other.open(notice)).toBeUndefined();
});

test('procedures: ids and codes are unique, each can be asked for a letter of authorisation', () => {
  expect(procedures.length).toBe(14);
  expect(new Set(procedures.map(({ id }) => id)).size).toBe(14);
  const codes = procedures.flatMap(({ code }) => code ?? []);
  expect(codes.toSorted()).toEqual([
    '1.001714',
    '1.005090',
    '1.005092',
    '1.005095',
    '1.005099',
    '1.005142',
    '1.005144',
    '2.001914',
    '2.002478',
    '2.002481',
    '3.000181',
    '3.000182',
  ]);
  for (const { components } of procedures) {
    const names = components.map(({ code }) => code);
    expect(names).toContain('giay-uy-quyen');
    expect(new Set(names).size).toBe(names.length);
  }
});
