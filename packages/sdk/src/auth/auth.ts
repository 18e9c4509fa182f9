import type { Middleware } from '../core/middleware.ts';

/** Puts the caller's proof on a request: a {@link Middleware} that runs innermost, once an attempt. */
export type Auth = Middleware;
