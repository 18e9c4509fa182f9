export type { Auth } from './auth/auth.ts';
export type { Call } from './core/call.ts';
export type { WithResponse } from './core/with-response.ts';
export type { CallOptions } from './core/call-options.ts';
export { type Client, type ClientOptions, createClient, type Fetch } from './core/client.ts';
export type { HttpMethod, OperationDescriptor } from './core/descriptor.ts';
export type { List } from './core/list.ts';

export type { CallContext, Middleware, Next } from './core/middleware.ts';
export type { Download } from './core/ndjson-download.ts';
export { type NotModified, notModified } from './core/not-modified.ts';
export { type DownloadOperation, downloadOperation } from './core/download-operation.ts';
export { type ListOperation, listOperation } from './core/list-operation.ts';
export {
  type ConditionalOperation,
  type Described,
  type Operation,
  operation,
  type PlainOperation,
} from './core/operation.ts';
export { uploadOperation } from './core/upload-operation.ts';
export type {
  Arguments,
  DownloadRow,
  FileBytes,
  Input,
  Item,
  NdjsonRows,
  OperationShape,
  OptionsOf,
  Output,
  ProblemsOf,
  Readable,
  Writable,
} from './core/operation-types.ts';
export { poll, type PollOptions, type StatusOperation } from './core/poll.ts';
export { redact } from './core/redact.ts';
export type { RetryOptions } from './core/retry.ts';
export type { Warning } from './core/warning.ts';
export { AbortError } from './errors/abort-error.ts';
export { type AnyProblems, ApiError } from './errors/api-error.ts';
export { AuthError } from './errors/auth-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { InputError } from './errors/input-error.ts';
export { NdjsonError } from './errors/ndjson-error.ts';
export type { Problem, ProblemField } from './errors/problem.ts';
export { ResponseError } from './errors/response-error.ts';
export { SdkError } from './errors/sdk-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { bytesOperation } from './core/bytes-operation.ts';
export { type FileOperation, fileOperation } from './core/file-operation.ts';
