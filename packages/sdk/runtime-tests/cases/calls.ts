import { ApiError, notModified, ResponseError, SdkError } from '../../src/index.ts';
import {
  getLearner,
  updateLearner,
  createLearner,
  importLearners,
} from '../../src/services/registry.ts';
import { revokeWidgetSession } from '../../src/services/platform.ts';
import { listVerificationKeys } from '../../src/services/identity.ts';
import { equal, failure, holds } from '../harness/assert.ts';
import type { Case } from '../harness/registry.ts';
import { scenario } from '../harness/scenario.ts';

const newLearner = {
  schoolId: 'sch_1',
  name: 'Nguyễn Văn An',
  gender: 'male',
  birthDate: '2015-01-02',
} as const;

/** One request, one answer. */
export const calls: readonly Case[] = [
  {
    name: 'a call gives the parsed body',
    run: async (context) => {
      const server = scenario(context, 'learner');
      const learner = await getLearner(server.client({ locale: 'vi' }), { learnerId: 'lrn/1 ệ' });
      equal(learner.name, 'Nguyễn Văn An');
      const [seen] = await server.seen();
      equal(seen?.path, '/registry/v1/learners/lrn%2F1%20%E1%BB%87');
      equal(
        [seen?.headers['accept'], seen?.headers['accept-language']],
        ['application/json', 'vi'],
      );
    },
  },
  {
    name: 'withResponse gives the head',
    run: async (context) => {
      const client = scenario(context, 'learner').client();
      const { etag, requestId, response } = await getLearner(client, {
        learnerId: 'lrn_1',
      }).withResponse();
      equal([etag, requestId, response.status], ['"7"', 'req_1', 200]);
    },
  },
  {
    name: 'a body is sent as JSON with the headers of the call',
    run: async (context) => {
      const server = scenario(context, 'learner');
      const options = {
        idempotencyKey: 'key-1',
        headers: { 'X-Trace': '1', 'Accept-Language': 'en' },
      };
      await createLearner(server.client({ locale: 'vi' }), { body: newLearner }, options);
      const [seen] = await server.seen();
      equal(JSON.parse(seen?.body ?? ''), newLearner);
      equal(seen?.headers['content-type'], 'application/json');
      equal(seen?.headers['idempotency-key'], 'key-1');
      equal([seen?.headers['x-trace'], seen?.headers['accept-language']], ['1', 'en']);
    },
  },
  {
    name: 'an answer of 204 is undefined',
    run: async (context) => {
      const client = scenario(context, 'no-content').client();
      equal(await revokeWidgetSession(client, { widgetSessionId: 'wse_1' }), undefined);
    },
  },
  {
    name: 'an answer of 304 is notModified and no error',
    run: async (context) => {
      const client = scenario(context, 'conditional').client();
      const result = await listVerificationKeys(client, {}, { ifNoneMatch: '"7"' }).withResponse();
      holds(result.data === notModified, 'data is notModified');
      equal([result.response.status, result.etag], [304, '"7"']);
    },
  },
  {
    name: 'a refusal is a typed error without personal numbers',
    run: async (context) => {
      const client = scenario(context, 'stale').client();
      const error = await failure(
        updateLearner(client, { learnerId: 'lrn_1', body: {} }, { ifMatch: '"7"' }),
      );
      holds(ApiError.isInstance(error, updateLearner) && error.is(412), 'is(412)');
      holds(!ApiError.isInstance(error, getLearner), 'not of another operation');
      if (ApiError.isInstance(error)) {
        equal([error.code, error.requestId], ['precondition-failed', 'req_412']);
        equal(error.problem.detail, 'number [redacted]');
      }
      const learner = await updateLearner(
        client,
        { learnerId: 'lrn_1', body: {} },
        { ifMatch: '"8"' },
      );
      equal(learner.name, 'Nguyễn Văn An');
    },
  },
  {
    name: 'an error page of a proxy becomes a problem',
    run: async (context) => {
      const client = scenario(context, 'bad-gateway').client({ retry: 0 });
      const error = await failure(getLearner(client, { learnerId: 'lrn_1' }));
      equal([ApiError.isInstance(error) && error.status, error.code], [502, 'unexpected-response']);
    },
  },
  {
    name: 'a page of a captive portal is a ResponseError',
    run: async (context) => {
      const error = await failure(
        getLearner(scenario(context, 'captive-portal').client(), { learnerId: 'lrn_1' }),
      );
      equal([ResponseError.isInstance(error), error.code], [true, 'not-json']);
    },
  },
  {
    name: 'a redirect is not followed',
    run: async (context) => {
      const server = scenario(context, 'redirect');
      const error = await failure(getLearner(server.client(), { learnerId: 'lrn_1' }));
      holds(
        ApiError.isInstance(error) && error.status < 400,
        'an ApiError with the status of a redirect',
      );
      equal((await server.seen()).length, 1);
    },
  },
  {
    name: 'a path parameter that is empty or dots is refused before anything is sent',
    run: async (context) => {
      const server = scenario(context, 'learner');
      for (const learnerId of ['', '.', '..']) {
        equal((await failure(getLearner(server.client(), { learnerId }))).code, 'invalid-input');
      }
      equal(await server.seen(), []);
    },
  },
  {
    name: 'nobody listening is a ConnectionError without the URL',
    run: async (context) => {
      const client = scenario(context, 'learner').client({
        baseUrl: 'http://127.0.0.1:9',
        retry: 0,
      });
      const error = await failure(getLearner(client, { learnerId: '000123456789' }));
      equal(
        [SdkError.isInstance(error) && error.name, error.code],
        ['ConnectionError', 'connection-failed'],
      );
      holds(
        !/000123456789/.test(`${error.message} ${String(error.cause)} ${error.stack}`),
        'no personal number',
      );
    },
  },
  {
    name: 'rows are uploaded from a generator',
    run: async (context) => {
      const server = scenario(context, 'import');
      async function* rows() {
        for (let row = 0; row < 3; row += 1) {
          yield { ...newLearner, name: `Ẫn ${row}` };
        }
      }
      const accepted = await importLearners(server.client(), { body: rows() });
      equal((accepted as { lineCount: number }).lineCount, 3);
      const [seen] = await server.seen();
      equal(seen?.headers['content-type'], 'application/x-ndjson');
      equal(seen?.body.split('\n')[2], JSON.stringify({ ...newLearner, name: 'Ẫn 2' }));
    },
  },
];
