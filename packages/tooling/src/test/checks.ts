/**
 * A list of named checks that run one after the other and end with the line that `npm test` adds
 * up. For checks whose subject is a process, a folder or a page rather than a module.
 */
export class Checks {
  #passed = 0;
  #failed = 0;

  /** Runs one check; an exception fails it and the next one still runs. Returns whether it passed. */
  async check(name: string, run: () => void | Promise<void>): Promise<boolean> {
    try {
      await run();
      this.#passed += 1;
      process.stdout.write(`  ok    ${name}\n`);
      return true;
    } catch (error) {
      this.#failed += 1;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stdout.write(`  FAIL  ${name}\n${text.replace(/^/gm, '        ')}\n`);
      return false;
    }
  }

  /** Prints `N passed, N failed` and sets the exit code. */
  finish(): void {
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    if (this.#failed > 0 || this.#passed === 0) process.exitCode = 1;
  }
}
