import {
  getAssessment,
  getAttempt,
  getAttemptResult,
  saveResponse,
  startAttempt,
  submitAttempt,
} from '@khuevan/sdk/assessment';
import type { Client } from '../base/client.ts';
import type { QuizGateway } from './quiz-gateway.ts';

/** The queue has its own pauses and shows each failure, so the SDK sends an answer once and gives up soon. */
const sendOnce = { retry: 0, timeout: 15_000 } as const;

/** The quiz's gateway over the SDK. */
export function createQuizGateway(client: Client, assessmentId: string): QuizGateway {
  return {
    assessment: (signal) => getAssessment(client, { assessmentId }, { signal }),
    startAttempt: () => startAttempt(client, { assessmentId, body: {} }),
    attempt: (attemptId) => getAttempt(client, { attemptId }),
    save: (attemptId, { itemId, response, sequence }) =>
      saveResponse(client, { attemptId, itemId, body: { response, sequence } }, sendOnce),
    submit: async (attemptId) => {
      await submitAttempt(client, { attemptId });
    },
    result: (attemptId) => getAttemptResult(client, { attemptId }),
  };
}
