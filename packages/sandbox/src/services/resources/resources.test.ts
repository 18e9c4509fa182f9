import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

interface Resource {
  id: string;
  title: string;
  kind: string;
  grades: number[];
}
const listOf = (answer: Answer) => answer.body as { data: Resource[]; nextCursor?: string };

describe.each(testDatabases())('resources on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller;
  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    backend = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const search = (query: Record<string, string>) =>
    backend.get('/resources/v1/learning-resources', { query });

  test('words are found without tone marks, the best match first', async () => {
    const found = listOf(await search({ q: 'QUANG hop' })).data;
    expect(found[0]).toMatchObject({ id: demo.resource, title: 'Quang hợp ở thực vật' });
    const elsewhere = listOf(await search({ q: 'bai giang', limit: '200' })).data;
    expect(elsewhere.length).toBeGreaterThan(5);
    const ranks = elsewhere.map(({ title }) => (title.includes('bài giảng') ? 1 : 2));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const none = listOf(await search({ q: 'quang hợp quantum' })).data;
    expect(none).toEqual([]);
    expect(listOf(await search({ q: '%' })).data).toEqual([]);
  });

  test('filters and pages go together', async () => {
    const all = listOf(await search({ limit: '200' })).data;
    expect(all).toHaveLength(60);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listOf(
        await search({ limit: '7', q: 'bài', ...(cursor === undefined ? {} : { cursor }) }),
      );
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    const wanted = listOf(await search({ limit: '200', q: 'bài' })).data.map(({ id }) => id);
    expect(seen).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(14);
    const ofGrade = listOf(await search({ grade: '12', kind: 'video', limit: '200' })).data;
    expect(ofGrade.length).toBeGreaterThan(1);
    expect(ofGrade.every(({ kind, grades }) => kind === 'video' && grades.includes(12))).toBe(true);
  });

  test('what has no media says so when it is opened', async () => {
    const other = listOf(await search({ limit: '200' })).data.find(
      ({ id }) => id !== demo.resource,
    );
    const refused = await backend.post(`/resources/v1/learning-resources/${other?.id}/launch`);
    expect(refused.status).toBe(409);
    const unknown = await backend.post(
      '/resources/v1/learning-resources/res_00000000000000000000/launch',
    );
    expect(unknown.status).toBe(404);
    expect(sandbox.faults).toEqual([]);
  });
});
