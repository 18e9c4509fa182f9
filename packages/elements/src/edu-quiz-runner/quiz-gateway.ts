import type { BlockNode, DeliveryPart, ItemResponse } from '@khuevan/qti/delivery';

/** An assessment as a browser may have it: no keys. */
export interface QuizAssessment {
  readonly id: string;
  readonly title: string;
  readonly instructions: readonly BlockNode[];
  /** Time allowed; absent for untimed practice. */
  readonly durationSeconds?: number;
  readonly parts: readonly DeliveryPart[];
}

export interface SavedResponse {
  readonly itemId: string;
  readonly response: ItemResponse;
  readonly sequence: number;
}

export interface QuizAttempt {
  readonly id: string;
  readonly status: 'open' | 'submitted' | 'expired';
  /** RFC 3339 instants by the server's clock; no deadline for untimed practice. */
  readonly deadline?: string;
  readonly serverTime: string;
  readonly responses: readonly SavedResponse[];
}

export type ItemOutcome = 'correct' | 'partial' | 'incorrect' | 'unanswered';

export interface QuizResult {
  /** Decimal strings, so that nothing is lost on the way. */
  readonly score: string;
  readonly maxScore: string;
  /** On the ten-point scale. */
  readonly scaledScore: string;
  readonly items: readonly {
    readonly itemId: string;
    readonly score: string;
    readonly maxScore: string;
    readonly outcome: ItemOutcome;
  }[];
}

/** What the service holds after a save: the answer sent, or a newer one from another device. */
export interface SaveReceipt {
  readonly savedAt: string;
  readonly sequence: number;
  readonly serverTime: string;
  readonly deadline?: string;
}

/** What the quiz needs of the service; the element gives one made of the SDK, a test gives its own. */
export interface QuizGateway {
  assessment(signal: AbortSignal): Promise<QuizAssessment>;
  /** Starts an attempt, or gives back the open one. */
  startAttempt(): Promise<QuizAttempt>;
  attempt(attemptId: string): Promise<QuizAttempt>;
  save(attemptId: string, answer: SavedResponse): Promise<SaveReceipt>;
  submit(attemptId: string): Promise<void>;
  result(attemptId: string): Promise<QuizResult>;
}
