/** A result together with what the answer's head says. */
export interface WithResponse<T> {
  readonly data: T;
  /** The raw answer. Its body has been read, except for a download. */
  readonly response: Response;
  /** `X-Request-Id`: name it when you ask for help. */
  readonly requestId: string | undefined;
  /** Version of the resource, for `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | undefined;
}
