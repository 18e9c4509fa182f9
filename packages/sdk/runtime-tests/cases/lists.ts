import { exportLearners, listLearners } from '../../src/services/registry.ts';
import { collect, equal, failure, holds } from '../harness/assert.ts';
import type { Case } from '../harness/registry.ts';
import { scenario } from '../harness/scenario.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Pages and rows. */
export const lists: readonly Case[] = [
  {
    name: 'a list sends nothing before it is awaited or iterated',
    run: async (context) => {
      const server = scenario(context, 'pages');
      const list = listLearners(server.client(), { schoolId: 'sch_1' });
      list.pages();
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
      equal(await server.seen(), []);
    },
  },
  {
    name: 'a list awaited is its first page, asked for once',
    run: async (context) => {
      const server = scenario(context, 'pages');
      const list = listLearners(server.client(), { schoolId: 'sch_1', limit: 2 });
      const page = await list;
      equal([ids(page.data), page.nextCursor], [['lrn_0', 'lrn_1'], 'after 1']);
      equal(ids((await list).data), ['lrn_0', 'lrn_1']);
      equal(
        (await server.seen()).map(({ query }) => query),
        ['?schoolId=sch_1&limit=2'],
      );
    },
  },
  {
    name: 'a list iterated gives every item of every page',
    run: async (context) => {
      const server = scenario(context, 'pages');
      equal(ids(await collect(listLearners(server.client(), {}))), [
        'lrn_0',
        'lrn_1',
        'lrn_2',
        'lrn_3',
        'lrn_4',
        'lrn_5',
      ]);
      equal(
        (await server.seen()).map(({ query }) => query),
        ['', '?cursor=after%201', '?cursor=after%203'],
      );
    },
  },
  {
    name: 'a list gives its pages, and leaving the loop asks for no further one',
    run: async (context) => {
      const server = scenario(context, 'pages');
      for await (const page of listLearners(server.client()).pages()) {
        equal(page.data.length, 2);
        break;
      }
      equal((await server.seen()).length, 1);
    },
  },
  {
    name: 'a list goes on from a cursor',
    run: async (context) => {
      equal(
        ids(
          await collect(listLearners(scenario(context, 'pages').client(), { cursor: 'after 3' })),
        ),
        ['lrn_4', 'lrn_5'],
      );
    },
  },
  {
    name: 'a cursor that comes again ends the list with an error',
    run: async (context) => {
      const list = listLearners(scenario(context, 'same-cursor').client(), { cursor: 'again' });
      equal((await failure(collect(list))).code, 'invalid-page');
    },
  },
  {
    name: 'a download gives rows whose pieces end within characters',
    run: async (context) => {
      const rows = await collect(
        exportLearners(scenario(context, 'rows').client(), { schoolId: 'sch_1' }),
      );
      equal(rows, [{ id: 'lrn_1', name: 'Ẫn' }, { id: 'lrn_2', name: 'Đỗ Ợ' }, { id: 'lrn_3' }]);
    },
  },
  {
    name: 'a broken row names its line after the rows before it',
    run: async (context) => {
      const rows: unknown[] = [];
      const error = await failure(
        (async () => {
          for await (const row of exportLearners(scenario(context, 'bad-row').client(), {
            schoolId: 'sch_1',
          })) {
            rows.push(row);
          }
        })(),
      );
      equal([rows.length, error.code, (error as { line?: number }).line], [1, 'invalid-line', 2]);
    },
  },
  {
    name: 'bytes that are not UTF-8 are a broken row',
    run: async (context) => {
      const error = await failure(
        collect(exportLearners(scenario(context, 'bad-utf8').client(), { schoolId: 'sch_1' })),
      );
      equal([error.code, (error as { line?: number }).line], ['invalid-line', 1]);
    },
  },
  {
    name: 'a download that stalls ends with a timeout',
    run: async (context) => {
      const client = scenario(context, 'stalled-rows').client({ timeout: 200 });
      equal(
        (await failure(collect(exportLearners(client, { schoolId: 'sch_1' })))).code,
        'timeout',
      );
    },
  },
  {
    name: 'a download whose connection breaks is a ConnectionError, not the end of the rows',
    run: async (context) => {
      const client = scenario(context, 'broken-rows').client();
      equal(
        (await failure(collect(exportLearners(client, { schoolId: 'sch_1' })))).code,
        'connection-failed',
      );
    },
  },
  {
    name: 'a download can be left and aborted',
    run: async (context) => {
      const server = scenario(context, 'endless-rows');
      for await (const row of exportLearners(server.client(), { schoolId: 'sch_1' })) {
        equal(row.id, 'lrn_1');
        break;
      }
      const signal = AbortSignal.timeout(100);
      const error = await failure(
        collect(exportLearners(server.client(), { schoolId: 'sch_1' }, { signal })),
      );
      equal(error.code, 'aborted');
      const { data, etag } = await exportLearners(scenario(context, 'rows').client(), {
        schoolId: 'sch_1',
      }).withResponse();
      holds(etag === '"rows"', 'the head of a download');
      equal((await collect(data)).length, 3);
    },
  },
];
