export interface Count {
  passed: number;
  failed: number;
}

/** How the tools begin the line of a failed test: our checks and vitest, web-test-runner. */
const FAILURE_LINE = /^\s*(?:FAIL|𐄂|×)\s/u;
const LINES_A_FAILURE = 8;
const LINES_A_STEP = 40;

const COUNT_LINE = /^\s*(\d+) passed, (\d+) failed\b/;
// What terminals are told about colour stands between the words we look for.
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Reads a step's output as it streams by and keeps its last `N passed, N failed`. */
export class CountReader {
  #rest = '';
  readonly #failures: string[] = [];
  /** Lines that still belong to the failure seen last. */
  #open = 0;
  #last: Count | null = null;

  write(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
  }

  /** The last count seen, or null when there was none. */
  end(): Count | null {
    this.#read(this.#rest);
    this.#rest = '';
    return this.#last;
  }

  /** What failed, each with the first lines of its reason: a log's end may be all that is looked at. */
  failures(): readonly string[] {
    return this.#failures;
  }

  #read(line: string): void {
    const text = line.replaceAll(COLOUR, '');
    const match = COUNT_LINE.exec(text);
    if (match) this.#last = { passed: Number(match[1]), failed: Number(match[2]) };
    if (FAILURE_LINE.test(text)) this.#open = LINES_A_FAILURE;
    if (this.#open === 0 || text.trim() === '' || this.#failures.length >= LINES_A_STEP) return;
    this.#open -= 1;
    this.#failures.push(text);
  }
}

/**
 * What a step adds to the sum. A tool that stops with an error after it counted only passes still
 * failed; a suite that counted nothing ran nothing.
 */
export function outcome(kind: 'check' | 'tests', code: number, counted: Count | null): Count {
  if (kind === 'check') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (counted === null || counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
  if (code !== 0 && counted.failed === 0) return { passed: counted.passed, failed: 1 };
  return counted;
}
