import { operation } from '@khuevan/sdk';
import type { Client } from '../base/client.ts';
import type {
  QuizAssessment,
  QuizAttempt,
  QuizGateway,
  QuizResult,
  SaveReceipt,
} from './quiz-gateway.ts';

interface Json<Body> {
  content: { 'application/json': Body };
}

const getAssessment = operation<{
  parameters: { path: { assessmentId: string } };
  responses: { 200: Json<QuizAssessment> };
}>()({
  id: 'getAssessment',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/assessments/{assessmentId}',
});
const startAttempt = operation<{
  parameters: { path: { assessmentId: string } };
  requestBody: Json<{ learnerId?: string }>;
  responses: { 200: Json<QuizAttempt> };
}>()({
  id: 'startAttempt',
  service: 'assessment',
  method: 'POST',
  path: '/assessment/v1/assessments/{assessmentId}/attempts',
  body: 'json',
});
const getAttempt = operation<{
  parameters: { path: { attemptId: string } };
  responses: { 200: Json<QuizAttempt> };
}>()({
  id: 'getAttempt',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/attempts/{attemptId}',
});
const saveResponse = operation<{
  parameters: { path: { attemptId: string; itemId: string } };
  requestBody: Json<{ response: unknown; sequence: number }>;
  responses: { 200: Json<SaveReceipt> };
}>()({
  id: 'saveResponse',
  service: 'assessment',
  method: 'PUT',
  path: '/assessment/v1/attempts/{attemptId}/responses/{itemId}',
  body: 'json',
});
const submitAttempt = operation<{
  parameters: { path: { attemptId: string } };
  responses: { 200: Json<QuizAttempt> };
}>()({
  id: 'submitAttempt',
  service: 'assessment',
  method: 'POST',
  path: '/assessment/v1/attempts/{attemptId}/submission',
});
const getAttemptResult = operation<{
  parameters: { path: { attemptId: string } };
  responses: { 200: Json<QuizResult> };
}>()({
  id: 'getAttemptResult',
  service: 'assessment',
  method: 'GET',
  path: '/assessment/v1/attempts/{attemptId}/result',
});

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
