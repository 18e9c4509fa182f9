import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../seed/demo.ts';
import { testDatabases } from '../testing/databases.ts';
import type { TestCaller } from '../testing/test-client.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';

const LEARNER = `/registry/v1/learners/${demo.learners.hoa}`;

/** One caller for each way to reach the pupil Hoa of the upper secondary school, or not. */
describe.each(testDatabases())('reach on %s', (database) => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await startTestSandbox({ database, profile: 'xs' });
  });
  afterAll(() => sandbox.close());

  const statusFor = async (caller: TestCaller) => (await caller.get(LEARNER)).status;

  test.each([
    ['the ministry', 'ministry', { nationwide: true }, 200],
    ['the department of the province', 'department', { provinceCodes: ['33'] }, 200],
    ['another department', 'department', { provinceCodes: ['01'] }, 404],
    ['the school', 'school', { schoolIds: [demo.schools.upperSecondary] }, 200],
    ['another school', 'school', { schoolIds: [demo.schools.lowerSecondary] }, 404],
    ['a vendor of several schools', 'vendor', { schoolIds: Object.values(demo.schools) }, 200],
    ['a vendor without a school', 'vendor', {}, 404],
  ] as const)('%s', async (_name, role, reach, status) => {
    expect(await statusFor(await sandbox.client({ role, reach }))).toBe(status);
  });

  test('an application may not set its own reach', async () => {
    const school = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    const path = `/platform/v1/clients/${school.clientId}`;
    const { headers } = await school.get(path);
    const answer = await school.patch(path, {
      body: { reach: { nationwide: true } },
      headers: { 'if-match': String(headers['etag']) },
    });
    expect(answer.status).toBe(400);
    expect(answer.at('/errors/0/pointer')).toBe('/reach');
  });
});
