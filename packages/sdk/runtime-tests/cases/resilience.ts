import { ApiError, ConnectionError, poll, TimeoutError } from '../../src/index.ts';
import {
  createLearner,
  getLearner,
  getLearnerImport,
  updateLearner,
} from '../../src/services/registry.ts';
import { equal, failure, holds } from '../harness/assert.ts';
import type { Case } from '../harness/registry.ts';
import { quick, scenario } from '../harness/scenario.ts';

const newLearner = {
  schoolId: 'sch_1',
  name: 'Nguyễn Văn An',
  gender: 'male',
  birthDate: '2015-01-02',
} as const;

/** Retries, time limits, aborting, waiting. */
export const resilience: readonly Case[] = [
  {
    name: 'a GET is repeated until it succeeds',
    run: async (context) => {
      const server = scenario(context, 'fails-twice');
      equal((await getLearner(server.client(), { learnerId: 'lrn_1' })).name, 'Nguyễn Văn An');
      equal((await server.seen()).length, 3);
    },
  },
  {
    name: 'a POST is repeated with one idempotency key',
    run: async (context) => {
      const server = scenario(context, 'fails-twice');
      await createLearner(server.client(), { body: newLearner });
      const keys = (await server.seen()).map(({ headers }) => headers['idempotency-key']);
      equal(keys.length, 3);
      equal(new Set(keys).size, 1);
      holds((keys[0] ?? '').length === 36, 'a UUID');
      equal(
        (await server.seen()).map(({ body }) => JSON.parse(body) as unknown),
        [newLearner, newLearner, newLearner],
      );
    },
  },
  {
    name: 'a PATCH, which has no key, is sent once',
    run: async (context) => {
      const server = scenario(context, 'fails-twice');
      await failure(
        updateLearner(server.client(), { learnerId: 'lrn_1', body: {} }, { ifMatch: '"7"' }),
      );
      equal((await server.seen()).length, 1);
    },
  },
  {
    name: 'a connection that breaks before the answer is tried again',
    run: async (context) => {
      const server = scenario(context, 'hangs-up');
      equal((await getLearner(server.client(), { learnerId: 'lrn_1' })).name, 'Nguyễn Văn An');
    },
  },
  {
    name: 'a body that is cut short is tried again',
    run: async (context) => {
      const server = scenario(context, 'cut-short');
      equal((await getLearner(server.client(), { learnerId: 'lrn_1' })).name, 'Nguyễn Văn An');
    },
  },
  {
    name: 'Retry-After is kept',
    run: async (context) => {
      const started = performance.now();
      await getLearner(scenario(context, 'retry-after-1').client(), { learnerId: 'lrn_1' });
      holds(performance.now() - started >= 990, 'waited a second');
    },
  },
  {
    name: 'a Retry-After beyond the cap ends the call at once',
    run: async (context) => {
      const server = scenario(context, 'retry-after-hour');
      const error = await failure(getLearner(server.client(), { learnerId: 'lrn_1' }));
      equal(ApiError.isInstance(error) && error.retryAfter, 3_600_000);
      equal((await server.seen()).length, 1);
    },
  },
  {
    name: 'the first request with the key still running is waited for',
    run: async (context) => {
      const learner = await createLearner(scenario(context, 'first-still-runs').client(), {
        body: newLearner,
      });
      equal(learner.name, 'Nguyễn Văn An');
    },
  },
  {
    name: 'a conflict of another kind is not repeated',
    run: async (context) => {
      const server = scenario(context, 'conflict');
      equal(
        (await failure(createLearner(server.client(), { body: newLearner }))).code,
        'duplicate-learner',
      );
      equal((await server.seen()).length, 1);
    },
  },
  {
    name: 'an attempt that takes too long is tried again',
    run: async (context) => {
      const client = scenario(context, 'slow-once').client({ timeout: 200 });
      equal((await getLearner(client, { learnerId: 'lrn_1' })).name, 'Nguyễn Văn An');
    },
  },
  {
    name: 'the timeout also covers the body',
    run: async (context) => {
      const client = scenario(context, 'slow-body').client({ timeout: 150, retry: 0 });
      const started = performance.now();
      const error = await failure(getLearner(client, { learnerId: 'lrn_1' }));
      equal([TimeoutError.isInstance(error), error.code], [true, 'timeout']);
      holds(performance.now() - started < 2000, 'ended early');
    },
  },
  {
    name: 'the total timeout ends all attempts',
    run: async (context) => {
      const client = scenario(context, 'slow-body').client({
        timeout: 100,
        totalTimeout: 350,
        retry: { ...quick, limit: 50 },
      });
      const started = performance.now();
      equal((await failure(getLearner(client, { learnerId: 'lrn_1' }))).code, 'timeout');
      holds(performance.now() - started < 2000, 'ended early');
    },
  },
  {
    name: 'a signal aborts a request under way',
    run: async (context) => {
      const controller = new AbortController();
      const call = getLearner(
        scenario(context, 'slow-body').client(),
        { learnerId: 'lrn_1' },
        { signal: controller.signal },
      );
      setTimeout(() => controller.abort(), 50);
      const error = await failure(call);
      equal([error.name, error.code], ['AbortError', 'aborted']);
    },
  },
  {
    name: 'a signal aborts the pause between attempts',
    run: async (context) => {
      const client = scenario(context, 'retry-after-1').client();
      const started = performance.now();
      const error = await failure(
        getLearner(client, { learnerId: 'lrn_1' }, { signal: AbortSignal.timeout(150) }),
      );
      equal(error.code, 'aborted');
      holds(performance.now() - started < 900, 'did not wait for Retry-After');
    },
  },
  {
    name: 'no more calls are in flight than allowed',
    run: async (context) => {
      const client = scenario(context, 'busy').client({ concurrency: 2 });
      // Of one URL a browser has one request under way at a time, for its cache.
      const all = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map((learner) =>
          getLearner(client, { learnerId: `lrn_${learner}` }),
        ),
      );
      equal(Math.max(...all.map((one) => (one as unknown as { most: number }).most)), 2);
    },
  },
  {
    name: 'a call that waits for its place can be aborted',
    run: async (context) => {
      const client = scenario(context, 'slow-body').client({
        concurrency: 1,
        timeout: 500,
        retry: 0,
      });
      const first = failure(getLearner(client, { learnerId: 'lrn_1' }));
      const waiting = getLearner(
        client,
        { learnerId: 'lrn_2' },
        { signal: AbortSignal.timeout(50) },
      );
      equal((await failure(waiting)).code, 'aborted');
      equal((await first).code, 'timeout');
    },
  },
  {
    name: 'long work is asked for until it has ended',
    run: async (context) => {
      const states: string[] = [];
      const done = await poll(
        scenario(context, 'work').client(),
        getLearnerImport,
        { learnerImportId: 'imp_1' },
        { onProgress: (state) => states.push(state.status) },
      );
      equal([done.status, states], ['succeeded', ['running', 'running', 'succeeded']]);
    },
  },
  {
    name: 'waiting for long work can be aborted',
    run: async (context) => {
      const client = scenario(context, 'long-work').client();
      const signal = AbortSignal.timeout(150);
      const error = await failure(
        poll(client, getLearnerImport, { learnerImportId: 'imp_1' }, { signal }),
      );
      equal(error.code, 'aborted');
    },
  },
  {
    name: 'what is tried in vain ends with the last error',
    run: async (context) => {
      const server = scenario(context, 'fails-always');
      const error = await failure(
        getLearner(server.client({ retry: { ...quick, limit: 1 } }), { learnerId: 'lrn_1' }),
      );
      equal(
        [ApiError.isInstance(error), ConnectionError.isInstance(error), error.code],
        [true, false, 'unavailable'],
      );
      equal((await server.seen()).length, 2);
    },
  },
];
