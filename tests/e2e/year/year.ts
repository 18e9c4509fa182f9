import { setTestClock } from '@khuevan/sdk/platform';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import { openCallers, type Callers } from './callers.ts';
import { Receiver } from './receiver.ts';

/** What every chapter works with. */
export class Year {
  readonly callers: Callers;
  readonly receiver: Receiver;
  readonly #checks: Checks;
  /** Of those who come up in the year; no event may hold one. */
  readonly names: string[] = [];
  /** The learner that the middle of the year is about. */
  childId = '';

  private constructor(checks: Checks, callers: Callers, receiver: Receiver) {
    this.#checks = checks;
    this.callers = callers;
    this.receiver = receiver;
  }

  static async open(checks: Checks, origins: SandboxOrigins, state: string): Promise<Year> {
    const callers = await openCallers(origins, state);
    return new Year(checks, callers, await Receiver.open(callers.ministry));
  }

  step(name: string, run: () => void | Promise<void>): Promise<boolean> {
    return this.#checks.check(`year: ${name}`, run);
  }

  /** Stops the platform's clock at a time in Vietnam: `goTo('2026-06-11')`, `goTo('2026-08-12', '16:59')`. */
  async goTo(day: string, hour = '09:00'): Promise<void> {
    const now = new Date(`${day}T${hour}:00+07:00`).toISOString();
    await setTestClock(this.callers.ministry, { body: { mode: 'frozen', now } });
  }

  /** Ends the year: the clock goes with the machine's again. */
  async close(): Promise<void> {
    this.receiver.close();
    await setTestClock(this.callers.ministry, { body: { mode: 'running' } });
  }
}
