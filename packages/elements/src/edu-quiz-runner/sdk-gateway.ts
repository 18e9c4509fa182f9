import type { Client } from '../base/client.ts';
import type { QuizGateway } from './quiz-gateway.ts';
export declare function createQuizGateway(
  client: Client,
  assessmentId: string | undefined,
): QuizGateway;
