import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../kernel/http/documents.ts';
import type { Operation } from '../kernel/http/documents.ts';
import type { DatabaseKind } from '../testing/databases.ts';
import { issueAccessToken, TestCaller } from '../testing/test-client.ts';
import type { Answer } from '../testing/test-client.ts';
import { ConformanceBench } from './bench.ts';
import type { Attempt } from './bench.ts';
import { breakagesOf } from './breakage.ts';

/** How many generated requests each operation gets; `KHUEVAN_FUZZ_RUNS=500` for a long night. */
const RUNS = Number(process.env['KHUEVAN_FUZZ_RUNS'] ?? 12);

/** How many more are tried when none of these succeeded. */
const MORE_RUNS = 100;

/** A success needs a person who signs in at the identity provider: see the verification flow's own tests. */
const NEEDS_A_PERSON: ReadonlySet<string> = new Set(['getVerificationResult']);

const WIDGETS = ['edu-identity-verification', 'edu-quiz-runner', 'edu-course-player'] as const;

const documents = await loadDocuments();
/** The test clock last: what it moves, everything after it would see. */
const operations = documents
  .flatMap((document) => document.operations)
  .toSorted((a, b) => Number(a.id === 'setTestClock') - Number(b.id === 'setTestClock'));

interface ProblemBody {
  code: string;
  status: number;
  errors?: { pointer?: string; parameter?: string; code: string }[];
}

/** Services whose records belong to nobody in particular, or to the application itself whatever it reaches. */
const NOT_BOUND = new Set([
  'assessment',
  'courses',
  'identity',
  'platform',
  'reference',
  'resources',
]);

/**
 * Catalogues, offices, calculations and published figures that are the same for every caller, and what the caller makes for
 * itself: an import (its lines outside the reach are refused one by one), a dossier, counts of nothing.
 */
const FOR_ALL: ReadonlySet<string> = new Set([
  'listExamSessions',
  'getExamSession',
  'listExamCouncils',
  'getExamCouncil',
  'getScoreDistribution',
  'listOrganisations',
  'getOrganisation',
  'getEnrolmentCounts',
  'getEvaluationStatistics',
  'importLearners',
  'getLearnerImport',
  'createDossier',
  'getImmunisationCoverage',
  'listDonors',
  'getDonor',
  'getDeviceInventory',
  'listPilotProgrammes',
  'getPilotProgramme',
  'listIndicatorValues',
]);

const isForAll = ({ id, service }: Operation): boolean => NOT_BOUND.has(service) || FOR_ALL.has(id);

/** The entries of a list or of a FHIR bundle, or the whole of anything else that was found. */
function personalContent({ body }: Answer): unknown[] {
  if (typeof body === 'object' && body !== null) {
    if ('data' in body) return (body as { data: unknown[] }).data;
    if ('resourceType' in body && body.resourceType === 'Bundle') {
      return (body as { entry?: unknown[] }).entry ?? [];
    }
  }
  return [body];
}

/** `cli` for a parameter whose pattern asks for ids such as `cli_…`. */
function prefixOf(operation: Operation, schema: object): string | undefined {
  const { $ref } = schema as { $ref?: string };
  const owner = documents.find(({ service }) => service === operation.service);
  const named = owner?.document.components?.['schemas']?.[$ref?.split('/').at(-1) ?? ''];
  return /([a-z]{3})_/.exec(JSON.stringify($ref === undefined ? schema : named))?.[1];
}

/**
 * Property tests over every operation of every document: valid requests get documented answers, broken ones a 4xx that
 * names the place, strangers nothing; never a fault of the server.
 */
export function describeConformance(database: DatabaseKind): void {
  describe(`conformance on ${database}`, () => suite(database));
}

function suite(database: DatabaseKind): void {
  let bench: ConformanceBench;
  beforeAll(async () => {
    bench = await ConformanceBench.open(database);
  });
  afterAll(() => bench.close());

  /** The document knows this status, the body fits, and a failure is a problem. */
  function expectDocumented(operation: Operation, answer: Answer, attempt: unknown): void {
    const shown = JSON.stringify(attempt).slice(0, 500);
    if (answer.status >= 500) {
      throw new Error(`${answer.status} for ${shown}: ${bench.sandbox.faults.at(-1) ?? ''}`);
    }
    if (!operation.responses.has(String(answer.status))) {
      throw new Error(`status ${answer.status} is not in the document: ${shown} ${answer.text}`);
    }
    const type = String(answer.headers['content-type'] ?? '').split(';')[0];
    // NDJSON without a line is a body too.
    const hasBody = answer.text !== '' || type === 'application/x-ndjson';
    const body = hasBody ? answer.body : undefined;
    const errors = bench.sandbox.validator.responseErrors(operation, answer.status, type, body);
    expect(errors).toEqual([]);
    if (answer.status >= 400) expect(type).toBe('application/problem+json');
  }

  function expectBadRequest(
    operation: Operation,
    answer: Answer,
    attempt: unknown,
    names: (error: { pointer?: string; parameter?: string }) => boolean,
  ): void {
    expectDocumented(operation, answer, attempt);
    const { errors = [] } = answer.body as ProblemBody;
    if (answer.status !== 400 || !errors.some(names)) {
      throw new Error(
        `a 400 naming the place was expected for ${JSON.stringify(attempt).slice(0, 500)}: ${answer.text}`,
      );
    }
  }

  const related = (a: string, b: string) =>
    `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);

  /** Attempts that succeeded: breaking one thing in them leaves one thing to be refused. */
  const successes = new Map<string, Attempt>();

  const goodAttempt = (operation: Operation): Attempt => {
    const succeeded = successes.get(operation.id);
    if (succeeded !== undefined) return succeeded;
    const [attempt] = fc.sample(bench.validAttempts(operation), { numRuns: 1 });
    if (attempt === undefined) throw new Error('no valid attempt could be generated');
    return attempt;
  };

  // By service, so that one can be asked for: `-t 'registry '`.
  describe.each(
    operations.map((operation) => [`${operation.service} ${operation.id}`, operation] as const),
  )('%s', (_id, operation) => {
    const jsonPointer = operation.requestContent.get('application/json') ?? null;
    const prefixes = operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .flatMap(({ name, schema }) => {
        const prefix = prefixOf(operation, schema);
        return prefix === undefined ? [] : [{ name, prefix }];
      });
    test('valid requests get documented answers', async () => {
      await bench.stock.renew(operation);
      await fc.assert(
        fc.asyncProperty(bench.validAttempts(operation), async (attempt) => {
          const prepared = await withFreshSecret(operation, attempt);
          const answer = await bench.send(operation, prepared);
          expectDocumented(operation, answer, prepared);
          if (answer.status < 300) successes.set(operation.id, prepared);
        }),
        {
          numRuns: RUNS,
          endOnFailure: true,
          examples: bench.exampleAttempts(operation).map((attempt): [Attempt] => [attempt]),
        },
      );
      // A dozen may all miss by chance what must go together: a success is looked for a while longer.
      const more = NEEDS_A_PERSON.has(operation.id) ? 0 : MORE_RUNS;
      for (let run = 0; run < more && !successes.has(operation.id); run += 1) {
        const [attempt] = fc.sample(bench.validAttempts(operation), { numRuns: 1 });
        if (attempt === undefined) break;
        const prepared = await withFreshSecret(operation, attempt);
        const answer = await bench.send(operation, prepared);
        expectDocumented(operation, answer, prepared);
        if (answer.status < 300) successes.set(operation.id, prepared);
      }
      expect(successes.has(operation.id)).toBe(!NEEDS_A_PERSON.has(operation.id));
    });

    test('broken parameters are named', async () => {
      const good = goodAttempt(operation);
      for (const { name, in: place, schema } of operation.parameters) {
        if (place === 'path') {
          const attempt = { ...good, params: { ...good.params, [name]: '~broken~' } };
          const answer = await bench.send(operation, attempt);
          expectBadRequest(operation, answer, attempt, ({ parameter }) => parameter === name);
        } else if (place === 'query') {
          const { document } = bench.documentOf(operation);
          for (const { value } of breakagesOf(document, schema, String(schema['default'] ?? 'x'))) {
            const text = typeof value === 'string' ? value : JSON.stringify(value);
            // A URL cannot carry half a surrogate pair; bad percent-encoding has its own test.
            if (!text.isWellFormed()) continue;
            const attempt = { ...good, query: { ...good.query, [name]: text } };
            if (bench.isValid(operation, attempt)) continue;
            const answer = await bench.send(operation, attempt);
            expectBadRequest(operation, answer, attempt, ({ parameter }) => parameter === name);
          }
        }
      }
      const attempt = { ...good, query: { ...good.query, khongCo: '1' } };
      const answer = await bench.send(operation, attempt);
      expectBadRequest(operation, answer, attempt, ({ parameter }) => parameter === 'khongCo');
    });

    if (prefixes.length > 0) {
      test('unknown ids are 404', async () => {
        const good = goodAttempt(operation);
        for (const { name, prefix } of prefixes) {
          const params = { ...good.params, [name]: bench.ids.unknown(prefix) };
          const answer = await bench.send(operation, { ...good, params });
          expectDocumented(operation, answer, params);
          expect(answer.status).toBe(404);
        }
      });
    }

    if (jsonPointer !== null) {
      test('broken bodies are named', async () => {
        const { document } = bench.documentOf(operation);
        const schema = { $ref: `#${jsonPointer}` };
        const bodies = [...bench.bodyExamples(operation), goodAttempt(operation).body];
        const { params, query } = goodAttempt(operation);
        for (const body of bodies) {
          for (const { what, pointer: place, value } of breakagesOf(document, schema, body)) {
            const attempt = { params, query, body: value };
            if (bench.isValid(operation, attempt)) continue;
            const answer = await bench.send(operation, attempt);
            expectBadRequest(operation, answer, { what, place }, (error) =>
              related(error.pointer ?? '~', place),
            );
          }
        }
      });
    }

    if (operation.requestContent.size > 0) {
      test('anything else in the body is never a fault of the server', async () => {
        const { params, query } = goodAttempt(operation);
        await fc.assert(
          fc.asyncProperty(fc.jsonValue(), async (body) => {
            const attempt = { params, query, body: body ?? null };
            expectDocumented(operation, await bench.send(operation, attempt), attempt);
          }),
          { numRuns: RUNS, endOnFailure: true },
        );
      });
    }

    const needsTag = operation.parameters.some(({ name }) => name === 'If-Match');
    if (operation.requestContent.size > 0 || operation.idempotent || needsTag) {
      test('wrong wrappings: type, size, key, version', async () => {
        await bench.stock.renew(operation);
        const good = bench.withLatestIds(goodAttempt(operation));
        const check = async (status: number, options: object) => {
          const answer = await bench.send(operation, good, options);
          expectDocumented(operation, answer, options);
          expect(answer.status).toBe(status);
        };
        if (operation.requestContent.size > 0) {
          await check(415, { payload: '<a/>', headers: { 'content-type': 'text/xml' } });
          const isJson = operation.requestContent.has('application/json');
          const size = isJson ? 1_048_577 : 33_554_433;
          await check(413, { payload: 'x'.repeat(size) });
          if (isJson) await check(400, { payload: '{"a":' });
          if (operation.requestBodyRequired && isJson)
            await check(400, { body: undefined, payload: '' });
        }
        if (operation.idempotent) {
          await check(400, { idempotencyKey: null });
          await check(400, { idempotencyKey: 'a b' });
        }
        if (needsTag) await check(412, { headers: { 'if-match': '"stale"' } });
      });
    }

    if (!operation.isPublic) {
      test('foreign, expired and missing tokens', async () => {
        const good = goodAttempt(operation);
        const { sandbox, client } = bench;
        const { keys, config } = sandbox.runtime;
        const issue = (claims: object) =>
          issueAccessToken(keys, config, {
            clientId: client.clientId,
            scopes: operation.scopes,
            jkt: client.key.jkt,
            ...claims,
          });
        const check = async (status: number, options: object, caller?: TestCaller) => {
          const answer = await bench.send(operation, good, options, caller);
          expectDocumented(operation, answer, options);
          expect(answer.status).toBe(status);
        };
        await check(401, { token: null });
        await check(401, { proof: null });
        await check(401, { token: await issue({ lifetime: -5 }) });
        await check(401, { token: await issue({ jkt: 'A'.repeat(43) }) });
        await check(401, { token: await issue({ audience: 'http://localhost:9' }) });
        await check(401, { token: `kvw_${'A'.repeat(43)}` });
        if (operation.scopes.length > 0) {
          await check(403, { token: await issue({ scopes: ['platform.none'] }) });
        }
      });

      if (operation.allows.has('client') && !isForAll(operation)) {
        test('an organisation that reaches nothing finds nothing', async () => {
          const good = bench.withLatestIds(goodAttempt(operation));
          const answer = await bench.send(operation, good, {}, await outsiderClient());
          expectDocumented(operation, answer, good);
          if (answer.status < 300) expect(personalContent(answer)).toEqual([]);
          // As for what does not exist, or for a step that is not the caller's to take.
          else expect([403, 404, 412, 422]).toContain(answer.status);
        });
      }

      test('widgets from another origin, and widgets that it is not for', async () => {
        const good = goodAttempt(operation);
        for (const name of WIDGETS) {
          const page = await widgetNamed(name);
          const { inside, key, accessToken } = page;
          const isFor = operation.widgets.includes(name);
          const elsewhere = new TestCaller(inside, key, accessToken, 'http://localhost:4999');
          const refused = await bench.send(operation, good, {}, elsewhere);
          expectDocumented(operation, refused, name);
          expect([refused.status, refused.at('/code')]).toEqual([403, 'wrong-origin']);
          if (isFor) continue;
          const answer = await bench.send(operation, good, {}, page);
          expectDocumented(operation, answer, name);
          expect([answer.status, answer.at('/code')]).toEqual([
            403,
            'widget-operation-not-allowed',
          ]);
        }
      });
    }
  });

  let outsider: Promise<TestCaller> | undefined;
  /** Registered with every scope, as a school that is not among the ones that the records are of. */
  const outsiderClient = (): Promise<TestCaller> =>
    (outsider ??= bench.sandbox.client({
      organisation: 'outsider',
      role: 'school',
      reach: { schoolIds: [bench.ids.unknown('sch')] },
    }));

  const pages = new Map<string, TestCaller>();
  async function widgetNamed(name: string): Promise<TestCaller> {
    const page = pages.get(name) ?? (await bench.stock.widget(name));
    pages.set(name, page);
    return page;
  }

  async function withFreshSecret(operation: Operation, attempt: Attempt): Promise<Attempt> {
    if (operation.id === 'getExamResultByNumber') {
      return { ...attempt, body: await bench.stock.lookUp() };
    }
    if (operation.id !== 'exchangeWidgetHandle') return attempt;
    return { ...attempt, body: { handle: await bench.stock.newHandle() } };
  }

  test('no fault was logged', () => {
    expect(bench.sandbox.faults).toEqual([]);
  });
}
