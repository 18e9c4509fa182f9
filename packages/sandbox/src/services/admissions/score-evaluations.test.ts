import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';
import type { TestCaller } from '../../testing/test-client.ts';

describe('score evaluations', () => {
  let sandbox: TestSandbox;
  let anyone: TestCaller;
  beforeAll(async () => {
    sandbox = await startTestSandbox();
    anyone = await sandbox.stranger();
  });
  afterAll(() => sandbox.close());

  const evaluate = (marks: readonly [string, string, string], more: Record<string, unknown> = {}) =>
    anyone.post('/admissions/v1/score-evaluations', {
      body: {
        year: 2026,
        combination: 'A00',
        scores: ['mathematics', 'physics', 'chemistry'].map((subject, index) => ({
          subject,
          score: marks[index],
        })),
        priorityZone: 'KV3',
        ...more,
      },
    });

  // Check values of Circular 08/2022 Art. 7 for a priority of one point.
  test.each([
    ['7.50', '7.50', '7.49', '22.49', '1.00', '23.49'],
    ['8.00', '8.00', '7.50', '23.50', '0.87', '24.37'],
    ['8.50', '8.50', '8.50', '25.50', '0.60', '26.10'],
    ['9.00', '9.00', '9.50', '27.50', '0.33', '27.83'],
    ['10', '10', '9.50', '29.50', '0.07', '29.57'],
    ['10', '10', '10', '30.00', '0.00', '30.00'],
  ])('%s + %s + %s = %s with %s of one point', async (a, b, c, subtotal, applied, total) => {
    const answer = await evaluate([a, b, c], { priorityGroup: '04' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      subtotal,
      priority: { zone: '0.00', group: '1.00', full: '1.00', applied },
      total,
    });
  });

  test('zones and groups are the year’s: group 04 gave two points until 2025', async () => {
    const marks = ['6', '6', '6'] as const;
    const before = { year: 2025, priorityGroup: '04', priorityZone: 'KV2-NT' };
    expect((await evaluate(marks, before)).body).toMatchObject({
      priority: { zone: '0.50', group: '2.00', full: '2.50' },
      total: '20.50',
    });
    const now = { priorityGroup: '04', priorityZone: 'KV1', graduationYear: 2024 };
    // The zone holds for a year after graduation and no longer.
    expect((await evaluate(marks, now)).body).toMatchObject({
      priority: { zone: '0.00', group: '1.00' },
      total: '19.00',
    });
  });

  test('what cannot be judged is named', async () => {
    const answer = await evaluate(['8', '8', '8'], {
      combination: 'D01',
      priorityZone: 'KV9',
      priorityGroup: '09',
      graduationYear: 2030,
    });
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/priorityZone', code: 'unknown-reference' },
        { pointer: '/priorityGroup', code: 'unknown-reference' },
        { pointer: '/graduationYear', code: 'too-large' },
        { pointer: '/scores', code: 'required' },
      ],
    });
    expect((await evaluate(['8', '8', '8'], { year: 2031 })).body).toMatchObject({
      errors: [{ pointer: '/year', code: 'unknown-reference' }],
    });
  });
});
