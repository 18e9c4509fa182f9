/**
 * Type algebra between the `operations` interface that openapi-typescript writes and the functions that the SDK exports.
 * Nothing here exists at run time.
 */
import type { Problem } from '../errors/problem.ts';
import type { CallOptions } from './call-options.ts';

/** Any member of a generated `operations` interface. */
export interface OperationShape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** Flattens an intersection, so that editors and compiler messages show plain properties. */
export type Simplify<T> = { [K in keyof T]: T[K] } & unknown;

type Empty = Record<never, never>;
type PresentOrEmpty<T> = [NonNullable<T>] extends [never] ? Empty : NonNullable<T>;

/** Statuses that carry a result. 304 is told apart by {@link NotModified}. */
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;

/**
 * A property that only the server may set is marked `$Read` by openapi-typescript, one that only the client may set
 * `$Write`. These two strip the markers and the properties that the other side owns. Text is let through first: an open
 * enumeration holds `string & {}`, which would count as an object.
 */
interface ReadMarker {
  readonly $read: unknown;
}
interface WriteMarker {
  readonly $write: unknown;
}

/** The shape as a client receives it. */
export type Readable<T> = T extends WriteMarker
  ? never
  : T extends string
    ? T
    : T extends { readonly $read: infer U }
      ? Readable<U>
      : T extends readonly (infer E)[]
        ? Readable<E>[]
        : T extends object
          ? { [K in keyof T as NonNullable<T[K]> extends WriteMarker ? never : K]: Readable<T[K]> }
          : T;

/** The shape as a client sends it. */
export type Writable<T> = T extends ReadMarker
  ? never
  : T extends string
    ? T
    : T extends { readonly $write: infer U }
      ? Writable<U>
      : T extends readonly (infer E)[]
        ? Writable<E>[]
        : T extends object
          ? { [K in keyof T as NonNullable<T[K]> extends ReadMarker ? never : K]: Writable<T[K]> }
          : T;

type Row<C> = C extends string
  ? unknown
  : C extends readonly (infer E)[]
    ? Writable<E>
    : Writable<C>;

/** Rows of an NDJSON upload: an array, a generator, or an async source that is read as the connection takes it. */
export type NdjsonRows<R> = Iterable<R> | AsyncIterable<R>;

/** Bytes of a file or of a piece of one. */
export type FileBytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

type BodyContent<C> = C extends { 'application/x-ndjson': infer N }
  ? NdjsonRows<Row<N>>
  : C extends { 'application/octet-stream': unknown }
    ? FileBytes
    : Writable<C[keyof C]>;

type BodyPart<Op> = Op extends { requestBody: { content: infer C } }
  ? { body: BodyContent<C> }
  : Op extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? Empty
      : NonNullable<B> extends { content: infer C }
        ? { body?: BodyContent<C> }
        : Empty
    : Empty;

type Parameters<Op extends OperationShape, K extends keyof Op['parameters']> = PresentOrEmpty<
  Op['parameters'][K]
>;

/** Input of an operation: path and query parameters flat, the request body under `body`. */
export type Input<Op extends OperationShape> = Simplify<
  Parameters<Op, 'path'> & Parameters<Op, 'query'> & BodyPart<Op>
>;

/** Body of a successful answer; `undefined` for 204. */
export type Output<Op extends OperationShape> = {
  [S in keyof Op['responses']]: S extends SuccessStatus
    ? Readable<Content<Op['responses'][S]>>
    : never;
}[keyof Op['responses']];

/** One row of a paged answer. */
export type Item<Op extends OperationShape> =
  Output<Op> extends { data: readonly (infer T)[] } ? T : never;

/** One row of an NDJSON download. */
export type DownloadRow<Op extends OperationShape> =
  Output<Op> extends string ? unknown : Output<Op> extends readonly (infer E)[] ? E : Output<Op>;

/** Status → problem body as the document declares it; `default` stands for every other status. */
export type ProblemsOf<Op extends OperationShape> = {
  [S in keyof Op['responses'] as S extends SuccessStatus | 304 ? never : S]: [
    Content<Op['responses'][S]>,
  ] extends [undefined]
    ? Problem
    : Content<Op['responses'][S]>;
};

type Headers<Op extends OperationShape> = Parameters<Op, 'header'>;

type IdempotencyOption<H> = 'Idempotency-Key' extends keyof H
  ? {
      /** Sent with every attempt of this call. Default: a random UUID, new for each call. */
      idempotencyKey?: string | undefined;
    }
  : Empty;

type IfMatchOption<H> = H extends { 'If-Match': string }
  ? {
      /** Entity tag of the version that the change is based on; a newer one on the server answers 412. */
      ifMatch: string;
    }
  : 'If-Match' extends keyof H
    ? { ifMatch?: string | undefined }
    : Empty;

/** Per-call options of an operation: those of every call, and those that its header parameters allow. */
export type OptionsOf<Op extends OperationShape> = Simplify<
  CallOptions & IdempotencyOption<Headers<Op>> & IfMatchOption<Headers<Op>>
>;

/** `true` where the document declares `If-None-Match`. */
export type TakesIfNoneMatch<Op extends OperationShape> = 'If-None-Match' extends keyof Headers<Op>
  ? true
  : false;

/** Arguments behind the client: what has no required member may be left out. */
export type Arguments<In, Opt> = Empty extends Opt
  ? Empty extends In
    ? [input?: In, options?: Opt]
    : [input: In, options?: Opt]
  : [input: In, options: Opt];
