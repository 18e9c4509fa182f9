import { toFailure, type Failure } from '../base/failure.ts';

/** Brings in the quiz runner when the first quiz lesson is opened: most lessons do without it. */
export class QuizLoader {
  readonly #onChange: () => void;
  #loading = false;

  ready = false;
  failure: Failure | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  load(): void {
    if (!this.ready && !this.#loading) void this.#load();
  }

  async #load(): Promise<void> {
    this.#loading = true;
    this.failure = undefined;
    this.#onChange();
    try {
      await import('../edu-quiz-runner/index.ts');
      this.ready = true;
    } catch (error) {
      this.failure = toFailure(error);
    }
    this.#loading = false;
    this.#onChange();
  }
}
