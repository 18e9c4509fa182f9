import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';
import { hasCode, referenceData } from './data.ts';

interface ListSummary {
  id: string;
  codeCount: number;
  legalBasis?: string;
  remark?: object;
  version: string;
}
interface Entry {
  codeListId: string;
  code: string;
}
const dataOf = <Item>(answer: Answer) => (answer.body as { data: Item[] }).data;

describe('code lists', () => {
  let sandbox: TestSandbox;
  let caller: TestCaller;
  beforeAll(async () => {
    sandbox = await startTestSandbox();
    caller = await sandbox.stranger();
  });
  afterAll(() => sandbox.close());

  const read = (path: string, query: Record<string, string> = {}) =>
    caller.get(`/reference/v1${path}`, { query });

  test('name their source or say what is not known', async () => {
    const lists = dataOf<ListSummary>(await read('/code-lists', { limit: '200' }));
    expect(lists).toHaveLength(46);
    const counts = Object.fromEntries(lists.map(({ id, codeCount }) => [id, codeCount]));
    expect(counts).toMatchObject({
      'ethnic-group': 54,
      'learner-status': 12,
      'dossier-state': 10,
      'drop-out-reason': 8,
      'immunisation-dose-state': 6,
      'exam-subject': 12,
      'exam-language': 7,
      'teaching-level': 3,
      gender: 3,
      grade: 18,
      zone: 4,
    });
    const unexplained = lists.filter(
      ({ legalBasis, remark }) => legalBasis === undefined && remark === undefined,
    );
    expect(unexplained).toEqual([]);
    expect((await read('/code-lists/nothing')).status).toBe(404);
  });

  test('numbers that products give to a status stand beside it', async () => {
    const { codes } = (await read('/code-lists/learner-status')).body as { codes: Entry[] };
    expect(codes.find(({ code }) => code === 'TRANSFERRED_OUT_S1')).toEqual({
      code: 'TRANSFERRED_OUT_S1',
      name: { vi: 'Chuyển đi học kỳ 1', en: 'Transferred out, semester 1' },
      aliases: ['Chuyển đi kỳ 1', 'Chuyển đi kì 1'],
      mappings: [
        { system: 'sync-a', code: '3' },
        { system: 'sync-b', code: '04' },
      ],
    });
    expect(hasCode('learner-status', 'TRANSFERRED_OUT_S1')).toBe(true);
    expect(hasCode('learner-status', '3')).toBe(false);
  });

  test('a list as of a day holds the codes of that day', async () => {
    const at = async (asOf: string) =>
      (
        (await read('/code-lists/admission-priority-group', { asOf })).body as { codes: Entry[] }
      ).codes.map(({ code }) => code);
    expect(await at('2025-07-01')).toEqual([
      '2022-01',
      '2022-02',
      '2022-03',
      '2022-04',
      '2022-05',
      '2022-06',
      '2022-07',
    ]);
    expect(await at('2026-07-02')).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
  });

  test('every part and every system that a code names exists', () => {
    const { codeLists } = referenceData();
    const dangling = [...codeLists.values()].flatMap((list) =>
      list.codes.flatMap(({ code, parts = [], mappings = [] }) => [
        ...parts
          .filter((part) => !hasCode(list.partsOf ?? '', part))
          .map((part) => `${list.id} ${code}: part ${part}`),
        ...mappings
          .filter(({ system }) => !hasCode('code-system', system))
          .map(({ system }) => `${list.id} ${code}: system ${system}`),
      ]),
    );
    expect(dangling).toEqual([]);
  });

  test('texts of the data are in Unicode form NFC', () => {
    const text = JSON.stringify([...referenceData().codeLists.values()]);
    expect(text.normalize('NFC')).toBe(text);
  });

  test('a copy is kept by what changed since', async () => {
    const everything: Entry[] = [];
    let cursor: string | undefined;
    do {
      const page = await read('/codes', {
        limit: '200',
        ...(cursor === undefined ? {} : { cursor }),
      });
      everything.push(...dataOf<Entry>(page));
      cursor = (page.body as { nextCursor?: string }).nextCursor;
    } while (cursor !== undefined);
    expect(everything).toHaveLength(399);
    const since = async (updatedSince: string) => {
      const lists = dataOf<ListSummary>(await read('/code-lists', { updatedSince, limit: '200' }));
      return lists.map(({ id }) => id);
    };
    expect(await since('2026-11-23T18:16:12Z')).toHaveLength(46);
    const later = await since('2026-11-23T21:00:00Z');
    expect(later).toHaveLength(45);
    expect(later).not.toContain('staff-status');
    const late = { updatedSince: '2026-11-24T00:00:00Z' };
    expect(dataOf(await read('/codes', late))).toEqual([]);
  });

  test('codes of one system', async () => {
    const vaccines = dataOf<Entry>(await read('/codes', { system: 'cvx', limit: '200' }));
    expect(new Set(vaccines.map(({ codeListId }) => codeListId))).toEqual(new Set(['vaccine']));
    expect(vaccines).toHaveLength(18);
  });

  test('a spelling is resolved over the wire', async () => {
    const matches = await read('/code-lists/ethnic-group/matches', { text: 'BRU VAN KIEU' });
    expect(dataOf(matches)).toMatchObject([
      { code: { code: '23' }, matchedOn: 'name', certainty: 'folded' },
    ]);
    const group = { text: '04', system: 'exam-registration', asOf: '2026-07-02' };
    expect(dataOf(await read('/code-lists/admission-priority-group/matches', group))).toMatchObject(
      [{ code: { code: '2026-04', parts: ['UT2'] } }],
    );
    expect((await read('/code-lists/nothing/matches', { text: 'x' })).status).toBe(404);
    expect((await read('/code-lists/ethnic-group/matches')).status).toBe(400);
  });
});
