export interface Count {
  passed: number;
  failed: number;
}

const COUNT_LINE = /^\s*(\d+) passed, (\d+) failed\b/;
// What terminals are told about colour stands between the words we look for.
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Reads a step's output as it streams by and keeps its last `N passed, N failed`. */
export class CountReader {
  #rest = '';
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

  #read(line: string): void {
    const match = COUNT_LINE.exec(line.replaceAll(COLOUR, ''));
    if (match) this.#last = { passed: Number(match[1]), failed: Number(match[2]) };
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
