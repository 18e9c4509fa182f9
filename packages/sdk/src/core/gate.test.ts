import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

const tick = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test('tasks start in the order in which they came', async () => {
  const gate = createGate(1);
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map((task) =>
      gate(undefined, async () => {
        order.push(task);
        await tick();
      }),
    ),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a task that fails gives its place back', async () => {
  const gate = createGate(1);
  await expect(gate(undefined, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  await expect(gate(undefined, async () => 'next')).resolves.toBe('next');
});

test('never more tasks than places, whatever is aborted and however long each takes; all end', async () => {
  const tasks = fc.array(fc.record({ ticks: fc.nat(3), abortAfter: fc.option(fc.nat(4)) }), {
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), tasks, async (places, plan) => {
      const gate = createGate(places);
      let running = 0;
      let most = 0;
      const all = plan.map(async ({ ticks, abortAfter }) => {
        const controller = new AbortController();
        const task = gate(controller.signal, async () => {
          // An aborted task ends at once, as ky does with an aborted signal.
          if (controller.signal.aborted) {
            throw controller.signal.reason;
          }
          running += 1;
          most = Math.max(most, running);
          for (let turn = 0; turn < ticks; turn += 1) {
            await tick();
          }
          running -= 1;
        }).catch(() => undefined);
        for (let turn = 0; turn < (abortAfter ?? -1); turn += 1) {
          await tick();
        }
        if (abortAfter !== null) {
          controller.abort();
        }
        await task;
      });
      await Promise.all(all);
      expect(most).toBeLessThanOrEqual(places);
      expect(running).toBe(0);
    }),
    { numRuns: 60 },
  );
});
