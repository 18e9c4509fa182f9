import { describeConformance } from './suite.ts';

describeConformance('pglite');
