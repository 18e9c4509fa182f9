import { runSuite } from '../suite.ts';
import type { Runner } from './runner.ts';

/** This process. */
export const node: Runner = {
  name: `node ${process.versions.node}`,
  run: (origin) => runSuite({ origin }),
};
