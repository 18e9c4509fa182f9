import { test } from 'vitest';
import { testDatabases } from '../testing/databases.ts';
import { describeConformance } from './suite.ts';

// A file a database, so that two workers share the work.
if (testDatabases().includes('postgresql')) describeConformance('postgresql');
else test.skip('there is no PostgreSQL here');
