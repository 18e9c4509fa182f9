/** HTTP methods that the documents use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What the client must know of an operation at run time. Generated from the OpenAPI documents; everything else about
 * an operation lives in types and costs no bytes.
 */
export interface OperationDescriptor {
  /** `operationId`, unique over all documents. */
  readonly id: string;
  /** Document the operation stands in, e.g. `registry`. */
  readonly service: string;
  readonly method: HttpMethod;
  /** Path template from the origin's root, e.g. `/registry/v1/learners/{learnerId}`. */
  readonly path: string;
  /** Names of query parameters; every other input property but `body` must be a path parameter. */
  readonly query?: readonly string[];
  /** Names of header parameters. They travel in the call options, not in the input. */
  readonly header?: readonly string[];
  /** The answer is `{ data, nextCursor? }` and the operation takes `cursor`. */
  readonly paged?: boolean;
  /** The operation takes `Idempotency-Key`, so a POST may be sent again. */
  readonly idempotent?: boolean;
  /** Absent: no request body. */
  readonly body?: 'json' | 'ndjson' | 'bytes';
  /** Absent means `json`. */
  readonly response?: 'json' | 'ndjson' | 'file' | 'none';
}
