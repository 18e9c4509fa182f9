import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';

interface Unit {
  code: string;
  name: string;
  fullName: string;
  kind: string;
}
const dataOf = <Item = Unit>(answer: Answer) => (answer.body as { data: Item[] }).data;

describe('reference', () => {
  const clock = new TestClock();
  let sandbox: TestSandbox;
  let caller: TestCaller;
  beforeAll(async () => {
    sandbox = await startTestSandbox({ clock });
    caller = await sandbox.stranger();
  });
  afterAll(() => sandbox.close());

  const read = (path: string, query: Record<string, string> = {}) =>
    caller.get(`/reference/v1${path}`, { query });
  const units = (query: Record<string, string>) => read('/administrative-units', query);

  async function everyPage<Item>(path: string, query: Record<string, string>): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | undefined;
    do {
      const answer = await read(path, {
        ...query,
        limit: '200',
        ...(cursor === undefined ? {} : { cursor }),
      });
      items.push(...dataOf<Item>(answer));
      cursor = (answer.body as { nextCursor?: string }).nextCursor;
    } while (cursor !== undefined);
    return items;
  }

  test('34 provinces, 7 of them cities', async () => {
    const provinces = dataOf(await units({ level: 'province', limit: '200' }));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ kind }) => kind === 'city')).toHaveLength(7);
    expect(provinces[0]).toMatchObject({ code: '01', fullName: 'Thành phố Hà Nội' });
  });

  test('3,321 communes over pages that neither skip nor repeat', async () => {
    const communes = await everyPage<Unit>('/administrative-units', { level: 'commune' });
    expect(communes).toHaveLength(3321);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
    const count = (kind: string) => communes.filter((unit) => unit.kind === kind).length;
    expect([count('commune'), count('ward'), count('special-zone')]).toEqual([2611, 697, 13]);
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
        decree: 'Quyết định 19/2025/QĐ-TTg',
      },
    ]);
  });

  test.each([
    ['2008-07-31', 0, 0],
    ['2008-08-01', 63, 5],
    ['2024-01-01', 63, 5],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
  ])('provinces as of %s: %i, %i of them cities', async (asOf, provinces, cities) => {
    const found = dataOf(await units({ level: 'province', asOf, limit: '200' }));
    expect(found).toHaveLength(provinces);
    expect(found.filter(({ kind }) => kind === 'city')).toHaveLength(cities);
  });

  test('without a day, a list is that of the clock, in Vietnam', async () => {
    const at = async (now: string) => {
      clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(now) });
      return dataOf(await units({ level: 'province', limit: '200' })).length;
    };
    // Midnight in Vietnam is 17:00 UTC.
    expect(await at('2025-06-30T16:59:59Z')).toBe(63);
    expect(await at('2025-06-30T17:00:00Z')).toBe(34);
    const { body } = await units({ level: 'province', limit: '30' });
    const { nextCursor = '' } = body as { nextCursor?: string };
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2025-07-01T17:00:00Z') });
    const next = dataOf(await units({ level: 'province', limit: '30', cursor: nextCursor }));
    expect(next.map(({ code }) => code)).toEqual(['86', '91', '92', '96']);
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
  });

  test('a code that was given again is told apart by the day', async () => {
    const names = await Promise.all(
      [{ asOf: '2024-01-01' }, {}].map(async (query) => {
        const { body } = await read('/administrative-units/24', query);
        return (body as Unit).name;
      }),
    );
    expect(names).toEqual(['Bắc Giang', 'Bắc Ninh']);
    expect((await read('/administrative-units/27')).body).toEqual({
      code: '27',
      level: 'province',
      name: 'Bắc Ninh',
      nameEn: 'Bac Ninh',
      fullName: 'Tỉnh Bắc Ninh',
      kind: 'province',
      examCouncilCode: '19',
      validFrom: '2008-08-01',
      validTo: '2025-06-30',
      decree: 'Quyết định 124/2004/QĐ-TTg',
      replacedBy: ['24'],
    });
    expect((await read('/administrative-units/27', { asOf: '2026-01-01' })).status).toBe(404);
    expect((await read('/administrative-units/99')).status).toBe(404);
  });

  test.each([
    ['24', '2024-01-01', ['Bắc Ninh']],
    ['74', '2024-01-01', ['Hồ Chí Minh']],
    ['46', '2024-01-01', ['Huế']],
    ['70', '2024-01-01', ['Đồng Nai']],
    ['01', '2026-09-01', []],
  ])('successors of %s on %s: %j', async (code, asOf, names) => {
    const found = dataOf(await read(`/administrative-units/${code}/successors`, { asOf }));
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['24', ['24 Bắc Giang', '27 Bắc Ninh']],
    ['79', ['74 Bình Dương', '77 Bà Rịa - Vũng Tàu', '79 Hồ Chí Minh']],
    ['46', ['46 Thừa Thiên Huế', '46 Huế']],
    ['75', ['70 Bình Phước', '75 Đồng Nai', '75 Đồng Nai']],
  ])('predecessors of %s: %j', async (code, names) => {
    const found = dataOf(await read(`/administrative-units/${code}/predecessors`));
    expect(found.map((unit) => `${unit.code} ${unit.name}`)).toEqual(names);
  });

  test('Đồng Nai is a city since 30 April 2026', async () => {
    const { body } = await read('/administrative-units/75');
    expect(body).toMatchObject({
      kind: 'city',
      validFrom: '2026-04-30',
      decree: 'Nghị quyết 30/2026/QH16',
    });
  });

  test('exam councils have numbers of their own', async () => {
    const old = dataOf<Unit & { examCouncilCode: string }>(
      await units({ level: 'province', asOf: '2024-06-27', limit: '200' }),
    );
    const councils = new Map(old.map((unit) => [unit.name, unit.examCouncilCode]));
    expect(
      ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng'].map((name) => councils.get(name)),
    ).toEqual(['01', '02', '03', '04']);
    expect(new Set(councils.values()).size).toBe(63);
  });

  test('answers may be kept, and are recognised', async () => {
    const paths = ['/administrative-units/01', '/codes', '/subjects/history', '/school-years'];
    for (const path of paths) {
      const first = await read(path);
      expect(first.headers['cache-control']).toBe('public, max-age=3600');
      const again = await caller.get(`/reference/v1${path}`, {
        headers: { 'if-none-match': String(first.headers['etag']) },
      });
      expect(again.status).toBe(304);
    }
  });

  test('school years: dates, weeks and what they rest on', async () => {
    const years = dataOf<{ id: string; verified: boolean }>(await read('/school-years'));
    expect(years.map(({ id, verified }) => [id, verified])).toEqual([
      ['2024-2025', false],
      ['2025-2026', true],
      ['2026-2027', false],
    ]);
    expect((await read('/school-years/2025-2026')).body).toMatchObject({
      startsOn: '2025-09-05',
      endsBefore: '2026-05-31',
      weeks: 35,
      semesters: [
        { number: 1, weeks: 18, endsBefore: '2026-01-18' },
        { number: 2, weeks: 17, endsBefore: '2026-05-31' },
      ],
      legalBasis: 'Quyết định 2269/QĐ-BGDĐT ngày 11/8/2025',
    });
    expect((await read('/school-years/2031-2032')).status).toBe(404);
  });

  test('ten electives of the graduation exam and two compulsory subjects', async () => {
    const codes = async (graduationExam: string) =>
      dataOf(await read('/subjects', { graduationExam })).map(({ code }) => code);
    expect(await codes('compulsory')).toEqual(['literature', 'mathematics']);
    expect(await codes('elective')).toEqual([
      'agricultural-technology',
      'biology',
      'chemistry',
      'economics-law',
      'foreign-language',
      'geography',
      'history',
      'industrial-technology',
      'informatics',
      'physics',
    ]);
  });

  test('subjects that are assessed by comment only', async () => {
    interface Subject {
      code: string;
      offerings: { level: string; grades: string[]; assessment: string }[];
    }
    const subjects = dataOf<Subject>(await read('/subjects', { grade: '7' }));
    const byComment = subjects.filter(({ offerings }) =>
      offerings.some(({ grades, assessment }) => grades.includes('7') && assessment !== 'scored'),
    );
    expect(byComment.map(({ code }) => code)).toEqual([
      'arts',
      'career-activities',
      'fine-arts',
      'local-education',
      'music',
      'physical-education',
    ]);
  });
});
