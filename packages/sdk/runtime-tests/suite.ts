import { auth } from './cases/auth.ts';
import { calls } from './cases/calls.ts';
import { lists } from './cases/lists.ts';
import { resilience } from './cases/resilience.ts';
import { signatures } from './cases/signatures.ts';
import { type Case, type Context, type Result, runCases } from './harness/registry.ts';

/** Every case that holds in every runtime. */
export const cases: readonly Case[] = [...calls, ...resilience, ...lists, ...auth, ...signatures];

/** Runs all of them. */
export const runSuite = (context: Context): Promise<Result[]> => runCases(cases, context);
