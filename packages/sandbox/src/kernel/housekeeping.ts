import type { SandboxRuntime } from './runtime.ts';

type Work = () => Promise<void>;

const SWEEP_MILLISECONDS = 10 * 60_000;
const DUE_MILLISECONDS = 1000;

/** Work that time brings about: what is due now and then, what is worn out once in a while. */
export class Housekeeping {
  readonly #runtime: SandboxRuntime;
  readonly #due: Work[] = [];
  readonly #sweeps: Work[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  #running: Promise<void> | null = null;

  constructor(runtime: SandboxRuntime) {
    this.#runtime = runtime;
  }

  onDue(work: Work): void {
    this.#due.push(work);
  }

  onSweep(work: Work): void {
    this.#sweeps.push(work);
  }

  start(): void {
    this.#timers.push(
      setInterval(() => this.#inBackground(this.#due), DUE_MILLISECONDS).unref(),
      setInterval(() => this.#inBackground(this.#sweeps), SWEEP_MILLISECONDS).unref(),
    );
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#running;
  }

  async doDueWork(): Promise<void> {
    for (const work of this.#due) await work();
  }

  /** One round at a time; a fault is logged and the next round tries again. */
  #inBackground(works: readonly Work[]): void {
    if (this.#running !== null) return;
    this.#running = (async () => {
      for (const work of works) {
        await work().catch((error: unknown) => this.#runtime.log.fault('housekeeping', error));
      }
      this.#running = null;
    })();
  }
}
