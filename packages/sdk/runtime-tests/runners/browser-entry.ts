/** Page script: leaves the suite as a function for the driver to call. */
import { runSuite } from '../suite.ts';

Object.assign(globalThis, { runSuite });
