import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';

interface Unit {
  code: string;
  name: string;
  fullName: string;
  kind: string;
}
const dataOf = (answer: Answer) => (answer.body as { data: Unit[] }).data;

describe('reference', () => {
  let sandbox: TestSandbox;
  let caller: TestCaller;
  beforeAll(async () => {
    sandbox = await startTestSandbox();
    caller = await sandbox.stranger();
  });
  afterAll(() => sandbox.close());

  const units = (query: Record<string, string>) =>
    caller.get('/reference/v1/administrative-units', { query });

  test('34 provinces, 7 of them cities', async () => {
    const provinces = dataOf(await units({ level: 'province', limit: '200' }));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ kind }) => kind === 'city')).toHaveLength(7);
    expect(provinces[0]).toMatchObject({ code: '01', fullName: 'Thành phố Hà Nội' });
  });

  test('3,321 communes over pages that neither skip nor repeat', async () => {
    const codes: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await units({
        level: 'commune',
        limit: '200',
        ...(cursor === undefined ? {} : { cursor }),
      });
      codes.push(...dataOf(page).map(({ code }) => code));
      cursor = (page.body as { nextCursor?: string }).nextCursor;
    } while (cursor !== undefined);
    expect(codes).toHaveLength(3321);
    expect(new Set(codes).size).toBe(3321);
  });

  test('units are found without diacritics', async () => {
    const found = dataOf(await units({ q: 'phuong ba dinh', parentCode: '01' }));
    expect(found).toEqual([
      {
        code: '00004',
        level: 'commune',
        name: 'Ba Đình',
        fullName: 'Phường Ba Đình',
        kind: 'ward',
        parentCode: '01',
        validFrom: '2025-07-01',
      },
    ]);
  });

  test('answers may be kept, and are recognised', async () => {
    const first = await caller.get('/reference/v1/administrative-units/01');
    expect(first.headers['cache-control']).toBe('public, max-age=3600');
    const again = await caller.get('/reference/v1/administrative-units/01', {
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    expect(again.status).toBe(304);
    expect((await caller.get('/reference/v1/administrative-units/99')).status).toBe(404);
  });

  test('code lists name their source or say that none is known', async () => {
    const lists = (await caller.get('/reference/v1/code-lists', { query: { limit: '200' } }))
      .body as {
      data: { id: string; codeCount: number; legalBasis?: string; remark?: object }[];
    };
    const counts = Object.fromEntries(lists.data.map(({ id, codeCount }) => [id, codeCount]));
    expect(counts).toMatchObject({
      'ethnic-group': 54,
      'learner-status': 12,
      gender: 3,
      grade: 18,
      zone: 4,
    });
    const unexplained = lists.data.filter(
      ({ id, legalBasis, remark }) =>
        id !== 'gender' && legalBasis === undefined && remark === undefined,
    );
    expect(unexplained).toEqual([]);
    const status = await caller.get('/reference/v1/code-lists/learner-status');
    expect(status.body).toMatchObject({
      codeCount: 12,
      codes: expect.arrayContaining([
        { code: 'ENROLLED', name: { vi: 'Đang học', en: 'Enrolled' } },
      ]),
    });
    expect((await caller.get('/reference/v1/code-lists/nothing')).status).toBe(404);
  });
});
