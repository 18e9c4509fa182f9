import { toFailure, type Failure } from '../base/failure.ts';

/** Kinds of lessons whose elements are fetched when the first lesson of that kind is opened. */
export type LazyPart = 'reading' | 'quiz';

const loaders: Readonly<Record<LazyPart, () => Promise<unknown>>> = {
  reading: () => import('./reading/register.ts'),
  quiz: () => import('../edu-quiz-runner/index.ts'),
};

/** What of a lesson's own code is there, on its way, or failed to come. */
export class LessonParts {
  readonly #onChange: () => void;
  readonly #loading = new Set<LazyPart>();
  readonly #ready = new Set<LazyPart>();
  readonly #failures = new Map<LazyPart, Failure>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  isReady(part: LazyPart): boolean {
    return this.#ready.has(part);
  }

  failure(part: LazyPart): Failure | undefined {
    return this.#failures.get(part);
  }

  load(part: LazyPart): void {
    if (!this.#ready.has(part) && !this.#loading.has(part)) void this.#load(part);
  }

  async #load(part: LazyPart): Promise<void> {
    this.#loading.add(part);
    this.#failures.delete(part);
    this.#onChange();
    try {
      await loaders[part]();
      this.#ready.add(part);
    } catch (error) {
      this.#failures.set(part, toFailure(error));
    }
    this.#loading.delete(part);
    this.#onChange();
  }
}
