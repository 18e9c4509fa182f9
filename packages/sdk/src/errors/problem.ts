/** One field of a request that the service refused. */
export interface ProblemField {
  /** JSON pointer (RFC 6901) into the request body. */
  readonly pointer?: string;
  /** Name of the path, query or header parameter. */
  readonly parameter?: string;
  /** Stable, for programs. */
  readonly code: string;
  /** For people, in the language of `Accept-Language`. */
  readonly message: string;
}

/** Error body of every service: `application/problem+json` (RFC 9457). */
export interface Problem {
  /** URI of the kind of problem; `about:blank` where the answer did not come from a Khuê Văn service. */
  readonly type: string;
  /** Short summary for people, in the language of `Accept-Language`. */
  readonly title: string;
  readonly status: number;
  /** Stable, for programs. */
  readonly code: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly requestId?: string;
  readonly errors?: readonly ProblemField[];
}
