/** Types of what generated functions give back. `tsc` is the test. */
import { ApiError } from '../errors/api-error.ts';
import type { Problem } from '../errors/problem.ts';
import { listVerificationKeys } from '../services/identity.ts';
import type { WidgetSession } from '../services/platform.ts';
import { createWidgetSession } from '../services/platform.ts';
import {
  exportLearners,
  getLearner,
  getLearnerImport,
  importLearners,
  type Learner,
  type LearnerImport,
  type LearnerList,
  listLearners,
  updateLearner,
} from '../services/registry.ts';
import type { Client } from './client.ts';
import { listOperation } from './list-operation.ts';
import { notModified, type NotModified } from './not-modified.ts';
import { operation } from './operation.ts';
import { poll } from './poll.ts';
import type { WithResponse } from './with-response.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(..._proof: T[]): void => {};

export async function results(client: Client): Promise<void> {
  const learner = await getLearner(client, { learnerId: 'lrn_1' });
  holds<Equal<typeof learner, Learner>>();
  const whole = await getLearner(client, { learnerId: 'lrn_1' }).withResponse();
  holds<Equal<typeof whole, WithResponse<Learner>>>();
  const page = await listLearners(client);
  holds<Equal<typeof page, LearnerList>>();
  for await (const each of listLearners(client, { q: 'An' }).pages()) {
    holds<Equal<typeof each, LearnerList>>();
  }
  for await (const row of exportLearners(client, { schoolId: 'sch_1' })) {
    holds<Equal<typeof row, Learner>>();
  }
  const session = await createWidgetSession(client, {
    body: {
      widget: 'edu-quiz-runner',
      origin: 'https://portal.example',
      subject: { type: 'learner', id: 'lrn_1' },
      resource: 'asm_1',
    },
  });
  holds<Equal<typeof session extends { handle: string } ? true : false, true>>();
  holds<Equal<WidgetSession extends object ? true : false, true>>();
}

export async function conditional(client: Client, known: string | undefined): Promise<void> {
  const plain = await listVerificationKeys(client);
  holds<Equal<NotModified extends typeof plain ? true : false, false>>();
  const result = await listVerificationKeys(client, {}, { ifNoneMatch: known });
  holds<Equal<NotModified extends typeof result ? true : false, true>>();
  if (result !== notModified) {
    holds<Equal<typeof result, typeof plain>>();
  }
  // @ts-expect-error this operation does not know If-None-Match
  await getLearnerImport(client, { learnerImportId: 'imp_1' }, { ifNoneMatch: '"1"' });
}

export async function options(client: Client): Promise<void> {
  await getLearner(
    client,
    { learnerId: 'lrn_1' },
    { signal: undefined, timeout: 1000, retry: { limit: 1 } },
  );
  // @ts-expect-error a GET takes no idempotency key
  await getLearner(client, { learnerId: 'lrn_1' }, { idempotencyKey: 'x' });
  await updateLearner(
    client,
    { learnerId: 'lrn_1', body: {} },
    { ifMatch: '"1"', headers: { 'x-a': 'b' } },
  );
  async function* rows() {
    yield { schoolId: 'sch_1', name: 'An', gender: 'male', birthDate: '2015-01-02' } as const;
  }
  await importLearners(client, { body: rows() }, { idempotencyKey: 'x' });
  // @ts-expect-error rows are objects
  await importLearners(client, { body: [1] });
}

export async function polling(client: Client): Promise<void> {
  const state = await poll(
    client,
    getLearnerImport,
    { learnerImportId: 'imp_1' },
    { until: ({ status }) => status === 'failed' },
  );
  holds<Equal<typeof state, LearnerImport>>();
  // @ts-expect-error the id is missing
  await poll(client, getLearnerImport, {});
}

export function errors(error: unknown): void {
  if (ApiError.isInstance(error)) {
    holds<Equal<typeof error.problem, Problem>>();
    holds<Equal<typeof error.status, number>>();
  }
  if (ApiError.isInstance(error, updateLearner)) {
    if (error.is(412)) {
      holds<Equal<typeof error.status, 412>>();
      const { code }: { code: string } = error.problem;
      holds<Equal<typeof code, string>>();
    }
    // A document with `default` allows every status.
    error.is(418);
  }
}

interface Shelf {
  parameters: { path: { shelfId: string } };
  responses: {
    200: { content: { 'application/json': { data: { title: string }[]; nextCursor?: string } } };
    404: { content: { 'application/problem+json': Problem & { code: 'shelf-not-found' } } };
    409: { content: { 'application/problem+json': Problem & { heldBy: string } } };
  };
}

export function narrowing(error: unknown): void {
  const listShelf = listOperation<Shelf>()({
    id: 'listShelf',
    service: 'library',
    method: 'GET',
    path: '/shelves/{shelfId}',
    paged: true,
  });
  if (ApiError.isInstance(error, listShelf)) {
    if (error.is(409)) {
      holds<Equal<typeof error.problem.heldBy, string>>();
    } else if (error.is(404)) {
      holds<Equal<typeof error.problem.code, 'shelf-not-found'>>();
    }
    // @ts-expect-error the document declares no such status
    error.is(418);
  }
  operation<Shelf>()({
    id: 'listShelf',
    service: 'library',
    method: 'GET',
    path: '/shelves/{shelfId}',
    // @ts-expect-error a paged operation is made by listOperation, which is what makes it iterable
    paged: true,
  });
}
