import * as fc from 'fast-check';
import { createIdentityProvider } from '../identity-provider/index.ts';
import { originsFor } from '../kernel/origins.ts';
import type {
  OpenApiDocument,
  Operation,
  ParameterObject,
  ServiceDocument,
} from '../kernel/http/documents.ts';
import { resolve } from '../kernel/http/documents.ts';
import type { OriginServer } from '../kernel/runtime.ts';
import { freeBasePort } from '../ports.ts';
import type { DatabaseKind } from '../testing/databases.ts';
import type { Answer, CallOptions, TestCaller } from '../testing/test-client.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import { dereference, valuesOf } from './arbitrary.ts';
import { KnownIds } from './known-ids.ts';
import { PORTAL } from './portal.ts';
import { Stock } from './stock.ts';

/** One request to an operation, before it is sent. */
export interface Attempt {
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  body?: unknown;
}

/** The type of a body that is no JSON document: lines of JSON, or a piece of a file. */
const rawTypeOf = (operation: Operation): string | undefined =>
  ['application/x-ndjson', 'application/octet-stream'].find((type) =>
    operation.requestContent.has(type),
  );

/** NDJSON as it was generated, and any other value as a line of JSON: an object's own `toString` may be no function. */
const asText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

/** A seeded sandbox with its identity provider, an application that may do everything, and what it has answered. */
export class ConformanceBench {
  readonly sandbox: TestSandbox;
  readonly ids = new KnownIds();
  readonly client: TestCaller & { clientId: string };
  readonly stock: Stock;
  readonly #identityProvider: OriginServer;

  private constructor(
    sandbox: TestSandbox,
    identityProvider: OriginServer,
    client: TestCaller & { clientId: string },
  ) {
    this.sandbox = sandbox;
    this.#identityProvider = identityProvider;
    this.client = client;
    this.ids.hide(client.clientId);
    this.stock = new Stock(sandbox, client, this.ids);
  }

  static async open(database: DatabaseKind): Promise<ConformanceBench> {
    const sandbox = await startTestSandbox({
      database,
      profile: 'xs',
      origins: originsFor(await freeBasePort()),
    });
    const identityProvider = await createIdentityProvider(sandbox.runtime);
    await identityProvider.listen();
    const bench = new ConformanceBench(sandbox, identityProvider, await sandbox.client());
    await bench.#readLists();
    return bench;
  }

  async close(): Promise<void> {
    await this.#identityProvider.close();
    await this.sandbox.close();
  }

  documentOf(operation: Operation): ServiceDocument {
    const found = this.sandbox.documents.find(({ service }) => service === operation.service);
    if (found === undefined) throw new Error(`no document of ${operation.service}`);
    return found;
  }

  pathOf(operation: Operation, params: Record<string, string>): string {
    return operation.route.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
  }

  /** Sends an attempt with what belongs to every good request: token, proof, key, the current ETag. */
  async send(
    operation: Operation,
    attempt: Attempt,
    options: CallOptions = {},
    caller: TestCaller = this.client,
  ): Promise<Answer> {
    const path = this.pathOf(operation, attempt.params);
    const rawType = rawTypeOf(operation);
    const headers: Record<string, string> = {};
    if (rawType !== undefined) headers['content-type'] = rawType;
    if (operation.id === 'exchangeWidgetHandle') headers['origin'] = PORTAL;
    if (this.#needsTag(operation)) {
      const { headers: current } = await this.client.get(path);
      headers['if-match'] = String(current['etag'] ?? '"none"');
    }
    const answer = await caller.call(operation.method, path, {
      query: attempt.query,
      ...(operation.isPublic ? { token: null } : {}),
      ...(attempt.body === undefined
        ? {}
        : rawType !== undefined
          ? { payload: asText(attempt.body) }
          : { body: attempt.body }),
      ...options,
      headers: { ...headers, ...options.headers },
    });
    this.ids.learn(answer.body);
    return answer;
  }

  /** Attempts that the document calls valid. */
  validAttempts(operation: Operation): fc.Arbitrary<Attempt> {
    const { document } = this.documentOf(operation);
    const parametersIn = (place: 'path' | 'query') =>
      operation.parameters.filter((parameter) => parameter.in === place);
    const record = (place: 'path' | 'query') => {
      const parameters = parametersIn(place);
      return fc.record(
        Object.fromEntries(
          parameters.map((parameter) => [
            parameter.name,
            this.#parameterValues(parameter, document),
          ]),
        ),
        { requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name) },
      );
    };
    return fc
      .record({
        params: record('path'),
        // Where a list goes on is the server's own to say; FHIR calls it `page`.
        query: record('query').map(({ cursor: _cursor, page: _page, ...query }) => query),
        body: this.#bodies(operation),
      })
      .map(({ params, query, body }): Attempt => {
        const attempt = {
          params: asTexts(params) as Record<string, string>,
          query: asTexts(query),
        };
        return body === undefined ? attempt : Object.assign(attempt, { body });
      })
      .filter((attempt) => this.isValid(operation, attempt));
  }

  /** The document's own examples, about things that exist here. */
  exampleAttempts(operation: Operation): Attempt[] {
    const { document } = this.documentOf(operation);
    const latest = (prefix: string) => this.ids.latest(prefix);
    const params = Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name, example, schema }) => {
          const { examples } = dereference(document, schema) as { examples?: unknown[] };
          return [name, withKnownIds(String(example ?? examples?.[0]), latest) as string];
        }),
    );
    const bodies = this.bodyExamples(operation).map((body) => withKnownIds(body, latest));
    const attempts: Attempt[] = bodies.map((body) => ({ params, query: {}, body }));
    if (bodies.length === 0) attempts.push({ params, query: {} });
    return attempts.filter((attempt) => this.isValid(operation, attempt));
  }

  /** The same about what was made last: what the attempt was about may be gone. */
  withLatestIds(attempt: Attempt): Attempt {
    const params = withKnownIds(attempt.params, (prefix) => this.ids.latest(prefix));
    return { ...attempt, params: params as Record<string, string> };
  }

  /** The examples that the document gives for the body, with ids that exist here. */
  bodyExamples(operation: Operation): unknown[] {
    const { document } = this.documentOf(operation);
    const body = operation.object.requestBody;
    if (body === undefined) return [];
    const { content } = resolve<{ content: Record<string, { examples?: object }> }>(
      document,
      body,
      '',
    ).value;
    return Object.values(content).flatMap(({ examples }) =>
      Object.values((examples ?? {}) as Record<string, { value: unknown }>).map(
        (example) => resolve<{ value: unknown }>(document, example, '').value.value,
      ),
    );
  }

  isValid(operation: Operation, attempt: Attempt): boolean {
    const raw = {
      params: attempt.params,
      query: attempt.query as Record<string | symbol, unknown>,
      headers: { 'idempotency-key': 'x'.repeat(20) },
      body: structuredClone(attempt.body),
      contentType: 'application/json',
    };
    try {
      this.sandbox.validator.validateRequest(operation, raw);
      return true;
    } catch {
      return false;
    }
  }

  /** Ids that exist come from the sandbox, codes that exist from the document's example. */
  #parameterValues(parameter: ParameterObject, document: OpenApiDocument): fc.Arbitrary<unknown> {
    const generated = valuesOf(document, parameter.schema, this.ids);
    const { example } = parameter;
    if (example === undefined || /^[a-z]{3}_/.test(String(example))) return generated;
    return fc.oneof(generated, fc.constant(example));
  }

  #bodies(operation: Operation): fc.Arbitrary<unknown> {
    const pointer = operation.requestContent.get('application/json');
    const examples = this.bodyExamples(operation);
    if (rawTypeOf(operation) !== undefined) return fc.constantFrom(...examples);
    if (pointer === undefined || pointer === null) return fc.constant(undefined);
    const { document } = this.documentOf(operation);
    const generated = valuesOf(document, { $ref: `#${pointer}` }, this.ids);
    if (examples.length === 0) return generated;
    const fresh = fc
      .constantFrom(...examples)
      .map((example) => withKnownIds(example, (prefix) => this.ids.latest(prefix)));
    return fc.oneof({ weight: 1, arbitrary: fresh }, { weight: 3, arbitrary: generated });
  }

  #needsTag(operation: Operation): boolean {
    return operation.parameters.some(
      ({ name, in: place }) => place === 'header' && name === 'If-Match',
    );
  }

  /** Learns what the seed data holds. */
  async #readLists(): Promise<void> {
    const operations = this.sandbox.documents.flatMap((document) => document.operations);
    const lists = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    for (const operation of lists) await this.send(operation, { params: {}, query: {} });
  }
}

function asTexts(values: Record<string, unknown>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

function withKnownIds(value: unknown, latest: (prefix: string) => string | undefined): unknown {
  if (typeof value === 'string') {
    const prefix = /^([a-z]{3})_[0-9a-z]{20,32}$/.exec(value)?.[1];
    return prefix === undefined ? value : (latest(prefix) ?? value);
  }
  if (Array.isArray(value)) return value.map((member) => withKnownIds(member, latest));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withKnownIds(member, latest)]),
  );
}
